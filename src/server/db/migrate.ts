/** Brings a database up to date: each migration once, in order, in a transaction of its own; several processes may start at once. */
import { sql } from 'kysely';
import type { Instant } from '../../domain/instant.ts';
import type { Database, Engine } from './connection.ts';
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
import type { Tx } from './tables.ts';

export interface Migration {
  name: string;
  up(tx: Tx, engine: Engine): Promise<void>;
}

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
];

export class DatabaseIsNewer extends Error {}

/** @returns the names of those it applied */
export async function migrate(database: Database, now: Instant, migrations: readonly Migration[] = MIGRATIONS): Promise<string[]> {
  const applied: string[] = [];
  for (const [index, migration] of migrations.entries()) {
    const number = index + 1;
    const isNew = await database.alone('migrate', async (tx) => {
      await sql`create table if not exists migrations (number integer primary key, name text not null, applied_at text not null)`.execute(
        tx,
      );
      if ((await tx.selectFrom('migrations').select('name').where('number', '=', number).executeTakeFirst()) !== undefined) return false;
      await migration.up(tx, database.engine);
      await tx.insertInto('migrations').values({ number, name: migration.name, applied_at: now }).execute();
      return true;
    });
    if (isNew) applied.push(migration.name);
  }
  const newest = await database.db.selectFrom('migrations').select('number').orderBy('number', 'desc').executeTakeFirst();
  if ((newest?.number ?? 0) > migrations.length)
    throw new DatabaseIsNewer(
      'The database was made by a newer version of Headroom. Start that version, or restore a backup made before it.',
    );
  return applied;
}
