/** "I can take 20 hours": made with or without a connection, checked against what was reported last. */
import { useState } from 'preact/hooks';
import type { Fit } from '../../../domain/demand-fit.ts';
import { amountInWords, shortAmount } from '../../../domain/demand-units.ts';
import type { Demand } from '../../../domain/demand.ts';
import { type LocalDate, londonDate } from '../../../domain/instant.ts';
import { checkOffer, warnAboutOffer } from '../../../domain/check-offer.ts';
import type { Offer } from '../../../domain/offer.ts';
import { personalDetailIn } from '../../../domain/personal-details.ts';
import type { Service } from '../../../domain/service.ts';
import { Details } from '../../components/details.tsx';
import { Select, TextArea, TextField } from '../../components/field.tsx';
import { Stepper } from '../../components/stepper.tsx';
import { useModel, useSession } from '../../state/model.ts';
import { useAnswering } from './use-answering.tsx';
import { lastHours } from './use-demands.ts';

const most = (demand: Demand, free: number | undefined): number =>
  free === undefined || free === 0 ? demand.remaining : Math.min(demand.remaining, free);

export interface OfferProps {
  demand: Demand;
  fit: Fit;
  council: string;
}

export function OfferForm(props: OfferProps) {
  const { returns } = useSession();
  const services = (returns.services.value ?? []).filter(({ councilIds }) => councilIds.includes(props.demand.councilId));
  const first = services.find(({ id }) => id === props.fit.service?.id) ?? services[0];
  // an officer, or somebody who works with another council, sees none
  return first === undefined ? null : <OfferFields {...props} services={services} first={first} />;
}

function OfferFields({ demand, fit, council, services, first }: OfferProps & { services: readonly Service[]; first: Service }) {
  const { returns } = useSession();
  const today = londonDate(useModel().minute.value);
  const about = { kind: 'demand' as const, id: demand.id };
  // The draft is one, whichever of the services it is for in the end.
  const begun = returns.answerDrafts.value.find((draft) => draft.kind === 'offer' && draft.about?.id === demand.id);
  const { typed, change, give, says } = useAnswering(
    { kind: 'offer', organisationId: begun?.organisationId ?? first.organisationId, councilId: demand.councilId, about },
    { serviceId: first.id as string, amount: most(demand, fit.free), startOn: '', note: '' },
    (offer) => `${shortAmount(offer.amount, demand.unit)}${offer.note === '' ? '' : `\n${offer.note}`}`,
  );
  const { amount, startOn, note } = typed;
  const [tried, setTried] = useState(false);
  const service = services.find((one) => one.id === typed.serviceId) ?? first;

  const offer: Offer = {
    amount,
    unit: demand.unit,
    ...(startOn === '' ? {} : { startOn: startOn as LocalDate }),
    ...(note.trim() === '' ? {} : { note: note.trim() }),
  };
  const detail = personalDetailIn(note);
  const problems = amount === 0 ? [{ path: 'amount', code: 'nothing', message: 'Say how much you can take' }] : checkOffer(offer, demand);
  if (startOn !== '' && startOn < today) problems.push({ path: 'startOn', code: 'past', message: 'The day must be today or later' });
  const errorAt = (path: string): string | undefined => (tried ? problems.find((problem) => problem.path === path)?.message : undefined);
  const warnings = amount === 0 ? [] : warnAboutOffer(offer, demand, lastHours(returns)(service.id));
  const send = (): void => {
    setTried(true);
    if (problems.length > 0) return;
    void give({ organisationId: service.organisationId, serviceId: service.id, body: offer });
  };
  const amountError = errorAt('amount');
  return (
    <section class="card">
      <h2>What can you take?</h2>
      {services.length > 1 && (
        <Select
          id="service"
          label="Which service?"
          value={service.id as string}
          options={Object.fromEntries(services.map((one) => [one.id, one.name]))}
          onChange={(serviceId) => change({ serviceId })}
        />
      )}
      <div class={`govuk-form-group${amountError === undefined ? '' : ' govuk-form-group--error'}`}>
        <label class="govuk-label" for="amount">
          {demand.unit === 'hours' ? 'Hours a week' : 'Places'}
        </label>
        {amountError !== undefined && (
          <p id="amount-error" class="govuk-error-message" role="alert">
            <span class="govuk-visually-hidden">Error:</span> {amountError}
          </p>
        )}
        <div class="row">
          <Stepper
            id="amount"
            label={demand.unit === 'hours' ? 'Hours a week' : 'Places'}
            step={demand.unit === 'hours' ? 0.5 : 1}
            value={amount}
            invalid={amountError !== undefined}
            onChange={(next) => change({ amount: next })}
          />
          <span class="soft">of {amountInWords(demand.remaining, demand.unit)} still wanted</span>
        </div>
      </div>
      {warnings.map((warning) => (
        <p key={warning.code} class="notice" role="status">
          {warning.message}
        </p>
      ))}
      <Details summary="Add a start date or a note" open={startOn !== '' || note !== ''}>
        <TextField
          id="startOn"
          type="date"
          label="From when?"
          hint="Leave it empty if you can start at once."
          value={startOn}
          min={today}
          error={errorAt('startOn')}
          onInput={(next) => change({ startOn: next })}
        />
        <TextArea
          id="note"
          label="Anything the council should know?"
          hint="No names or addresses of people."
          value={note}
          maxLength={1000}
          onInput={(next) => change({ note: next })}
        />
        {detail !== undefined && (
          <p class="notice" role="status">
            This looks like {detail}. Take it out: the council needs none of it here.
          </p>
        )}
      </Details>
      {says}
      <p>
        <button type="button" class="btn wide" onClick={send}>
          Offer {shortAmount(amount, demand.unit)} to {council}
        </button>
      </p>
      <p class="soft">An offer is not a contract. The council answers here, and you can take it back until then.</p>
    </section>
  );
}
