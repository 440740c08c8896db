/** The tender pipeline: every release taken in, the notices they fold into, and how far each publishing service has been read. */
import { sql } from 'kysely';
import type { Tx } from '../tables.ts';

export const notices = {
  name: '0004-notices',
  async up(tx: Tx): Promise<void> {
    const tables = [
      // One ocid may cover purchases of several buyers: a release belongs to the notice, which is ocid and buyer.
      sql`create table notice_releases (notice_id text not null, release_id text not null, ocid text not null, publisher text not null,
        published_at text not null, received_at text not null, json text not null, primary key (notice_id, release_id))`,
      sql`create table notices (id text primary key, stage text not null, published_at text not null, json text not null)`,
      sql`create index notices_by_time on notices (published_at)`,
      sql`create table notice_positions (service text primary key, since_at text not null, reached_at text not null, until_at text,
        cursor_text text, window_ms integer not null, waits_until text not null, failures integer not null, trouble text)`,
    ];
    for (const table of tables) await table.execute(tx);
  },
};
