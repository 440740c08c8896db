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

onEveryEngine((fresh) => {
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
});
