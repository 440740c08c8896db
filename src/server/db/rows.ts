/** Many rows in one statement: its text is written out at once, as a query builder's node for each value costs more than the database does. */
import { CompiledQuery, type Insertable, PostgresAdapter } from 'kysely';
import { inChunks } from './in-chunks.ts';
import type { Tables, Tx } from './tables.ts';

/** `(?, ?), (?, ?)`, or `($1, $2), ($3, $4)`. */
function marks(tx: Tx, rows: number, columns: number): string {
  if (!(tx.getExecutor().adapter instanceof PostgresAdapter)) {
    const row = `(${Array<string>(columns).fill('?').join(', ')})`;
    return Array<string>(rows).fill(row).join(', ');
  }
  let last = 0;
  const row = (): string => `(${Array.from({ length: columns }, () => `$${++last}`).join(', ')})`;
  return Array.from({ length: rows }, row).join(', ');
}

/** @param statement makes the text around `values`; nothing of a row is ever part of it */
export async function queryRows<T>(tx: Tx, rows: readonly (readonly unknown[])[], statement: (values: string) => string): Promise<T[]> {
  const text = statement(`values ${marks(tx, rows.length, rows[0]!.length)}`);
  return (await tx.executeQuery<T>(CompiledQuery.raw(text, rows.flat()))).rows;
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
  const columns = Object.keys(rows[0]!);
  const into = `insert into ${table} (${columns.join(', ')})`;
  const found: T[] = [];
  for (const some of inChunks(rows))
    found.push(
      ...(await queryRows<T>(
        tx,
        some.map((row) => Object.values(row)),
        (values) => `${into} ${values} ${after}`,
      )),
    );
  return found;
}
