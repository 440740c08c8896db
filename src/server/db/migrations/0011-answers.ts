/** What councils ask for, what organisations answer, and what officers reply. An answer is a submission that need not be of one service. */
import { sql } from 'kysely';
import type { Engine } from '../connection.ts';
import type { Tx } from '../tables.ts';

export const answers = {
  name: '0011-answers',
  async up(tx: Tx, engine: Engine): Promise<void> {
    const seq = engine === 'sqlite' ? sql`seq integer primary key` : sql`seq bigint generated always as identity primary key`;
    const changes = [
      // SQLite since 3.53 and PostgreSQL alike: no row is rewritten, and the guards against change stay where they are.
      sql`alter table submissions alter column service_id drop not null`,
      sql`alter table submissions add column about text`,
      sql`create index submissions_by_about on submissions (about, seq)`,
      sql`create table asks (id text primary key, council_id text not null references councils(id), kind text not null,
        json text not null, saved_at text not null, saved_by text not null, closed_at text)`,
      sql`create index asks_by_council on asks (council_id, kind, saved_at)`,
      sql`create table replies (${seq}, answer_id text not null references submissions(id), council_id text not null,
        about text, person_id text not null, json text not null)`,
      sql`create index replies_by_answer on replies (answer_id, seq)`,
      sql`create index replies_by_about on replies (about, seq)`,
    ];
    for (const change of changes) await change.execute(tx);
    // As submissions: what a council has told an organisation is never changed, only followed by another reply.
    if (engine === 'postgres')
      await sql`create trigger replies_no_change before update or delete or truncate on replies
        for each statement execute function refuse_change()`.execute(tx);
    else
      for (const change of ['update', 'delete'])
        await sql`create trigger ${sql.id(`replies_no_${change}`)} before ${sql.raw(change)} on replies
          begin select raise(abort, 'replies are append-only'); end`.execute(tx);
  },
};
