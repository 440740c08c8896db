/** People by organisation, and services by council: what a desk asks for, and what would else be looked for through the whole country. */
import { sql } from 'kysely';
import type { Tx } from '../tables.ts';

export const byPlace = {
  name: '0013-by-place',
  async up(tx: Tx): Promise<void> {
    await sql`create index memberships_by_organisation on memberships (organisation_id)`.execute(tx);
    await sql`create index service_councils_by_council on service_councils (council_id, service_id)`.execute(tx);
  },
};
