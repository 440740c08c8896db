/** What a person, or a server that forgot, does to what was sent. Seldom: not part of the first load. */
import type { Instant } from '../../domain/instant.ts';
import type { PushResult } from '../../domain/protocol.ts';
import type { Submission } from '../../domain/submission.ts';
import type { PersonStore } from './person-store.ts';
import type { Draft } from './schema.ts';

/** Puts the server's present receipts in place of older ones. A refusal changes nothing: what was received stays received. */
export function renewReceipts(store: PersonStore, results: readonly PushResult[]): Promise<void> {
  return store.write(['receipts'], async (tx) => {
    for (const result of results) {
      if (result.outcome === 'refused') continue;
      const held = await tx.objectStore('receipts').get(result.id);
      if (held !== undefined) await tx.objectStore('receipts').put({ ...held, receipt: result.receipt });
    }
  });
}

/** A person decides that a refused submission shall not be sent. It is kept aside with the reason. */
export function discardRefused(store: PersonStore, id: string, reason: string, discardedAt: Instant): Promise<void> {
  return store.write(['outbox', 'discarded'], async (tx) => {
    const entry = await tx.objectStore('outbox').get(id);
    if (entry?.state !== 'refused') return;
    await tx.objectStore('discarded').put({ submission: entry.submission, reason, discardedAt });
    await tx.objectStore('outbox').delete(id);
  });
}

/** A person puts a refused submission right: it becomes a draft again, under a new id, in one transaction. */
export function reopenRefused(
  store: PersonStore,
  id: string,
  draft: Draft,
  discardedAt: Instant,
): Promise<{ outcome: 'reopened' | 'draft-in-the-way' | 'not-refused' }> {
  return store.write(['outbox', 'drafts', 'discarded'], async (tx) => {
    const entry = await tx.objectStore('outbox').get(id);
    if (entry?.state !== 'refused') return { outcome: 'not-refused' };
    if ((await tx.objectStore('drafts').getKey(draft.key)) !== undefined) return { outcome: 'draft-in-the-way' }; // later work: it is sent or thrown away first
    await tx.objectStore('drafts').put(draft);
    await tx.objectStore('discarded').put({ submission: entry.submission, reason: 'Put right and sent again', discardedAt });
    await tx.objectStore('outbox').delete(id);
    return { outcome: 'reopened' };
  });
}

/** Takes in submissions from a file that another device saved; those that are here already stay as they are. How many were new. */
export function importUnsent(store: PersonStore, submissions: readonly Submission[]): Promise<number> {
  return store.write(['outbox', 'receipts'], async (tx) => {
    let added = 0;
    for (const submission of submissions) {
      const known = (await tx.objectStore('outbox').getKey(submission.id)) ?? (await tx.objectStore('receipts').getKey(submission.id));
      if (known !== undefined) continue;
      await tx.objectStore('outbox').add({ submission, state: 'waiting', problems: [] });
      added += 1;
    }
    return added;
  });
}

/** A person opens what was sent, to correct it. */
export function beginCorrection(store: PersonStore, draft: Draft): Promise<{ outcome: 'begun' | 'draft-in-the-way' }> {
  return store.write(['drafts'], async (tx) => {
    if ((await tx.objectStore('drafts').getKey(draft.key)) !== undefined) return { outcome: 'draft-in-the-way' };
    await tx.objectStore('drafts').put(draft);
    return { outcome: 'begun' };
  });
}
