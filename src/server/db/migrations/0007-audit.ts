/** Who saw, changed and exported what, and when: rows that are added and never changed. And what kind of device each session is on. */
import { sql } from 'kysely';
import type { Engine } from '../connection.ts';
import type { Tx } from '../tables.ts';

export const audit = {
  name: '0007-audit',
  async up(tx: Tx, engine: Engine): Promise<void> {
    const seq = engine === 'sqlite' ? sql`seq integer primary key` : sql`seq bigint generated always as identity primary key`;
    await sql`create table audit (${seq}, at text not null, council_id text, by_kind text not null, by_id text, by_name text not null,
      action text not null, what text not null)`.execute(tx);
    await sql`create index audit_by_council on audit (council_id, seq)`.execute(tx);
    if (engine === 'sqlite')
      for (const change of ['update', 'delete'])
        await sql`create trigger ${sql.id(`audit_no_${change}`)} before ${sql.raw(change)} on audit
          begin select raise(abort, 'audit is append-only'); end`.execute(tx);
    // The function came with 0001.
    else
      await sql`create trigger audit_no_change before update or delete or truncate on audit
        for each statement execute function refuse_change()`.execute(tx);
    await sql`alter table sessions add column started_at text`.execute(tx);
    await sql`alter table sessions add column device text`.execute(tx);
  },
};
