/** The demonstration: filled once, the same after any number of restarts, and never mixed with real data. */
import { randomBytes } from 'node:crypto';
import { afterEach, expect, it } from 'vitest';
import { commissionableHours } from '../../src/domain/commissionable-hours.ts';
import type { Council } from '../../src/domain/council.ts';
import type { FeedPage } from '../../src/domain/feed.ts';
import { ReportedReturn } from '../../src/domain/reported-return.ts';
import { DAY_MS, epochMsOf, instantOf } from '../../src/domain/instant.ts';
import type { Notice } from '../../src/domain/notice.ts';
import { DemoMailbox, DemoPeople } from '../../src/domain/protocol-demo.ts';
import type { Service } from '../../src/domain/service.ts';
import { demoNotices } from '../../src/server/demo/notices.ts';
import { DEMO_ACCOUNTS } from '../../src/server/demo/people.ts';
import { demoReturns } from '../../src/server/demo/returns.ts';
import { COUNCILS } from '../../src/server/library/councils.ts';
import { prepare, WrongMode } from '../../src/server/prepare.ts';
import { hashText } from '../../src/server/secrets.ts';
import { NOW } from '../fixtures/returns.ts';
import { onEveryEngine } from './engines.ts';
import { type Browser, type TestServer, testServer } from './test-server.ts';

const feedOf = async (browser: Browser): Promise<FeedPage> => (await browser.get('/api/v1/feed?limit=500')).json() as Promise<FeedPage>;

onEveryEngine((fresh) => {
  let server: TestServer;
  const start = async (): Promise<TestServer> => (server = await testServer(await fresh()));
  afterEach(() => server.close());
  const restart = (mode: 'demo' | 'production') =>
    prepare(server.database, { mode, councils: COUNCILS, library: [], now: server.parts.now, randomBytes });

  it('changes nothing when it starts again, days later', async () => {
    await start();
    const tables = [
      'feed',
      'submissions',
      'submission_readers',
      'organisations',
      'services',
      'service_councils',
      'people',
      'memberships',
      'councils',
      'meta',
    ] as const;
    const fingerprint = async (table: (typeof tables)[number]) =>
      hashText(JSON.stringify(await server.database.db.selectFrom(table).selectAll().execute()));
    const dump = () => Promise.all(tables.map(async (table) => [table, await fingerprint(table)]));
    const before = await dump();
    server.clock.advance(5 * DAY_MS);
    await restart('demo');
    await Promise.all([restart('demo'), restart('demo')]);
    expect(await dump()).toEqual(before);
  });

  it('never becomes a real server, nor a real server a demonstration', async () => {
    await start();
    await expect(restart('production')).rejects.toThrow(WrongMode);
    const real = await testServer(await fresh(), { mode: 'production' });
    await expect(
      prepare(real.database, { mode: 'demo', councils: COUNCILS, library: [], now: real.parts.now, randomBytes }),
    ).rejects.toThrow('HEADROOM_MODE=production');
    expect(await real.database.db.selectFrom('people').selectAll().execute()).toEqual([]);
    await real.close();
  });

  it('introduces people one can be, and lets one be them', async () => {
    await start();
    const { people } = DemoPeople.parse(await (await server.browser().get('/api/v1/demo/people')).json());
    expect(people).toHaveLength(DEMO_ACCOUNTS.length);
    for (const { id, name } of people) {
      const session = await (await (await server.as(id)).get('/api/v1/session')).json();
      expect(session).toMatchObject({ account: { person: { id, name } } });
    }
  });

  it('shows the e-mails it would have sent', async () => {
    await start();
    await server.browser().post('/api/v1/sign-in/code', { email: 'jo.malik@example.org' });
    const { messages } = DemoMailbox.parse(await (await server.browser().get('/api/v1/demo/mailbox')).json());
    expect(messages).toMatchObject([{ to: 'jo.malik@example.org', subject: 'Your Headroom sign-in code' }]);
  });

  it('says of everything it made up that it is made up', async () => {
    await start();
    const { entries } = await feedOf(await server.as('helen-marsh'));
    const items = (kind: string) =>
      entries.filter((entry) => entry.kind === kind).map((entry) => entry.item as { fictional?: boolean; ceilingIsInvented?: boolean });
    expect(items('notice').map((item) => item.fictional)).toEqual(Array(8).fill(true));
    expect(items('organisation').map((item) => item.fictional)).toEqual([true]);
    expect(items('council').map((item) => item.ceilingIsInvented)).toEqual(Array(4).fill(true));
  });

  it('has hours of Brightway of which Sefton’s invented ceiling leaves out the north', async () => {
    await start();
    const { entries } = await feedOf(await server.as('dan-whitlock'));
    const item = (kind: string, id?: string) => entries.find((entry) => entry.kind === kind && (id === undefined || entry.id === id))!.item;
    const returns = entries.filter(({ kind }) => kind === 'return').map((entry) => ReportedReturn.parse(entry.item).submission);
    const submission = returns.find(({ kind }) => kind === 'hours');
    if (submission?.kind !== 'hours') throw new Error('not hours');
    const sum = commissionableHours(
      submission.body,
      item('service') as Service,
      item('council', 'sefton') as Council,
      submission.observedAt,
      NOW,
    );
    expect([sum.reported, sum.counted]).toEqual([40, 26]);
    expect(sum.areas.find((area) => area.localityId === 'sefton.north')?.exclusion).toBe('rate-above-ceiling');
  });
});

it.each(['2026-03-28T23:30:00.000Z', '2026-10-25T00:30:00.000Z', '2026-12-31T23:59:00.000Z', '2028-02-29T12:00:00.000Z'])(
  'can begin at any time: %s',
  (text) => {
    const now = instantOf(Date.parse(text));
    const days = (at: string | undefined) => (epochMsOf(at as typeof now) - epochMsOf(now)) / DAY_MS;
    const breaks = demoNotices(now).find((notice: Notice) => notice.id === 'demo.stoke-short-breaks')!;
    expect(days(breaks.deadline)).toBeGreaterThan(8);
    expect(days(breaks.deadline)).toBeLessThan(10);
    const received = demoReturns(now, randomBytes).map(({ receivedAt }) => receivedAt);
    expect(received).toEqual(received.toSorted());
    expect(received.every((at) => at < now)).toBe(true);
  },
);
