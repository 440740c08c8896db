/** Care a council is looking for: packages that wait, hours or places it wants kept free. Never anything about a person. */
import * as z from 'zod/mini';
import { codeOf } from './code.ts';
import { DEMAND_PURPOSES, DEMAND_SOURCES, DEMAND_UNITS } from './demand-units.ts';
import { Carers, SKILLS, TimeBand } from './hours.ts';
import { CouncilId, ItemId, LocalityId } from './id.ts';
import { Instant, LocalDate } from './instant.ts';
import { ServiceType } from './service.ts';

export const DemandUnit = codeOf(DEMAND_UNITS);
export type DemandUnit = z.infer<typeof DemandUnit>;

/** Half-hours of hours; whole places (checkDemand). */
export const Amount = z.number().check(z.minimum(0.5), z.maximum(9999), z.multipleOf(0.5));
export const NOTE_LENGTH = 300;

const typed = {
  serviceType: ServiceType,
  localityId: LocalityId,
  purpose: codeOf(DEMAND_PURPOSES),
  unit: DemandUnit,
  amount: Amount,
  /** How many people that is for. */
  people: z.optional(z.int().check(z.minimum(1), z.maximum(9999))),
  timeBands: z.array(TimeBand).check(z.maxLength(7)),
  carers: z.optional(Carers),
  skills: z.array(codeOf(SKILLS)).check(z.maxLength(20)),
  source: z.optional(codeOf(DEMAND_SOURCES)),
  startBy: z.optional(LocalDate),
  /** The last day on which an answer is of use. */
  respondBy: LocalDate,
  note: z.optional(z.string().check(z.maxLength(NOTE_LENGTH))),
  /** Made up for the demonstration. */
  fictional: z.optional(z.boolean()),
};

/** As an officer typed it. */
export const TypedDemand = z.object(typed);
export type TypedDemand = z.infer<typeof TypedDemand>;

/** A count that could point at somebody is only said to be small. */
export const FEW = 5;
const { people: _people, ...shown } = typed;
export const Demand = z.object({
  ...shown,
  kind: z.literal('demand'),
  id: ItemId,
  councilId: CouncilId,
  people: z.optional(z.union([z.int(), z.literal('few')])),
  /** What of the amount has not been accepted from anybody yet. */
  remaining: z.number(),
  publishedAt: Instant,
});
export type Demand = z.infer<typeof Demand>;

/**
 * What providers get to see of it.
 * @param accepted how much of it the council has accepted so far
 */
export function publishedDemand(
  { people, ...rest }: TypedDemand,
  id: ItemId,
  councilId: CouncilId,
  accepted: number,
  publishedAt: Instant,
): Demand {
  const remaining = Math.max(0, rest.amount - accepted);
  const shownPeople = people === undefined ? {} : { people: people < FEW ? ('few' as const) : people };
  return { ...rest, ...shownPeople, kind: 'demand', id, councilId, remaining, publishedAt };
}
