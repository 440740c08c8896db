/** The demonstration's SQLite file, prepared once for each test file and copied from then on: preparing takes longer than most tests. */
import { randomBytes } from 'node:crypto';
import { copyFileSync, existsSync } from 'node:fs';
import { type Database, type DatabaseAddress, openDatabase } from '../../src/server/db/connection.ts';
import { renewHistory } from '../../src/server/history.ts';
import { COUNCILS } from '../../src/server/library/councils.ts';
import { prepare } from '../../src/server/prepare.ts';
import { NOW } from '../fixtures/returns.ts';

let template: Promise<string> | undefined;

async function makeTemplate(file: string): Promise<string> {
  const database = openDatabase({ engine: 'sqlite', file });
  await prepare(database, { mode: 'demo', councils: COUNCILS, library: [], now: () => NOW, randomBytes });
  await database.close(); // writes its log into the file
  return file;
}

/**
 * Opened as `prepare` with the demonstration and no library would leave it, with a history of its own.
 * @returns undefined where there is something in it already; and on PostgreSQL, which copies a database no faster than it makes one
 */
export async function openCopy(address: DatabaseAddress): Promise<Database | undefined> {
  if (address.engine !== 'sqlite' || address.file === ':memory:' || existsSync(address.file)) return undefined;
  copyFileSync(await (template ??= makeTemplate(`${address.file}.template`)), address.file);
  const database = openDatabase(address);
  await database.write((tx) => renewHistory(tx, randomBytes));
  return database;
}
