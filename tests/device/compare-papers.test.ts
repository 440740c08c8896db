/** What changed in the papers is noted by the round that brings it, whatever page is open, and never from half a round. */
import { beforeEach, expect, it } from 'vitest';
import { PersonStore } from '../../src/device/store/person-store.ts';
import { ReadingStore } from '../../src/device/store/reading-store.ts';
import { mustCompare } from '../../src/device/store/feed-pages.ts';
import { synchronise } from '../../src/device/sync/sync.ts';
import type { Answer, Transport } from '../../src/device/sync/transport.ts';
import type { FeedEntry, FeedPage } from '../../src/domain/feed.ts';
import type { PersonId } from '../../src/domain/id.ts';
import type { Intention } from '../../src/domain/intention.ts';
import { newDevice } from '../fixtures/browser-storage.ts';
import { intention } from '../fixtures/library.ts';
import { NOW } from '../fixtures/returns.ts';
import { createLocks } from '../sync/world.ts';

let store: PersonStore;
/** What the server will answer next; then nothing new. */
let pages: (FeedPage | 'offline')[];
let cursor: string;
beforeEach(() => {
  newDevice();
  store = new PersonStore('asha-okafor' as PersonId);
  pages = [];
  cursor = 'h.0';
  return () => store.close();
});

const transport = {
  get: async (path: string): Promise<Answer<unknown>> => {
    // No pages of the library's own here: the feed brings all of it.
    if (path.includes('library'))
      return { outcome: 'failed', problem: { type: 'urn:headroom:problem:not-found', title: 'Not here', status: 404 } };
    if (!path.includes('/feed')) return { outcome: 'offline' };
    const page = pages.shift() ?? { entries: [], cursor, more: false };
    if (page === 'offline') return { outcome: 'offline' };
    cursor = page.cursor;
    return { outcome: 'ok', body: page };
  },
} as unknown as Transport;
const round = async (...next: typeof pages): Promise<void> => {
  pages = next;
  await synchronise({ store, transport, locks: createLocks(), now: () => NOW });
};

const entry = (kind: string, id: string, item?: unknown): FeedEntry => ({
  seq: 1,
  kind,
  id,
  at: NOW,
  ...(item === undefined ? {} : { item }),
});
const plan = (id: string, change: Partial<Intention> = {}): FeedEntry => entry('intention', id, intention(id, change));
const page = (at: number, entries: FeedEntry[], more = false): FeedPage => ({ entries, cursor: `h.${at}`, more });

async function noted(): Promise<string[]> {
  const reading = new ReadingStore(store.personId);
  const { log } = await reading.changes();
  await reading.close();
  return log.flatMap(({ changes }) => changes.map(({ id, change }) => `${id} ${change}`));
}

it('the first round has nothing to compare with; the next notes what is new, and only once', async () => {
  await round(page(1, [plan('a'), plan('b')]));
  expect(await noted()).toEqual([]);
  await round(page(2, [plan('a', { statement: 'More.' }), entry('intention', 'b')]));
  expect(await noted()).toEqual(['a changed', 'b withdrawn']);
  await round();
  expect(await noted()).toHaveLength(2);
});

it('a round without papers compares nothing', async () => {
  await round(page(1, [plan('a')]));
  await round(page(2, [entry('service', 's', {})]));
  expect(await mustCompare(store)).toBe(false);
});

it('half of a new history is no withdrawal: it waits for the whole of it', async () => {
  await round(page(1, [plan('a'), plan('b')]));
  await round({ ...page(11, [plan('a')], true), reset: true }, 'offline');
  expect(await noted()).toEqual([]);
  expect(await mustCompare(store)).toBe(true);
  await round(page(12, [plan('b', { statement: 'More.' })]));
  expect(await noted()).toEqual(['b changed']);
});
