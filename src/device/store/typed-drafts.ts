/** What is typed, saved on every pause. Two texts of one return or answer that were typed apart are both kept, side by side in one draft. Not part of the first load. */
import { addMs } from '../../domain/instant.ts';
import { canonicalJson } from '../../domain/canonical-json.ts';
import { isSent, type ReturnsTransaction } from './drafts.ts';
import type { PersonStore } from './person-store.ts';
import type { AnyDraft, Typing } from './schema.ts';

/** Both went through the same storage, which keeps the order of keys. */
export const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The first draft, with what the other says differently kept beside it. Later than either, as it was made from both. */
export function keepBeside<D extends Typing>({ beside: before = [], ...mine }: D, theirs: D): D {
  const all = [...before, { body: theirs.body, updatedAt: theirs.updatedAt }, ...(theirs.beside ?? [])];
  const words = [canonicalJson(mine.body), ...all.map(({ body }) => canonicalJson(body))];
  const beside = all.filter((_, index) => words.indexOf(words[index + 1]!) === index + 1);
  const updatedAt = addMs(mine.updatedAt > theirs.updatedAt ? mine.updatedAt : theirs.updatedAt, 1);
  return { ...mine, updatedAt, ...(beside.length === 0 ? {} : { beside }) } as Typing as D;
}

export type Typed<D extends Typing> = { outcome: 'saved'; draft: D } | { outcome: 'already-sent' };

/**
 * Keeps what has been typed, unless the same draft was sent meanwhile from another tab. What was typed elsewhere is never
 * replaced unseen: it is kept beside it.
 * @param seen what lay here when the person typed, as far as their screen knew
 * @returns as it lies here now
 */
export const saveDraft = <D extends Typing>(store: PersonStore, draft: D, seen?: D): Promise<Typed<D>> =>
  store.write(['drafts', 'outbox', 'receipts'], (tx) => putTyped(tx, draft, seen));

/** As saveDraft, within a transaction of the caller's. */
export async function putTyped<D extends Typing>(tx: ReturnsTransaction, draft: D, seen?: D): Promise<Typed<D>> {
  if (await isSent(tx, draft.submissionId)) return { outcome: 'already-sent' };
  const held = (await tx.objectStore('drafts').get(draft.key)) as Typing as D | undefined; // of one key, all are of one kind
  const kept = held === undefined || isSame(held, seen) ? draft : keepBeside(draft, held);
  await tx.objectStore('drafts').put(kept as Typing as AnyDraft);
  return { outcome: 'saved', draft: kept };
}
