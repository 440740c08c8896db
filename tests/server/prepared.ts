/** The demonstration's SQLite file, prepared once for each test file and copied from then on: preparing takes longer than most tests. */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { type Database, type DatabaseAddress, openDatabase } from '../../src/server/db/connection.ts';
import { renewHistory } from '../../src/server/history.ts';
import { COUNCILS } from '../../src/server/library/councils.ts';
import { prepare } from '../../src/server/prepare.ts';
import { NOW } from '../fixtures/returns.ts';

/** In memory: the folder of the suite that made it goes before the next one wants a copy. */
let template: Promise<Buffer> | undefined;

async function makeTemplate(file: string): Promise<Buffer> {
  const database = openDatabase({ engine: 'sqlite', file });
  await prepare(database, { mode: 'demo', councils: COUNCILS, library: [], now: () => NOW, randomBytes });
  await database.close(); // writes its log into the file
  return readFileSync(file);
}

/**
 * Opened as `prepare` with the demonstration and no library would leave it, with a history of its own.
 * @returns undefined where there is something in it already; and on PostgreSQL, which copies a database no faster than it makes one
 */
export async function openCopy(address: DatabaseAddress): Promise<Database | undefined> {
  if (address.engine !== 'sqlite' || address.file === ':memory:' || existsSync(address.file)) return undefined;
  writeFileSync(address.file, await (template ??= makeTemplate(`${address.file}.template`)));
  const database = openDatabase(address);
  await database.write((tx) => renewHistory(tx, randomBytes));
  return database;
}
