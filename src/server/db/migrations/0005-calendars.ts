/** Who has a calendar to subscribe to, and under which address; the address itself cannot be read here. */
import { sql } from 'kysely';
import type { Tx } from '../tables.ts';

export const calendars = {
  name: '0005-calendars',
  async up(tx: Tx): Promise<void> {
    await sql`create table calendars (person_id text primary key references people(id), nonce text not null,
      token_hash text not null unique, made_at text not null)`.execute(tx);
  },
};
