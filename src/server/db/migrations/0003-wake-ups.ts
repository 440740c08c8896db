/** How each person wants to be reminded, what they were reminded of, and which process does it. */
import { sql } from 'kysely';
import type { Tx } from '../tables.ts';

export const wakeUps = {
  name: '0003-wake-ups',
  async up(tx: Tx): Promise<void> {
    const tables = [
      sql`create table preferences (person_id text primary key references people(id), email text not null, push integer not null,
        quiet_from text not null, quiet_to text not null)`,
      sql`create table push_subscriptions (endpoint_hash text primary key, person_id text not null references people(id),
        endpoint text not null, p256dh text not null, auth text not null, created_at text not null)`,
      sql`create index push_subscriptions_by_person on push_subscriptions (person_id, created_at)`,
      // One row for each thing said to somebody by one way about one window: the primary key is why it is never said twice.
      sql`create table reminders (person_id text not null references people(id), channel text not null, what text not null,
        time_window text not null, claimed_at text not null, outcome text not null, tries integer not null,
        primary key (person_id, channel, what, time_window))`,
      sql`create index reminders_by_time on reminders (claimed_at)`,
      sql`create table leases (name text primary key, holder text not null, until_at text not null)`,
    ];
    for (const table of tables) await table.execute(tx);
  },
};
