/** Submissions without a receipt. They leave with a receipt, or by a person's decision; never otherwise. */
import type { ReportedReturn } from '../../domain/reported-return.ts';
import type { PushResult } from '../../domain/protocol.ts';
import type { Submission } from '../../domain/submission.ts';
import type { PersonStore } from './person-store.ts';
import type { OutboxEntry } from './schema.ts';

const loadOutbox = (store: PersonStore): Promise<OutboxEntry[]> => store.read(['outbox'], (tx) => tx.objectStore('outbox').getAll());

/** Everything this organisation sent or is sending, read in one transaction so that nothing is seen twice or not at all on its way. */
export const loadSent = (store: PersonStore): Promise<{ outbox: OutboxEntry[]; reported: ReportedReturn[] }> =>
  store.read(['outbox', 'receipts'], async (tx) => {
    const [outbox, reported] = await Promise.all([tx.objectStore('outbox').getAll(), tx.objectStore('receipts').getAll()]);
    return { outbox, reported };
  });

/**
 * The oldest submissions that wait to go; ids sort by time.
 * @param without ids to pass over
 */
export const nextBatch = async (store: PersonStore, size: number, without?: ReadonlySet<string>): Promise<Submission[]> =>
  (await loadOutbox(store))
    .filter((entry) => entry.state === 'waiting' && without?.has(entry.submission.id) !== true)
    .slice(0, size)
    .map((entry) => entry.submission);

/** Takes in the server's answers, all in one transaction: receipts move out of the outbox, refusals stay with their problems. */
export function applyResults(store: PersonStore, results: readonly PushResult[]): Promise<void> {
  return store.write(['outbox', 'receipts'], async (tx) => {
    for (const result of results) {
      const entry = await tx.objectStore('outbox').get(result.id);
      if (entry === undefined) continue; // answered before, through another tab
      if (result.outcome === 'refused') {
        await tx.objectStore('outbox').put({ ...entry, state: 'refused', problems: result.problems });
      } else {
        await tx.objectStore('receipts').put({ submission: entry.submission, receipt: result.receipt });
        await tx.objectStore('outbox').delete(result.id);
      }
    }
  });
}
