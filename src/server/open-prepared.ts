/** Opens the configured database ready for use: what the server and every command begin with. */
import { randomBytes } from 'node:crypto';
import { instantOf } from '../domain/instant.ts';
import type { Config } from './config.ts';
import { type Database, openDatabase } from './db/connection.ts';
import { COUNCILS, LIBRARY } from './library/library.ts';
import { prepare } from './prepare.ts';

/** @param say hears what a migration is waiting for */
export async function openPrepared(
  { database: address, mode }: Config,
  onError?: (error: Error) => void,
  say?: (sentence: string) => void,
): Promise<Database> {
  const database = openDatabase(address, onError);
  try {
    await prepare(database, { mode, councils: COUNCILS, library: LIBRARY, now: () => instantOf(Date.now()), randomBytes, say });
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}
