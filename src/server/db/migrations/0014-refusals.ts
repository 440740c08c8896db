/** What was refused of a service's returns, so that its councils can look at it: why, never the figures. */
import { sql } from 'kysely';
import type { Tx } from '../tables.ts';

export const refusals = {
  name: '0014-refusals',
  async up(tx: Tx): Promise<void> {
    // One line for each organisation, service and kind, however often it is sent: nobody can fill a desk with them.
    await sql`create table refusals (service_id text not null references services(id), kind text not null,
      organisation_id text not null references organisations(id), refused_at text not null, person_name text not null,
      problems text not null, primary key (service_id, kind, organisation_id))`.execute(tx);
    await sql`create index refusals_by_time on refusals (refused_at)`.execute(tx);
  },
};
