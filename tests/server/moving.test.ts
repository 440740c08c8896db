/** Data on its way: copied while returns come in and put back on an empty folder; moved from SQLite to PostgreSQL. Nothing lost, nothing doubled. */
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { FeedPage } from '../../src/domain/feed.ts';
import { API, MAX_BATCH, type PushResult } from '../../src/domain/protocol.ts';
import type { Receipt } from '../../src/domain/receipt.ts';
import type { Submission } from '../../src/domain/submission.ts';
import { backup } from '../../src/server/commands/backup.ts';
import type { Command } from '../../src/server/commands/command.ts';
import { moveToPostgres } from '../../src/server/commands/move-to-postgres.ts';
import { restore } from '../../src/server/commands/restore.ts';
import { parseConfig } from '../../src/server/config.ts';
import { type Database, openDatabase } from '../../src/server/db/connection.ts';
import { migrate } from '../../src/server/db/migrate.ts';
import { LIBRARY } from '../../src/server/library/library.ts';
import { openPrepared } from '../../src/server/open-prepared.ts';
import { WrongMode } from '../../src/server/prepare.ts';
import { mapleVacancies, NOW } from '../fixtures/returns.ts';
import { ChildServer, type WireClient } from './child-server.ts';
import { tempFolder } from './engines.ts';
import { freePort, type Postgres, POSTGRES_IS_HERE, startPostgres } from './postgres.ts';
import { freshReturn, receiptsIn } from './posting.ts';
import { type TestServer, testServer } from './test-server.ts';

const run = async (command: Command, data: string, ...args: string[]): Promise<string> => {
  const said: string[] = [];
  await command.run(parseConfig({ HEADROOM_DATA: data }), args, {}, (text) => void said.push(text));
  return said.join('\n');
};
const inWords = (promise: Promise<unknown>): Promise<string> => promise.then(String, (error: Error) => error.message);
const fileIn = (data: string): string => join(data, 'headroom.sqlite');

describe('a backup while returns come in', () => {
  it('put back on an empty folder after the machine was lost: every device carries on, nothing is lost or doubled', async () => {
    const [first, second, elsewhere] = [tempFolder(), tempFolder(), tempFolder()];
    const port = await freePort();
    const lost = new ChildServer({ engine: 'sqlite', file: '' }, first, port);
    await lost.start();
    const held = new Map<string, { submission: Submission; receipt?: Receipt }>();
    let isOver = false;
    const post = async (client: WireClient, batch: readonly Submission[]): Promise<PushResult[] | undefined> => {
      for (const submission of batch) if (!held.has(submission.id)) held.set(submission.id, { submission });
      const results = await client.push(batch);
      for (const result of results ?? []) if (result.outcome !== 'refused') held.get(result.id)!.receipt ??= result.receipt;
      return results;
    };
    const devices = await Promise.all(['asha-okafor', 'tom-reilly', 'asha-okafor', 'tom-reilly'].map((id) => lost.signIn(id)));
    const posting = devices.map(async (client) => {
      while (!isOver) await post(client, [freshReturn(), freshReturn()]);
    });
    const acknowledged = () => [...held.values()].filter(({ receipt }) => receipt !== undefined).length;
    await expect.poll(acknowledged, { timeout: 30_000 }).toBeGreaterThan(20);
    const copy = join(elsewhere, 'copy.sqlite');
    expect(await run(backup, first, copy)).toMatch(/^Copied to .*: \d+ returns, each as its receipt says; restored once/);
    expect(readdirSync(elsewhere)).toEqual(['copy.sqlite']); // nothing half-done is left beside it
    const soFar = acknowledged();
    await expect.poll(acknowledged, { timeout: 30_000 }).toBeGreaterThan(soFar + 20);
    isOver = true;
    expect(await lost.end('SIGKILL')).toBe('SIGKILL');
    await Promise.all(posting);

    expect(await run(restore, second, copy)).toMatch(/^Restored: \d+ returns\. Start the server\.$/);
    const server = new ChildServer({ engine: 'sqlite', file: '' }, second, port);
    await server.start();
    const given = new Map([...held].flatMap(([id, { receipt }]) => (receipt === undefined ? [] : [[id, receipt] as const])));
    const references = new Set([...given.values()].map(({ reference }) => reference));
    const client = await server.signIn('asha-okafor');
    const tom = await server.signIn('tom-reilly');
    const outcomes: Record<string, number> = {};
    const all = [...held.values()].map(({ submission }) => submission);
    for (let start = 0; start < all.length; start += MAX_BATCH)
      for (const result of (await post(start % 2 === 0 ? client : tom, all.slice(start, start + MAX_BATCH)))!) {
        outcomes[result.outcome] = (outcomes[result.outcome] ?? 0) + 1;
        if (result.outcome === 'repeated' && given.has(result.id)) expect(result.receipt).toEqual(given.get(result.id));
        if (result.outcome === 'accepted') expect(references).not.toContain(result.receipt.reference);
      }
    expect(outcomes['refused']).toBeUndefined();
    expect(outcomes['repeated']).toBeGreaterThan(20); // the copy had them
    expect(outcomes['accepted']).toBeGreaterThan(20); // came after it
    expect(await server.end('SIGTERM')).toBe(0);
    const database = openDatabase({ engine: 'sqlite', file: fileIn(second) });
    const stored = await receiptsIn(database).finally(() => database.close());
    expect([...stored.keys()].sort()).toEqual([...held.keys()].sort()); // each once: ids are unique there
    expect(new Set([...stored.values()].map(({ reference }) => reference)).size).toBe(stored.size);
  }, 120_000);

  it('is refused when it is not whole, not a copy, or the database is in use; what was there is kept', async () => {
    const [data, elsewhere] = [tempFolder(), tempFolder()];
    const server = await testServer({ engine: 'sqlite', file: fileIn(data) });
    await (await server.as('asha-okafor')).push(mapleVacancies());
    const copy = join(elsewhere, 'copy.sqlite');
    await run(backup, data, copy);
    expect(await inWords(run(restore, data, copy))).toContain('is in use. Stop the server');
    await server.close();
    expect(await inWords(run(restore, data, fileIn(data)))).toContain('was not made by “headroom backup”');

    const changed = join(elsewhere, 'changed.sqlite');
    copyFileSync(copy, changed);
    const sqlite = new Sqlite(changed);
    sqlite.exec(
      `drop trigger submissions_no_update; update submissions set body = replace(body, '"occupied":', '"occupied": ') where seq = 1`,
    );
    sqlite.close();
    expect(await inWords(run(restore, data, changed))).toMatch(/cannot be restored: return .* is not what its receipt says/);
    const torn = join(elsewhere, 'torn.sqlite');
    const bytes = readFileSync(copy);
    writeFileSync(torn, bytes.subarray(0, bytes.length / 2));
    expect(await inWords(run(restore, data, torn))).toContain('cannot be restored');
    writeFileSync(torn, 'no database at all');
    expect(await inWords(run(restore, data, torn))).toContain('cannot be read as Headroom’s database');

    expect(await run(restore, data, copy)).toContain('What was there before is kept at');
    expect(readdirSync(data).filter((name) => name.includes('.before-'))).toHaveLength(1);
    expect(await inWords(run(restore, tempFolder(), join(elsewhere, 'nothing')))).toContain('cannot be restored');
  });
});

describe.skipIf(!POSTGRES_IS_HERE)('a move to PostgreSQL', () => {
  let postgres: Postgres;
  let schemas = 0;
  let server: TestServer | undefined;
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(() => postgres.stop());
  afterEach(async () => {
    await server?.close();
    server = undefined;
  });
  const empty = async (): Promise<string> => {
    const schema = `moved_${process.pid}_${++schemas}`;
    const database = openDatabase({ engine: 'postgres', url: postgres.url });
    await sql`create schema ${sql.id(schema)}`.execute(database.db);
    await database.close();
    const url = new URL(postgres.url);
    url.searchParams.set('options', `-c search_path=${schema}`);
    return url.href;
  };
  /** Something in every corner: people signed in, drafts, keys, webhooks, an audit, characters that are easily hurt. */
  async function fill(data: string) {
    server = await testServer({ engine: 'sqlite', file: fileIn(data) }, { library: LIBRARY }); // as the command has it
    const [asha, priya] = [await server.as('asha-okafor'), await server.as('priya-shah')];
    const sent = Array.from({ length: 350 }, () => mapleVacancies());
    sent[0]!.body.note = 'Zoë’s 🏡 – “quotes”, \\u0000, a\nline and a \\ backslash';
    const receipts: Receipt[] = [];
    for (let start = 0; start < sent.length; start += MAX_BATCH)
      for (const result of await asha.push(...sent.slice(start, start + MAX_BATCH)))
        if (result.outcome !== 'refused') receipts.push(result.receipt);
    await asha.put(`${API}/drafts`, { drafts: [{ key: 'a', updatedAt: server.clock.now, draft: {} }] });
    await asha.post(`${API}/calendar`, {});
    await server.browser().post(`${API}/sign-in/code`, { email: 'asha.okafor@example.org' });
    await priya.post(`${API}/desk/sefton/connections/keys`, { name: 'Tool', scopes: ['returns'] });
    await priya.post(`${API}/desk/sefton/connections/webhooks`, { url: 'https://tools.example.org/x' });
    await priya.get(`${API}/desk/sefton/submissions`);
    const { cursor } = (await (await asha.get(`${API}/feed?limit=500`)).json()) as FeedPage;
    let at = cursor;
    for (let more = true; more;) {
      const page = (await (await asha.get(`${API}/feed?limit=500&after=${at}`)).json()) as FeedPage;
      ({ cursor: at, more } = page);
    }
    await server.close();
    server = undefined;
    return { asha, sent, receipts, cursor: at };
  }
  const rowsOf = async ({ db }: Database, table: string): Promise<string[]> => {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(table)}`.execute(db);
    return rows.map((row) => JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)))).sort();
  };

  it('takes everything, row by row, and devices notice nothing', async () => {
    const data = tempFolder();
    const { asha, sent, receipts, cursor } = await fill(data);
    const url = await empty();
    const said = await run(moveToPostgres, data, url);
    expect(said).toMatch(/submissions +\d+ rows {2}[0-9a-f]{16}\n/);
    expect(said).toContain('The same on both sides.');

    const [from, to] = [openDatabase({ engine: 'sqlite', file: fileIn(data) }), openDatabase({ engine: 'postgres', url })];
    const tables = await sql<{ name: string }>`select name from sqlite_master where type = 'table' and name not like 'sqlite_%'`.execute(
      from.db,
    );
    let filled = 0;
    for (const { name } of tables.rows) {
      if (name === 'migrations') continue;
      const [here, there] = [await rowsOf(from, name), await rowsOf(to, name)];
      expect([name, there]).toEqual([name, here.filter((row) => !row.includes('"moved"'))]);
      if (here.length > 0) filled++;
    }
    expect(filled).toBeGreaterThan(14);
    await from.close();
    await to.close();

    server = await testServer({ engine: 'postgres', url }, { library: LIBRARY });
    const device = server.browser();
    for (const [name, value] of asha.cookies) device.cookies.set(name, value);
    const page = (await (await device.get(`${API}/feed?after=${cursor}`)).json()) as FeedPage;
    expect(page.reset).toBeUndefined();
    expect(page.entries).toEqual([]);
    const again = await device.push(...sent.slice(0, MAX_BATCH));
    expect(again.map((result) => (result.outcome === 'repeated' ? result.receipt : undefined))).toEqual(receipts.slice(0, MAX_BATCH));
    const [next] = await device.push(mapleVacancies());
    expect(next).toMatchObject({ outcome: 'accepted', receipt: { seq: receipts.at(-1)!.seq + 1 } });
    expect((await (await device.get(`${API}/drafts`)).json()) as object).toMatchObject({ drafts: [{ key: 'a' }] });

    await expect(openPrepared(parseConfig({ HEADROOM_DATA: data }))).rejects.toThrow(WrongMode); // no server goes on with the old file
    expect(await inWords(run(moveToPostgres, data, url))).toContain('is not empty');
  });

  it('keeps nothing when one row is not the same on the other side, and the file is as good as before', async () => {
    const data = tempFolder();
    await fill(data);
    const url = await empty();
    const to = openDatabase({ engine: 'postgres', url });
    await migrate(to, NOW);
    await sql`create function hurt() returns trigger language plpgsql as $$ begin
      if new.seq = 17 then new.standing := 'hurt'; end if; return new; end $$`.execute(to.db);
    await sql`create trigger hurt before insert on submissions for each row execute function hurt()`.execute(to.db);
    expect(await inWords(run(moveToPostgres, data, url))).toMatch(
      /^“submissions” is not the same on both sides: (\d+) rows .* in the file, \1 /,
    );
    expect(await rowsOf(to, 'people')).toEqual([]);
    await sql`drop trigger hurt on submissions`.execute(to.db);
    await to.close();
    await (await testServer({ engine: 'sqlite', file: fileIn(data) })).close(); // starts as if nothing had been
    expect(await run(moveToPostgres, data, url)).toContain('The same on both sides.');
  });

  it('goes on with the numbers a restored file was to go on with', async () => {
    const [data, elsewhere] = [tempFolder(), tempFolder()];
    const { receipts } = await fill(data);
    const copy = join(elsewhere, 'copy.sqlite');
    await run(backup, data, copy);
    await run(restore, data, copy);
    const url = await empty();
    await run(moveToPostgres, data, url);
    server = await testServer({ engine: 'postgres', url });
    const [next] = await (await server.as('asha-okafor')).push(mapleVacancies());
    expect(next).toMatchObject({ outcome: 'accepted' });
    expect((next as { receipt: Receipt }).receipt.seq).toBeGreaterThan(receipts.at(-1)!.seq + 1_000_000);
  });

  it('is refused while a server has the file open, and of what is not there', async () => {
    const data = tempFolder();
    expect(await inWords(run(moveToPostgres, data, 'postgres://x/y'))).toContain('There is no database');
    server = await testServer({ engine: 'sqlite', file: fileIn(data) });
    expect(await inWords(run(moveToPostgres, data, 'postgres://x/y'))).toContain('is in use');
    expect(await inWords(run(moveToPostgres, data, 'mysql://x'))).toContain('Give an address like postgres://');
  });
});
