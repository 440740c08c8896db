/** Notices fetched from services that misbehave as the real ones do: each release once, nothing skipped, and never faster than allowed. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, it } from 'vitest';
import { addMs, DAY_MS, epochMsOf, HOUR_MS, type Instant, instantOf } from '../../src/domain/instant.ts';
import { COUNCILS } from '../../src/server/library/councils.ts';
import { startPoller } from '../../src/server/ocds/poller.ts';
import { nextCursor, type Publisher, publishersAt } from '../../src/server/ocds/publishers.ts';
import { GAP_MS, LOOK_AGAIN_MS, type PollingParts, step } from '../../src/server/ocds/step.ts';
import { getJson, isFetchable, type Limits } from '../../src/server/ocds/get-json.ts';
import { type MadeRelease, makeReleases } from '../fixtures/ocds-releases.ts';
import { onEveryEngine } from './engines.ts';
import { type NoticePublisher, startNoticePublisher } from './notice-publisher.ts';
import { type TestServer, testServer } from './test-server.ts';

const START = '2026-11-20T08:00:00.000Z';
const SINCE = START as Instant;
const isOf = (service: 'h6vhtk' | 'b5fd17') => (release: MadeRelease) => release.ocid.startsWith(`ocds-${service}-`);

onEveryEngine((fresh) => {
  let server: TestServer;
  let publisher: NoticePublisher;
  let findATender: Publisher;
  let contractsFinder: Publisher;
  const start = async (): Promise<void> => {
    server = await testServer(await fresh(), { mode: 'production' });
    publisher = await startNoticePublisher();
    [findATender, contractsFinder] = publishersAt({ findATender: publisher.address, contractsFinder: publisher.address }) as [
      Publisher,
      Publisher,
    ];
  };
  afterEach(() => server.close());

  const parts = (limits: Limits = {}): PollingParts => ({ ...server.parts, councils: COUNCILS, limits });
  const take = (of: Publisher, holder = 'this', limits?: Limits): Promise<Instant> => step(parts(limits), of, SINCE, holder);
  /** Steps until everything is read, keeping to the times it is told; gives how long each wait was. */
  const readAll = async (of: Publisher): Promise<number[]> => {
    const waits: number[] = [];
    for (let steps = 0; steps < 300; steps++) {
      const at = await take(of);
      waits.push(epochMsOf(at) - epochMsOf(server.clock.now));
      if (waits.at(-1) === LOOK_AGAIN_MS) return waits;
      server.clock.now = at;
    }
    throw new Error('it never comes to an end');
  };
  const held = async (): Promise<string[]> =>
    (await server.database.db.selectFrom('notice_releases').select('release_id').execute()).map(({ release_id }) => release_id).sort();
  const position = (of: Publisher) =>
    server.database.db.selectFrom('notice_positions').selectAll().where('service', '=', of.name).executeTakeFirstOrThrow();
  const idsOf = (releases: readonly MadeRelease[]): string[] => releases.map(({ id }) => id).sort();

  it('reads page after page of Find a Tender, of its next address only the cursor', async () => {
    await start();
    publisher.releases.push(...makeReleases(260, 3, START));
    const waits = await readAll(findATender);
    expect(await held()).toEqual(idsOf(publisher.releases.filter(isOf('h6vhtk'))));
    expect(publisher.asked.filter((url) => url.includes('cursor=')).length).toBeGreaterThan(0);
    expect(waits.every((ms) => ms >= GAP_MS)).toBe(true); // never more than twelve requests in two minutes
  });

  it('halves its windows when Contracts Finder cuts at a hundred, and misses nothing', async () => {
    await start();
    const crowd = makeReleases(320, 4, START).map((release, n) => ({
      ...release,
      date: instantOf(Date.parse(START) + HOUR_MS + n * 20_000),
    }));
    publisher.releases.push(...crowd);
    await readAll(contractsFinder);
    expect(await held()).toEqual(idsOf(crowd.filter(isOf('b5fd17'))));
    expect((await position(contractsFinder)).trouble).toBeNull();
  });

  it('says so when more than a hundred came within a minute, takes those it got, and goes on', async () => {
    await start();
    const crowd = makeReleases(240, 5, START).map((release, n) => ({ ...release, date: instantOf(Date.parse(START) + HOUR_MS + n) }));
    const after = makeReleases(20, 6, '2026-11-21T08:00:00Z').map((release, n) => ({
      ...release,
      ocid: `${release.ocid}-after`,
      id: `after-${n}`,
    }));
    publisher.releases.push(...crowd, ...after);
    await readAll(contractsFinder);
    const ids = await held();
    expect(ids.filter((id) => id.startsWith('after-'))).toHaveLength(after.filter(isOf('b5fd17')).length);
    expect(ids.filter((id) => !id.startsWith('after-'))).toHaveLength(100);
    expect((await position(contractsFinder)).trouble).toMatch(/^more than 100 notices within .* some may be missing$/);
  });

  it.each([
    [429, '17', 17_000],
    [503, '240', 240_000],
    [503, undefined, 60_000],
    [429, 'Thu, 26 Nov 2026 12:00:00 GMT', undefined],
    [429, '999999999', DAY_MS],
  ])('waits as long as a %i with Retry-After %s asks, also after a restart, and then asks the same', async (status, retryAfter, ms) => {
    await start();
    publisher.releases.push(...makeReleases(10, 7, START));
    publisher.once((response) => void response.writeHead(status, retryAfter === undefined ? {} : { 'retry-after': retryAfter }).end());
    const at = await take(findATender);
    const wait = epochMsOf(at) - epochMsOf(server.clock.now);
    expect(wait).toBe(ms ?? Date.parse(retryAfter!) - epochMsOf(server.clock.now));
    server.clock.advance(wait - 1000);
    expect(await take(findATender)).toBe(at);
    expect(publisher.asked).toHaveLength(1);
    server.clock.advance(1000);
    await take(findATender);
    expect(publisher.asked).toHaveLength(2);
    expect(publisher.asked[1]).toBe(publisher.asked[0]);
  });

  it.each<[string, Parameters<NoticePublisher['once']>[0], RegExp]>([
    ['broken JSON', (response) => void response.end('{"releases": [{"ocid":'), /not JSON/],
    ['a page of another kind', (response) => void response.end('{"message": "maintenance"}'), /not a release package/],
    [
      'a redirect to an inner address',
      (response) => void response.writeHead(302, { location: 'http://169.254.169.254/' }).end(),
      /sends us elsewhere/,
    ],
    ['an error', (response) => void response.writeHead(500).end('oh'), /answered 500/],
    ['a connection that breaks', (response) => void response.socket?.destroy(), /could not be reached/],
    ['an answer without end', (response) => void response.write(' '.repeat(200_000)), /larger than 100000 bytes/],
    ['an answer that never comes', () => undefined, /took too long/],
  ])('after %s it tries the same again, later and later, and loses nothing', async (_name, answer, trouble) => {
    await start();
    publisher.releases.push(...makeReleases(10, 8, START));
    const limits = { timeoutMs: 400, largestBytes: 100_000 };
    publisher.once(answer);
    publisher.once(answer);
    const first = await take(findATender, 'this', limits);
    expect((await position(findATender)).trouble).toMatch(trouble);
    const firstWait = epochMsOf(first) - epochMsOf(server.clock.now);
    server.clock.now = first;
    const second = await take(findATender, 'this', limits);
    expect(epochMsOf(second) - epochMsOf(first)).toBe(2 * firstWait);
    server.clock.now = second;
    await take(findATender);
    expect(new Set(publisher.asked).size).toBe(1);
    await readAll(findATender);
    expect(await held()).toEqual(idsOf(publisher.releases.filter(isOf('h6vhtk'))));
    expect(await position(findATender)).toMatchObject({ failures: 0, trouble: null });
  });

  it('takes a page’s good releases, and says which are not, and an ocid that several buyers share makes a notice each', async () => {
    await start();
    const [one, two, three] = makeReleases(60, 9, START).filter(isOf('h6vhtk')) as [MadeRelease, MadeRelease, MadeRelease];
    const shared = { ...two, ocid: one.ocid, buyer: { name: 'Somebody Else Council' } };
    publisher.releases.push(one, shared, { ...three, buyer: undefined, parties: [] });
    await readAll(findATender);
    const notices = await server.database.db.selectFrom('notices').select('id').execute();
    expect(notices).toHaveLength(2);
    expect(server.logged.filter((line) => line.includes('"problem"'))).toEqual([expect.stringContaining('Release 3')]);
    expect(server.logged.join()).not.toContain('example.org');
  });

  it('goes on where it was after a restart, in the middle of a window', async () => {
    await start();
    publisher.releases.push(...makeReleases(450, 10, START));
    server.clock.now = await take(findATender);
    const before = await position(findATender);
    expect([before.reached_at, before.cursor_text]).toEqual([SINCE, '100']);
    server.clock.now = await take(findATender); // the parts are made anew for each step: nothing is in memory
    expect(publisher.asked.at(-1)).toContain('cursor=100');
    expect((await held()).length).toBe(200);
    // Another beginning, further back, reads from there; one that is later changes nothing.
    await step(parts(), findATender, addMs(SINCE, DAY_MS), 'this');
    expect((await position(findATender)).since_at).toBe(SINCE);
    server.clock.advance(GAP_MS);
    await step(parts(), findATender, addMs(SINCE, -DAY_MS), 'this');
    expect((await position(findATender)).since_at).toBe(addMs(SINCE, -DAY_MS));
  });

  it('is done by one process at a time, and by another when that one is gone', async () => {
    await start();
    // Weeks to read: without the lease, each would have something to ask at once.
    const by = (holder: string): Promise<Instant> => step(parts(), findATender, addMs(SINCE, -30 * DAY_MS), holder);
    await Promise.all([by('first'), by('second'), by('third')]);
    expect(publisher.asked).toHaveLength(1);
    const holder = (await server.database.db.selectFrom('leases').select('holder').where('name', '=', 'notices').executeTakeFirstOrThrow())
      .holder;
    server.clock.advance(GAP_MS);
    await by(`not ${holder}`);
    expect(publisher.asked).toHaveLength(1);
    server.clock.advance(10 * 60_000);
    await by(`not ${holder}`);
    expect(publisher.asked).toHaveLength(2);
  });

  it('asks in UK local times, with an hour read twice when the clocks change', async () => {
    await start();
    server.clock.now = '2026-10-26T12:00:00.000Z' as Instant;
    const from = '2026-10-24T12:00:00.000Z' as Instant;
    await step(parts(), contractsFinder, from, 'this');
    expect(publisher.asked[0]).toContain('publishedFrom=2026-10-24T12%3A00%3A00&publishedTo=2026-10-25T12%3A00%3A00');
    server.clock.advance(GAP_MS);
    await step(parts(), contractsFinder, from, 'this');
    expect(publisher.asked[1]).toContain('publishedFrom=2026-10-25T12%3A00%3A00&publishedTo=2026-10-26T11%3A59%3A10');
  });

  it('runs beside the server until it is told to stop, and then ends at once', async () => {
    await start();
    publisher.releases.push(...makeReleases(40, 12, START));
    const poller = startPoller(parts(), [findATender, contractsFinder], SINCE, 'this', 0);
    for (let tries = 0; (await held()).length === 0 && tries < 200; tries++) await sleep(25);
    await poller.stop();
    expect((await held()).length).toBeGreaterThan(0);
    const asked = publisher.asked.length;
    await sleep(50);
    expect(publisher.asked.length).toBe(asked);
  });
});

it.each([
  ['https://www.find-tender.service.gov.uk', true],
  ['http://127.0.0.1:8080/x', true],
  ['http://localhost', true],
  ['http://www.find-tender.service.gov.uk', false],
  ['http://169.254.169.254/latest', false],
  ['http://localhost.example.org', false],
  ['https://name:word@example.org', false],
  ['file:///etc/passwd', false],
  ['nonsense', false],
])('%s may be fetched: %s', async (address, may) => {
  expect(isFetchable(address)).toBe(may);
  if (!may) expect(await getJson(address, 0)).toMatchObject({ outcome: 'failed' });
});

it.each<[unknown, string | undefined]>([
  [{ links: { next: 'https://x.example.org/a?cursor=abc&limit=5' } }, 'abc'],
  [{ links: { next: '/a?cursor=abc' } }, 'abc'],
  [{ links: { next: 'https://x.example.org/a' } }, undefined],
  [{ links: { next: 7 } }, undefined],
  [{ links: { next: `/a?cursor=${'x'.repeat(600)}` } }, undefined],
  [{ links: [] }, undefined],
  ['text', undefined],
])('of %j the cursor is %s', (json, cursor) => expect(nextCursor(json)).toBe(cursor));
