/** Many returns in one strict transaction: all of them are on the disk, or none. Not part of the first load. */
import type { Submission } from '../../domain/submission.ts';
import { putDraft, putForSending, type Saved } from './drafts.ts';
import type { PersonStore } from './person-store.ts';
import type { Draft } from './schema.ts';

/** Keeps drafts; those sent meanwhile from another tab stay sent. */
export const saveDrafts = (store: PersonStore, drafts: readonly Draft[]): Promise<Saved[]> =>
  store.write(['drafts', 'outbox', 'receipts'], async (tx) => {
    const saved: Saved[] = [];
    for (const draft of drafts) saved.push(await putDraft(tx, draft));
    return saved;
  });

export const saveAllForSending = (store: PersonStore, entries: readonly { submission: Submission; draftKey: string }[]): Promise<Saved[]> =>
  store.write(['drafts', 'outbox', 'receipts'], async (tx) => {
    const saved: Saved[] = [];
    for (const { submission, draftKey } of entries) saved.push(await putForSending(tx, submission, draftKey));
    return saved;
  });
