/** Migrates a database and kills itself before the n-th statement: `node killed-migration.ts ADDRESS MIGRATIONS STATEMENT`. */
import { type DatabaseAddress, openDatabase } from '../../src/server/db/connection.ts';
import { migrate, MIGRATIONS } from '../../src/server/db/migrate.ts';
import { NOW } from '../fixtures/returns.ts';
import { watched } from './watched.ts';

const [address, count, statement] = process.argv.slice(2) as [string, string, string];
let left = Number(statement);
const database = watched(openDatabase(JSON.parse(address) as DatabaseAddress), () => {
  if (left-- === 0) process.kill(process.pid, 'SIGKILL');
});
await migrate(database, NOW, MIGRATIONS.slice(0, Number(count)));
