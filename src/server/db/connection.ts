/** Opens the database the configuration asks for, and knows the one way in which the two engines differ to their users. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Kysely, sql } from 'kysely';
import { listenTo, type Listening } from './listening.ts';
import { openPostgres } from './postgres.ts';
import { openSqlite } from './sqlite.ts';
import type { Db, Tables, Tx } from './tables.ts';
import { isBusy } from './trouble.ts';

export type Engine = 'sqlite' | 'postgres';
export type DatabaseAddress = { engine: 'sqlite'; file: string } | { engine: 'postgres'; url: string };

export interface Database {
  engine: Engine;
  db: Db;
  /** A transaction. While another process holds SQLite's only pen it waits its turn, without stopping this one from reading. */
  write<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** A transaction that at most one process is in at a time, for each name of a lock. */
  alone<T>(lock: Lock, work: (tx: Tx) => Promise<T>): Promise<T>;
  /**
   * Calls back after each commit under the `append` lock: of every process on PostgreSQL, of this one on SQLite. It is a hint, and may be
   * lost or come twice.
   */
  onAppend(callback: () => void): void;
  close(): Promise<void>;
}

/**
 * `append`: adds to the submissions or the feed. A number given out first is committed first, so a reader who has seen
 * number n will never find a smaller one later. The values are any numbers, the same in every process of ours.
 */
export const LOCKS = { append: 4_851_001, 'sign-in': 4_851_002, migrate: 4_851_003 } as const;
export type Lock = keyof typeof LOCKS;
/** What PostgreSQL is told with the lock, and tells whoever listens once the transaction has committed; never if it has not. */
const APPENDED = 'headroom_appended';

/** How long a busy database is waited for, and how often it is asked. */
const PATIENCE_MS = 3000;
const AGAIN_MS = 100;

export function openDatabase(address: DatabaseAddress, onError: (error: Error) => void = () => {}): Database {
  const { engine } = address;
  if (address.engine === 'sqlite') mkdirSync(dirname(address.file), { recursive: true });
  const dialect = address.engine === 'sqlite' ? openSqlite(address.file) : openPostgres(address.url, onError);
  const db = new Kysely<Tables>({ dialect });
  const write: Database['write'] = async (work) => {
    for (const giveUpAt = performance.now() + PATIENCE_MS; ;) {
      let hasBegun = false;
      try {
        return await db.transaction().execute((tx) => {
          hasBegun = true;
          return work(tx);
        });
      } catch (error) {
        if (hasBegun || !isBusy(error) || performance.now() > giveUpAt) throw error;
        await setTimeout(AGAIN_MS);
      }
    }
  };
  const onAppend: (() => void)[] = [];
  const tell = (): void => onAppend.forEach((callback) => callback());
  let listening: Listening | undefined;
  return {
    engine,
    db,
    write,
    alone: async (lock, work) => {
      const isAppend = lock === 'append';
      const result = await write(async (tx) => {
        // SQLite: `begin immediate` has already let only one writer in.
        if (engine === 'postgres')
          await sql`select pg_advisory_xact_lock(${LOCKS[lock]})${isAppend ? sql`, pg_notify(${APPENDED}, '')` : sql``}`.execute(tx);
        return work(tx);
      });
      if (isAppend && engine === 'sqlite') tell();
      return result;
    },
    onAppend: (callback) => {
      onAppend.push(callback);
      if (address.engine === 'postgres') listening ??= listenTo(address.url, APPENDED, tell, onError);
    },
    close: async () => {
      await listening?.stop();
      await db.destroy();
    },
  };
}
