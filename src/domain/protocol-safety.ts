/** Messages that keep a person's work safe on and between their devices. */
import * as z from 'zod/mini';
import { Instant } from './instant.ts';

/** The bytes that open this person's locked work on a device after a forgotten PIN; the same for ever, given only to a session of theirs. Base64. */
export const RecoveryKey = z.object({ key: z.string().check(z.regex(/^[A-Za-z0-9+/]{43}=$/)) });
export type RecoveryKey = z.infer<typeof RecoveryKey>;

/** Drafts and saved items kept for the same person's other devices. Encrypted where they are stored. */
export const KeptDraft = z.object({
  key: z.string().check(z.maxLength(200)),
  updatedAt: Instant,
  /** Absent: thrown away or sent; the other device drops its older copy. */
  draft: z.optional(z.unknown()),
  /**
   * From a device: the version (draft-version.ts) that it last saw here, empty for none. Where another version lies by now, that one
   * stays. Absent, as from an older app: the latest wins.
   */
  over: z.optional(z.string().check(z.maxLength(100))),
});
export type KeptDraft = z.infer<typeof KeptDraft>;
export const KeptDrafts = z.object({ drafts: z.array(KeptDraft).check(z.maxLength(1000)) });
export type KeptDrafts = z.infer<typeof KeptDrafts>;

/** Counts of storage faults by name and place, without content: how an operator learns that a browser's update breaks storage. */
export const FaultReport = z.object({
  faults: z
    .array(z.object({ name: z.string().check(z.maxLength(60)), where: z.string().check(z.maxLength(120)), count: z.int() }))
    .check(z.maxLength(100)),
});
export type FaultReport = z.infer<typeof FaultReport>;
