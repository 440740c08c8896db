/** What councils publish besides the papers that come with the program: brought in by an operator, file by file. */
import { sql } from 'kysely';
import type { Tx } from '../tables.ts';

export const importedLibrary = {
  name: '0010-imported-library',
  async up(tx: Tx): Promise<void> {
    await sql`create table library_items (id text primary key, json text not null, imported_at text not null)`.execute(tx);
  },
};
