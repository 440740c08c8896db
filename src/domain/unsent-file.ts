/** Unsent returns as a file: the way off a device that will not get a connection, or may lose what it stores. */
import * as z from 'zod/mini';
import { PersonId } from './id.ts';
import { Instant } from './instant.ts';
import type { Problem } from './problem.ts';
import { Submission } from './submission.ts';

export const UnsentFile = z.object({
  format: z.literal('headroom-unsent'),
  version: z.literal(1),
  /** Who saved it: only they can bring it in again, as only they may send it. */
  personId: PersonId,
  savedAt: Instant,
  submissions: z.array(Submission).check(z.minLength(1), z.maxLength(10_000)),
});
export type UnsentFile = z.infer<typeof UnsentFile>;

export const unsentFileOf = (personId: PersonId, submissions: Submission[], savedAt: Instant): UnsentFile => ({
  format: 'headroom-unsent',
  version: 1,
  personId,
  savedAt,
  submissions,
});

export type ReadUnsentFile = { outcome: 'read'; submissions: Submission[] } | { outcome: 'not-readable'; problem: Problem };

/** Reads what a person chose as a file; says in words what is wrong with it. All of it or nothing. */
export function parseUnsentFile(text: string, personId: PersonId): ReadUnsentFile {
  const fail = (code: string, message: string): ReadUnsentFile => ({ outcome: 'not-readable', problem: { path: 'file', code, message } });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return fail('not-json', 'This is not a file that Headroom saved. Choose the one whose name starts with “headroom-unsent”.');
  }
  const file = UnsentFile.safeParse(json);
  if (!file.success) return fail('not-ours', 'This file is damaged, or another version of Headroom saved it. Nothing was taken from it.');
  if (file.data.personId !== personId)
    return fail('other-person', 'Somebody else saved this file. Only they can send what is in it: ask them to sign in here.');
  return { outcome: 'read', submissions: file.data.submissions };
}
