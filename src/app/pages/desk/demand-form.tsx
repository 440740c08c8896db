/** One thing asked for, typed, with what providers will see of it beside. */
import { useState } from 'preact/hooks';
import { checkDemand } from '../../../domain/check-demand.ts';
import type { Council } from '../../../domain/council.ts';
import { DEMAND_PURPOSES, DEMAND_SOURCES } from '../../../domain/demand-units.ts';
import { publishedDemand, type TypedDemand } from '../../../domain/demand.ts';
import { CARERS, type Carers, SKILLS, TIME_BANDS, type TimeBand } from '../../../domain/hours.ts';
import type { ItemId, LocalityId } from '../../../domain/id.ts';
import { addDays, type LocalDate, londonDate } from '../../../domain/instant.ts';
import type { AskRow } from '../../../domain/protocol-asks.ts';
import { SERVICE_TYPES, type ServiceType } from '../../../domain/service.ts';
import { Details } from '../../components/details.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { Choices, Select, TextArea, TextField } from '../../components/field.tsx';
import { createDeskAsks } from '../../state/desk-asks.ts';
import { useModel } from '../../state/model.ts';
import { DemandCard } from '../opportunities/demand-card.tsx';
import { requestFault } from './request-fault.ts';

export const TYPE_NAMES = Object.fromEntries(Object.entries(SERVICE_TYPES).map(([type, { name }]) => [type, name])) as Record<
  ServiceType,
  string
>;

interface DemandFormProps {
  council: Council;
  before: Extract<AskRow, { kind: 'demand' }> | undefined;
  onDone(says: string): Promise<void>;
  onStop(): void;
}

/** What is typed as text until it is read. */
interface Typed extends Omit<TypedDemand, 'amount' | 'people' | 'serviceType' | 'localityId'> {
  serviceType: ServiceType | '';
  localityId: LocalityId | '';
  amount: string;
  people: string;
}

const startOf = (council: Council, today: LocalDate, before: DemandFormProps['before']): Typed =>
  before === undefined
    ? {
        serviceType: '',
        localityId: council.localities.length === 1 ? council.localities[0]!.id : '',
        purpose: 'waiting',
        unit: 'hours',
        amount: '',
        people: '',
        timeBands: [],
        skills: [],
        respondBy: addDays(today, 3),
      }
    : { ...before.ask, amount: String(before.ask.amount), people: before.ask.people === undefined ? '' : String(before.ask.people) };

/** Undefined: a number or a choice is missing. */
function readTyped({ amount, people, serviceType, localityId, note, ...rest }: Typed): TypedDemand | undefined {
  const hours = Number(amount.replace(',', '.'));
  const count = Number(people);
  const isAmount = amount.trim() !== '' && hours >= 0.5 && Number.isInteger(hours * 2) && hours <= 9999;
  if (!isAmount || serviceType === '' || localityId === '' || (people.trim() !== '' && !(Number.isInteger(count) && count > 0)))
    return undefined;
  const words = note?.trim() ?? '';
  return {
    ...rest,
    serviceType,
    localityId,
    amount: hours,
    ...(people.trim() === '' ? {} : { people: count }),
    ...(words === '' ? {} : { note: words }),
  };
}

export function DemandForm({ council, before, onDone, onStop }: DemandFormProps) {
  const model = useModel();
  const desk = createDeskAsks(model.transport);
  const today = londonDate(model.minute.value);
  const [id] = useState(() => (before?.id ?? crypto.randomUUID()) as ItemId);
  const [typed, setTyped] = useState(() => startOf(council, today, before));
  const [attempt, setAttempt] = useState(0);
  const [fault, setFault] = useState<string>();
  const change = (changed: Partial<Typed>): void => setTyped({ ...typed, ...changed });
  const demand = readTyped(typed);
  const problems: { path: string; message: string }[] =
    demand === undefined
      ? [
          ...(typed.serviceType === '' ? [{ path: 'serviceType', message: 'Choose the kind of care' }] : []),
          ...(typed.localityId === '' ? [{ path: 'localityId', message: 'Choose the area' }] : []),
          ...(typed.amount.trim() === '' ? [{ path: 'amount', message: 'Say how much' }] : []),
        ]
      : checkDemand(demand, council, today);
  if (demand === undefined && problems.length === 0)
    problems.push({ path: 'amount', message: 'Type numbers: hours in halves, whole places, whole people' });
  const shown = attempt === 0 ? [] : problems;
  const errorAt = (path: string): string | undefined => shown.find((problem) => problem.path === path)?.message;

  const publish = async (): Promise<void> => {
    setAttempt(attempt + 1);
    if (demand === undefined || problems.length > 0) return;
    const answer = await desk.save(council.id, [{ id, kind: 'demand', ask: demand }]);
    if (answer.outcome === 'ok') return onDone('Published. Providers see it when they next connect.');
    setFault(requestFault(answer));
  };
  const day = (value: string): LocalDate | undefined => (value === '' ? undefined : (value as LocalDate));
  return (
    <div class="pair">
      <section class="card">
        <h2>{before === undefined ? 'Ask for care' : 'Change what you ask for'}</h2>
        <ErrorSummary attempt={attempt} errors={shown.map(({ path, message }) => ({ fieldId: path, message }))} />
        <Select
          id="serviceType"
          label="What kind of care?"
          value={typed.serviceType}
          empty="Choose one"
          options={TYPE_NAMES}
          error={errorAt('serviceType')}
          onChange={(serviceType) => change({ serviceType, unit: unitOf(serviceType) ?? typed.unit })}
        />
        <Select
          id="localityId"
          label="Where?"
          value={typed.localityId as string}
          empty="Choose an area"
          options={Object.fromEntries(council.localities.map((one) => [one.id, one.name]))}
          error={errorAt('localityId')}
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
          error={errorAt('amount')}
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
              onChange={([carers]) => setTyped(withOptional(typed, 'carers', carers === 'either' ? undefined : carers))}
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
          onChange={(source) => setTyped(withOptional(typed, 'source', source === '' ? undefined : source))}
        />
        <TextField
          id="respondBy"
          type="date"
          label="Answer by"
          hint="The last day on which an offer is of use. Then it goes from the list."
          value={typed.respondBy}
          min={today}
          error={errorAt('respondBy')}
          onInput={(value) => change({ respondBy: value as LocalDate })}
        />
        <TextField
          id="startBy"
          type="date"
          label="To start by (optional)"
          value={typed.startBy ?? ''}
          min={today}
          error={errorAt('startBy')}
          onInput={(value) => setTyped(withOptional(typed, 'startBy', day(value)))}
        />
        <TextArea
          id="note"
          label="Anything else? (optional)"
          hint="No names, addresses or details of a person: every provider of yours reads it."
          value={typed.note ?? ''}
          error={errorAt('note')}
          maxLength={300}
          onInput={(note) => change({ note })}
        />
        {fault !== undefined && (
          <p class="notice" role="alert">
            {fault}
          </p>
        )}
        <div class="row">
          <button type="button" class="btn" onClick={() => void publish()}>
            Publish to providers
          </button>
          <button type="button" class="btn second" onClick={onStop}>
            Cancel
          </button>
        </div>
      </section>
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

const HOURLY: readonly ServiceType[] = [
  'home-care',
  'reablement',
  'live-in-care',
  'community-support',
  'micro-enterprise',
  'carers-support',
];
const unitOf = (type: ServiceType | ''): TypedDemand['unit'] | undefined =>
  type === '' ? undefined : HOURLY.includes(type) ? 'hours' : 'places';

/** With a value, or without the key: an optional field is absent, never undefined. */
function withOptional<K extends 'carers' | 'source' | 'startBy'>(typed: Typed, key: K, value: Typed[K] | undefined): Typed {
  const { [key]: _before, ...rest } = typed;
  return (value === undefined ? rest : { ...rest, [key]: value }) as Typed;
}
