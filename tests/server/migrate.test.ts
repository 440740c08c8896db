/** Migrations: from nothing, twice, at the same moment, half-way, and from the future. */
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { sql } from 'kysely';
import { afterEach, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../src/server/db/connection.ts';
import { DatabaseIsNewer, migrate, MIGRATIONS } from '../../src/server/db/migrate.ts';
import type { SchemaMigration } from '../../src/server/db/migration.ts';
import { demoReturns } from '../../src/server/demo/returns.ts';
import { HEADROOM } from '../built-server.ts';
import { NOW } from '../fixtures/returns.ts';
import { onEveryEngine } from './engines.ts';

onEveryEngine((fresh, engine) => {
  const open: Database[] = [];
  const opened = (database: Database): Database => (open.push(database), database);
  afterEach(async () => {
    for (const database of open.splice(0)) await database.close();
  });
  const names = MIGRATIONS.map(({ name }) => name);
  const recorded = async ({ db }: Database) =>
    (await db.selectFrom('migrations').select('name').orderBy('number').execute()).map(({ name }) => name);

  it('brings an empty database up to date, and leaves it alone the second time', async () => {
    const database = opened(openDatabase(await fresh()));
    expect(await migrate(database, NOW)).toEqual(names);
    expect(await migrate(database, NOW)).toEqual([]);
    expect(await recorded(database)).toEqual(names);
  });

  it('lets four processes start at once', async () => {
    const address = await fresh();
    const place = address.engine === 'sqlite' ? { HEADROOM_DATA: dirname(address.file) } : { DATABASE_URL: address.url };
    const runs = [1, 2, 3, 4].map(() =>
      promisify(execFile)(process.execPath, [HEADROOM, 'migrate'], { env: { ...process.env, ...place } }),
    );
    for (const { stdout } of await Promise.all(runs)) expect(stdout).toContain('up to date');
    const database = opened(
      openDatabase(address.engine === 'sqlite' ? { ...address, file: join(dirname(address.file), 'headroom.sqlite') } : address),
    );
    expect(await recorded(database)).toEqual(names);
    expect(await database.db.selectFrom('meta').select('key').execute()).toHaveLength(4);
    // The demonstration's, once.
    expect(await database.db.selectFrom('submissions').select('seq').execute()).toHaveLength(demoReturns(NOW, randomBytes).length);
  });

  const good: SchemaMigration = { name: 'good', up: async (tx) => void (await sql`create table good (id text)`.execute(tx)) };
  const bad: SchemaMigration = {
    name: 'bad',
    up: async (tx) => {
      await sql`create table half (id text)`.execute(tx);
      throw new Error('power cut');
    },
  };

  it('leaves nothing of a migration that fails half-way, and goes on from there next time', async () => {
    const database = opened(openDatabase(await fresh()));
    await expect(migrate(database, NOW, [good, bad])).rejects.toThrow('power cut');
    expect(await recorded(database)).toEqual(['good']);
    await expect(sql`select * from half`.execute(database.db)).rejects.toThrow();
    expect(await migrate(database, NOW, [good, { ...good, name: 'mended', up: async () => {} }])).toEqual(['mended']);
  });

  it('does not touch a database that a newer version made', async () => {
    const database = opened(openDatabase(await fresh()));
    await migrate(database, NOW, [good, { ...good, name: 'newer', up: async () => {} }]);
    await expect(migrate(database, NOW, [good])).rejects.toThrow(DatabaseIsNewer);
  });

  it.skipIf(engine === 'sqlite')('lays tables that are filled already in parts by council: the same rows, as well guarded', async () => {
    const database = opened(openDatabase(await fresh()));
    const { db } = database;
    await migrate(database, NOW, MIGRATIONS.slice(0, names.indexOf('0015-by-council')));
    for (const statement of [
      sql`insert into organisations values ('o', '{}')`,
      sql`insert into services values ('s', 'o', '{}')`,
      sql`insert into submissions (id, kind, organisation_id, service_id, person_id, person_name, observed_at, received_at, standing, read_by, hash, body)
        select 'r' || n, 'vacancies', 'o', 's', 'p', 'A', '', '', 'current', '[]', '', '{}' from generate_series(1, 200) n`,
      sql`insert into submission_readers select 'council-' || seq % 40, seq from submissions`,
      sql`insert into market_changes select 'council-' || n % 40, 'vacancies', n::text, '', 'care-home', '', '', 'capacity', n / 2.0 from generate_series(1, 200) n`,
      sql`insert into reported_windows select 'council-' || n % 40, 'vacancies', 's', n::text, '' from generate_series(1, 200) n`,
    ])
      await statement.execute(db);
    const tables = ['submission_readers', 'market_changes', 'reported_windows'] as const;
    const rowsOf = async (table: string): Promise<unknown[]> =>
      (await sql`select * from ${sql.table(table)} as t order by t::text`.execute(db)).rows;
    const were = await Promise.all(tables.map(rowsOf));
    await migrate(database, NOW);
    expect(await Promise.all(tables.map(rowsOf))).toEqual(were);
    for (const table of tables) {
      const used = await sql`select distinct tableoid from ${sql.table(table)}`.execute(db);
      expect([table, used.rows.length > 4]).toEqual([table, true]);
    }
    for (const table of ['submission_readers', 'submission_readers_7'])
      await expect(sql`delete from ${sql.table(table)}`.execute(db)).rejects.toThrow('append-only');
    await expect(sql`insert into submission_readers values ('c', 4711)`.execute(db)).rejects.toThrow('foreign key');
  });
});
