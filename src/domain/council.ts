/** A council that buys care, with the parts of its area it plans by. */
import * as z from 'zod/mini';
import { CouncilId, LocalityId } from './id.ts';

export const Locality = z.object({
  id: LocalityId,
  name: z.string(),
});
export type Locality = z.infer<typeof Locality>;

export const Council = z.object({
  id: CouncilId,
  /** "Sefton Council" */
  name: z.string(),
  /** "Sefton", for running text */
  shortName: z.string(),
  localities: z.array(Locality).check(z.minLength(1)),
  /** Why the localities are what they are, where its documents leave it open. */
  localitiesNote: z.optional(z.string()),
  /** Days after which hours available are shown as stale. */
  hoursExpireAfterDays: z.int(),
  /** The most this council pays for an hour of home care, in pence. Absent: it has set none. */
  homeCareCeilingPence: z.optional(z.int()),
  /** Say so beside the ceiling: true for the demo's value, as no council document states one. */
  ceilingIsInvented: z.optional(z.boolean()),
  portal: z.optional(z.object({ name: z.string(), url: z.string() })),
  contact: z.optional(z.string()),
});
export type Council = z.infer<typeof Council>;
