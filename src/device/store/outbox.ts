/** Submissions without a receipt. They leave with a receipt, or by a person's decision; never otherwise. */
import type { Received } from '../../domain/reported-answer.ts';
import type { PushResult } from '../../domain/protocol.ts';
import type { Submission } from '../../domain/submission.ts';
import type { PersonStore } from './person-store.ts';
import type { OutboxEntry } from './schema.ts';

/** Everything this organisation sent or is sending, read in one transaction so that nothing is seen twice or not at all on its way. */
export const loadSent = (store: PersonStore): Promise<{ outbox: OutboxEntry[]; reported: Received[] }> =>
  store.read(['outbox', 'receipts'], async (tx) => {
    const [outbox, reported] = await Promise.all([tx.objectStore('outbox').getAll(), tx.objectStore('receipts').getAll()]);
    return { outbox, reported };
  });

/**
 * The oldest submissions that wait to go; ids sort by time. Read as many at a time as are wanted: after a month offline there may be thousands.
 * @param without ids to pass over
 * @param after only what comes after this id
 */
export const nextBatch = (store: PersonStore, size: number, without?: ReadonlySet<string>, after?: string): Promise<Submission[]> =>
  store.read(['outbox'], async (tx) => {
    const outbox = tx.objectStore('outbox');
    const batch: Submission[] = [];
    for (let last = after; ;) {
      const entries = await outbox.getAll(last === undefined ? undefined : IDBKeyRange.lowerBound(last, true), size);
      for (const { state, submission } of entries)
        if (state === 'waiting' && without?.has(submission.id) !== true && batch.length < size) batch.push(submission);
      last = entries.at(-1)?.submission.id;
      if (batch.length === size || entries.length < size) return batch;
    }
  });

/** Takes in the server's answers, all in one transaction: receipts move out of the outbox, refusals stay with their problems. */
export function applyResults(store: PersonStore, results: readonly PushResult[]): Promise<void> {
  if (results.length === 0) return Promise.resolve();
  const ids = results.map(({ id }) => id).sort();
  return store.write(['outbox', 'receipts'], async (tx) => {
    const [outbox, receipts] = [tx.objectStore('outbox'), tx.objectStore('receipts')];
    const entries = await outbox.getAll(IDBKeyRange.bound(ids[0], ids.at(-1)));
    const held = new Map<string, OutboxEntry>(entries.map((entry) => [entry.submission.id, entry]));
    // Answered before, through another tab: then it is no longer here.
    const known = results.filter(({ id }) => held.has(id));
    const received = known.filter((result) => result.outcome !== 'refused');
    // All that lies between the first and the last has come through, as nearly always: it goes in one request.
    const goes = new Set(received.map(({ id }) => id));
    const gone = goes.size === entries.length ? [IDBKeyRange.bound(ids[0], ids.at(-1))] : [...goes];
    // Asked for together: waiting for each would take several times as long.
    await Promise.all([
      ...received.map(({ id, receipt }) => receipts.put({ submission: held.get(id)!.submission, receipt } as Received)),
      ...gone.map((key) => outbox.delete(key)),
      ...known
        .filter((result) => result.outcome === 'refused')
        .map(({ id, problems }) => outbox.put({ ...held.get(id)!, state: 'refused', problems })),
    ]);
  });
}
