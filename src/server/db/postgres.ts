/** PostgreSQL, for a council or region that has outgrown one file. */
import { PostgresDialect } from 'kysely';
import type { Pool } from 'pg';

/** Its driver is loaded with the first connection: who keeps one file does without. */
export const openPostgres = (url: string, onError: (error: Error) => void): PostgresDialect =>
  new PostgresDialect({ pool: () => openPool(url, onError) });

async function openPool(url: string, onError: (error: Error) => void): Promise<Pool> {
  const { default: pg } = await import('pg');
  const BIGINT = pg.types.builtins.INT8;
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 5000,
    keepAlive: true, // a server that vanished without a word is noticed in half a minute, not in two hours
    keepAliveInitialDelayMillis: 10_000,
    types: {
      // A seq comes as text, because a bigint may pass 2⁵³. Ours never will: that is a million a second for 285 years.
      getTypeParser: ((oid: number, format: 'text') =>
        oid === BIGINT ? Number : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
    },
  });
  // An idle connection that the server closes reports here; without a listener it would end the process.
  pool.on('error', onError);
  // One that is at work reports to itself. Its query fails and is answered for; without a listener this would end the process, too.
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}
