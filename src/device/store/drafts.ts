/** Returns being typed: saved on every pause, and moved to the outbox in one strict transaction. */
import type { Write } from './connection.ts';
import type { Draft, OutboxEntry, PersonSchema } from './schema.ts';
import type { PersonStore } from './person-store.ts';
import type { Submission } from '../../domain/submission.ts';

export type Saved = { outcome: 'saved' } | { outcome: 'already-sent' };

/** Keeps what has been typed, unless the same draft was sent meanwhile from another tab. */
export const saveDraft = (store: PersonStore, draft: Draft): Promise<Saved> =>
  store.write(['drafts', 'outbox', 'receipts'], (tx) => putDraft(tx, draft));

export const loadDraft = (store: PersonStore, key: string): Promise<Draft | undefined> =>
  store.read(['drafts'], (tx) => tx.objectStore('drafts').get(key));
export const loadDrafts = (store: PersonStore): Promise<Draft[]> => store.read(['drafts'], (tx) => tx.objectStore('drafts').getAll());
export const discardDraft = (store: PersonStore, key: string): Promise<void> =>
  store.write(['drafts'], (tx) => tx.objectStore('drafts').delete(key));

/**
 * The moment "Saved on this device" becomes true: the draft goes and the submission stands in the outbox, or neither.
 * @param draftKey where the draft it was made from lies; a draft with another id is someone's later work and stays
 */
export const saveForSending = (store: PersonStore, submission: Submission, draftKey: string): Promise<Saved> =>
  store.write(['drafts', 'outbox', 'receipts'], (tx) => putForSending(tx, submission, draftKey));

/** Within a transaction of the caller's. */
export async function putForSending(
  tx: Write<PersonSchema, 'drafts' | 'outbox' | 'receipts'>,
  submission: Submission,
  draftKey: string,
): Promise<Saved> {
  const draft = await tx.objectStore('drafts').get(draftKey);
  if (draft?.submissionId === submission.id) await tx.objectStore('drafts').delete(draftKey);
  if (await isSent(tx, submission.id)) return { outcome: 'already-sent' };
  const entry: OutboxEntry = { submission, state: 'waiting', problems: [] };
  await tx.objectStore('outbox').add(entry);
  return { outcome: 'saved' };
}

/** As saveDraft, within a transaction of the caller's. */
export async function putDraft(tx: Write<PersonSchema, 'drafts' | 'outbox' | 'receipts'>, draft: Draft): Promise<Saved> {
  if (await isSent(tx, draft.submissionId)) return { outcome: 'already-sent' };
  await tx.objectStore('drafts').put(draft);
  return { outcome: 'saved' };
}

type SentTransaction = {
  objectStore(name: 'outbox' | 'receipts'): { getKey(key: string): Promise<string | undefined> };
};
const isSent = async (tx: SentTransaction, id: string): Promise<boolean> =>
  (await tx.objectStore('outbox').getKey(id)) !== undefined || (await tx.objectStore('receipts').getKey(id)) !== undefined;
