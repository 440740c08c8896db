/** SQLite in one file: what runs when nothing is configured. */
import Sqlite from 'better-sqlite3';
import {
  CompiledQuery,
  type DatabaseConnection,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
  type SqliteStatement,
} from 'kysely';

/** Pages in the write-ahead log before it is folded back; larger than the default 1,000, so that a burst of groups does not pay for it. */
const CHECKPOINT_PAGES = 4000;
/** Several processes may open the file at once, and one of them makes it. */
const OPENING_MS = 5000;
/** SQLite waits inside a call, and the whole process with it: so hardly at all. `write` in connection.ts waits outside. */
const BUSY_MS = 25;
/** A group's statements grow with the group and are hardly ever met twice: only the short ones are worth keeping prepared. */
const LONGEST_KEPT_SQL = 2000;
/** A list of another length is another statement: without an end there would be more of them each day. */
const MOST_KEPT = 500;

/** Every transaction here is going to write. Taking the write lock at once avoids SQLITE_BUSY half-way, when a command writes as well. */
class ImmediateDriver extends SqliteDriver {
  readonly #inTransaction;
  constructor(config: SqliteDialectConfig, inTransaction: () => boolean) {
    super(config);
    this.#inTransaction = inTransaction;
  }
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
  /** A full disk ends the transaction by itself: rolling it back once more would be an error, and hide the one that tells. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#inTransaction()) await super.rollbackTransaction(connection);
  }
}

class ImmediateDialect extends SqliteDialect {
  readonly #config;
  readonly #inTransaction;
  constructor(config: SqliteDialectConfig, inTransaction: () => boolean) {
    super(config);
    this.#config = config;
    this.#inTransaction = inTransaction;
  }
  override createDriver(): SqliteDriver {
    return new ImmediateDriver(this.#config, this.#inTransaction);
  }
}

export function openSqlite(file: string): SqliteDialect {
  const sqlite = new Sqlite(file, { timeout: OPENING_MS });
  sqlite.pragma('journal_mode = WAL');
  sqlite.pragma('synchronous = FULL');
  sqlite.pragma('foreign_keys = ON');
  sqlite.pragma('recursive_triggers = ON'); // without it INSERT OR REPLACE deletes a row past the trigger that forbids it
  sqlite.pragma(`wal_autocheckpoint = ${CHECKPOINT_PAGES}`);
  sqlite.pragma(`busy_timeout = ${BUSY_MS}`);
  const prepared = new Map<string, SqliteStatement>();
  const prepare = (text: string): SqliteStatement => {
    const known = prepared.get(text);
    const statement: SqliteStatement = known ?? sqlite.prepare(text);
    if (text.length > LONGEST_KEPT_SQL) return statement;
    prepared.delete(text);
    prepared.set(text, statement); // the one used last is the last to go
    if (prepared.size > MOST_KEPT) prepared.delete(prepared.keys().next().value!);
    return statement;
  };
  return new ImmediateDialect({ database: { prepare, close: () => void sqlite.close() } }, () => sqlite.inTransaction);
}
