/** One PostgreSQL with a country's three years, its tables in parts by council and whole: what the desk and a group of returns cost in each. */
import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { Council } from '../../src/domain/council.ts';
import { addMs, DAY_MS, HOUR_MS, type Instant, instantOf } from '../../src/domain/instant.ts';
import { accept } from '../../src/server/accept.ts';
import { type Database, openDatabase } from '../../src/server/db/connection.ts';
import type { Db } from '../../src/server/db/tables.ts';
import { listSubmissions } from '../../src/server/desk.ts';
import { arrivalOf } from '../../src/server/judge.ts';
import { readHistory } from '../../src/server/market/history.ts';
import { readPicture } from '../../src/server/market/read.ts';
import { readReportingPage } from '../../src/server/market/reporting.ts';
import { startPostgres } from '../server/postgres.ts';
import { type Country, returnOf, settle } from './country.ts';
import { count, median, milliseconds, type Section } from './section.ts';

const COUNCILS = 152;
const SERVICES = COUNCILS * 263; // 40,000 in England
const MONTHS = 36;
const TIMES = 60;
/** In the order in which their rows come, and with what they point at. */
const IN_PARTS = {
  submission_readers: { order: sql`seq`, pointers: sql`add foreign key (seq) references submissions(seq)` },
  market_changes: { order: sql`on_day, council_id`, pointers: undefined },
  reported_windows: { order: sql`received_at`, pointers: sql`add foreign key (service_id) references services(id)` },
};
const start = Date.now();

/** Like the first service's one return, which the server's own rules took in: each service each month, written past them. */
async function fill(db: Db): Promise<void> {
  const newest = instantOf(start - DAY_MS).slice(0, 10);
  const months = sql.lit(MONTHS);
  const statements = [
    sql`create unlogged table due as select service_id, organisation_id, council_id, to_char(${newest}::timestamp
        - make_interval(days => (m * 30 + n % 30)::int, hours => (n % 9)::int), 'YYYY-MM-DD"T"HH24:MI:SS".000Z"') as at
      from (select service_id, organisation_id, council_id, row_number() over (order by service_id) as n from service_councils
        join services on services.id = service_id where service_id like 'o%.home') every cross join generate_series(1, ${months}) m`,
    sql`insert into submissions (id, kind, organisation_id, service_id, person_id, person_name, observed_at, received_at, standing, read_by, hash, body)
      select gen_random_uuid()::text, kind, due.organisation_id, due.service_id, due.organisation_id, person_name, at, at, 'current', read_by, hash, body
      from due, (select * from submissions where service_id = 'o0.home') model order by at`,
    sql`create unlogged table came as select seq, service_id, council_id, observed_at, left(observed_at, 10) as on_day
      from submissions join service_councils using (service_id) where seq > (select seq from submissions where service_id = 'o0.home' order by seq limit 1) order by seq`,
    sql`insert into submission_readers select council_id, seq from came`,
    sql`insert into standing_days select came.council_id, came.service_id, kind, came.on_day, came.seq, came.observed_at, came.observed_at,
      service_type, replace(json, 'c0.', came.council_id || '.') from came, (select * from standing_days where service_id = 'o0.home') model on conflict do nothing`,
    sql`insert into current_returns select distinct on (council_id, kind, service_id) council_id, kind, service_id, seq, on_day, observed_at,
      service_type, '', json from standing_days order by council_id, kind, service_id, on_day desc on conflict do nothing`,
    sql`insert into reported_windows select council_id, 'vacancies', service_id, month, min(observed_at)
      from came cross join lateral (values (left(on_day, 7)), ('first')) months(month) group by 1, 3, 4 order by 5 on conflict do nothing`,
    sql`insert into market_changes select came.council_id, kind, came.on_day, replace(locality_id, 'c0.', came.council_id || '.'), service_type,
      part, client_groups, measure, delta from (select distinct council_id, on_day from came) came, (select * from market_changes where council_id = 'c0') model
      order by came.on_day, came.council_id on conflict do nothing`,
    sql`drop table due, came`,
  ];
  for (const statement of statements) await statement.execute(db);
}

async function makeWhole(db: Db): Promise<void> {
  for (const [table, { order, pointers }] of Object.entries(IN_PARTS)) {
    const [name, whole] = [sql.table(table), sql.table(`${table}_whole`)];
    await sql`create table ${whole} (like ${name} including all)`.execute(db);
    await sql`insert into ${whole} select * from ${name} order by ${order}`.execute(db);
    await sql`drop table ${name}`.execute(db);
    await sql`alter table ${whole} rename to ${sql.id(table)}`.execute(db);
    if (pointers !== undefined) await sql`alter table ${name} ${pointers}`.execute(db);
  }
}

/** Milliseconds of processor that PostgreSQL has spent for a database, as Linux counts them. */
async function spent(db: Db, name: string): Promise<number> {
  const { rows } = await sql<{ pid: number }>`select pid from pg_stat_activity where datname = ${name}`.execute(db);
  return rows.reduce((sum, { pid }) => sum + Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6, 0);
}

async function take({ alone }: Database, { reporters }: Country, n: number, size: number): Promise<void> {
  const at = momentOf(n);
  const arrivals = Array.from({ length: size }, (_, index) => reporters[(n * 677 + index * 1301) % reporters.length]!).map((one) =>
    arrivalOf(returnOf(one, at), one.account),
  );
  const results = await alone('append', (tx) => accept(tx, arrivals, at));
  if (results.some(({ outcome }) => outcome !== 'accepted')) throw new Error('A return was not taken.');
}
/** Later than everything there is, and each later than the one before. */
const momentOf = (n: number): Instant => addMs(instantOf(start), HOUR_MS + n * 1000);

export async function parts(): Promise<Section> {
  const postgres = await startPostgres();
  const urlOf = (name: string): string => postgres.url.replace(/postgres$/, name);
  const admin = openDatabase({ engine: 'postgres', url: postgres.url });
  await sql`create database parts`.execute(admin.db);
  const country = await settle({ engine: 'postgres', url: urlOf('parts') }, { councils: COUNCILS, services: SERVICES, returns: 1 });
  const filled = openDatabase({ engine: 'postgres', url: urlOf('parts') });
  await fill(filled.db);
  await filled.close();
  await sql`create database whole template parts`.execute(admin.db);
  const both = ['parts', 'whole'].map((name) => ({ name, database: openDatabase({ engine: 'postgres', url: urlOf(name) }) }));
  await makeWhole(both[1]!.database.db);
  for (const { database } of both) await sql`vacuum analyze`.execute(database.db);
  const councils = (await both[0]!.database.db.selectFrom('councils').select('json').execute())
    .map(({ json }) => Council.parse(JSON.parse(json)))
    .filter(({ id }) => /^c\d+$/.test(id));

  const asked = 10 * TIMES;
  const actions: Record<string, (database: Database, council: Council, n: number) => Promise<unknown>> = {
    'one return taken in': (database, _council, n) => take(database, country, n, 1),
    '64 returns taken in': (database, _council, n) => take(database, country, asked + n, 64),
    'the market as it stands': ({ db }, council) => readPicture(db, council, {}, momentOf(asked)),
    'three years of beds': ({ db }, council) => readHistory(db, council, { kind: 'vacancies', span: 'three-years' }, momentOf(asked)),
    'who has reported': ({ db }, council) => readReportingPage(db, council, { kind: 'vacancies', offset: 0 }, momentOf(asked), true),
    'the newest returns': ({ db }, council) => listSubmissions(db, council.id, undefined, 50),
  };
  const rows = [];
  for (const [what, action] of Object.entries(actions)) {
    const costs: [number[], number[]] = [[], []];
    for (let n = 0; n < TIMES; n++)
      for (const [index, { name, database }] of both.entries()) {
        const before = await spent(admin.db, name);
        await action(database, councils[(n * 7) % councils.length]!, n);
        costs[index]!.push((await spent(admin.db, name)) - before);
      }
    const [ours, beside] = costs.map((all) => median(all.slice(TIMES / 5))) as [number, number];
    rows.push({ what, ours: milliseconds(ours), beside: `${milliseconds(beside)} whole`, ratio: beside / ours });
  }
  for (const { database } of both) await database.close();
  await admin.close();
  await postgres.stop();
  return {
    title: 'Tables in parts by council, on PostgreSQL',
    how: `${COUNCILS} councils with ${count(SERVICES)} services and ${count(SERVICES * MONTHS)} returns; ${Object.keys(IN_PARTS).join(', ')} as they are, in parts, beside the same as whole tables. Processor time of PostgreSQL alone, the median of ${TIMES} in turn. A ratio above 1: parts cost less.`,
    rows,
  };
}
