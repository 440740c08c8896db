/** Drafts kept for a person's other devices, and accounts that can end. */
import { sql } from 'kysely';
import type { Tx } from '../tables.ts';

export const keptDrafts = {
  name: '0002-kept-drafts',
  async up(tx: Tx): Promise<void> {
    await sql`alter table people add column ended_at text`.execute(tx);
    await sql`create index sessions_by_person on sessions (person_id)`.execute(tx);
    await sql`create table kept_drafts (person_id text not null references people(id), key_hash text not null,
      updated_at text not null, size integer not null, sealed text not null, primary key (person_id, key_hash))`.execute(tx);
  },
};
