/** A long pull is read in another thread, goes on where it stopped, tells how far it has come, and says only what changed. */
import { setTimeout as pause } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { loadPosition } from '../../src/device/store/feed-pages.ts';
import { PersonStore } from '../../src/device/store/person-store.ts';
import { pullFeed } from '../../src/device/sync/pull.ts';
import type { Progress } from '../../src/device/sync/push.ts';
import { synchronise } from '../../src/device/sync/sync.ts';
import type { Answer, Transport } from '../../src/device/sync/transport.ts';
import type { FeedPage } from '../../src/domain/feed.ts';
import type { PersonId } from '../../src/domain/id.ts';
import { newDevice } from '../fixtures/browser-storage.ts';
import { NOW } from '../fixtures/returns.ts';
import { createLocks } from '../sync/world.ts';

const PAGES = 4;
let store: PersonStore;
/** Cursors that were asked for. */
let asked: (string | undefined)[];
/** Offline from this page on. */
let reachable: number;
beforeEach(() => {
  newDevice();
  store = new PersonStore('asha-okafor' as PersonId);
  asked = [];
  reachable = PAGES;
  return () => store.close();
});

const transport = {
  get: async (path: string): Promise<Answer<unknown>> => {
    // No pages of the library's own here: the feed brings all of it.
    if (path.includes('library'))
      return { outcome: 'failed', problem: { type: 'urn:headroom:problem:not-found', title: 'Not here', status: 404 } };
    if (!path.includes('/feed')) return { outcome: 'offline' };
    const after = new URL(path, 'http://x').searchParams.get('after') ?? undefined;
    asked.push(after);
    const at = Number(after?.split('.')[1] ?? 0);
    if (at >= reachable) return { outcome: 'offline' };
    const more = at + 1 < PAGES;
    const entries = at === PAGES ? [] : [{ seq: at + 1, kind: 'notice', id: `n${at}`, at: NOW, item: {} }];
    const body: FeedPage = { entries, cursor: `h.${Math.min(PAGES, at + 1)}`, more, ...(more ? { last: PAGES } : {}) };
    return { outcome: 'ok', body };
  },
} as unknown as Transport;

const round = (pullApart?: () => Promise<Progress | undefined>): Promise<Progress> =>
  synchronise({ store, transport, locks: createLocks(), now: () => NOW, pullApart });
/** The other thread: the same store, opened by itself. */
const apart = async (): Promise<Progress> => {
  const other = new PersonStore(store.personId);
  const progress = await pullFeed(other, transport, () => NOW);
  await other.close();
  return progress;
};

describe('which thread reads', () => {
  it('the whole feed in the other one, what is new later in this', async () => {
    let times = 0;
    const counted = (): Promise<Progress> => {
      times += 1;
      return apart();
    };
    await round(counted);
    expect(await loadPosition(store)).toMatchObject({ cursor: 'h.4' });
    reachable = PAGES + 1;
    await round(counted);
    expect(times).toBe(1);
    expect(asked.at(-1)).toBe('h.4');
  });
  it('what was cut goes on in the other one, from where it stopped', async () => {
    reachable = 2;
    expect(await round(apart)).toEqual({ outcome: 'offline' });
    expect(await loadPosition(store)).toMatchObject({ cursor: 'h.2', more: true });
    reachable = PAGES;
    asked = [];
    let times = 0;
    await round(() => {
      times += 1;
      return apart();
    });
    expect(times).toBe(1);
    expect(asked).toEqual(['h.2', 'h.3']);
    expect((await loadPosition(store))?.more).toBeUndefined();
  });
  it('one that cannot start is done without', async () => {
    await round(async () => undefined);
    expect(await loadPosition(store)).toMatchObject({ cursor: 'h.4' });
  });
  it('one that fails half-way is gone on from here', async () => {
    await round(async () => {
      reachable = 2;
      await apart();
      reachable = PAGES;
      return undefined;
    });
    expect(asked).toEqual([undefined, 'h.1', 'h.2', 'h.2', 'h.3']);
  });
});

it('tells how far it has come while there is more', async () => {
  const shares: number[] = [];
  await pullFeed(
    store,
    transport,
    () => NOW,
    false,
    (share) => shares.push(share),
  );
  expect(shares).toEqual([0.25, 0.5, 0.75]);
});

it('a page of notices makes nobody read services and receipts again', async () => {
  const told: (readonly string[])[] = [];
  const stop = store.onChange((stores) => told.push(stores));
  await pullFeed(store, transport, () => NOW);
  for (let tries = 0; told.length < PAGES && tries < 200; tries++) await pause(5);
  stop();
  expect(told).toEqual([
    ['feed', 'items', 'plans'],
    ['feed', 'plans'],
    ['feed', 'plans'],
    ['feed', 'plans'],
  ]);
});
