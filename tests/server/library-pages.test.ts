/** The library's own pages and the feed that goes on from them: together what the feed alone says, whatever is published meanwhile. */
import { randomBytes } from 'node:crypto';
import { afterEach, expect, it } from 'vitest';
import { FeedPage } from '../../src/domain/feed.ts';
import type { LibraryItem } from '../../src/domain/published-item.ts';
import { COUNCILS } from '../../src/server/library/councils.ts';
import { setMeta } from '../../src/server/meta.ts';
import { prepare } from '../../src/server/prepare.ts';
import { intention } from '../fixtures/library.ts';
import { mapleVacancies } from '../fixtures/returns.ts';
import { onEveryEngine } from './engines.ts';
import { type Browser, problemOf, type TestServer, testServer } from './test-server.ts';

onEveryEngine((fresh) => {
  let server: TestServer;
  let asha: Browser;
  const start = async (ids: string): Promise<void> => {
    server = await testServer(await fresh(), { library: some(ids) });
    asha = await server.as('asha-okafor');
  };
  afterEach(() => server.close());

  const some = (ids: string, statement = 'As it was.'): LibraryItem[] => [...ids].map((id) => intention(id, { statement }));
  /** What the next start of the same server would publish. */
  const publishAgain = (library: LibraryItem[]) =>
    prepare(server.database, { mode: 'demo', councils: COUNCILS, library, now: server.parts.now, randomBytes });
  const page = async (path: string, query: Record<string, string>): Promise<FeedPage> => {
    const response = await asha.get(`/api/v1/${path}?${new URLSearchParams(query).toString()}`);
    expect(response.status).toBe(200);
    return FeedPage.parse(await response.json());
  };
  /** As a device that begins does it. @param meanwhile happens once, after the first page of the library, and once before the feed */
  async function begin(limit: string, meanwhile: (() => Promise<unknown>)[] = []): Promise<Map<string, unknown>> {
    const held = new Map<string, unknown>();
    const take = ({ entries }: FeedPage): void => {
      for (const { kind, id, item } of entries) {
        if (item === undefined) held.delete(`${kind} ${id}`);
        else held.set(`${kind} ${id}`, item);
      }
    };
    let library: string | undefined;
    for (;;) {
      const next = await page('library', { limit, ...(library === undefined ? {} : { after: library }) });
      take(next);
      await meanwhile.shift()?.();
      library = next.cursor;
      if (!next.more) break;
    }
    await meanwhile.shift()?.();
    for (let after: string | undefined; ;) {
      const next = await page('feed', { limit, library, ...(after === undefined ? {} : { after }) });
      expect(next.reset).toBeUndefined();
      take(next);
      if (!next.more) return held;
      after = next.cursor;
    }
  }
  async function byFeedAlone(): Promise<Map<string, unknown>> {
    const { entries } = await page('feed', { limit: '500' });
    return new Map(entries.map(({ kind, id, item }) => [`${kind} ${id}`, item]));
  }
  const sorted = (held: Map<string, unknown>): [string, unknown][] => [...held].toSorted(([a], [b]) => (a < b ? -1 : 1));

  it.each(['2', '500'])('bring together what the feed alone brings, %s lines a page', async (limit) => {
    await start('abcde');
    expect(sorted(await begin(limit))).toEqual(sorted(await byFeedAlone()));
  });

  it('bring it too when items are published, changed and withdrawn between the pages, and a return is sent', async () => {
    await start('abcde');
    const held = await begin('2', [
      async () => publishAgain([...some('ab', 'Changed.'), ...some('cdef')]),
      async () => {
        await asha.push(mapleVacancies());
        return publishAgain([...some('b', 'Changed again.'), ...some('cdefg')]);
      },
    ]);
    expect(sorted(held)).toEqual(sorted(await byFeedAlone()));
    expect(held.has('intention a')).toBe(false);
    expect(held.has('intention g')).toBe(true);
  });

  it('hold nothing but what is published to everybody, and the feed after them none of it', async () => {
    await start('abc');
    const { entries, cursor } = await page('library', { limit: '500' });
    expect(new Set(entries.map(({ kind }) => kind))).toEqual(new Set(['document', 'intention', 'notice']));
    const rest = await page('feed', { limit: '500', library: cursor });
    expect(rest.entries.map(({ kind }) => kind)).toContain('council');
    expect(rest.entries.filter(({ kind }) => kind === 'intention' || kind === 'notice')).toEqual([]);
    expect((await page('feed', { limit: '500', after: rest.cursor })).entries).toEqual([]);
  });

  it('can be left for later: what is a person’s own comes first', async () => {
    await start('abc');
    const own = await page('feed', { limit: '500', library: 'all' });
    expect(own.reset).toBeUndefined();
    expect(own.entries.map(({ kind }) => kind)).toContain('service');
    expect(own.entries.filter(({ kind }) => kind === 'intention' || kind === 'notice')).toEqual([]);
  });

  it('are the same for everybody, and another page once something is published', async () => {
    await start('abc');
    const dan = await server.as('dan-whitlock');
    const text = async (browser: Browser): Promise<string> => (await browser.get('/api/v1/library?limit=500')).text();
    const before = await text(asha);
    expect(await text(dan)).toBe(before);
    await publishAgain(some('abcd'));
    expect(JSON.parse(await text(dan)).entries).toHaveLength(JSON.parse(before).entries.length + 1);
  });

  it('of another history are not believed: everything comes by the feed', async () => {
    await start('ab');
    const { cursor } = await page('library', { limit: '500' });
    await server.database.alone('append', (tx) => setMeta(tx, 'history', 'another'));
    expect(await page('library', { after: cursor })).toMatchObject({ reset: true });
    const whole = await page('feed', { limit: '500', library: cursor });
    expect(whole.reset).toBe(true);
    expect(whole.entries.filter(({ kind }) => kind === 'intention')).toHaveLength(2);
    expect(await page('feed', { library: 'no cursor' })).toMatchObject({ reset: true });
  });

  it('can be read by a browser that takes nothing compressed; a page of 1.5 is malformed', async () => {
    await start('a');
    const response = await asha.get('/api/v1/library', { 'accept-encoding': 'identity' });
    expect(response.headers.get('content-encoding')).toBeNull();
    expect(FeedPage.parse(await response.json()).entries).not.toEqual([]);
    expect(await problemOf(await asha.get('/api/v1/library?limit=1.5'))).toBe('malformed');
  });
});
