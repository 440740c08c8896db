/** The feed: who is sent what, from where, and what a device that is up to date costs. */
import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { afterEach, expect, it } from 'vitest';
import { parseFeedItem } from '../../src/domain/feed-items.ts';
import { FeedPage, isFeedKind } from '../../src/domain/feed.ts';
import type { LibraryItem } from '../../src/domain/published-item.ts';
import { pageQuery } from '../../src/server/feed-page.ts';
import { audienceOf, publish } from '../../src/server/publish.ts';
import { COUNCILS } from '../../src/server/library/councils.ts';
import { saveMembership } from '../../src/server/people.ts';
import { prepare } from '../../src/server/prepare.ts';
import { saveService } from '../../src/server/services.ts';
import { DEMO_ACCOUNTS } from '../../src/server/demo/people.ts';
import { DEMO_SERVICES } from '../../src/server/demo/organisations.ts';
import { setMeta } from '../../src/server/meta.ts';
import { intention } from '../fixtures/library.ts';
import { brightwayHours, mapleVacancies } from '../fixtures/returns.ts';
import { onEveryEngine } from './engines.ts';
import { type Browser, problemOf, type TestServer, testServer } from './test-server.ts';

onEveryEngine((fresh, engine) => {
  let server: TestServer;
  const start = async (library: LibraryItem[] = []): Promise<TestServer> => (server = await testServer(await fresh(), { library }));
  afterEach(() => server.close());

  /** What the next start of the same server would publish. */
  const publishAgain = (library: LibraryItem[]) =>
    prepare(server.database, { mode: 'demo', councils: COUNCILS, library, now: server.parts.now, randomBytes });
  const page = async (browser: Browser, after?: string, limit = 500): Promise<FeedPage> => {
    const response = await browser.get(`/api/v1/feed?limit=${limit}${after === undefined ? '' : `&after=${encodeURIComponent(after)}`}`);
    expect(response.status).toBe(200);
    return FeedPage.parse(await response.json());
  };
  const all = async (browser: Browser, limit = 500): Promise<FeedPage> => {
    const entries = [];
    for (let after: string | undefined; ;) {
      const next = await page(browser, after, limit);
      entries.push(...next.entries);
      if (!next.more) return { ...next, entries };
      after = next.cursor;
    }
  };
  const idsOf = ({ entries }: FeedPage, kind: string): string[] => entries.filter((entry) => entry.kind === kind).map((entry) => entry.id);

  it('sends items the app can read, all of them', async () => {
    await start([intention('a')]);
    const { entries } = await all(await server.as('asha-okafor'));
    for (const { kind, item } of entries) expect(isFeedKind(kind) && parseFeedItem(kind, item)).toBeTruthy();
    expect(new Set(entries.map((entry) => entry.kind))).toEqual(
      new Set(['council', 'document', 'intention', 'notice', 'organisation', 'service', 'return', 'demand', 'waiting-list', 'call']),
    );
  });

  it.each([
    ['asha-okafor', ['maple-house']],
    ['tom-reilly', ['maple-house']],
    ['dan-whitlock', ['brightway-care']],
    ['helen-marsh', ['harbour-homes']],
    ['priya-shah', []],
  ])('shows %s what is public and what is of %j', async (personId, organisationIds) => {
    await start();
    const feed = await all(await server.as(personId));
    expect(idsOf(feed, 'council')).toHaveLength(4);
    expect(idsOf(feed, 'organisation')).toEqual(organisationIds);
    const returns = feed.entries
      .filter((entry) => entry.kind === 'return')
      .map((entry) => entry.item as { submission: { organisationId: string } });
    expect(returns.every(({ submission }) => organisationIds.includes(submission.organisationId))).toBe(true);
  });

  it('sends a return to the colleagues of whoever sent it, with its receipt, and to nobody else', async () => {
    await start();
    const [asha, tom, dan] = [await server.as('asha-okafor'), await server.as('tom-reilly'), await server.as('dan-whitlock')];
    const [tomWas, danWas] = [await all(tom), await all(dan)];
    const sent = mapleVacancies();
    const [result] = await asha.push(sent);
    const { entries } = await page(tom, tomWas.cursor);
    expect(entries).toMatchObject([
      { kind: 'return', id: sent.id, item: { submission: sent, receipt: (result as { receipt: object }).receipt } },
    ]);
    expect((await page(dan, danWas.cursor)).entries).toEqual([]);
  });

  it('answers in pages that join up to the whole, in order', async () => {
    await start([intention('a'), intention('b'), intention('c')]);
    const asha = await server.as('asha-okafor');
    const whole = await all(asha);
    const inPages = await all(asha, 2);
    expect(inPages.entries).toEqual(whole.entries);
    expect(whole.entries.map((entry) => entry.seq)).toEqual(whole.entries.map((entry) => entry.seq).toSorted((a, b) => a - b));
  });

  it('says how far the whole goes while there is more of it', async () => {
    await start([intention('a'), intention('b')]);
    const asha = await server.as('asha-okafor');
    const whole = await all(asha);
    const first = await page(asha, undefined, 2);
    expect(first).toMatchObject({ more: true });
    expect(first.last).toBeGreaterThanOrEqual(whole.entries.at(-1)!.seq);
    expect(whole.last).toBeUndefined();
  });

  it('costs a device that is up to date less than 300 bytes', async () => {
    await start();
    const asha = await server.as('asha-okafor');
    const { cursor } = await all(asha);
    const text = await (await asha.get(`/api/v1/feed?limit=500&after=${cursor}`)).text();
    expect(JSON.parse(text)).toEqual({ entries: [], cursor, more: false });
    expect(text.length).toBeLessThan(300);
  });

  it('steps over what others were sent, so that it is not looked through again', async () => {
    await start();
    const [asha, dan] = [await server.as('asha-okafor'), await server.as('dan-whitlock')];
    const { cursor } = await all(asha);
    await dan.push(brightwayHours());
    const next = await page(asha, cursor);
    expect(next.entries).toEqual([]);
    expect(next.cursor).not.toBe(cursor);
    expect((await page(asha, next.cursor)).cursor).toBe(next.cursor);
  });

  it('finds a page through its index, whatever else is in the feed', async () => {
    await start();
    const { db } = server.database;
    const query = pageQuery(['public', 'organisation:maple-house'], 3, 201).compile(db);
    const explain = engine === 'sqlite' ? 'explain query plan ' : 'explain ';
    const plan = await db.transaction().execute(async (tx) => {
      // Three rows fit one page of the disk; the planner would read that. Make it choose as it would among a million.
      if (engine === 'postgres') await sql`set local enable_seqscan = off`.execute(tx);
      return tx.executeQuery({ ...query, sql: explain + query.sql } as typeof query);
    });
    const text = JSON.stringify(plan.rows);
    expect(text.match(/feed_by_audience/g)?.length).toBeGreaterThanOrEqual(2);
    expect(text).not.toMatch(/SCAN feed|Seq Scan on feed/);
  });

  it('publishes nothing when a restart brings nothing new', async () => {
    const library = [intention('a'), intention('b')];
    await start(library);
    const { cursor } = await all(await server.as('priya-shah'));
    await publishAgain([...library]);
    const reordered = library.map((item) => Object.fromEntries(Object.entries(item).reverse()) as unknown as LibraryItem);
    await publishAgain(reordered);
    expect((await page(await server.as('priya-shah'), cursor)).entries).toEqual([]);
  });

  it('sends a changed item again, and a tombstone for one that is gone', async () => {
    await start([intention('a'), intention('b'), intention('c')]);
    const asha = await server.as('asha-okafor');
    const { cursor } = await all(asha);
    await publishAgain([intention('a'), intention('b', { title: 'Changed' })]);
    const { entries } = await page(asha, cursor);
    expect(entries.map(({ id, item }) => [id, (item as { title?: string } | undefined)?.title])).toEqual([
      ['b', 'Changed'],
      ['c', undefined],
    ]);
    expect(Object.hasOwn(entries[1]!, 'item')).toBe(false);
  });

  it('sends each item once to a device that starts from nothing, and no tombstones', async () => {
    await start([intention('a'), intention('b'), intention('c')]);
    await publishAgain([intention('a'), intention('b', { title: 'Changed' })]);
    await publishAgain([intention('a'), intention('b', { title: 'Changed again' })]);
    expect(idsOf(await all(await server.as('asha-okafor')), 'intention')).toEqual(['a', 'b']);
  });

  it('publishes an item again that had been withdrawn', async () => {
    await start([intention('a')]);
    const asha = await server.as('asha-okafor');
    await publishAgain([]);
    const { cursor } = await all(asha);
    await publishAgain([intention('a')]);
    expect(idsOf(await page(asha, cursor), 'intention')).toEqual(['a']);
  });

  it('sends a service that was changed', async () => {
    await start();
    const asha = await server.as('asha-okafor');
    const { cursor } = await all(asha);
    await server.database.alone('append', (tx) => saveService(tx, { ...DEMO_SERVICES[0]!, registeredBeds: 32 }, server.clock.now));
    expect((await page(asha, cursor)).entries).toMatchObject([{ kind: 'service', item: { registeredBeds: 32 } }]);
  });

  it('takes a service that changed hands from the one organisation and gives it to the other', async () => {
    await start();
    const [asha, helen] = [await server.as('asha-okafor'), await server.as('helen-marsh')];
    const [ashaBefore, before] = [await all(asha), await all(helen)];
    const [lights, organisationId] = [DEMO_SERVICES.find(({ name }) => name === 'Harbour Lights')!, DEMO_SERVICES[0]!.organisationId];
    await server.database.alone('append', (tx) => saveService(tx, { ...lights, organisationId }, server.clock.now));
    expect((await page(helen, before.cursor)).entries).toEqual([
      { seq: expect.any(Number), kind: 'service', id: lights.id, at: server.clock.now },
    ]);
    expect((await page(asha, ashaBefore.cursor)).entries).toMatchObject([{ kind: 'service', item: { organisationId } }]);
  });

  it('begins again for an organisation that no longer works with a council: what was for its providers goes', async () => {
    await start();
    const asha = await server.as('asha-okafor');
    const forSefton = { kind: 'demand', id: 'x', item: {} } as const;
    await server.database.alone('append', (tx) => publish(tx, audienceOf.providers('sefton' as never), [forSefton], server.clock.now));
    const before = await all(asha);
    expect(before.entries.map(({ kind }) => kind)).toContain('demand');
    await server.database.alone('append', (tx) => saveService(tx, { ...DEMO_SERVICES[0]!, councilIds: [] }, server.clock.now));
    const after = await page(asha, before.cursor);
    expect(after.reset).toBe(true);
    expect((await all(asha)).entries.map(({ kind }) => kind)).not.toContain('demand');
  });

  it.each([
    ['of another server', 'AAAAAAAAAAAAAAAA.3'],
    ['that is no cursor', 'nonsense'],
    ['that is empty', ''],
  ])('starts again for a cursor %s, and says so', async (_name, cursor) => {
    await start([intention('a')]);
    const asha = await server.as('asha-okafor');
    const whole = await all(asha);
    expect(await page(asha, cursor)).toEqual({ ...whole, reset: true });
  });

  it('starts again for a cursor beyond its end, as after a restored backup', async () => {
    await start();
    const asha = await server.as('asha-okafor');
    const [history, seq] = (await all(asha)).cursor.split('.');
    expect((await page(asha, `${history}.${Number(seq) + 1}`)).reset).toBe(true);
  });

  it('starts again once its history is another', async () => {
    await start();
    const asha = await server.as('asha-okafor');
    const { cursor } = await all(asha);
    await server.database.alone('append', (tx) => setMeta(tx, 'history', 'restored'));
    const again = await page(asha, cursor);
    expect(again.reset).toBe(true);
    expect((await page(asha, again.cursor)).reset).toBeUndefined();
  });

  it('starts again for somebody who joined an organisation, whose earlier returns they have not had', async () => {
    await start();
    const dan = await server.as('dan-whitlock');
    const { cursor } = await all(dan);
    const both = (await Promise.all([dan, await server.as('tom-reilly')].map((one) => all(one)))).map((read) => idsOf(read, 'return'));
    const { person } = DEMO_ACCOUNTS.find((account) => account.person.id === 'dan-whitlock')!;
    const [membership] = DEMO_ACCOUNTS.find((account) => account.person.id === 'tom-reilly')!.memberships;
    await server.database.alone('append', (tx) => saveMembership(tx, person.id, membership!));
    const again = await page(dan, cursor);
    expect(again.reset).toBe(true);
    expect(idsOf(again, 'organisation').toSorted()).toEqual(['brightway-care', 'maple-house']);
    expect(idsOf(again, 'return').toSorted()).toEqual(both.flat().toSorted());
  });

  it.each(['0', '501', 'many', '1.5'])('refuses a page of %s as malformed', async (limit) => {
    await start();
    const response = await (await server.as('asha-okafor')).get(`/api/v1/feed?limit=${limit}`);
    expect([response.status, await problemOf(response)]).toEqual([400, 'malformed']);
  });

  it('compresses a page that is worth it', async () => {
    await start([intention('a')]);
    const asha = await server.as('asha-okafor');
    const response = await asha.get('/api/v1/feed?limit=500', { 'accept-encoding': 'gzip, br' });
    expect(response.headers.get('content-encoding')).toBe('gzip');
    const plain = new Response(response.body!.pipeThrough(new DecompressionStream('gzip')));
    expect(FeedPage.parse(await plain.json())).toEqual(await all(asha));
  });
});
