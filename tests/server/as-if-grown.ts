/** PostgreSQL's statistics as they would be at a hundred million submissions, so that it plans for them. */
import { sql } from 'kysely';
import type { Db, Tables } from '../../src/server/db/tables.ts';

const MILLION = 1_000_000;
const COUNCILS = 152;
const SERVICES = 40_000;
const PEOPLE = 100_000;

/**
 * How many rows each table would have, and how many different values its columns: five years of England's services, about forty returns of
 * each in a month. A number below one: a share of the rows.
 */
const GROWN: Partial<Record<keyof Tables, { rows: number; different?: Record<string, number> }>> = {
  submissions: {
    rows: 100 * MILLION,
    different: {
      service_id: SERVICES,
      organisation_id: 18_000,
      person_id: PEOPLE,
      observed_at: 0.5,
      received_at: 0.5,
      about: 50_000,
      kind: 5,
    },
  },
  submission_readers: { rows: 150 * MILLION, different: { council_id: COUNCILS, seq: 0.66 } },
  feed: { rows: 120 * MILLION, different: { audience: 20_000, item_id: 0.9, kind: 15 } },
  standing_days: { rows: 80 * MILLION, different: { council_id: COUNCILS, service_id: SERVICES, on_day: 1800, kind: 5, seq: 0.66 } },
  current_returns: { rows: 120_000, different: { council_id: COUNCILS, service_id: SERVICES, seq: 0.66, kind: 5 } },
  market_changes: {
    rows: 50 * MILLION,
    different: { council_id: COUNCILS, on_day: 1800, locality_id: 1000, part: 30, measure: 25, kind: 5 },
  },
  corrections: { rows: 2 * MILLION, different: { council_id: COUNCILS, submission_id: 0.7 } },
  reported_windows: { rows: 8 * MILLION, different: { council_id: COUNCILS, service_id: SERVICES, month: 61, kind: 5 } },
  sessions: { rows: 150_000, different: { person_id: PEOPLE } },
  people: { rows: PEOPLE },
  memberships: { rows: 120_000, different: { person_id: PEOPLE, organisation_id: 18_000 } },
  audit: { rows: 50 * MILLION, different: { council_id: COUNCILS } },
  kept_drafts: { rows: 200_000, different: { person_id: PEOPLE } },
  services: { rows: SERVICES, different: { organisation_id: 18_000 } },
  service_councils: { rows: 60_000, different: { council_id: COUNCILS, service_id: SERVICES } },
};

/** Statistics may be written by a superuser only. */
export async function mayPretend(db: Db): Promise<boolean> {
  return (await sql<{ is: boolean }>`select rolsuper as is from pg_roles where rolname = current_user`.execute(db)).rows[0]!.is;
}

/**
 * Rows a page are raised, as the planner looks up by itself how many pages a file has. So reading through a table seems up to twenty times
 * cheaper than it would be, and is chosen sooner: what is found through an index here is so there.
 */
export async function pretendGrown(db: Db): Promise<void> {
  for (const [table, { rows, different = {} }] of Object.entries(GROWN)) {
    const family = sql`(select relid from pg_partition_tree(to_regclass(${table})) union select to_regclass(${table}))`;
    const { rows: leaves } = await sql<{
      name: string;
    }>`select relname as name from pg_class where oid in ${family} and relkind = 'r'`.execute(db);
    for (const { name } of leaves) await sql`alter table ${sql.table(name)} set (autovacuum_enabled = off)`.execute(db); // it would count again
    const each = sql.lit(Math.round(rows / leaves.length));
    await sql`update pg_class set reltuples = ${each}, relpages = greatest(relpages, 1) where relkind = 'r' and oid in ${family}`.execute(
      db,
    );
    for (const [column, number] of Object.entries(different))
      await sql`update pg_statistic set stadistinct = ${number < 1 ? -number : number}, ${COMMON} from pg_attribute
        where attrelid = starelid and attnum = staattnum and attname = ${column} and attrelid in ${family}`.execute(db);
  }
}

/** What is common among a few rows need not be so among many: no value is thought to be commoner than others. */
const COMMON = sql.join([1, 2, 3, 4, 5].map((n) => sql.raw(`stakind${n} = case stakind${n} when 1 then 0 else stakind${n} end`)));
