/** Runs a suite on every database engine there is: SQLite always, PostgreSQL where it is installed. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe } from 'vitest';
import type { DatabaseAddress, Engine } from '../../src/server/db/connection.ts';
import { POSTGRES_IS_HERE, type Postgres, startPostgres } from './postgres.ts';

/** Gives an empty database each time it is asked. */
export type Fresh = () => Promise<DatabaseAddress>;

export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'headroom-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function onEveryEngine(suite: (fresh: Fresh, engine: Engine) => void): void {
  describe('on SQLite', () => {
    const folder = tempFolder();
    let made = 0;
    suite(async () => ({ engine: 'sqlite', file: join(folder, `${++made}.sqlite`) }), 'sqlite');
  });

  if (!POSTGRES_IS_HERE)
    process.stdout.write('PostgreSQL is not installed here: its tests are skipped. Set TEST_DATABASE_URL to run them.\n');
  describe.skipIf(!POSTGRES_IS_HERE)('on PostgreSQL', () => {
    let postgres: Postgres;
    const schemas: string[] = [];
    beforeAll(async () => {
      postgres = await startPostgres();
    });
    afterAll(async () => {
      if (process.env['TEST_DATABASE_URL'] !== undefined)
        for (const schema of schemas) await execute(postgres.url, `drop schema "${schema}" cascade`);
      await postgres.stop();
    });
    suite(async () => {
      const schema = `test_${process.pid}_${schemas.length + 1}`;
      schemas.push(schema);
      await execute(postgres.url, `create schema "${schema}"`);
      const url = new URL(postgres.url);
      url.searchParams.set('options', `-c search_path=${schema}`);
      return { engine: 'postgres', url: url.href };
    }, 'postgres');
  });
}

async function execute(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
}
