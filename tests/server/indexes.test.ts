/** Every statement of the requests there are most of is found through an index: none reads through a table that grows, whatever is in it. */
import { DefaultQueryExecutor, type CompiledQuery, sql } from 'kysely';
import { afterEach, expect, it, vi } from 'vitest';
import type { SubmissionId } from '../../src/domain/id.ts';
import { API } from '../../src/domain/protocol.ts';
import type { Engine } from '../../src/server/db/connection.ts';
import type { Tables } from '../../src/server/db/tables.ts';
import { mapleVacancies } from '../fixtures/returns.ts';
import { mayPretend, pretendGrown } from './as-if-grown.ts';
import { onEveryEngine } from './engines.ts';
import { fillWithOthers } from './foreign-rows.ts';
import { type Browser, type TestServer, testServer } from './test-server.ts';

/** What grows with returns, people, services and days. */
const GROWING: readonly (keyof Tables)[] = [
  'submissions',
  'submission_readers',
  'feed',
  'standing_days',
  'current_returns',
  'market_changes',
  'corrections',
  'reported_windows',
  'sessions',
  'people',
  'memberships',
  'audit',
  'kept_drafts',
  'services',
  'service_councils',
];

/** Statements sent while `work` runs. */
async function statementsOf(work: () => Promise<unknown>): Promise<CompiledQuery[]> {
  const sent: CompiledQuery[] = [];
  const base = Object.getPrototypeOf(DefaultQueryExecutor.prototype) as DefaultQueryExecutor;
  const original = base.executeQuery;
  const spy = vi.spyOn(base, 'executeQuery').mockImplementation(function (this: DefaultQueryExecutor, query, options) {
    sent.push(query);
    return original.call(this, query, options);
  } as typeof original);
  await work().finally(() => spy.mockRestore());
  // An insert reads nothing, though SQLite plans to look for rows that waited for its key, which it does only when there are any.
  return sent.filter(({ sql: text }) => /^\s*(select|with|update|delete)/i.test(text));
}

onEveryEngine((fresh, engine) => {
  let server: TestServer;
  afterEach(() => server.close());

  async function explain({ sql: text, parameters }: CompiledQuery, how: string): Promise<unknown[]> {
    const { db } = server.database;
    const { rows } = await db.executeQuery({ ...sql`select 1`.compile(db), sql: `${how} ${text}`, parameters });
    return rows;
  }

  /** The tables of GROWING that a statement's plan reads through. */
  async function readThrough(statement: CompiledQuery): Promise<string[]> {
    const plan = JSON.stringify(await explain(statement, engine === 'sqlite' ? 'explain query plan' : 'explain'));
    return GROWING.filter((table) => SCAN[engine](table).test(plan));
  }

  /** What each request that is made often asks the database, with other people's rows in it. */
  async function hotStatements(): Promise<{ name: string; statement: CompiledQuery }[]> {
    server = await testServer(await fresh());
    const asha = await server.as('asha-okafor');
    const priya = await server.as('priya-shah');
    const before = await asha.push(mapleVacancies());
    expect(before[0]!.outcome).toBe('accepted');
    await fillWithOthers(server);

    const cursor = (await json<{ cursor: string }>(asha, `${API}/feed?limit=500`)).cursor;
    const requests: [string, () => Promise<unknown>][] = [
      ['a return', () => asha.push(mapleVacancies())],
      ['a batch', () => asha.push(...Array.from({ length: 20 }, () => mapleVacancies()))],
      ['a correction', () => asha.push(mapleVacancies({ replaces: before[0]!.id as SubmissionId, replacesBecause: 'A slip' }))],
      ['an idle pull', () => json(asha, `${API}/feed?limit=500&after=${cursor}`)],
      ['a page of the feed', () => json(asha, `${API}/feed?limit=200`)],
      ['a receipt', () => json(asha, `${API}/submissions/${before[0]!.id}`)],
      ['who is asking', () => json(asha, `${API}/session`)],
      ['the newest returns at the desk', () => json(priya, `${API}/desk/sefton/submissions?limit=50`)],
      ['older returns at the desk', () => json(priya, `${API}/desk/sefton/submissions?limit=50&before=5000`)],
      ['the market as it stands', () => json(priya, `${API}/desk/sefton/market`)],
      ['the market over time', () => json(priya, `${API}/desk/sefton/market/history?kind=vacancies`)],
      ['hours over time, and which could be commissioned', () => json(priya, `${API}/desk/sefton/market/history?kind=hours`)],
      ['the returns behind a figure', () => json(priya, `${API}/desk/sefton/market/figure?kind=vacancies&measure=capacity`)],
      ['who has reported', () => json(priya, `${API}/desk/sefton/reporting?kind=vacancies`)],
      ['returns that overlap', () => json(priya, `${API}/desk/sefton/overlaps`)],
      ['returns that were refused', () => json(priya, `${API}/desk/sefton/refusals`)],
      ['nudges', () => nudged(priya, asha)],
      ['drafts of another device', () => json(asha, `${API}/drafts`)],
    ];
    const found: { name: string; statement: CompiledQuery }[] = [];
    for (const [name, ask] of requests) {
      const statements = await statementsOf(ask);
      expect([name, statements.length > 0]).toEqual([name, true]);
      found.push(...statements.map((statement) => ({ name, statement })));
    }
    return found;
  }

  async function readingThrough(hot: Awaited<ReturnType<typeof hotStatements>>): Promise<string[]> {
    const found: string[] = [];
    for (const { name, statement } of hot)
      for (const table of await readThrough(statement)) found.push(`${name} reads through ${table}: ${statement.sql.slice(0, 300)}`);
    return found;
  }

  it('whatever a device or a desk asks for often', async () => {
    expect(await readingThrough(await hotStatements())).toEqual([]);
  }, 120_000);

  it.skipIf(engine === 'sqlite')(
    'as PostgreSQL would do it at a hundred million submissions',
    async ({ skip }) => {
      const hot = await hotStatements();
      const { db } = server.database;
      if (!(await mayPretend(db))) skip('Only a superuser may write statistics.');
      const costOf = async (statement: CompiledQuery): Promise<number> => {
        const [row] = (await explain(statement, 'explain (format json)')) as { 'QUERY PLAN': { Plan: { 'Total Cost': number } }[] }[];
        return Math.max(LEAST_COST, row!['QUERY PLAN'][0]!.Plan['Total Cost']);
      };
      const before = new Map<CompiledQuery, number>();
      for (const { statement } of hot) before.set(statement, await costOf(statement));
      await pretendGrown(db);
      expect(await readingThrough(hot)).toEqual([]);
      const dearer: string[] = [];
      for (const { name, statement } of hot) {
        const times = (await costOf(statement)) / before.get(statement)!;
        if (times > (WHOLE_COUNCIL.has(name) ? 1000 : 20))
          dearer.push(`${name} costs ${times.toFixed()} times as much: ${statement.sql.slice(0, 300)}`);
      }
      expect(dearer).toEqual([]);
    },
    120_000,
  );
});

/** Pages that sum up one council: with all that belongs to it, of which there is 16,000 times as much in all. Everything else is looked up. */
const WHOLE_COUNCIL = new Set([
  'the market over time',
  'hours over time, and which could be commissioned',
  'who has reported',
  'returns that were refused',
]);
/** Less than this is nothing. */
const LEAST_COST = 10;

/** Names that our statements give them. */
const ALIASES: Partial<Record<keyof Tables, string>> = { submissions: 's', standing_days: 'd', feed: 'later' };

/** How a plan says that it reads a table, or an index of it, from end to end. */
const SCAN: Record<Engine, (table: keyof Tables) => RegExp> = {
  sqlite: (table) => new RegExp(`SCAN (${table}|${ALIASES[table] ?? table})\\b`),
  postgres: (table) => new RegExp(`Seq Scan on ${table}\\b`),
};

/** A stream that is opened, and what it is told of a return. */
async function nudged(officer: Browser, sender: Browser): Promise<void> {
  const reader = (await officer.get(`${API}/nudges`)).body!.pipeThrough(new TextDecoderStream()).getReader();
  await reader.read();
  await sender.push(mapleVacancies());
  expect((await reader.read()).value).toContain('data: desk');
  await reader.cancel();
}

async function json<T>(browser: Browser, path: string): Promise<T> {
  const response = await browser.get(path);
  expect([path, response.status]).toEqual([path, 200]);
  return (await response.json()) as T;
}
