/** Many returns in one strict transaction: all of them are on the disk, or none. Not part of the first load. */
import type { Submission } from '../../domain/submission.ts';
import { putForSending, type Saved } from './drafts.ts';
import type { PersonStore } from './person-store.ts';
import type { Draft } from './schema.ts';
import { putTyped, type Typed } from './typed-drafts.ts';

/** A draft, and what lay here when it was made. */
export interface Over {
  draft: Draft;
  seen: Draft | undefined;
}
/** Keeps drafts; those sent meanwhile from another tab stay sent. */
export const saveDrafts = (store: PersonStore, drafts: readonly Over[]): Promise<Typed<Draft>[]> =>
  store.write(['drafts', 'outbox', 'receipts'], async (tx) => {
    const saved: Typed<Draft>[] = [];
    for (const { draft, seen } of drafts) saved.push(await putTyped(tx, draft, seen));
    return saved;
  });

export interface ToSend {
  submission: Submission;
  draftKey: string;
  /** The draft as the person was shown it. */
  seen?: Draft;
}
export const saveAllForSending = (store: PersonStore, entries: readonly ToSend[]): Promise<Saved[]> =>
  store.write(['drafts', 'outbox', 'receipts'], async (tx) => {
    const saved: Saved[] = [];
    for (const { submission, draftKey, seen } of entries) saved.push(await putForSending(tx, submission, draftKey, seen));
    return saved;
  });
