/**
 * Migrations on PostgreSQL beside processes that go on writing. A change of the schema gives way: one that waited for its table behind a long
 * reader would have every writer wait behind it. Indexes are built concurrently, and one that was cut off is built again.
 */
import { setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import { type Database, LOCKS } from './connection.ts';
import type { NewIndex } from './migration.ts';
import type { Db, Tx } from './tables.ts';

/** As long as writers may have to wait behind a migration that waits. */
const LOCK_MS = 250;
/** With the pauses, five minutes. */
const TRIES = 150;
const PAUSE_MS = 2000;
const ASK_AGAIN_MS = 200;

export interface Patience {
  tries: number;
  /** Between one try and the next. */
  pause(ms: number): Promise<void>;
  /** Hears in a sentence what is being waited for. */
  say(sentence: string): void;
}
export const PATIENT: Patience = {
  tries: TRIES,
  pause: (ms) => setTimeout(ms),
  say: () => {},
};

/** Something else holds what a migration changes, and did not let go of it in good time. Nothing of the migration was kept. */
export class TableIsHeld extends Error {}

/**
 * One connection on which no other process migrates meanwhile. It asks for the lock again and again and never waits in a statement: a statement
 * that waits has a snapshot, and building an index waits until all older snapshots are gone.
 */
export async function aloneOnPostgres<T>({ db }: Database, patience: Patience, work: (db: Db) => Promise<T>): Promise<T> {
  return db.connection().execute(async (connection) => {
    for (let isTold = false; !(await takeLock(connection)); isTold = true) {
      if (!isTold) patience.say('Another process is migrating the database. Waiting for it.');
      await patience.pause(ASK_AGAIN_MS);
    }
    try {
      // Whatever limits this role has are for requests, not for building an index.
      await sql`select set_config('lock_timeout', '0', false), set_config('statement_timeout', '0', false)`.execute(connection);
      return await work(connection);
    } finally {
      // A connection that is lost has given up both by itself.
      await sql`select pg_advisory_unlock(${LOCKS.migrate})`.execute(connection).catch(() => {});
      for (const one of ['lock_timeout', 'statement_timeout']) await sql`reset ${sql.raw(one)}`.execute(connection).catch(() => {});
    }
  });
}

async function takeLock(db: Db): Promise<boolean> {
  const { rows } = await sql<{ taken: boolean }>`select pg_try_advisory_lock(${LOCKS.migrate}) as taken`.execute(db);
  return rows[0]!.taken;
}

/** In a transaction that waits for no table longer than a moment, and is tried again. */
export async function givingWay<T>(db: Db, name: string, { tries, pause, say }: Patience, work: (tx: Tx) => Promise<T>): Promise<T> {
  for (let left = tries; ; left--) {
    try {
      return await db.transaction().execute(async (tx) => {
        await sql`select set_config('lock_timeout', ${`${LOCK_MS}ms`}, true)`.execute(tx);
        return work(tx);
      });
    } catch (error) {
      if (!isHeld(error)) throw error;
      const why = `A table that the migration ${name} changes is in use${await oldestTransaction(db)}.`;
      if (left <= 1) throw new TableIsHeld(`${why} Nothing of it was kept. End that transaction, then start again.`, { cause: error });
      if (left === tries) say(`${why} Trying again until it is free; nobody waits behind it.`);
    }
    await pause(PAUSE_MS);
  }
}

/** 55P03: not to be had in time; 40P01: one of two who waited for each other. */
const isHeld = (error: unknown): boolean => error instanceof Error && 'code' in error && (error.code === '55P03' || error.code === '40P01');

async function oldestTransaction(db: Db): Promise<string> {
  const { rows } = await sql<{ pid: number; by: string; since: string }>`select pid, coalesce(nullif(application_name, ''), usename) as by,
    to_char(xact_start, 'YYYY-MM-DD HH24:MI:SS') as since from pg_stat_activity
    where datname = current_database() and xact_start is not null and pid <> pg_backend_pid() order by xact_start limit 1`.execute(db);
  return rows.map(({ pid, by, since }) => ` (the oldest transaction is that of ${by}, process ${pid}, since ${since})`).join('');
}

/** Each unless it is there already, from a start that was cut off after building it. It takes as long as transactions that are under way. */
export async function buildConcurrently(db: Db, indexes: readonly NewIndex[], { say }: Patience): Promise<void> {
  for (const { name, table, columns } of indexes) {
    for (const part of await partsOf(db, table)) {
      const own = `${name}${part.slice(table.length)}`;
      const was = await stateOf(db, own);
      if (was === 'valid') continue;
      if (was === 'invalid') await sql`drop index concurrently ${sql.id(own)}`.execute(db);
      say(`Building the index ${own} on ${part}. Nobody waits for it but this process.`);
      await sql`create index concurrently ${sql.id(own)} on ${sql.table(part)} (${refs(columns)})`.execute(db);
    }
  }
}

/** An index on a table in parts is made of those that its parts have, and nothing is left to be built. */
export async function joinParts(tx: Tx, indexes: readonly NewIndex[]): Promise<void> {
  for (const { name, table, columns } of indexes)
    if (!(await partsOf(tx, table)).includes(table))
      await sql`create index ${sql.id(name)} on ${sql.table(table)} (${refs(columns)})`.execute(tx);
}

const refs = (columns: readonly string[]) => sql.join(columns.map((column) => sql.ref(column)));

/** Names of the tables in which a table's rows lie: itself, or its parts. */
async function partsOf(db: Db, table: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select relname as name from pg_partition_tree(to_regclass(${`"${table}"`}))
    join pg_class on pg_class.oid = relid where isleaf order by relname`.execute(db);
  return rows.length === 0 ? [table] : rows.map(({ name }) => name);
}

/** One that was cut off stays there, unused, and slows writers down. */
async function stateOf(db: Db, index: string): Promise<'valid' | 'invalid' | undefined> {
  const { rows } = await sql<{ state: 'valid' | 'invalid' }>`select case when indisvalid then 'valid' else 'invalid' end as state
    from pg_index where indexrelid = to_regclass(${`"${index}"`})`.execute(db);
  return rows[0]?.state;
}
