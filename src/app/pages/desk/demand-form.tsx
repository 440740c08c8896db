/** One thing asked for, typed, with what providers will see of it beside. */
import type { Council } from '../../../domain/council.ts';
import { DEMAND_PURPOSES, DEMAND_SOURCES } from '../../../domain/demand-units.ts';
import { publishedDemand } from '../../../domain/demand.ts';
import { CARERS, type Carers, SKILLS, TIME_BANDS, type TimeBand } from '../../../domain/hours.ts';
import type { LocalityId } from '../../../domain/id.ts';
import type { LocalDate } from '../../../domain/instant.ts';
import { Details } from '../../components/details.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { Choices, Select, TextArea, TextField } from '../../components/field.tsx';
import { Form } from '../../components/form.tsx';
import { useModel } from '../../state/model.ts';
import { DemandCard } from '../opportunities/demand-card.tsx';
import { TYPE_NAMES } from './type-names.ts';
import { type DemandRow, readDemand, startOfDemand, unitOf, withOptional } from './typed-demand.ts';
import { TypedBefore } from './typed-before.tsx';
import { type AskFormProps, useAskForm } from './use-ask-form.ts';

export interface DemandFormProps extends AskFormProps<DemandRow> {
  council: Council;
}

export function DemandForm(props: DemandFormProps) {
  const { council, before } = props;
  const model = useModel();
  const { id, held, form, today, stop, publish } = useAskForm('demand', props, 'serviceType', (now) => startOfDemand(council, now, before));
  const { typed, change } = held;
  const { demand, problems } = readDemand(typed, council, today);
  const day = (value: string): LocalDate | undefined => (value === '' ? undefined : (value as LocalDate));
  return (
    <div class="pair">
      <Form class="card" onSend={() => publish(problems, demand)}>
        <h2>{before === undefined ? 'Ask for care' : 'Change what you ask for'}</h2>
        <TypedBefore {...held} />
        <ErrorSummary attempt={form.attempt} errors={form.errors} />
        <Select
          id="serviceType"
          label="What kind of care?"
          value={typed.serviceType}
          empty="Choose one"
          options={TYPE_NAMES}
          error={form.errorOf('serviceType')}
          onChange={(serviceType) => change({ serviceType, unit: unitOf(serviceType) ?? typed.unit })}
        />
        <Select
          id="localityId"
          label="Where?"
          value={typed.localityId as string}
          empty="Choose an area"
          options={Object.fromEntries(council.localities.map((one) => [one.id, one.name]))}
          error={form.errorOf('localityId')}
          onChange={(localityId) => change({ localityId: localityId as LocalityId | '' })}
        />
        <Choices
          name="purpose"
          label="Why?"
          chosen={[typed.purpose]}
          options={DEMAND_PURPOSES}
          onChange={([purpose]) => change({ purpose: purpose ?? typed.purpose })}
        />
        <Choices
          name="unit"
          label="Counted in"
          inline
          chosen={[typed.unit]}
          options={{ hours: 'Hours a week', places: 'Places' }}
          onChange={([unit]) => change({ unit: unit ?? typed.unit })}
        />
        <TextField
          id="amount"
          label={typed.unit === 'hours' ? 'How many hours a week?' : 'How many places?'}
          width={5}
          inputMode="decimal"
          value={typed.amount}
          error={form.errorOf('amount')}
          onInput={(amount) => change({ amount })}
        />
        <TextField
          id="people"
          label="For how many people? (optional)"
          hint="Providers see a number under 5 only as “fewer than 5”."
          width={5}
          inputMode="numeric"
          value={typed.people}
          onInput={(people) => change({ people })}
        />
        {typed.unit === 'hours' && (
          <>
            <Choices<TimeBand>
              name="timeBands"
              label="At what times? (optional)"
              several
              chosen={typed.timeBands}
              options={TIME_BANDS}
              onChange={(timeBands) => change({ timeBands })}
            />
            <Choices<Carers | 'either'>
              name="carers"
              label="How many carers?"
              chosen={[typed.carers ?? 'either']}
              options={{ ...CARERS, either: 'Not said' }}
              onChange={([carers]) => held.replace(withOptional(typed, 'carers', carers === 'either' ? undefined : carers))}
            />
          </>
        )}
        <Details summary="Skills that are needed (optional)" open={typed.skills.length > 0}>
          <Choices<keyof typeof SKILLS>
            name="skills"
            label="Skills"
            several
            chosen={typed.skills}
            options={SKILLS}
            onChange={(skills) => change({ skills })}
          />
        </Details>
        <Select
          id="source"
          label="Where does it come from? (optional)"
          value={typed.source ?? ''}
          empty="Not said"
          options={DEMAND_SOURCES}
          onChange={(source) => held.replace(withOptional(typed, 'source', source === '' ? undefined : source))}
        />
        <TextField
          id="respondBy"
          type="date"
          label="Answer by"
          hint="The last day on which an offer is of use. Then it goes from the list."
          value={typed.respondBy}
          min={today}
          error={form.errorOf('respondBy')}
          onInput={(value) => change({ respondBy: value as LocalDate })}
        />
        <TextField
          id="startBy"
          type="date"
          label="To start by (optional)"
          value={typed.startBy ?? ''}
          min={today}
          error={form.errorOf('startBy')}
          onInput={(value) => held.replace(withOptional(typed, 'startBy', day(value)))}
        />
        <TextArea
          id="note"
          label="Anything else? (optional)"
          hint="No names, addresses or details of a person: every provider of yours reads it."
          value={typed.note ?? ''}
          error={form.errorOf('note')}
          maxLength={300}
          onInput={(note) => change({ note })}
        />
        <div class="row">
          <button type="submit" class="btn" disabled={form.busy}>
            Publish to providers
          </button>
          <button type="button" class="btn second" onClick={stop}>
            Cancel
          </button>
        </div>
      </Form>
      <div class="stack preview">
        <h2>What providers will see</h2>
        {demand === undefined ? (
          <p class="soft">It appears here once the kind of care, the area and the amount are there.</p>
        ) : (
          <div inert>
            <DemandCard
              fitted={{
                demand: publishedDemand(demand, id, council.id, before?.accepted ?? 0, model.minute.value),
                fit: { service: undefined, points: 0, free: undefined, isSameType: false, isInArea: false },
              }}
            />
          </div>
        )}
      </div>
    </div>
  );
}
