/** A database that says of each statement that it is about to be sent. */
import type { KyselyPlugin, RootOperationNode } from 'kysely';
import type { Database } from '../../src/server/db/connection.ts';

export function watched(database: Database, before: (node: RootOperationNode) => void): Database {
  const plugin: KyselyPlugin = { transformQuery: ({ node }) => (before(node), node), transformResult: async ({ result }) => result };
  return {
    ...database,
    db: database.db.withPlugin(plugin),
    alone: (lock, work) => database.alone(lock, (tx) => work(tx.withPlugin(plugin) as typeof tx)),
  };
}
