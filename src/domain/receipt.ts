/** The council's proof that it holds a submission: written in the same commit, shown and printed as it is. */
import * as z from 'zod/mini';
import { codeOf } from './code.ts';
import { CouncilId, PersonId, SubmissionId } from './id.ts';
import { Instant } from './instant.ts';

/**
 * Where a submission stands among those of its service and kind, as judged when it arrived.
 * `late`: an older observation than one already held; kept, and says so.
 * `overlapping`: somebody else reported the same service within minutes; both people are shown both.
 */
export const STANDINGS = { current: 'Current', late: 'Kept: a later figure was already in', overlapping: 'Two reports overlap' } as const;
export const Standing = codeOf(STANDINGS);
export type Standing = z.infer<typeof Standing>;

export const Receipt = z.object({
  id: SubmissionId,
  /** What a person reads out on the phone: HR-7K3M-92QF. */
  reference: z.string().check(z.regex(/^HR-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)),
  seq: z.int(),
  /** By the server's clock. */
  receivedAt: Instant,
  /** SHA-256, in hex, of the canonical JSON of the whole submission. */
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  sentBy: z.object({ id: PersonId, name: z.string() }),
  readBy: z.array(z.object({ id: CouncilId, name: z.string() })),
  standing: Standing,
});
export type Receipt = z.infer<typeof Receipt>;
