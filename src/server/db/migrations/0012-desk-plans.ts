/** What officers write to publish: the draft of each item, and for good what was published or withdrawn, by whom. */
import { sql } from 'kysely';
import type { Engine } from '../connection.ts';
import type { Tx } from '../tables.ts';

export const deskPlans = {
  name: '0012-desk-plans',
  async up(tx: Tx, engine: Engine): Promise<void> {
    const seq = engine === 'sqlite' ? sql`seq integer primary key` : sql`seq bigint generated always as identity primary key`;
    const changes = [
      sql`create table plan_drafts (kind text not null, item_id text not null, council_id text not null references councils(id),
        version integer not null, state text not null, json text not null, writers text not null, saved_at text not null,
        sent_back text, primary key (kind, item_id))`,
      sql`create index plan_drafts_by_council on plan_drafts (council_id, state)`,
      sql`create table plan_events (${seq}, kind text not null, item_id text not null, council_id text not null references councils(id),
        version integer not null, at text not null, what text not null, by_id text not null, by_name text not null,
        writers text not null, reason text, json text)`,
      sql`create index plan_events_by_item on plan_events (kind, item_id, seq)`,
      sql`create index plan_events_by_council on plan_events (council_id, seq)`,
    ];
    for (const change of changes) await change.execute(tx);
    // What a council has said to everybody is never changed, only followed by what it says next.
    if (engine === 'postgres')
      await sql`create trigger plan_events_no_change before update or delete or truncate on plan_events
        for each statement execute function refuse_change()`.execute(tx);
    else
      for (const change of ['update', 'delete'])
        await sql`create trigger ${sql.id(`plan_events_no_${change}`)} before ${sql.raw(change)} on plan_events
          begin select raise(abort, 'plan events are append-only'); end`.execute(tx);
  },
};
