/**
 * On PostgreSQL what is only ever asked for by council lies in parts by council, so that one council's rows are close to each other and
 * each part is looked after by itself. Where there are rows already they are copied, and nobody writes meanwhile.
 */
import { sql } from 'kysely';
import type { Engine } from '../connection.ts';
import type { Tx } from '../tables.ts';

const PARTS = 8;
const TABLES = {
  submission_readers: sql`council_id text not null, seq bigint not null references submissions(seq), primary key (council_id, seq)`,
  market_changes: sql`council_id text not null, kind text not null, on_day text not null, locality_id text not null,
    service_type text not null, part text not null, client_groups text not null, measure text not null, delta double precision not null,
    primary key (council_id, kind, on_day, measure, locality_id, service_type, part, client_groups)`,
  reported_windows: sql`council_id text not null, kind text not null, service_id text not null references services(id),
    month text not null, received_at text not null, primary key (council_id, kind, service_id, month)`,
};

export const byCouncil = {
  name: '0015-by-council',
  async up(tx: Tx, engine: Engine): Promise<void> {
    if (engine === 'sqlite') return;
    for (const [table, columns] of Object.entries(TABLES)) {
      const [name, whole] = [sql.table(table), sql.table(`${table}_whole`)];
      await sql`alter table ${name} rename to ${sql.id(`${table}_whole`)}`.execute(tx);
      await sql`alter index ${sql.id(`${table}_pkey`)} rename to ${sql.id(`${table}_whole_pkey`)}`.execute(tx);
      await sql`create table ${name} (${columns}) partition by hash (council_id)`.execute(tx);
      for (let part = 0; part < PARTS; part++)
        await sql`create table ${sql.table(`${table}_${part}`)} partition of ${name}
          for values with (modulus ${sql.lit(PARTS)}, remainder ${sql.lit(part)})`.execute(tx);
      await sql`insert into ${name} select * from ${whole}`.execute(tx);
      await sql`drop table ${whole}`.execute(tx);
    }
    // The function came with 0001. A trigger for each statement is heard only by the table that the statement names.
    for (const table of ['submission_readers', ...Array.from({ length: PARTS }, (_, part) => `submission_readers_${part}`)])
      await sql`create trigger ${sql.id(`${table}_no_change`)} before update or delete or truncate on ${sql.table(table)}
        for each statement execute function refuse_change()`.execute(tx);
  },
};
