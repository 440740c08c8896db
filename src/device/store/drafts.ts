/** Returns and answers being typed, and how they move to the outbox in one strict transaction. How they are saved is in typed-drafts.ts. */
import type { Write } from './connection.ts';
import type { AnyDraft, Draft, OutboxEntry, PersonSchema, Typing } from './schema.ts';
import type { PersonStore } from './person-store.ts';
import type { SubmissionId } from '../../domain/id.ts';
import type { Submission } from '../../domain/submission.ts';

export type Saved =
  /** `id`: the submission that says it now: this one, or the one with which another tab confirmed the same figures. */
  | { outcome: 'saved' | 'already-sent'; id: SubmissionId }
  /** It says something else now than what the person was shown, or they have yet to choose between two texts. */
  | { outcome: 'changed' };

/** One that returns being typed and returns on their way are changed in together. */
export type ReturnsTransaction = Write<PersonSchema, 'drafts' | 'outbox' | 'receipts'>;

/** @param key that of a return, or of an answer with its `D` (schema.ts makes both) */
export const loadDraft = <D extends Typing = Draft>(store: PersonStore, key: string): Promise<D | undefined> =>
  store.read(['drafts'], (tx) => tx.objectStore('drafts').get(key)) as Promise<D | undefined>;
export const loadDrafts = (store: PersonStore): Promise<AnyDraft[]> => store.read(['drafts'], (tx) => tx.objectStore('drafts').getAll());
export const discardDraft = (store: PersonStore, key: string): Promise<void> =>
  store.write(['drafts'], (tx) => tx.objectStore('drafts').delete(key));

/**
 * The moment "Saved on this device" becomes true: the draft goes and the submission stands in the outbox, or neither.
 * @param draftKey where the draft it was made from lies; a draft with another id is someone's later work and stays
 * @param seen the draft as the person was shown it; one that has changed since stays, and is not sent
 */
export const saveForSending = (store: PersonStore, submission: Submission, draftKey: string, seen?: Typing): Promise<Saved> =>
  store.write(['drafts', 'outbox', 'receipts'], (tx) => putForSending(tx, submission, draftKey, seen));

/** As saveForSending, within a transaction of the caller's. */
export async function putForSending(tx: ReturnsTransaction, submission: Submission, draftKey: string, seen?: Typing): Promise<Saved> {
  const draft = await tx.objectStore('drafts').get(draftKey);
  if (draft?.submissionId === submission.id) {
    if (draft.beside !== undefined || (seen !== undefined && JSON.stringify(draft) !== JSON.stringify(seen))) return { outcome: 'changed' };
    await tx.objectStore('drafts').delete(draftKey);
  }
  if (await isSent(tx, submission.id)) return { outcome: 'already-sent', id: submission.id };
  const same = await confirmedBy(tx, submission);
  if (same !== undefined) return { outcome: 'already-sent', id: same };
  const entry: OutboxEntry = { submission, state: 'waiting', problems: [] };
  await tx.objectStore('outbox').add(entry);
  return { outcome: 'saved', id: submission.id };
}

/** Of two tabs in which "nothing has changed" was tapped, the second finds what the first did. */
async function confirmedBy(tx: ReturnsTransaction, submission: Submission): Promise<SubmissionId | undefined> {
  if (!('unchangedFrom' in submission) || submission.unchangedFrom === undefined) return undefined;
  const { unchangedFrom, replaces } = submission;
  const waiting = await tx.objectStore('outbox').getAll();
  return waiting.find(
    ({ state, submission: other }) =>
      state !== 'refused' && 'unchangedFrom' in other && other.unchangedFrom === unchangedFrom && other.replaces === replaces,
  )?.submission.id;
}

type SentTransaction = {
  objectStore(name: 'outbox' | 'receipts'): { getKey(key: string): Promise<string | undefined> };
};
export const isSent = async (tx: SentTransaction, id: string): Promise<boolean> =>
  (await tx.objectStore('outbox').getKey(id)) !== undefined || (await tx.objectStore('receipts').getKey(id)) !== undefined;
