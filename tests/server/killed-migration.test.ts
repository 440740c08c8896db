/** Every migration, killed in the middle: nothing of it is there afterwards but indexes of which each is whole, and the next start completes it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { type Database, type DatabaseAddress, openDatabase } from '../../src/server/db/connection.ts';
import { migrate, MIGRATIONS } from '../../src/server/db/migrate.ts';
import { NOW } from '../fixtures/returns.ts';
import { type Fresh, onEveryEngine } from './engines.ts';
import { watched } from './watched.ts';

const LONG = process.env['HEADROOM_LONG'] === '1';
/** Node keeps what it compiled there: a start takes a third of the time. */
const COMPILE_CACHE = { NODE_COMPILE_CACHE: join(tmpdir(), 'headroom-test-compile-cache') };
const SCRIPT = fileURLToPath(new URL('killed-migration.ts', import.meta.url));

async function killAt(address: DatabaseAddress, number: number, statement: number): Promise<string> {
  const args = [SCRIPT, JSON.stringify(address), `${number}`, `${statement}`];
  const child = spawn(process.execPath, args, { env: { ...process.env, ...COMPILE_CACHE }, stdio: 'inherit' });
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
  return signal ?? `ended with ${code}`;
}

/** Everything there is: tables, columns, indexes, triggers. */
async function schemaOf({ db, engine }: Database): Promise<string[]> {
  const query =
    engine === 'sqlite'
      ? sql<{ line: string }>`select coalesce(sql, name) as line from sqlite_master order by type, name`
      : sql<{ line: string }>`select line from (
          select table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable as line from information_schema.columns where table_schema = current_schema()
          union all select regexp_replace(indexdef, ' ON (ONLY )?\\w+\\.', ' ON ') from pg_indexes where schemaname = current_schema()
          union all select trigger_name || ' ' || event_manipulation from information_schema.triggers where trigger_schema = current_schema()) found order by line`;
  return (await query.execute(db)).rows.map(({ line }) => line);
}

/** Up to the one before; before the first there is nothing at all. */
const migrateTo = async (database: Database, count: number): Promise<void> => {
  if (count > 0) await migrate(database, NOW, MIGRATIONS.slice(0, count));
};

/** How many statements there are before the one that records it as done. */
async function statementsOf(fresh: Fresh, index: number): Promise<number> {
  const database = openDatabase(await fresh());
  await migrateTo(database, index);
  let count = 0;
  let record = 0;
  const counting = watched(database, ({ kind }) => {
    if (kind === 'InsertQueryNode') record = count;
    count++;
  });
  await migrateTo(counting, index + 1);
  await database.close();
  return record;
}

onEveryEngine((fresh, engine) => {
  describe.each(MIGRATIONS.map(({ name }, index) => ({ name, index })))('$name', ({ index }) => {
    it(`is whole after being killed ${LONG ? 'before each of its statements' : 'at its beginning, middle and end (HEADROOM_LONG=1: before each of its statements)'}`, async () => {
      const statements = await statementsOf(fresh, index);
      const isOneTransaction = engine === 'sqlite' || 'up' in MIGRATIONS[index]!;
      const address = await fresh();
      const before = openDatabase(address);
      await migrateTo(before, index);
      const was = await schemaOf(before);
      await before.close();

      const points = LONG ? Array.from({ length: statements + 1 }, (_, n) => n) : [...new Set([0, Math.floor(statements / 2), statements])];
      for (const statement of points) {
        expect(await killAt(address, index + 1, statement)).toBe('SIGKILL');
        const after = openDatabase(address);
        if (isOneTransaction) expect([statement, await schemaOf(after)]).toEqual([statement, was]);
        expect(await isRecorded(after, index)).toBe(false);
        await after.close();
      }

      const [mended, clean] = [openDatabase(address), openDatabase(await fresh())];
      const all = MIGRATIONS.map(({ name }) => name);
      expect(await migrate(mended, NOW)).toEqual(all.slice(index));
      await migrate(clean, NOW);
      expect(await schemaOf(mended)).toEqual(await schemaOf(clean));
      await Promise.all([mended.close(), clean.close()]);
    });
  });
});

async function isRecorded({ db }: Database, index: number): Promise<boolean> {
  try {
    const row = await db
      .selectFrom('migrations')
      .select('number')
      .where('number', '=', index + 1)
      .executeTakeFirst();
    return row !== undefined;
  } catch {
    return false; // not even the table: the very first was cut off
  }
}
