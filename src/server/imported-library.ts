/** What councils publish besides the papers that come with the program: kept by id, and published with those at every start. */
import { LibraryItem } from '../domain/published-item.ts';
import type { Instant } from '../domain/instant.ts';
import type { Db, Tx } from './db/tables.ts';

export async function loadImported(db: Db): Promise<LibraryItem[]> {
  const rows = await db.selectFrom('library_items').select('json').orderBy('id').execute();
  return rows.map(({ json }) => LibraryItem.parse(JSON.parse(json)));
}

export async function saveImported(tx: Tx, items: readonly LibraryItem[], now: Instant): Promise<void> {
  for (const item of items) {
    const row = { json: JSON.stringify(item), imported_at: now };
    await tx
      .insertInto('library_items')
      .values({ id: item.id, ...row })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute();
  }
}

/** @returns those that were there */
export async function removeImported(tx: Tx, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  return (await tx.deleteFrom('library_items').where('id', 'in', ids).returning('id').execute()).map(({ id }) => id);
}
