/** What the desk reads instead of all submissions. Everything here but the ends and the reminders can be made again from them: see market/rebuild.ts. */
import { sql } from 'kysely';
import type { Tx } from '../tables.ts';

export const market = {
  name: '0006-market',
  async up(tx: Tx): Promise<void> {
    const tables = [
      // The return that stands at the end of each day on which one was observed; no seq: the council's reading ended on that day.
      sql`create table standing_days (council_id text not null, service_id text not null references services(id), kind text not null,
        on_day text not null, seq bigint references submissions(seq), observed_at text not null, saved_at text not null,
        service_type text not null, json text not null, primary key (council_id, service_id, kind, on_day))`,
      // The latest of them.
      sql`create table current_returns (council_id text not null, kind text not null, service_id text not null references services(id),
        seq bigint not null references submissions(seq), on_day text not null, observed_at text not null, service_type text not null,
        overlap_until text not null, json text not null, primary key (council_id, kind, service_id))`,
      sql`create index current_returns_by_service on current_returns (service_id)`,
      sql`create index current_returns_overlapping on current_returns (council_id) where overlap_until >= observed_at`,
      // By how much each sum rose or fell on a day: summed up, the market as it stood at the end of any day.
      sql`create table market_changes (council_id text not null, kind text not null, on_day text not null, locality_id text not null,
        service_type text not null, part text not null, client_groups text not null, measure text not null, delta double precision not null,
        primary key (council_id, kind, on_day, measure, locality_id, service_type, part, client_groups))`,
      sql`create table corrections (submission_id text not null, council_id text not null, primary key (submission_id, council_id))`,
      // Months of the national duty that were met, and, under 'first', since when there are reports at all.
      sql`create table reported_windows (council_id text not null, kind text not null, service_id text not null references services(id),
        month text not null, received_at text not null, primary key (council_id, kind, service_id, month))`,
      sql`create table desk_reminders (council_id text not null, kind text not null, service_id text not null references services(id),
        time_window text not null, reminded_at text not null, person_id text not null, person_name text not null,
        primary key (council_id, kind, service_id, time_window))`,
      sql`create index desk_reminders_by_time on desk_reminders (reminded_at)`,
    ];
    for (const table of tables) await table.execute(tx);
  },
};
