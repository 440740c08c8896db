/** Brings a database up to date: each migration once, in order; several processes may start at once, and others may be at work. */
import { sql } from 'kysely';
import type { Instant } from '../../domain/instant.ts';
import type { Database } from './connection.ts';
import { aloneOnPostgres, buildConcurrently, givingWay, joinParts, PATIENT, type Patience } from './migrate-postgres.ts';
import type { Migration } from './migration.ts';
import { first } from './migrations/0001-first.ts';
import { keptDrafts } from './migrations/0002-kept-drafts.ts';
import { wakeUps } from './migrations/0003-wake-ups.ts';
import { notices } from './migrations/0004-notices.ts';
import { calendars } from './migrations/0005-calendars.ts';
import { market } from './migrations/0006-market.ts';
import { audit } from './migrations/0007-audit.ts';
import { keysAndWebhooks } from './migrations/0008-keys-and-webhooks.ts';
import { cqcDirectory } from './migrations/0009-cqc-directory.ts';
import { importedLibrary } from './migrations/0010-imported-library.ts';
import { answers } from './migrations/0011-answers.ts';
import { deskPlans } from './migrations/0012-desk-plans.ts';
import { byPlace } from './migrations/0013-by-place.ts';
import { refusals } from './migrations/0014-refusals.ts';
import { byCouncil } from './migrations/0015-by-council.ts';
import type { Db, Tx } from './tables.ts';

/** In order, for good: a number is the place in this list. Never change one that has been released; add another. */
export const MIGRATIONS: readonly Migration[] = [
  first,
  keptDrafts,
  wakeUps,
  notices,
  calendars,
  market,
  audit,
  keysAndWebhooks,
  cqcDirectory,
  importedLibrary,
  answers,
  deskPlans,
  byPlace,
  refusals,
  byCouncil,
];

export class DatabaseIsNewer extends Error {}

/**
 * @param patience on PostgreSQL, where others go on writing meanwhile
 * @returns the names of those it applied
 */
export async function migrate(
  database: Database,
  now: Instant,
  migrations: readonly Migration[] = MIGRATIONS,
  patience: Partial<Patience> = {},
): Promise<string[]> {
  const run: Run = { now, migrations: migrations.map((migration, index) => ({ ...migration, number: index + 1 })) };
  const applied = await (database.engine === 'postgres'
    ? migratePostgres(database, run, { ...PATIENT, ...patience })
    : migrateSqlite(database, run));
  if (Math.max(...(await recorded(database.db))) > migrations.length)
    throw new DatabaseIsNewer(
      'The database was made by a newer version of Headroom. Start that version, or restore a backup made before it.',
    );
  return applied;
}

type Numbered = Migration & { number: number };
interface Run {
  now: Instant;
  migrations: readonly Numbered[];
}

/** Each in a transaction of its own, in which nobody else writes. */
async function migrateSqlite(database: Database, { now, migrations }: Run): Promise<string[]> {
  const applied: string[] = [];
  for (const migration of migrations) {
    const isNew = await database.alone('migrate', async (tx) => {
      await makeRecord(tx);
      if ((await recorded(tx)).includes(migration.number)) return false;
      if ('up' in migration) await migration.up(tx, 'sqlite');
      else
        for (const { name, table, columns } of migration.indexes)
          await tx.schema
            .createIndex(name)
            .on(table)
            .columns([...columns])
            .execute();
      await record(tx, migration, now);
      return true;
    });
    if (isNew) applied.push(migration.name);
  }
  return applied;
}

/** Where nothing is to be done it takes no lock, so that commands need not wait until another version has built its indexes. */
async function migratePostgres(database: Database, { now, migrations }: Run, patience: Patience): Promise<string[]> {
  const missingIn = async (db: Db): Promise<Numbered[]> => {
    const { rows } = await sql<{ is: boolean }>`select to_regclass('migrations') is not null as is`.execute(db);
    const done = rows[0]!.is ? await recorded(db) : [];
    return migrations.filter(({ number }) => !done.includes(number));
  };
  if ((await missingIn(database.db)).length === 0) return [];
  return aloneOnPostgres(database, patience, async (db) => {
    const missing = await missingIn(db);
    for (const migration of missing) {
      if ('indexes' in migration) await buildConcurrently(db, migration.indexes, patience);
      await givingWay(db, migration.name, patience, async (tx) => {
        await makeRecord(tx);
        await ('up' in migration ? migration.up(tx, 'postgres') : joinParts(tx, migration.indexes));
        await record(tx, migration, now);
      });
    }
    return missing.map(({ name }) => name);
  });
}

const makeRecord = async (tx: Tx): Promise<unknown> =>
  sql`create table if not exists migrations (number integer primary key, name text not null, applied_at text not null)`.execute(tx);

const recorded = async (db: Db): Promise<number[]> =>
  (await db.selectFrom('migrations').select('number').execute()).map(({ number }) => number);

const record = async (tx: Tx, { number, name }: Numbered, now: Instant): Promise<unknown> =>
  tx.insertInto('migrations').values({ number, name, applied_at: now }).execute();
