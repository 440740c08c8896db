/** The database is busy, or gone for a while: requests are told to wait, the server stays awake, and afterwards nothing is missing. */
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { API } from '../../src/domain/protocol.ts';
import { openDatabase } from '../../src/server/db/connection.ts';
import { isTrouble } from '../../src/server/db/trouble.ts';
import { ChildServer } from './child-server.ts';
import { tempFolder } from './engines.ts';
import { freePort, MAY_STOP_POSTGRES, type Postgres, startPostgres } from './postgres.ts';
import { freshReturn, keepPosting, receiptsIn } from './posting.ts';
import { problemOf } from './test-server.ts';

describe('SQLite, while another process holds the pen', () => {
  it('lets requests wait for seconds, then tells them to come back; meanwhile everything can be read, at once', async () => {
    const folder = tempFolder();
    const server = new ChildServer({ engine: 'sqlite', file: '' }, folder, await freePort(), { LOG_LEVEL: 'silent' });
    await server.start();
    const client = await server.signIn('asha-okafor');
    const post = () => client.post(JSON.stringify({ submissions: [freshReturn()] }));
    const other = new Sqlite(join(folder, 'headroom.sqlite'));
    const hold = (): void => void other.exec('begin exclusive');

    hold();
    const waiting = Promise.all([post(), post(), post()]);
    const slowest = await slowestRead(server, client.cookie, 2500);
    other.exec('rollback');
    expect((await waiting).map((one) => one?.status)).toEqual([200, 200, 200]);
    expect(slowest).toBeLessThan(2000); // had it waited inside SQLite, nothing would have been answered meanwhile

    hold();
    const startedAt = performance.now();
    const refused = await Promise.all([post(), post(), post()]);
    expect(refused.map((one) => one?.status)).toEqual([503, 503, 503]);
    expect(await problemOf(refused[0]!)).toBe('unavailable');
    expect(performance.now() - startedAt).toBeLessThan(11_000); // three seconds for the first, three for those that came meanwhile
    const signIn = fetch(`${server.origin}${API}/demo/sign-in`, {
      method: 'POST',
      headers: server.headers(),
      body: '{"personId":"tom-reilly"}',
    });
    await setTimeout(200);
    other.exec('rollback');
    expect((await signIn).status).toBe(200);
    expect((await post())?.status).toBe(200);
    other.close();
    expect(await server.end('SIGTERM')).toBe(0);
  });
});

async function slowestRead(server: ChildServer, cookie: string, forMs: number): Promise<number> {
  let slowest = 0;
  for (const until = performance.now() + forMs; performance.now() < until;) {
    const startedAt = performance.now();
    const answers = await Promise.all(['/health', `${API}/feed`].map((path) => fetch(server.origin + path, { headers: { cookie } })));
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    slowest = Math.max(slowest, performance.now() - startedAt);
  }
  return slowest;
}

describe.skipIf(!MAY_STOP_POSTGRES)('PostgreSQL, gone and back', () => {
  let postgres: Postgres;
  const folder = tempFolder();
  beforeAll(async () => void (postgres = await startPostgres()));
  afterAll(() => postgres.stop());

  it('costs nobody a return: 503 while it is away, everything in once it is back', async () => {
    const address = { engine: 'postgres', url: postgres.url } as const;
    const server = new ChildServer(address, folder, await freePort(), { LOG_LEVEL: 'silent' });
    await server.start();
    const client = await server.signIn('asha-okafor');
    const { acknowledged, outcomes, progress, drain } = await keepPosting(server);
    for (const signal of ['SIGQUIT', 'SIGINT', 'SIGQUIT'] as const) {
      await progress();
      await setTimeout(100);
      await postgres.down(signal);
      const startedAt = performance.now();
      const answers = await Promise.all([client.post(JSON.stringify({ submissions: [freshReturn()] })), fetch(`${server.origin}/health`)]);
      expect(answers.map((one) => one?.status)).toEqual([503, 503]);
      expect(await problemOf(answers[0]!)).toBe('unavailable');
      expect(performance.now() - startedAt).toBeLessThan(3000);
      await setTimeout(300);
      await postgres.up();
    }
    const before = acknowledged.size;
    await progress();
    expect(acknowledged.size).toBeGreaterThan(before); // it goes on by itself
    await drain();
    expect(await server.end('SIGTERM')).toBe(0);
    const database = openDatabase(address);
    const stored = await receiptsIn(database);
    await database.close();
    expect(Object.fromEntries(stored)).toEqual(Object.fromEntries(acknowledged));
    expect(outcomes['unanswered']).toBeGreaterThan(0);
    process.stdout.write(`PostgreSQL away three times: ${acknowledged.size} acknowledged, 0 lost, ${JSON.stringify(outcomes)}\n`);
  });
});

describe('trouble that passes', () => {
  const error = (code: string, message = 'said the driver'): Error => Object.assign(new Error(message), { code });
  it.each<[name: string, error: unknown, passes: boolean]>([
    ['SQLite is busy', error('SQLITE_BUSY_SNAPSHOT'), true],
    ['SQLite’s disk is full', error('SQLITE_FULL'), true],
    ['SQLite’s disk fails', error('SQLITE_IOERR_WRITE'), true],
    ['a rule of SQLite’s is broken', error('SQLITE_CONSTRAINT_UNIQUE'), false],
    ['SQLite’s file is no database', error('SQLITE_CORRUPT'), false],
    ['PostgreSQL shuts down', error('57P01'), true],
    ['PostgreSQL’s disk is full', error('53100'), true],
    ['PostgreSQL has too many connections', error('53300'), true],
    ['two transactions stand in each other’s way', error('40P01'), true],
    ['a rule of PostgreSQL’s is broken', error('23505'), false],
    ['a statement is wrong', error('42601'), false],
    ['nobody listens there', error('ECONNREFUSED'), true],
    ['the connection went', error('', 'Connection terminated unexpectedly'), true],
    ['a fault of ours', new TypeError('undefined is not a function'), false],
    ['something that is no error', 'SQLITE_BUSY', false],
  ])('%s', (_name, thrown, passes) => {
    expect(isTrouble(thrown)).toBe(passes);
  });
});
