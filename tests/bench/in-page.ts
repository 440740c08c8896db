/** What the bench runs in a page of its own: the device's code as the app has it, without screens. */
import '../../src/device/no-eval.ts';
import { saveAllForSending } from '../../src/device/store/many-returns.ts';
import { PersonStore } from '../../src/device/store/person-store.ts';
import { pullFeed } from '../../src/device/sync/pull.ts';
import { pushOutbox } from '../../src/device/sync/push.ts';
import { createTransport } from '../../src/device/sync/transport.ts';
import type { PersonId } from '../../src/domain/id.ts';
import { instantOf } from '../../src/domain/instant.ts';
import type { ReturnSubmission } from '../../src/domain/return-submission.ts';

/** Milliseconds a piece of work takes in the page. */
const took = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

const inPage = {
  async push(personId: string, returns: readonly ReturnSubmission[]): Promise<number> {
    const store = new PersonStore(personId as PersonId);
    for (let at = 0; at < returns.length; at += 1000)
      await saveAllForSending(
        store,
        returns.slice(at, at + 1000).map((submission) => ({ submission, draftKey: 'none' })),
      );
    return took(() =>
      pushOutbox(
        store,
        createTransport((...of) => fetch(...of), personId),
      ),
    );
  },
  async pull(personId: string): Promise<{ ms: number; held: number }> {
    const store = new PersonStore(personId as PersonId);
    const transport = createTransport((...of) => fetch(...of), personId);
    const ms = await took(() => pullFeed(store, transport, () => instantOf(Date.now())));
    return { ms, held: (await store.read(['receipts'], (tx) => tx.objectStore('receipts').getAllKeys())).length };
  },
};
export type InPage = typeof inPage;
Object.assign(globalThis, { inPage });
