/** Taking in the feed: a page and its cursor together, a reset that loses nothing of ours, strangers skipped, tombstones obeyed. */
import { beforeEach, expect, it } from 'vitest';
import { loadDrafts, saveForSending } from '../../src/device/store/drafts.ts';
import { saveDraft } from '../../src/device/store/typed-drafts.ts';
import { loadSent } from '../../src/device/store/outbox.ts';
import { PersonStore } from '../../src/device/store/person-store.ts';
import { applyPage, loadPosition } from '../../src/device/store/feed-pages.ts';
import { loadItems } from '../../src/device/store/published.ts';
import type { Draft } from '../../src/device/store/schema.ts';
import { pullFeed } from '../../src/device/sync/pull.ts';
import { createTransport } from '../../src/device/sync/transport.ts';
import { FEED_VERSION, type FeedEntry, type FeedPage } from '../../src/domain/feed.ts';
import type { PersonId } from '../../src/domain/id.ts';
import { referenceOf } from '../../src/domain/reference.ts';
import { Service } from '../../src/domain/service.ts';
import { newDevice, type Tab } from '../fixtures/browser-storage.ts';
import { mapleVacancies, NOW } from '../fixtures/returns.ts';
import { careHome } from '../fixtures/services.ts';

let disk: Tab;
let store: PersonStore;
let seq = 0;
beforeEach(() => {
  disk = newDevice();
  store = new PersonStore('asha-okafor' as PersonId);
  return () => store.close();
});

const entry = (kind: string, id: string, item?: unknown): FeedEntry => ({
  seq: ++seq,
  kind,
  id,
  at: NOW,
  ...(item === undefined ? {} : { item }),
});
const service = (id: string, change = {}): FeedEntry => entry('service', id, careHome({ id, ...change }));
const reported = (submission = mapleVacancies()): FeedEntry =>
  entry('return', submission.id, {
    submission,
    receipt: {
      id: submission.id,
      reference: referenceOf(3),
      seq: 3,
      receivedAt: NOW,
      hash: 'b'.repeat(64),
      sentBy: { id: 'tom-reilly', name: 'Tom Reilly' },
      readBy: [],
      standing: 'current',
    },
  });
const page = (entries: FeedEntry[], cursor: string, more = {}): FeedPage => ({ entries, cursor, more: false, ...more });
const names = async (): Promise<string[]> => (await loadItems(store, 'service', Service)).map(({ id, name }) => `${id} ${name}`);

it('keeps items, replaces those that come again, and drops those withdrawn', async () => {
  await applyPage(store, page([service('a'), service('b')], 'h.2'), true, NOW);
  await applyPage(store, page([service('a', { name: 'New name' }), entry('service', 'b')], 'h.4'), false, NOW);
  expect(await names()).toEqual(['a New name']);
  expect(await loadPosition(store)).toMatchObject({ cursor: 'h.4', pulledAt: NOW });
});
it('reads a kind of thousands whole, in parts, and nothing of the kinds around it', async () => {
  const many = Array.from({ length: 1201 }, (_, n) => service(`s-${String(n).padStart(4, '0')}`));
  const around = [
    entry('return', 'r', {}),
    entry('servic', 'x', careHome()),
    entry('table', 't', careHome()),
    entry('organisation', 'o', careHome()),
  ];
  await applyPage(store, page([...around, ...many], 'h.1'), true, NOW);
  const read = await loadItems(store, 'service', Service);
  expect(read.map(({ id }) => id)).toEqual(many.map(({ id }) => id));
});
it('skips a kind it does not know and an item it cannot read, and takes their neighbours', async () => {
  const strange = [
    entry('weather', 'w', { rain: true }),
    entry('service', 'bad', { id: 7 }),
    entry('return', 'r', 'nonsense'),
    entry('return', 'gone'),
  ];
  await applyPage(store, page([...strange, service('a'), reported()], 'h.6'), true, NOW);
  expect(await names()).toEqual(['a Maple House']);
  expect((await loadSent(store)).reported).toHaveLength(1);
});
it.each([
  ['put', 'items'],
  ['put', 'receipts'],
  ['put', 'feed'],
])('moves the cursor with the items or not at all: stopped at %s of %s', async (does, name) => {
  await applyPage(store, page([service('a')], 'h.1'), true, NOW);
  disk.onStep = (step) => {
    if (step.does === does && step.name === name) throw new Error('the machine stopped here');
  };
  await expect(applyPage(store, page([service('b'), reported()], 'h.3'), false, NOW)).rejects.toThrow();
  disk.onStep = () => {};
  expect([await names(), (await loadPosition(store))?.cursor]).toEqual([['a Maple House'], 'h.1']);
});
it('on a reset drops what was published, and never a receipt, a draft or the outbox', async () => {
  const [draft, waiting] = [mapleVacancies(), mapleVacancies()];
  await applyPage(store, page([service('a'), reported()], 'h.2'), true, NOW);
  await saveDraft(store, { key: 'k', submissionId: draft.id, updatedAt: NOW, ...draft } as unknown as Draft);
  await saveForSending(store, waiting, 'other');
  await applyPage(store, page([service('z')], 'other.1', { reset: true }), true, NOW);
  const { outbox, reported: kept } = await loadSent(store);
  expect([await names(), outbox.length, kept.length]).toEqual([['z Maple House'], 1, 1]);
  expect(await loadDrafts(store)).toHaveLength(1);
});
it('begins again when this version reads the feed in another way than the one that wrote it', async () => {
  await applyPage(store, page([service('a')], 'h.1'), true, NOW);
  await store.write(['feed'], async (tx) => {
    const [key] = await tx.objectStore('feed').getAllKeys();
    await tx.objectStore('feed').put({ feedVersion: FEED_VERSION + 1, cursor: 'h.1', pulledAt: NOW }, key!);
  });
  expect(await loadPosition(store)).toBeUndefined();
});

/** A server without pages of the library's own: the feed brings all of it. */
const noLibrary = (): Response =>
  Response.json({ type: 'urn:headroom:problem:not-found', title: 'Not here', status: 404 }, { status: 404 });

const served = (pages: (FeedPage | undefined)[]) => {
  const asked: string[] = [];
  const transport = createTransport((async (path: string) => {
    if (path.includes('library')) return noLibrary();
    asked.push(decodeURIComponent(new URL(path, 'http://x').searchParams.get('after') ?? ''));
    const next = pages.shift();
    if (next === undefined) throw new TypeError('Failed to fetch');
    return new Response(JSON.stringify(next));
  }) as typeof fetch);
  return { asked, pull: () => pullFeed(store, transport, () => NOW) };
};

it('pulls page after page and goes on where it was cut off', async () => {
  const first = served([page([service('a')], 'h.1', { more: true }), undefined]);
  expect(await first.pull()).toEqual({ outcome: 'offline' });
  const second = served([page([service('b')], 'h.2', { more: true }), page([service('c')], 'h.3')]);
  expect(await second.pull()).toEqual({ outcome: 'done' });
  expect([first.asked, second.asked]).toEqual([
    ['', 'h.1'],
    ['h.1', 'h.2'],
  ]);
  expect(await names()).toEqual(['a Maple House', 'b Maple House', 'c Maple House']);
});
it('drops what an earlier history brought when the first page of a pull is a reset, and keeps the pages after it', async () => {
  await applyPage(store, page([service('old')], 'h.9'), true, NOW);
  const { asked, pull } = served([page([service('a')], 'n.1', { more: true, reset: true }), page([service('b')], 'n.2')]);
  expect(await pull()).toEqual({ outcome: 'done' });
  expect([await names(), asked]).toEqual([
    ['a Maple House', 'b Maple House'],
    ['h.9', 'n.1'],
  ]);
});
it('never goes round in circles when the server’s cursor stands still', async () => {
  await applyPage(store, page([], 'h.1'), true, NOW);
  const { asked, pull } = served(Array.from({ length: 9 }, () => page([], 'h.1', { more: true })));
  expect(await pull()).toEqual({ outcome: 'stuck' });
  expect(asked).toHaveLength(1);
});
