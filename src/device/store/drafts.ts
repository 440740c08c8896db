/** Returns being typed: saved on every pause, and moved to the outbox in one strict transaction. */
import { isSame, keepBeside } from './beside.ts';
import type { OutboxEntry, Draft } from './schema.ts';
import type { PersonStore } from './person-store.ts';
import type { Submission } from '../../domain/submission.ts';

export type Saved =
  | { outcome: 'saved' }
  | { outcome: 'already-sent' }
  /** It says something else now than what the person was shown, or they have yet to choose between two texts. */
  | { outcome: 'changed' };

/**
 * Keeps what has been typed, unless the same draft was sent meanwhile from another tab. What was typed elsewhere is never
 * replaced unseen: it is kept beside it.
 * @param seen what lay here when the person typed, as far as their screen knew
 * @returns as it lies here now
 */
export function saveDraft(
  store: PersonStore,
  draft: Draft,
  seen?: Draft,
): Promise<{ outcome: 'saved'; draft: Draft } | { outcome: 'already-sent' }> {
  return store.write(['drafts', 'outbox', 'receipts'], async (tx) => {
    if (await isSent(tx, draft.submissionId)) return { outcome: 'already-sent' };
    const held = await tx.objectStore('drafts').get(draft.key);
    const kept = held === undefined || isSame(held, seen) ? draft : keepBeside(draft, held);
    await tx.objectStore('drafts').put(kept);
    return { outcome: 'saved', draft: kept };
  });
}

export const loadDraft = (store: PersonStore, key: string): Promise<Draft | undefined> =>
  store.read(['drafts'], (tx) => tx.objectStore('drafts').get(key));
export const loadDrafts = (store: PersonStore): Promise<Draft[]> => store.read(['drafts'], (tx) => tx.objectStore('drafts').getAll());
export const discardDraft = (store: PersonStore, key: string): Promise<void> =>
  store.write(['drafts'], (tx) => tx.objectStore('drafts').delete(key));

/**
 * The moment "Saved on this device" becomes true: the draft goes and the submission stands in the outbox, or neither.
 * @param draftKey where the draft it was made from lies; a draft with another id is someone's later work and stays
 * @param seen the draft as the person was shown it; one that has changed since stays, and is not sent
 */
export function saveForSending(store: PersonStore, submission: Submission, draftKey: string, seen?: Draft): Promise<Saved> {
  return store.write(['drafts', 'outbox', 'receipts'], async (tx) => {
    const draft = await tx.objectStore('drafts').get(draftKey);
    if (draft?.submissionId === submission.id) {
      if (draft.beside !== undefined || (seen !== undefined && !isSame(draft, seen))) return { outcome: 'changed' };
      await tx.objectStore('drafts').delete(draftKey);
    }
    if (await isSent(tx, submission.id)) return { outcome: 'already-sent' };
    const entry: OutboxEntry = { submission, state: 'waiting', problems: [] };
    await tx.objectStore('outbox').add(entry);
    return { outcome: 'saved' };
  });
}

type SentTransaction = {
  objectStore(name: 'outbox' | 'receipts'): { getKey(key: string): Promise<string | undefined> };
};
export const isSent = async (tx: SentTransaction, id: string): Promise<boolean> =>
  (await tx.objectStore('outbox').getKey(id)) !== undefined || (await tx.objectStore('receipts').getKey(id)) !== undefined;
