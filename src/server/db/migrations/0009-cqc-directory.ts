/** The regulator's directory as it was last read, and which of its numbers each service had when. */
import { sql } from 'kysely';
import type { Tx } from '../tables.ts';

export const cqcDirectory = {
  name: '0009-cqc-directory',
  async up(tx: Tx): Promise<void> {
    const tables = [
      sql`create table cqc_locations (id text primary key, provider_id text not null, local_authority text, place text not null,
        listed_on text not null, gone_on text, json text not null)`,
      sql`create index cqc_locations_by_place on cqc_locations (place)`,
      sql`create index cqc_locations_by_authority on cqc_locations (local_authority)`,
      sql`create table service_cqc_ids (service_id text not null references services(id), location_id text not null, since_on text not null,
        primary key (service_id, location_id))`,
    ];
    for (const table of tables) await table.execute(tx);
  },
};
