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
    const outbox = tx.objectStore('outbox');
    const entries = await outbox.getAll(IDBKeyRange.bound(ids[0], ids.at(-1)));
    const held = new Map<string, OutboxEntry>(entries.map((entry) => [entry.submission.id, entry]));
    const takeIn = async (result: PushResult): Promise<void> => {
      const entry = held.get(result.id);
      if (entry === undefined) return; // answered before, through another tab
      if (result.outcome === 'refused') await outbox.put({ ...entry, state: 'refused', problems: result.problems });
      else
        await Promise.all([
          tx.objectStore('receipts').put({ submission: entry.submission, receipt: result.receipt } as Received),
          outbox.delete(result.id),
        ]);
    };
    await Promise.all(results.map(takeIn)); // asked for together: waiting for each would take several times as long
  });
}
