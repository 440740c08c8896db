/** "I can take 20 hours": made with or without a connection, checked against what was reported last. */
import { useState } from 'preact/hooks';
import type { Fit } from '../../../domain/demand-fit.ts';
import { amountInWords, shortAmount } from '../../../domain/demand-units.ts';
import type { Demand } from '../../../domain/demand.ts';
import type { ServiceId } from '../../../domain/id.ts';
import { type LocalDate, londonDate } from '../../../domain/instant.ts';
import { checkOffer, warnAboutOffer } from '../../../domain/check-offer.ts';
import type { Offer } from '../../../domain/offer.ts';
import { personalDetailIn } from '../../../domain/personal-details.ts';
import { Details } from '../../components/details.tsx';
import { Select, TextArea, TextField } from '../../components/field.tsx';
import { Stepper } from '../../components/stepper.tsx';
import { useModel, useSession } from '../../state/model.ts';
import { useAnswering } from './use-answering.tsx';
import { lastHours } from './use-demands.ts';

const most = (demand: Demand, free: number | undefined): number =>
  free === undefined || free === 0 ? demand.remaining : Math.min(demand.remaining, free);

export function OfferForm({ demand, fit, council }: { demand: Demand; fit: Fit; council: string }) {
  const { returns } = useSession();
  const today = londonDate(useModel().minute.value);
  const services = (returns.services.value ?? []).filter(({ councilIds }) => councilIds.includes(demand.councilId));
  const { give, trouble } = useAnswering();
  const [serviceId, setServiceId] = useState<ServiceId | undefined>(fit.service?.id ?? services[0]?.id);
  const [amount, setAmount] = useState(most(demand, fit.free));
  const [startOn, setStartOn] = useState('');
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const service = services.find((one) => one.id === serviceId);
  if (service === undefined) return null; // an officer, or somebody who works with another council

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
    const { organisationId } = service;
    const about = { kind: 'demand' as const, id: demand.id };
    void give({ kind: 'offer', organisationId, councilId: demand.councilId, serviceId: service.id, about, body: offer });
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
          empty="Choose one"
          options={Object.fromEntries(services.map((one) => [one.id, one.name]))}
          onChange={(chosen) => setServiceId((chosen === '' ? undefined : chosen) as ServiceId | undefined)}
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
            onChange={setAmount}
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
          onInput={setStartOn}
        />
        <TextArea
          id="note"
          label="Anything the council should know?"
          hint="No names or addresses of people."
          value={note}
          maxLength={1000}
          onInput={setNote}
        />
        {detail !== undefined && (
          <p class="notice" role="status">
            This looks like {detail}. Take it out: the council needs none of it here.
          </p>
        )}
      </Details>
      {trouble}
      <p>
        <button type="button" class="btn wide" onClick={send}>
          Offer {shortAmount(amount, demand.unit)} to {council}
        </button>
      </p>
      <p class="soft">An offer is not a contract. The council answers here, and you can take it back until then.</p>
    </section>
  );
}
