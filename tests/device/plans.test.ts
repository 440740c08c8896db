/** Plans lie in a database of their own: they and the cursor never disagree, whatever is cut off where, and they make room for returns. */
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { personSteps } from '../../src/device/store/migrations.ts';
import { PersonStore } from '../../src/device/store/person-store.ts';
import { loadPosition, mustShowAgain } from '../../src/device/store/feed-pages.ts';
import { isShortOfRoom, keepBulkAgain, loadItems, loadLastPosition } from '../../src/device/store/published.ts';
import { createSealer } from '../../src/device/store/sealer.ts';
import { pullFeed } from '../../src/device/sync/pull.ts';
import { createTransport } from '../../src/device/sync/transport.ts';
import { FEED_VERSION, type FeedEntry, type FeedPage } from '../../src/domain/feed.ts';
import type { PersonId } from '../../src/domain/id.ts';
import { fillUp, newDevice, Tab } from '../fixtures/browser-storage.ts';
import { NOW } from '../fixtures/returns.ts';

const ASHA = 'asha-okafor' as PersonId;
const PLANS = `headroom-plans-${ASHA}`;
const Titled = z.object({ title: z.string() });

/** A server in small: what was published in order, read from a cursor on, three lines a page. */
class Feed {
  history = 'h';
  readonly lines: FeedEntry[] = [];
  /** Called with the cursor that is asked for, before the answer. */
  onAsk: (cursor: string | null) => void | Promise<void> = () => {};

  publish(kind: string, id: string, title?: string): void {
    this.lines.push({ seq: this.lines.length + 1, kind, id, at: NOW, ...(title === undefined ? {} : { item: { title } }) });
  }
  #page(cursor: string | null): FeedPage {
    const [history, seq] = cursor?.split('.') ?? [];
    const reset = cursor !== null && history !== this.history;
    const after = history === this.history ? Number(seq) : 0;
    const entries = this.lines.filter((line) => line.seq > after).slice(0, 3);
    const end = entries.at(-1)?.seq ?? after;
    return { entries, cursor: `${this.history}.${end}`, more: end < this.lines.length, ...(reset ? { reset } : {}) };
  }
  pull(store: PersonStore) {
    const transport = createTransport((async (path: string) => {
      // No pages of the library's own here: the feed brings all of it.
      if (path.includes('library'))
        return Response.json({ type: 'urn:headroom:problem:not-found', title: 'Not here', status: 404 }, { status: 404 });
      const cursor = new URL(path, 'http://x').searchParams.get('after');
      await this.onAsk(cursor);
      return new Response(JSON.stringify(this.#page(cursor)));
    }) as typeof fetch);
    return pullFeed(store, transport, () => NOW);
  }
  /** What whoever has read everything up to a cursor has. */
  titles(kind: string, cursor = `${this.history}.${this.lines.length}`): string[] {
    const held = new Map<string, string | undefined>();
    for (const line of this.lines.slice(0, Number(cursor.split('.')[1])))
      if (line.kind === kind) held.set(line.id, (line.item as { title?: string } | undefined)?.title);
    return [...held.values()].filter((title) => title !== undefined).toSorted();
  }
}

let feed: Feed;
let disk: Tab;
beforeEach(() => {
  disk = newDevice();
  feed = new Feed();
  for (let n = 1; n <= 4; n++) {
    feed.publish('notice', `n${n}`, `Notice ${n}`);
    feed.publish('service', `s${n}`, `Service ${n}`);
  }
});
/** A life of the app on this disk: another page, after the one before it was closed or killed. */
async function inTab<T>(work: (store: PersonStore, tab: Tab) => Promise<T>): Promise<T> {
  const tab = new Tab(disk.factory);
  return tab.run(async () => {
    const store = new PersonStore(ASHA);
    try {
      return await work(store, tab);
    } finally {
      await store.close();
    }
  });
}
const titles = async (store: PersonStore, kind: 'notice' | 'service'): Promise<string[]> =>
  (await loadItems(store, kind, Titled)).map(({ title }) => title).toSorted();
const all = (): Promise<unknown> =>
  inTab(async (store) => ({ notices: await titles(store, 'notice'), services: await titles(store, 'service') }));
const complete = () => ({ notices: feed.titles('notice'), services: feed.titles('service') });

/** Either the cursor is not believed, or all that the feed had up to it is here, plans only where there is room; of what came later there may be some. */
const agreement = (): Promise<void> =>
  inTab(async (store) => {
    const position = await loadPosition(store);
    if (position === undefined || position.cursor.split('.')[0] !== feed.history) return;
    const seen = Number(position.cursor.split('.')[1]);
    const later = new Set(feed.lines.filter(({ seq }) => seq > seen).map(({ id }) => id));
    const known = (kind: string, cursor?: string) =>
      feed.titles(kind, cursor).filter((title) => !later.has(`${kind[0]}${title.split(' ')[1]}`));
    expect(await titles(store, 'service')).toEqual(feed.titles('service', position.cursor));
    if (!(await isShortOfRoom(store)))
      expect(await titles(store, 'notice')).toEqual(expect.arrayContaining(known('notice', position.cursor)));
  });

/** Kills the page at the first step of what it does, then at the second, and so on until it survives. How many times it died. */
async function killedAtEachStep(
  before: () => Promise<void>,
  work: (store: PersonStore) => Promise<unknown>,
  holds: (store: PersonStore) => Promise<unknown> = async () => true,
): Promise<number> {
  for (let fuse = 1; ; fuse++) {
    newDisk();
    await before();
    const survived = await inTab(async (store, tab) => {
      let left = fuse;
      tab.onStep = () => void (--left === 0 && tab.kill());
      await work(store).catch(() => undefined);
      tab.onStep = () => {};
      return left > 0;
    }).catch(() => false);
    await agreement();
    await inTab(async (store) => {
      await keepBulkAgain(store);
      await feed.pull(store);
      expect(await holds(store), `after a crash at step ${fuse}`).toBe(true);
    });
    expect(await all(), `after a crash at step ${fuse}`).toEqual(complete());
    if (survived) return fuse - 1;
  }
}
const newDisk = (): void => void (disk = newDevice());
const pulled = async (): Promise<void> => void (await inTab((store) => feed.pull(store)));

describe('a page that dies at any step leaves plans and cursor that agree, and the next round brings all', () => {
  it('of the first pull', async () => {
    expect(
      await killedAtEachStep(
        async () => {},
        (store) => feed.pull(store),
      ),
    ).toBeGreaterThan(20);
  });
  it('of a later pull, with a withdrawal in it', async () => {
    const before = async (): Promise<void> => {
      feed.lines.length = 8;
      await pulled();
      feed.publish('notice', 'n1');
      feed.publish('notice', 'n2', 'Notice 2');
      feed.publish('service', 's1');
      feed.publish('notice', 'n5', 'Notice 5');
    };
    expect(await killedAtEachStep(before, (store) => feed.pull(store))).toBeGreaterThan(15);
  });
  it('of a pull that meets another history, and never forgets that returns must be shown again', async () => {
    const before = async (): Promise<void> => {
      feed.history = 'h';
      await pulled();
      feed.history = 'restored';
    };
    expect(await killedAtEachStep(before, (store) => feed.pull(store), mustShowAgain)).toBeGreaterThan(15);
  });
  it('of making room', async () => {
    expect(await killedAtEachStep(pulled, (store) => store.makeRoom())).toBeGreaterThan(3);
  });
  it('of the first pull after the version that had everything in one database', async () => {
    expect(await killedAtEachStep(firstRelease, (store) => feed.pull(store))).toBeGreaterThan(15);
  });
});

/** As the first release left its disk: plans among the items, one position, everything read. */
async function firstRelease(): Promise<void> {
  const db = await openDB(`headroom-person-${ASHA}`, 1, { upgrade: (made) => personSteps[0]!(made as never) });
  for (const { kind, id, at, item } of feed.lines) await db.put('items', { kind, id, at, item });
  await db.put('feed', { feedVersion: FEED_VERSION, cursor: `h.${feed.lines.length}`, pulledAt: NOW }, 'position');
  db.close();
}

describe('a device of the first release', () => {
  it('shows its plans before it has met a server again, and when they were read', async () => {
    await firstRelease();
    expect(await all()).toEqual(complete());
    expect(await inTab(loadLastPosition)).toMatchObject({ pulledAt: NOW });
  });
  it('has them moved by the next pull, and none is left behind', async () => {
    await firstRelease();
    await pulled();
    expect(await all()).toEqual(complete());
    const db = await openDB(`headroom-person-${ASHA}`);
    expect((await db.getAll('items')).map(({ kind }: { kind: string }) => kind)).toEqual(['service', 'service', 'service', 'service']);
    expect(await db.get('feed', 'position')).toBeUndefined(); // an older version that comes back reads from the beginning
    db.close();
  });
});

it('plans that are gone are noticed: everything is read again', async () => {
  await pulled();
  await new Promise((done) => (disk.factory.deleteDatabase(PLANS).onsuccess = done));
  expect(await inTab(loadPosition)).toBeUndefined();
  await pulled();
  expect(await all()).toEqual(complete());
});
it('plans of another cursor than the one that is noted are not believed', async () => {
  await pulled();
  await inTab((store) =>
    store.write(['feed'], async (tx) => {
      const [key] = await tx.objectStore('feed').getAllKeys();
      await tx.objectStore('feed').put({ feedVersion: FEED_VERSION, cursor: 'h.7', pulledAt: NOW }, key!);
    }),
  );
  expect(await inTab(loadPosition)).toBeUndefined();
});
it.each([1, 2, 3])('room made in the middle of a pull, at its question %i, and wanted back before it ends, leaves no gap', async (when) => {
  await inTab(async (store) => {
    let asked = 0;
    feed.onAsk = async () => {
      if (++asked !== when) return;
      await store.makeRoom();
      await keepBulkAgain(store);
    };
    await feed.pull(store);
    if (when === 3) expect(asked).toBeGreaterThan(4); // by then a page was taken in: it began again
  });
  expect(await all()).toEqual(complete());
});

describe('a device that has no room for plans', () => {
  const full = (tab: Tab, is: (store: string) => boolean): void => {
    tab.onStep = ({ does, name, transaction }) => {
      if (does === 'put' && is(name) && transaction?.db.name === PLANS) queueMicrotask(() => fillUp(transaction));
    };
  };
  it('does without them, and goes on reading what comes', async () => {
    await inTab(async (store, tab) => {
      full(tab, (name) => name === 'items');
      expect(await feed.pull(store)).toEqual({ outcome: 'done' });
      expect([await isShortOfRoom(store), await titles(store, 'notice'), await titles(store, 'service')]).toEqual([
        true,
        [],
        feed.titles('service'),
      ]);
      feed.publish('service', 's9', 'Service 9');
      feed.publish('notice', 'n9', 'Notice 9');
      let asked = 0;
      feed.onAsk = () => void (asked += 1);
      expect(await feed.pull(store)).toEqual({ outcome: 'done' });
      expect([asked, await titles(store, 'service')]).toEqual([1, feed.titles('service')]);
    });
  });
  it('reads them all once there is room and its person says so', async () => {
    await inTab(async (store, tab) => {
      full(tab, (name) => name === 'items');
      await feed.pull(store);
      tab.onStep = () => {};
      await keepBulkAgain(store);
      await feed.pull(store);
    });
    expect(await all()).toEqual(complete());
  });
});

it('plans of a person with a PIN stay readable, as they are published to everybody, and their services do not', async () => {
  const sealer = createSealer(new Uint8Array(32).fill(7));
  await inTab(async (store) => {
    await feed.pull(store);
    await store.sealWith(sealer);
    expect([await titles(store, 'notice'), await titles(store, 'service')]).toEqual([feed.titles('notice'), feed.titles('service')]);
  });
  await inTab(async (store) => {
    expect(await titles(store, 'notice')).toEqual(feed.titles('notice'));
    await expect(titles(store, 'service')).rejects.toThrow('locked with a PIN');
  });
});
