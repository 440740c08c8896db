/** A SQLite file as operators handle one: whether somebody has it open, and whether a copy of it is whole. */
import { createHash } from 'node:crypto';
import Sqlite from 'better-sqlite3';

/** A file in WAL mode can be switched away from it only by whoever has it alone. It is switched back when it is next opened. */
export function isInUse(file: string): boolean {
  const sqlite = new Sqlite(file, { timeout: 0 });
  try {
    return sqlite.pragma('journal_mode = DELETE', { simple: true }) !== 'delete';
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')) return true;
    throw error;
  } finally {
    sqlite.close();
  }
}

/** Copies while the server goes on writing, marks the copy as one, and reads it back. */
export async function copyWhileRunning(file: string, to: string): Promise<CopyFacts> {
  const from = new Sqlite(file, { readonly: true, fileMustExist: true });
  await from.backup(to);
  from.close();
  const copy = new Sqlite(to);
  copy.pragma('journal_mode = DELETE'); // one file, nothing beside it
  copy.prepare(`insert or replace into meta (key, value) values ('put-back', 'yes')`).run();
  copy.close();
  return checkCopy(to);
}

export interface CopyFacts {
  returns: number;
  /** Why it is not to be trusted; undefined: it is whole. */
  fault?: string;
  /** Made by `headroom backup`, so that the server that opens it knows it for a copy. */
  isMarked: boolean;
}

/** Every page, every link between rows, and every return against the fingerprint on its receipt. */
export function checkCopy(file: string): CopyFacts {
  let returns = 0;
  let sqlite: Sqlite.Database | undefined;
  try {
    sqlite = new Sqlite(file, { readonly: true, fileMustExist: true });
    const pages = sqlite.pragma('integrity_check', { simple: true }) as string;
    if (pages !== 'ok') return { returns, isMarked: false, fault: `damaged: ${pages}` };
    if ((sqlite.pragma('foreign_key_check') as unknown[]).length > 0)
      return { returns, isMarked: false, fault: 'rows that point at others that are not there' };
    const rows = sqlite.prepare('select id, hash, body from submissions').iterate() as IterableIterator<
      Record<'id' | 'hash' | 'body', string>
    >;
    for (const { id, hash, body } of rows) {
      if (createHash('sha256').update(body).digest('hex') !== hash)
        return { returns, isMarked: false, fault: `return ${id} is not what its receipt says` };
      returns++;
    }
    const isMarked = sqlite.prepare(`select value from meta where key = 'put-back'`).pluck().get() === 'yes';
    return { returns, isMarked };
  } catch (error) {
    return {
      returns,
      isMarked: false,
      fault: `it cannot be read as Headroom’s database (${error instanceof Error ? error.message : String(error)})`,
    };
  } finally {
    sqlite?.close();
  }
}
