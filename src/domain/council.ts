/** A council that buys care, with the parts of its area it plans by. */
import * as z from 'zod/mini';
import { CouncilId, LocalityId } from './id.ts';
import { Region } from './regions.ts';

export const Locality = z.object({
  id: LocalityId,
  name: z.string(),
});
export type Locality = z.infer<typeof Locality>;

/** How often a council wants a return: `month` is the national window, `days` means confirmed again before it is older than that. */
export const Schedule = z.discriminatedUnion('every', [
  z.object({ every: z.literal('month') }),
  z.object({ every: z.literal('days'), days: z.int().check(z.positive()) }),
  /** 0 is Sunday, 6 Saturday. */
  z.object({ every: z.literal('week'), on: z.int().check(z.minimum(0), z.maximum(6)) }),
  z.object({ every: z.literal('day') }),
]);
export type Schedule = z.infer<typeof Schedule>;

export const Council = z.object({
  id: CouncilId,
  /** "Sefton Council" */
  name: z.string(),
  /** "Sefton", for running text */
  shortName: z.string(),
  localities: z.array(Locality).check(z.minLength(1)),
  region: z.optional(Region),
  /** Why the localities are what they are, where its documents leave it open. */
  localitiesNote: z.optional(z.string()),
  /** Days after which hours available are shown as stale. */
  hoursExpireAfterDays: z.int(),
  /** Where it asks more often than usual: see scheduleOf in duty.ts. */
  schedules: z.optional(
    z.object({
      vacancies: z.optional(Schedule),
      hours: z.optional(Schedule),
      places: z.optional(Schedule),
      workforce: z.optional(Schedule),
      'service-status': z.optional(Schedule),
    }),
  ),
  /** The most this council pays for an hour of home care, in pence. Absent: it has set none. */
  homeCareCeilingPence: z.optional(z.int()),
  /** Say so beside the ceiling: true for the demo's value, as no council document states one. */
  ceilingIsInvented: z.optional(z.boolean()),
  portal: z.optional(z.object({ name: z.string(), url: z.string() })),
  contact: z.optional(z.string()),
  /** What its officers publish is approved by one who did not write it. */
  twoPairsOfEyes: z.optional(z.boolean()),
});
export type Council = z.infer<typeof Council>;

export const localityName = (councils: readonly Council[], id: LocalityId): string =>
  councils.flatMap((council) => council.localities).find((locality) => locality.id === id)?.name ?? id;
