/** Migrates a database and kills itself before the n-th statement of a migration: `node killed-migration.ts ADDRESS MIGRATION STATEMENT`. */
import { type DatabaseAddress, openDatabase } from '../../src/server/db/connection.ts';
import { migrate, type Migration, MIGRATIONS } from '../../src/server/db/migrate.ts';
import { NOW } from '../fixtures/returns.ts';

const [address, number, statement] = process.argv.slice(2) as [string, string, string];
let left = Number(statement);

const killed: Migration[] = MIGRATIONS.map((migration, index) => ({
  name: migration.name,
  up: async (tx, engine) => {
    const counting = tx.withPlugin({
      transformQuery: ({ node }) => {
        if (index + 1 === Number(number) && left-- === 0) process.kill(process.pid, 'SIGKILL');
        return node;
      },
      transformResult: async ({ result }) => result,
    });
    await migration.up(counting as typeof tx, engine);
    if (index + 1 === Number(number)) process.kill(process.pid, 'SIGKILL'); // done, and not committed
  },
}));

await migrate(openDatabase(JSON.parse(address) as DatabaseAddress), NOW, killed);
