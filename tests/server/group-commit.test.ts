/** Many requests, one commit: nothing is answered before it, nothing at all when it fails. */
import { readFileSync } from 'node:fs';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { FeedPage } from '../../src/domain/feed.ts';
import type { PushResult } from '../../src/domain/protocol.ts';
import { accept } from '../../src/server/accept.ts';
import type { DatabaseAddress } from '../../src/server/db/connection.ts';
import { DEMO_ACCOUNTS } from '../../src/server/demo/people.ts';
import { GroupCommit } from '../../src/server/group-commit.ts';
import { arrivalOf } from '../../src/server/judge.ts';
import { mapleVacancies } from '../fixtures/returns.ts';
import { onEveryEngine } from './engines.ts';
import { problemOf, type TestServer, testServer } from './test-server.ts';

/** Frames in SQLite's write-ahead log that end a transaction: their second word is the size of the file (sqlite.org/walformat.html). */
function commitsIn(file: string): number {
  const wal = readFileSync(`${file}-wal`);
  const frame = 24 + wal.readUInt32BE(8);
  const salt = wal.subarray(16, 24);
  let commits = 0;
  for (let at = 32; at + frame <= wal.length && wal.subarray(at + 8, at + 16).equals(salt); at += frame)
    if (wal.readUInt32BE(at + 4) > 0) commits++;
  return commits;
}

onEveryEngine((fresh, engine) => {
  let server: TestServer;
  let address: DatabaseAddress;
  const start = async (): Promise<TestServer> => (server = await testServer((address = await fresh())));
  afterEach(() => server.close());

  /** How many transactions put these submissions there. */
  async function commits(since: number): Promise<number> {
    if (address.engine === 'sqlite') return commitsIn(address.file) - since;
    const found = await sql<{
      n: number;
    }>`select count(distinct xmin::text)::int as n from submissions where received_at = ${server.clock.now}`.execute(server.database.db);
    return found.rows[0]!.n;
  }

  it('puts what arrives together into one transaction', async () => {
    await start();
    const asha = await server.as('asha-okafor');
    const before = address.engine === 'sqlite' ? commitsIn(address.file) : 0;
    // The first one keeps the disk busy while the others gather, as they would under load.
    const results = await Promise.all(Array.from({ length: 60 }, () => asha.push(mapleVacancies())));
    expect(results.flat().every((result) => result.outcome === 'accepted')).toBe(true);
    expect(await commits(before)).toBeLessThanOrEqual(engine === 'sqlite' ? 3 : 12);
  });

  it('takes 200 concurrent posts of 50 returns four times each: each is kept once, with one receipt', async () => {
    await start();
    const browsers = [await server.as('asha-okafor'), await server.as('tom-reilly')];
    const returns = Array.from({ length: 50 }, () => mapleVacancies());
    const posts = [0, 1, 2, 3].flatMap((round) => returns.map((one, index) => [browsers[(round + index) % 2]!, one] as const));
    const results = (await Promise.all(posts.map(([browser, one]) => browser.push(one)))).flat();
    const byId = Map.groupBy(results, (result) => result.id);
    for (const { id } of returns) {
      const answers = byId.get(id)!;
      expect(answers.map((answer) => answer.outcome).toSorted()).toEqual(['accepted', 'repeated', 'repeated', 'repeated']);
      expect(new Set(answers.map((answer) => JSON.stringify((answer as { receipt: unknown }).receipt))).size).toBe(1);
    }
    const { n } = (
      await sql<{ n: number }>`select count(*) as n from submissions where received_at = ${server.clock.now}`.execute(server.database.db)
    ).rows[0]!;
    expect(Number(n)).toBe(50);
    const { entries } = (
      await sql<{ entries: number }>`select count(*) as entries from feed where kind = 'return' and at = ${server.clock.now}`.execute(
        server.database.db,
      )
    ).rows[0]!;
    expect(Number(entries)).toBe(50);
  });

  it('acknowledges nothing of a group that could not be committed, and takes it when it is sent again', async () => {
    await start();
    const asha = await server.as('asha-okafor');
    const sent = [mapleVacancies(), mapleVacancies(), mapleVacancies()];
    await sql`alter table feed rename to feed_away`.execute(server.database.db);
    const failed = await Promise.all(sent.map((one) => asha.post('/api/v1/submissions', { submissions: [one] })));
    expect(failed.map((response) => response.status)).toEqual([503, 503, 503]);
    expect(await Promise.all(failed.map(problemOf))).toEqual(['unavailable', 'unavailable', 'unavailable']);
    await sql`alter table feed_away rename to feed`.execute(server.database.db);
    const again = await Promise.all(sent.map((one) => asha.push(one)));
    expect(again.flat().map((result: PushResult) => result.outcome)).toEqual(['accepted', 'accepted', 'accepted']);
  });

  /** Two connections to SQLite in one process would wait for each other in vain: there, one writer is all there can be. */
  const another = async (): Promise<TestServer> => {
    if (engine === 'sqlite') return server;
    const second = await testServer(address);
    onTestFinished(() => second.close());
    return second;
  };

  it('never lets a reader pass a number that is still to be committed by another process', async () => {
    await start();
    const second = await another();
    const [asha, tom] = [await server.as('asha-okafor'), await second.as('tom-reilly')];
    const feed = async (after = '') => FeedPage.parse(await (await asha.get(`/api/v1/feed?limit=500${after}`)).json());
    const slow = mapleVacancies();
    const gate = Promise.withResolvers<void>();
    const slowCommit = server.database.alone('append', async (tx) => {
      const account = DEMO_ACCOUNTS.find(({ person }) => person.id === 'asha-okafor')!;
      await accept(tx, [arrivalOf(slow, account)], server.clock.now);
      await gate.promise;
    });
    const quick = mapleVacancies();
    const quickPush = tom.push(quick);
    await setTimeout(100); // time enough for it to be committed first, if nothing held it back
    const before = engine === 'sqlite' ? undefined : (await feed()).cursor; // SQLite's only connection is busy
    gate.resolve();
    await Promise.all([slowCommit, quickPush]);
    const { entries } = await feed(before === undefined ? '' : `&after=${before}`);
    expect(entries.slice(-2).map((entry) => entry.id)).toEqual([slow.id, quick.id]);
  });

  it('takes the same return through two processes at once as one, and its repeat', async () => {
    await start();
    const second = await another();
    const [asha, tom] = [await server.as('asha-okafor'), await second.as('tom-reilly')];
    const sent = Array.from({ length: 30 }, () => mapleVacancies());
    const answers = await Promise.all(sent.map((one) => Promise.all([asha.push(one), tom.push(one)])));
    for (const [[one], [other]] of answers) {
      expect([one?.outcome, other?.outcome].toSorted()).toEqual(['accepted', 'repeated']);
      expect({ ...one, outcome: '' }).toEqual({ ...other, outcome: '' });
    }
  });
});

describe('a group', () => {
  it('fails alone when one request in it cannot be taken', async () => {
    const groups: string[][] = [];
    const commit = new GroupCommit(async (items: readonly string[]) => {
      groups.push([...items]);
      if (items.includes('poison')) throw new Error('no');
      return items.map((item) => item.toUpperCase());
    });
    const settled = await Promise.allSettled([commit.add(['a', 'b']), commit.add(['poison']), commit.add(['c'])]);
    expect(settled).toMatchObject([{ value: ['A', 'B'] }, { status: 'rejected' }, { value: ['C'] }]);
    expect(groups).toEqual([['a', 'b', 'poison', 'c'], ['a', 'b'], ['poison'], ['c']]);
  });

  it('holds at most 500 items, and never splits a request', async () => {
    const sizes: number[] = [];
    const commit = new GroupCommit(async (items: readonly number[]) => {
      sizes.push(items.length);
      return [...items];
    });
    await Promise.all(
      Array.from({ length: 11 }, (_, request) => commit.add(Array.from({ length: 90 }, (_item, index) => request * 90 + index))),
    );
    expect(sizes).toEqual([450, 450, 90]);
  });

  it('is over when everything added has been answered', async () => {
    let answered = 0;
    const commit = new GroupCommit(async (items: readonly number[]) => (await setImmediate(), [...items]));
    for (let n = 0; n < 3; n++) void commit.add([n]).then(() => answered++);
    await commit.settled();
    expect(answered).toBe(3);
  });
});
