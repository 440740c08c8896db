/** Everything that a council's market picture counts, in words that stand as a heading of a column. */
import type * as z from 'zod/mini';
import { NOT_AVAILABLE_REASONS } from './capacity.ts';
import { codeOf } from './code.ts';
import type { Exclusion } from './commissionable-hours.ts';
import { CAN_RUN } from './service-status.ts';
import { ADMISSIONS } from './vacancies.ts';

const under = <P extends string, T extends object>(prefix: P, names: T) =>
  Object.fromEntries(Object.entries(names).map(([key, name]) => [`${prefix}.${key}`, name])) as {
    [K in keyof T & string as `${P}.${K}`]: string;
  };

/** As an officer reads them; EXCLUSIONS says the same to the provider. */
export const EXCLUDED: Record<Exclusion, string> = {
  'outside-area': 'Outside the council’s area',
  'closed-to-new': 'Service not taking new packages',
  stale: 'Not confirmed in time',
  inadequate: 'Rated Inadequate by CQC',
  'not-on-framework': 'Not on the framework',
  'rate-above-ceiling': 'Rate above the most the council pays',
};

export const MEASURES = {
  services: 'Services',
  /** Older than a week; judged when it is read, as the two below are. */
  stale: 'Older than a week',
  capacity: 'In all',
  occupied: 'Occupied',
  reserved: 'Reserved',
  available: 'Available',
  notAvailable: 'Not available',
  block: 'Bought as a block',
  ...under('notAvailable', NOT_AVAILABLE_REASONS),
  ...under('admissions', ADMISSIONS),
  hours: 'Hours reported',
  counted: 'Hours that could be commissioned',
  ...under('excluded', EXCLUDED),
  employed: 'Employed',
  vacancies: 'Jobs that are empty',
  agency: 'Agency, bank or pool',
  leavers: 'Left in 12 months',
  leaversOf: 'Employed where leavers are known',
  sickDays: 'Days lost to sickness in 12 months',
  sickDaysOf: 'Employed where sickness is known',
  ...under('canRun', CAN_RUN),
  helpWanted: 'Want help',
} as const;
export const Measure = codeOf(MEASURES);
export type Measure = z.infer<typeof Measure>;
export type Values = { [M in Measure]?: number | undefined };

export function addValues(to: Values, more: Values): void {
  for (const [measure, value] of Object.entries(more) as [Measure, number | undefined][]) to[measure] = (to[measure] ?? 0) + (value ?? 0);
}
