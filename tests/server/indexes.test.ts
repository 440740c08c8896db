/** Every statement of the requests there are most of is found through an index: none reads through a table that grows, whatever is in it. */
import { DefaultQueryExecutor, type CompiledQuery, sql } from 'kysely';
import { afterEach, expect, it, vi } from 'vitest';
import type { SubmissionId } from '../../src/domain/id.ts';
import { addMs, HOUR_MS } from '../../src/domain/instant.ts';
import { API } from '../../src/domain/protocol.ts';
import type { Engine } from '../../src/server/db/connection.ts';
import { insertRows } from '../../src/server/db/rows.ts';
import type { Tables } from '../../src/server/db/tables.ts';
import { mapleVacancies, newId } from '../fixtures/returns.ts';
import { onEveryEngine } from './engines.ts';
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
const MANY = 6000;

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

  /** Other services' returns of other councils, in every table that a return touches; written past the rules, which are slow. */
  async function fill(): Promise<void> {
    const { database, clock } = server;
    await database.alone('append', async (tx) => {
      const row = await tx.selectFrom('submissions').selectAll().where('kind', '=', 'vacancies').limit(1).executeTakeFirstOrThrow();
      const services = await tx.selectFrom('services').select('id').execute();
      const at = (n: number) => addMs(clock.now, -n * HOUR_MS);
      const { seq: _seq, ...columns } = row;
      const rows = Array.from({ length: MANY }, (_, n) => ({
        ...columns,
        id: newId(at(n)),
        service_id: services[n % services.length]!.id,
        observed_at: at(n),
        received_at: at(n),
      }));
      const numbers = await insertRows<'submissions', { id: SubmissionId; seq: number }>(tx, 'submissions', rows, 'returning id, seq');
      const council = (n: number) => `council-${n % 150}` as never;
      await insertRows(
        tx,
        'submission_readers',
        numbers.map(({ seq }, n) => ({ council_id: council(n), seq })),
      );
      await insertRows(
        tx,
        'feed',
        rows.map(({ id }, n) => ({ audience: `organisation:other-${n % 500}`, kind: 'return', item_id: id, at: at(n), json: '{}' })),
      );
      const day = (n: number) => at(n * 24).slice(0, 10) as never;
      const standing = numbers.map(({ seq }, n) => ({
        council_id: council(n),
        service_id: services[n % services.length]!.id,
        kind: 'vacancies' as const,
        on_day: day(n),
        seq,
        observed_at: at(n),
        saved_at: at(n),
        service_type: 'care-home' as const,
        json: '{"cells":[],"once":{}}',
      }));
      await insertRows(tx, 'standing_days', standing);
      await insertRows(
        tx,
        'current_returns',
        standing.map(({ saved_at: _saved, ...one }, n) => ({ ...one, council_id: `council-${n}` as never, overlap_until: '' as const })),
      );
      await insertRows(
        tx,
        'reported_windows',
        standing.map((one, n) => ({
          council_id: one.council_id,
          kind: one.kind,
          service_id: one.service_id,
          month: `m${n}`,
          received_at: at(n),
        })),
      );
      await insertRows(
        tx,
        'market_changes',
        standing.map((one, n) => ({
          council_id: one.council_id,
          kind: one.kind,
          on_day: one.on_day,
          locality_id: '',
          service_type: one.service_type,
          part: `p${n}`,
          client_groups: '',
          measure: 'capacity' as never,
          delta: 1,
        })),
      );
      const elsewhere = Array.from({ length: 3000 }, (_, n) => ({ id: `s-${n}` as never, organisation_id: `o-${n}` as never, json: '{}' }));
      await insertRows(tx, 'councils', [{ id: 'elsewhere' as never, json: '{}' }]);
      await insertRows(
        tx,
        'organisations',
        elsewhere.map(({ organisation_id: id }) => ({ id, json: '{}' })),
      );
      await insertRows(tx, 'services', elsewhere);
      await insertRows(
        tx,
        'service_councils',
        elsewhere.map(({ id }) => ({ service_id: id, council_id: 'elsewhere' as never })),
      );
      const people = Array.from({ length: 2000 }, (_, n) => ({
        id: `p-${n}` as never,
        name: 'A',
        email: `p${n}@example.org`,
        ended_at: null,
      }));
      await insertRows(tx, 'people', people);
      await insertRows(
        tx,
        'memberships',
        people.map(({ id }, n) => ({ person_id: id, role: 'reporter' as const, organisation_id: `o-${n}` as never, council_id: null })),
      );
      await insertRows(
        tx,
        'sessions',
        people.map(({ id }, n) => ({
          token_hash: `hash-${n}`,
          person_id: id,
          renewed_at: clock.now,
          expires_at: addMs(clock.now, HOUR_MS),
          started_at: null,
          device: null,
        })),
      );
      await insertRows(
        tx,
        'kept_drafts',
        people.map(({ id }) => ({ person_id: id, key_hash: 'k', updated_at: clock.now, size: 1, sealed: '' })),
      );
      await insertRows(
        tx,
        'corrections',
        rows.map(({ id }, n) => ({ submission_id: id, council_id: council(n) })),
      );
    });
    // PostgreSQL does so by itself when a table has grown; SQLite never does here, nor on a council's server.
    if (engine === 'postgres') await sql`analyze`.execute(database.db);
  }

  /** The tables of GROWING that a statement's plan reads through. */
  async function readThrough({ sql: text, parameters }: CompiledQuery): Promise<string[]> {
    const { rows } = await server.database.db.executeQuery({
      ...sql`select 1`.compile(server.database.db),
      sql: `${engine === 'sqlite' ? 'explain query plan' : 'explain'} ${text}`,
      parameters,
    });
    const plan = JSON.stringify(rows);
    return GROWING.filter((table) => SCAN[engine](table).test(plan));
  }

  it('whatever a device or a desk asks for often', async () => {
    server = await testServer(await fresh());
    const asha = await server.as('asha-okafor');
    const priya = await server.as('priya-shah');
    const before = await asha.push(mapleVacancies());
    expect(before[0]!.outcome).toBe('accepted');
    await fill();

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
    const found: string[] = [];
    for (const [name, ask] of requests) {
      const statements = await statementsOf(ask);
      expect([name, statements.length > 0]).toEqual([name, true]);
      for (const statement of statements)
        for (const table of await readThrough(statement)) found.push(`${name} reads through ${table}: ${statement.sql.slice(0, 300)}`);
    }
    expect(found).toEqual([]);
  }, 120_000);
});

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
