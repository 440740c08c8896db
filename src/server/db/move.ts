/**
 * Copies everything from a SQLite file into an empty PostgreSQL, in one transaction there, and reads all of it back before that commits.
 * It knows no table by name but `migrations` and `meta`: what a later migration adds is moved as well.
 */
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Database } from './connection.ts';
import type { Db, MetaKey, Tx } from './tables.ts';

const ROWS_AT_ONCE = 300;

type Row = Record<string, string | number | null>;

export interface MovedTable {
  table: string;
  rows: number;
  /** Of all its rows: the sum of their SHA-256, so that it does not depend on the order they are read in. */
  digest: string;
}

export class MoveFailed extends Error {}

/** Of the file itself, and so not for its successor. */
const NOT_MOVED: readonly MetaKey[] = ['moved', 'seq-floor'];
const isMoved = (table: string, row: Row): boolean => table !== 'meta' || !NOT_MOVED.includes(row['key'] as MetaKey);

/** Those that others point at come first. */
async function tablesInOrder(db: Db): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select name from sqlite_master where type = 'table' and name not like 'sqlite\\_%' escape '\\' and name <> 'migrations' order by name`.execute(
    db,
  );
  const waiting = new Map<string, Set<string>>();
  for (const { name } of rows) {
    const links = await sql<{ table: string }>`select "table" from pragma_foreign_key_list(${name})`.execute(db);
    waiting.set(name, new Set(links.rows.map((link) => link.table).filter((table) => table !== name)));
  }
  const order: string[] = [];
  while (waiting.size > 0) {
    const free = [...waiting].filter(([, on]) => [...on].every((table) => order.includes(table))).map(([name]) => name);
    if (free.length === 0) throw new MoveFailed(`These tables point at each other: ${[...waiting.keys()].join(', ')}.`);
    for (const name of free) waiting.delete(name);
    order.push(...free);
  }
  return order;
}

async function* rowsOfFile(db: Db, table: string): AsyncGenerator<Row[]> {
  for (let after = -1; ;) {
    const { rows } = await sql<Row>`select rowid as "rowid of the file", * from ${sql.table(table)}
      where rowid > ${after} order by rowid limit ${ROWS_AT_ONCE}`.execute(db);
    if (rows.length === 0) return;
    after = Number(rows.at(-1)!['rowid of the file']);
    for (const row of rows) delete row['rowid of the file'];
    yield rows.filter((row) => isMoved(table, row));
  }
}

async function* rowsOfPostgres(tx: Tx, table: string): AsyncGenerator<Row[]> {
  await sql`declare moved no scroll cursor for select * from ${sql.table(table)}`.execute(tx);
  for (;;) {
    const { rows } = await sql<Row>`fetch ${sql.lit(ROWS_AT_ONCE)} from moved`.execute(tx);
    if (rows.length === 0) break;
    yield rows;
  }
  await sql`close moved`.execute(tx);
}

const MODULUS = 1n << 256n;

async function digestOf(table: string, rows: AsyncIterable<Row[]>): Promise<MovedTable> {
  let sum = 0n;
  let count = 0;
  for await (const some of rows)
    for (const row of some) {
      const text = JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));
      sum = (sum + BigInt(`0x${createHash('sha256').update(text).digest('hex')}`)) % MODULUS;
      count++;
    }
  return { table, rows: count, digest: sum.toString(16).padStart(64, '0') };
}

async function insertRows(tx: Tx, table: string, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  const columns = Object.keys(rows[0]!);
  const values = rows.map((row) => sql`(${sql.join(columns.map((column) => row[column]))})`);
  await sql`insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))}) overriding system value
    values ${sql.join(values)}`.execute(tx);
}

/** Numbers go on where the file's would have. */
async function setSequences(tx: Tx, floor: number): Promise<void> {
  const { rows } = await sql<{ table_name: string; column_name: string }>`select table_name, column_name from information_schema.columns
    where is_identity = 'YES' and table_schema = current_schema()`.execute(tx);
  for (const { table_name, column_name } of rows) {
    const least = table_name === 'submissions' ? floor : 1;
    await sql`select setval(pg_get_serial_sequence(${table_name}, ${column_name}),
      greatest((select coalesce(max(${sql.ref(column_name)}), 0) + 1 from ${sql.table(table_name)}), ${sql.lit(least)}), false)`.execute(
      tx,
    );
  }
}

const namesOf = async ({ db }: Database): Promise<string> =>
  (await db.selectFrom('migrations').select('name').orderBy('number').execute()).map(({ name }) => name).join();

/**
 * @param from SQLite, brought up to date, with nobody else writing to it
 * @param to PostgreSQL, brought up to date and empty
 */
export async function moveRows(from: Database, to: Database): Promise<MovedTable[]> {
  if ((await namesOf(from)) !== (await namesOf(to))) throw new MoveFailed('The two databases are not of the same version.');
  const tables = await tablesInOrder(from.db);
  const floor = await from.db.selectFrom('meta').select('value').where('key', '=', 'seq-floor').executeTakeFirst();
  return to.alone('append', async (tx) => {
    for (const table of tables) {
      const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(tx);
      if (rows.length > 0) throw new MoveFailed(`The PostgreSQL database is not empty: it has rows in “${table}”. Nothing was changed.`);
    }
    for (const table of tables) for await (const rows of rowsOfFile(from.db, table)) await insertRows(tx, table, rows);
    await setSequences(tx, Number(floor?.value ?? 1));
    const moved: MovedTable[] = [];
    for (const table of tables) {
      const [here, there] = [await digestOf(table, rowsOfFile(from.db, table)), await digestOf(table, rowsOfPostgres(tx, table))];
      if (here.rows !== there.rows || here.digest !== there.digest)
        throw new MoveFailed(
          `“${table}” is not the same on both sides: ${here.rows} rows (${here.digest.slice(0, 12)}) in the file, ${there.rows} (${there.digest.slice(0, 12)}) in PostgreSQL. Nothing was kept there.`,
        );
      moved.push(there);
    }
    return moved;
  });
}
