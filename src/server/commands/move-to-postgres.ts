/** `headroom move-to-postgres URL`: everything in the SQLite file into an empty PostgreSQL, proven row by row. */
import { existsSync } from 'node:fs';
import { instantOf } from '../../domain/instant.ts';
import { openDatabase } from '../db/connection.ts';
import { isInUse } from '../db/copy.ts';
import { migrate } from '../db/migrate.ts';
import { MoveFailed, moveRows } from '../db/move.ts';
import { setMeta } from '../meta.ts';
import { openPrepared } from '../open-prepared.ts';
import { CommandError, type Command, only } from './command.ts';

export const moveToPostgres: Command = {
  takes: 'URL',
  does: 'Copy the SQLite database into an empty PostgreSQL, and prove that nothing was lost',
  more:
    'Stop the server first; leave DATABASE_URL out. All rows are copied in one transaction and read back: the counts and the sums of the rows’ ' +
    'SHA-256 must be the same on both sides, table by table, or nothing is kept. The file stays as it is, marked so that no server starts on it ' +
    'again. Then start with DATABASE_URL. Devices notice nothing: sessions, cursors and receipts go on. Example:\n\n' +
    '  headroom move-to-postgres postgres://headroom@db.example.internal/headroom',
  options: {},
  async run(config, positionals, _options, say) {
    const url = only(positionals, 'the address of the PostgreSQL database');
    if (!/^postgres(ql)?:\/\//.test(url)) throw new CommandError('Give an address like postgres://name:password@host/database.');
    if (config.database.engine === 'postgres') throw new CommandError('Leave DATABASE_URL out: it is the SQLite file that is moved from.');
    const { file } = config.database;
    if (!existsSync(file)) throw new CommandError(`There is no database at ${file}.`);
    if (isInUse(file)) throw new CommandError(`${file} is in use. Stop the server, then try again.`);
    const now = instantOf(Date.now());
    const from = openDatabase(config.database);
    const to = openDatabase({ engine: 'postgres', url });
    try {
      const isMarked = (await from.db.selectFrom('meta').select('value').where('key', '=', 'moved').executeTakeFirst()) !== undefined;
      // A try that was cut off left the mark; otherwise the file is brought up to date as a server would, and no server may start on it now.
      if (!isMarked) await (await openPrepared(config)).close();
      await from.write((tx) => setMeta(tx, 'moved', now));
      await migrate(to, now);
      try {
        const tables = await moveRows(from, to);
        for (const { table, rows, digest } of tables) say(`${table.padEnd(20)} ${String(rows).padStart(8)} rows  ${digest.slice(0, 16)}`);
      } catch (error) {
        await from.write((tx) => tx.deleteFrom('meta').where('key', '=', 'moved').execute());
        if (error instanceof MoveFailed) throw new CommandError(error.message, { cause: error });
        throw error;
      }
      say(`The same on both sides. Set DATABASE_URL and start the server; keep ${file} until you are sure.`);
    } finally {
      await from.close();
      await to.close();
    }
  },
};
