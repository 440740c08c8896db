/** What an officer types to ask for care, until it is what the domain takes. */
import { checkDemand } from '../../../domain/check-demand.ts';
import type { Council } from '../../../domain/council.ts';
import type { TypedDemand } from '../../../domain/demand.ts';
import type { LocalityId } from '../../../domain/id.ts';
import { addDays, type LocalDate } from '../../../domain/instant.ts';
import type { Problem } from '../../../domain/problem.ts';
import type { AskRow } from '../../../domain/protocol-asks.ts';
import type { ServiceType } from '../../../domain/service.ts';

export type DemandRow = Extract<AskRow, { kind: 'demand' }>;

/** What is typed as text until it is read. */
export interface DemandAsTyped extends Omit<TypedDemand, 'amount' | 'people' | 'serviceType' | 'localityId'> {
  serviceType: ServiceType | '';
  localityId: LocalityId | '';
  amount: string;
  people: string;
}

export const startOfDemand = (council: Council, today: LocalDate, before: DemandRow | undefined): DemandAsTyped =>
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
function demandOf({ amount, people, serviceType, localityId, note, ...rest }: DemandAsTyped): TypedDemand | undefined {
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

/** What is asked for, as far as it can be read, and what is still to put right. */
export function readDemand(
  typed: DemandAsTyped,
  council: Council,
  today: LocalDate,
): { demand: TypedDemand | undefined; problems: Problem[] } {
  const demand = demandOf(typed);
  if (demand !== undefined) return { demand, problems: checkDemand(demand, council, today) };
  const missing = [
    ...(typed.serviceType === '' ? [{ path: 'serviceType', message: 'Choose the kind of care' }] : []),
    ...(typed.localityId === '' ? [{ path: 'localityId', message: 'Choose the area' }] : []),
    ...(typed.amount.trim() === '' ? [{ path: 'amount', message: 'Say how much' }] : []),
  ];
  const wrong = [{ path: 'amount', message: 'Type numbers: hours in halves, whole places, whole people' }];
  return { demand, problems: (missing.length > 0 ? missing : wrong).map((one) => ({ ...one, code: 'not-read' })) };
}

const HOURLY: readonly ServiceType[] = [
  'home-care',
  'reablement',
  'live-in-care',
  'community-support',
  'micro-enterprise',
  'carers-support',
];
export const unitOf = (type: ServiceType | ''): TypedDemand['unit'] | undefined =>
  type === '' ? undefined : HOURLY.includes(type) ? 'hours' : 'places';

/** With a value, or without the key: an optional field is absent, never undefined. */
export function withOptional<K extends 'carers' | 'source' | 'startBy'>(
  typed: DemandAsTyped,
  key: K,
  value: DemandAsTyped[K] | undefined,
): DemandAsTyped {
  const { [key]: _before, ...rest } = typed;
  return (value === undefined ? rest : { ...rest, [key]: value }) as DemandAsTyped;
}
