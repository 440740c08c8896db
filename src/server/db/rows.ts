/** Many rows in one statement: its text is written out at once, as a query builder's node for each value costs more than the database does. */
import { CompiledQuery, type Insertable, PostgresAdapter } from 'kysely';
import { inChunks } from './in-chunks.ts';
import type { Tables, Tx } from './tables.ts';

type Row = readonly unknown[];
const isPostgres = (tx: Tx): boolean => tx.getExecutor().adapter instanceof PostgresAdapter;

/** PostgreSQL answers over a wire: as few statements as can be. */
function postgresMarks(rows: number, columns: number): string {
  let last = 0;
  const row = (): string => `(${Array.from({ length: columns }, () => `$${++last}`).join(', ')})`;
  return Array.from({ length: rows }, row).join(', ');
}

/** SQLite compiles each text it has not met yet, which costs more than running it: so few lengths, and each is soon met again. */
const LENGTHS = [32, 16, 8, 4, 2, 1];
function* inLengths(rows: readonly Row[]): Generator<Row[]> {
  for (let start = 0; start < rows.length;) {
    const length = LENGTHS.find((one) => start + one <= rows.length)!;
    yield rows.slice(start, start + length);
    start += length;
  }
}
const sqliteMarks = (rows: number, columns: number): string =>
  Array<string>(rows)
    .fill(`(${Array<string>(columns).fill('?').join(', ')})`)
    .join(', ');

/**
 * In a few statements, each for some of the rows: so what is found of one may not depend on the others.
 * @param statement makes the text around `values`; nothing of a row is ever part of it
 */
export async function queryRows<T>(tx: Tx, rows: readonly Row[], statement: (values: string) => string): Promise<T[]> {
  const [portions, marks] = isPostgres(tx) ? [inChunks(rows), postgresMarks] : [inLengths(rows), sqliteMarks];
  const found: T[] = [];
  for (const some of portions) {
    const text = statement(`values ${marks(some.length, some[0]!.length)}`);
    found.push(...(await tx.executeQuery<T>(CompiledQuery.raw(text, some.flat()))).rows);
  }
  return found;
}

/**
 * @param rows each with the same columns in the same order
 * @param after the rest of the statement: what to do about a conflict, what to return
 */
export async function insertRows<Name extends keyof Tables, T>(
  tx: Tx,
  table: Name,
  rows: readonly Insertable<Tables[Name]>[],
  after = '',
): Promise<T[]> {
  if (rows.length === 0) return [];
  const into = `insert into ${table} (${Object.keys(rows[0]!).join(', ')})`;
  return queryRows(
    tx,
    rows.map((row) => Object.values(row)),
    (values) => `${into} ${values} ${after}`,
  );
}
