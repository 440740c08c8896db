/** What is typed, saved on every pause. Two texts of one return that were typed apart are both kept, side by side in one draft. Not part of the first load. */
import { addMs } from '../../domain/instant.ts';
import { canonicalJson } from '../../domain/canonical-json.ts';
import { isSent, type ReturnsTransaction } from './drafts.ts';
import type { PersonStore } from './person-store.ts';
import type { Draft } from './schema.ts';

/** Both went through the same storage, which keeps the order of keys. */
export const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The first draft, with what the other says differently kept beside it. Later than either, as it was made from both. */
export function keepBeside({ beside: before = [], ...mine }: Draft, theirs: Draft): Draft {
  const all = [...before, { body: theirs.body, updatedAt: theirs.updatedAt }, ...(theirs.beside ?? [])];
  const words = [canonicalJson(mine.body), ...all.map(({ body }) => canonicalJson(body))];
  const beside = all.filter((_, index) => words.indexOf(words[index + 1]!) === index + 1);
  const updatedAt = addMs(mine.updatedAt > theirs.updatedAt ? mine.updatedAt : theirs.updatedAt, 1);
  return { ...mine, updatedAt, ...(beside.length === 0 ? {} : { beside }) } as Draft;
}

export type Typed = { outcome: 'saved'; draft: Draft } | { outcome: 'already-sent' };

/**
 * Keeps what has been typed, unless the same draft was sent meanwhile from another tab. What was typed elsewhere is never
 * replaced unseen: it is kept beside it.
 * @param seen what lay here when the person typed, as far as their screen knew
 * @returns as it lies here now
 */
export const saveDraft = (store: PersonStore, draft: Draft, seen?: Draft): Promise<Typed> =>
  store.write(['drafts', 'outbox', 'receipts'], (tx) => putTyped(tx, draft, seen));

/** As saveDraft, within a transaction of the caller's. */
export async function putTyped(tx: ReturnsTransaction, draft: Draft, seen?: Draft): Promise<Typed> {
  if (await isSent(tx, draft.submissionId)) return { outcome: 'already-sent' };
  const held = await tx.objectStore('drafts').get(draft.key);
  const kept = held === undefined || isSame(held, seen) ? draft : keepBeside(draft, held);
  await tx.objectStore('drafts').put(kept);
  return { outcome: 'saved', draft: kept };
}
