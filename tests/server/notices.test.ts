/** Releases kept, folded and published: once each, whole or not at all, and still there after the next start. */
import { randomBytes } from 'node:crypto';
import { afterEach, expect, it } from 'vitest';
import { FeedPage } from '../../src/domain/feed.ts';
import { Notice } from '../../src/domain/notice.ts';
import { API } from '../../src/domain/protocol.ts';
import { COUNCILS } from '../../src/server/library/councils.ts';
import { readPackage } from '../../src/server/ocds/package.ts';
import { takeIn, type Taken } from '../../src/server/ocds/take-in.ts';
import { prepare } from '../../src/server/prepare.ts';
import { release } from '../fixtures/ocds-release.ts';
import { makeReleases } from '../fixtures/ocds-releases.ts';
import { onEveryEngine } from './engines.ts';
import { type TestServer, testServer } from './test-server.ts';

onEveryEngine((fresh) => {
  let server: TestServer;
  const start = async (): Promise<void> => {
    server = await testServer(await fresh());
  };
  afterEach(() => server.close());

  const take = (...releases: unknown[]): Promise<Taken> => {
    const { read } = readPackage({ releases }, COUNCILS);
    return server.database.alone('append', (tx) => takeIn(tx, read, COUNCILS, server.clock.now));
  };
  /** What somebody's device holds of notices after it has read the whole feed. */
  const onDevice = async (): Promise<Map<string, Notice>> => {
    const browser = await server.as('asha-okafor');
    const held = new Map<string, Notice>();
    for (let after = ''; ;) {
      const page = FeedPage.parse(await (await browser.get(`${API}/feed?limit=500${after}`)).json());
      for (const { kind, id, item } of page.entries) {
        if (kind !== 'notice') continue;
        if (item === undefined) held.delete(id);
        else held.set(id, Notice.parse(item));
      }
      if (!page.more) return held;
      after = `&after=${encodeURIComponent(page.cursor)}`;
    }
  };
  const ocdsOf = (held: Map<string, Notice>): Notice[] => [...held.values()].filter(({ releases }) => releases !== undefined);
  const count = async (table: 'notice_releases' | 'notices' | 'feed'): Promise<number> =>
    Number(
      (
        await server.database.db
          .selectFrom(table)
          .select(({ fn }) => fn.countAll<number>().as('n'))
          .executeTakeFirstOrThrow()
      ).n,
    );

  it('a plan, its tender and an amendment become one notice on the device, with its history', async () => {
    await start();
    const planned = release({ id: 'a', date: '2026-09-01T09:00:00Z', tag: ['planning'], tender: { status: 'planned' } });
    const open = release({ id: 'b', date: '2026-11-01T09:00:00Z', tender: { tenderPeriod: { endDate: '2026-12-10T12:00:00' } } });
    expect(await take(planned)).toEqual({ releases: 1, notices: 1 });
    expect(await take(open)).toEqual({ releases: 1, notices: 1 });
    const [notice, ...others] = ocdsOf(await onDevice());
    expect(others).toEqual([]);
    expect(notice).toMatchObject({
      councilId: 'sefton',
      stage: 'tender-open',
      deadline: '2026-12-10T12:00:00.000Z',
      marketAreas: ['care-at-home'],
    });
    expect(notice!.releases?.map(({ releaseId }) => releaseId)).toEqual(['a', 'b']);
  });

  it('what comes again adds nothing to the feed; what comes late takes its place in the history', async () => {
    await start();
    const [early, late] = [release({ id: 'a', date: '2026-01-01T09:00:00Z', tender: { title: 'Old title' } }), release({ id: 'b' })];
    await take(late);
    const feed = await count('feed');
    expect(await take(late, late)).toEqual({ releases: 0, notices: 0 });
    expect(await count('feed')).toBe(feed);
    await take(early);
    const [notice] = ocdsOf(await onDevice());
    expect(notice).toMatchObject({
      title: 'Home care',
      releases: [{ releaseId: 'a' }, { releaseId: 'b', changes: ['The title changed from “Old title” to “Home care”.'] }],
    });
    expect(await take(release({ id: 'b', tender: { title: 'Put right under the same id' } }))).toEqual({ releases: 1, notices: 1 });
    expect(ocdsOf(await onDevice())[0]?.title).toBe('Put right under the same id');
  });

  it('stays through the next starts, beside the plans of Stoke and the notices made up', async () => {
    await start();
    const before = (await onDevice()).size;
    await take(release());
    for (let starts = 0; starts < 2; starts++)
      await prepare(server.database, { mode: 'demo', councils: COUNCILS, library: [], now: server.parts.now, randomBytes });
    const held = await onDevice();
    expect(held.size).toBe(before + 1);
    expect([...held.values()].filter(({ fictional }) => fictional === true)).toHaveLength(8);
  });

  it('a transaction that fails leaves nothing half taken in', async () => {
    await start();
    const feed = await count('feed');
    const { read } = readPackage({ releases: makeReleases(250) }, COUNCILS);
    const failing = server.database.alone('append', async (tx) => {
      await takeIn(tx, read, COUNCILS, server.clock.now);
      throw new Error('the plug');
    });
    await expect(failing).rejects.toThrow('the plug');
    expect([await count('notice_releases'), await count('notices'), await count('feed')]).toEqual([0, 0, feed]);
  });

  it('hundreds at once are each there, and no person is', async () => {
    await start();
    const releases = makeReleases(450, 2);
    expect(await take(...releases)).toEqual({ releases: 450, notices: 450 });
    const held = ocdsOf(await onDevice());
    expect(new Set(held.map((one) => one.releases![0]!.releaseId))).toEqual(new Set(releases.map(({ id }) => id)));
    const kept = await server.database.db.selectFrom('notice_releases').select('json').execute();
    expect(kept.some(({ json }) => json.includes('person@example.org') || json.includes('contactPoint'))).toBe(false);
  });
});
