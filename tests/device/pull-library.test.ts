/** A device that begins reads the library's own pages and then the feed: whatever is published, withdrawn, cut off or begun anew meanwhile, it holds what is published. */
import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { loadPosition } from '../../src/device/store/feed-pages.ts';
import { PersonStore } from '../../src/device/store/person-store.ts';
import { isShortOfRoom, loadItems } from '../../src/device/store/published.ts';
import { pullFeed } from '../../src/device/sync/pull.ts';
import { createTransport } from '../../src/device/sync/transport.ts';
import type { FeedEntry } from '../../src/domain/feed.ts';
import type { PersonId } from '../../src/domain/id.ts';
import { newDevice } from '../fixtures/browser-storage.ts';
import { NOW } from '../fixtures/returns.ts';

const Titled = z.object({ title: z.string() });
const LIMIT = 3;

/** The server in small, both its routes: notices for everybody, services for this person. */
class Publisher {
  history = 'one';
  lines: FeedEntry[] = [];
  asked: string[] = [];
  /** Before which request something else happens, and what. */
  readonly meanwhile = new Map<number, () => void | 'cut'>();

  publish(kind: 'notice' | 'service', id: string, title: string | undefined): void {
    this.lines.push({ seq: this.lines.length + 1, kind, id, at: NOW, ...(title === undefined ? {} : { item: { title } }) });
  }
  beginAnew(): void {
    this.history += "'";
    this.lines = this.lines.filter(({ kind }) => kind === 'service').map((line, at) => ({ ...line, seq: at + 1 }));
  }
  titles(kind: string): string[] {
    const held = new Map(
      this.lines.filter((line) => line.kind === kind).map((line) => [line.id, line.item as { title: string } | undefined]),
    );
    return [...held.values()].flatMap((item) => (item === undefined ? [] : [item.title])).toSorted();
  }
  readonly fetch = (async (path: string) => {
    this.asked.push(path.replace('/api/v1/', '').replace(/limit=\d+&?/, ''));
    if (this.meanwhile.get(this.asked.length)?.() === 'cut') throw new TypeError('cut');
    const url = new URL(path, 'http://x');
    return new Response(JSON.stringify(this.#page(url.pathname.endsWith('/library'), url.searchParams)));
  }) as typeof fetch;

  #page(isLibrary: boolean, query: URLSearchParams) {
    const last = this.lines.length;
    const history = `${this.history}${isLibrary ? ' library' : ''}`;
    const number = (cursor: string | null, its: string): number | undefined => {
      const [name, seq] = cursor?.split('.') ?? [];
      return name === its && Number(seq) <= last ? Number(seq) : undefined;
    };
    const after = number(query.get('after'), history);
    const library = query.get('library') === 'all' ? last : number(query.get('library'), `${this.history} library`);
    const reset = (query.has('after') && after === undefined) || (query.has('library') && library === undefined);
    const from = reset ? 0 : (after ?? 0);
    const held = reset ? 0 : (library ?? 0);
    const isLatest = (line: FeedEntry): boolean =>
      !this.lines.some((one) => one.seq > line.seq && one.id === line.id && one.kind === line.kind);
    const rows = this.lines.filter(
      (line) => line.seq > from && isLatest(line) && (line.kind === 'notice' ? isLibrary || line.seq > held : !isLibrary),
    );
    const entries = rows.slice(0, LIMIT);
    const more = rows.length > LIMIT;
    const sent = entries.filter(({ item }) => from > 0 || held > 0 || item !== undefined);
    const cursor = `${history}.${more ? entries.at(-1)!.seq : last}`;
    return { entries: sent, cursor, more, ...(more ? { last } : {}), ...(reset ? { reset } : {}) };
  }
}

let store: PersonStore;
let server: Publisher;
function begin(): void {
  newDevice();
  store = new PersonStore('asha-okafor' as PersonId);
  server = new Publisher();
}
beforeEach(() => {
  begin();
  return () => store.close();
});
const pull = () => pullFeed(store, createTransport(server.fetch), () => NOW);
const held = async (kind: 'notice' | 'service'): Promise<string[]> =>
  (await loadItems(store, kind, Titled)).map(({ title }) => title).toSorted();

it('the library comes from its own pages, the rest from the feed, and nothing twice', async () => {
  for (let at = 0; at < 7; at++) server.publish('notice', `n${at}`, `notice ${at}`);
  server.publish('service', 's', 'Maple House');
  expect(await pull()).toEqual({ outcome: 'done' });
  expect(server.asked).toEqual([
    'feed?library=all',
    'library?',
    'library?after=one%20library.3',
    'library?after=one%20library.6',
    'feed?library=one%20library.8',
  ]);
  expect([await held('notice'), await held('service')]).toEqual([server.titles('notice'), ['Maple House']]);
  server.publish('notice', 'n0', undefined);
  expect(await pull()).toEqual({ outcome: 'done' });
  expect(server.asked.at(-1)).toBe('feed?after=one.8');
  expect(await held('notice')).toHaveLength(6);
});

it('cut in the middle of the library, it goes on from there', async () => {
  for (let at = 0; at < 7; at++) server.publish('notice', `n${at}`, `notice ${at}`);
  server.publish('service', 's', 'Maple House');
  server.meanwhile.set(4, () => 'cut');
  expect(await pull()).toEqual({ outcome: 'offline' });
  expect(await loadPosition(store)).toBeUndefined();
  expect(await held('service')).toEqual(['Maple House']); // there is something to work with
  expect(await pull()).toEqual({ outcome: 'done' });
  expect(server.asked.slice(4)).toEqual(['library?after=one%20library.6', 'feed?library=one%20library.8']);
  expect(await held('notice')).toEqual(server.titles('notice'));
});

it('what is withdrawn between the library’s last page and the feed goes', async () => {
  server.publish('notice', 'a', 'A');
  server.publish('notice', 'b', 'B');
  server.meanwhile.set(3, () => server.publish('notice', 'a', undefined));
  await pull();
  expect(await held('notice')).toEqual(['B']);
});

it('a server without such pages sends all of it by the feed', async () => {
  for (let at = 0; at < 4; at++) server.publish('notice', `n${at}`, `notice ${at}`);
  const old = (async (path: string) =>
    path.includes('/library')
      ? Response.json({ type: 'urn:headroom:problem:not-found', title: 'Not here', status: 404 }, { status: 404 })
      : server.fetch(path)) as typeof fetch;
  expect(await pullFeed(store, createTransport(old), () => NOW)).toEqual({ outcome: 'done' });
  expect(server.asked.at(1)).toBe('feed?');
  expect(await held('notice')).toEqual(server.titles('notice'));
});

it('a device that is short of room reads none of it', async () => {
  await store.makeRoom();
  expect(await isShortOfRoom(store)).toBe(true);
  server.publish('notice', 'a', 'A');
  await pull();
  expect(server.asked).toEqual(['feed?']);
});

const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constantFrom('notice', 'service'),
      id: fc.constantFrom(...'abcdefgh'),
      title: fc.option(fc.constantFrom('x', 'y', 'z'), { nil: undefined }),
    }),
  },
  { weight: 1, arbitrary: fc.constant('anew' as const) },
  { weight: 2, arbitrary: fc.constant('cut' as const) },
);

it('whatever happens between any two requests, in the end it holds what is published', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { maxLength: 12 }),
      fc.array(fc.tuple(fc.integer({ min: 1, max: 14 }), step), { maxLength: 10 }),
      async (before, during) => {
        begin();
        const does = (one: (typeof before)[number]): void | 'cut' => {
          if (one === 'cut') return 'cut';
          if (one === 'anew') server.beginAnew();
          else server.publish(one.kind as 'notice' | 'service', one.id, one.title);
        };
        before.forEach(does);
        for (const [at, one] of during) server.meanwhile.set(at, () => does(one));
        for (let rounds = 0; rounds < 20; rounds++) await pull();
        server.meanwhile.clear();
        expect(await pull()).toEqual({ outcome: 'done' });
        expect([await held('notice'), await held('service')]).toEqual([server.titles('notice'), server.titles('service')]);
        await store.close();
      },
    ),
    { numRuns: 300 },
  );
});
