/** `headroom backup FILE`: a copy of the SQLite database while the server goes on writing to it. */
import { existsSync, renameSync, rmSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { CommandError, type Command, only } from './command.ts';

export const backup: Command = {
  takes: 'FILE',
  does: 'Copy the SQLite database to FILE while the server runs',
  options: {},
  async run({ database }, positionals, _options, say) {
    const file = only(positionals, 'one file to write to');
    if (database.engine === 'postgres')
      throw new CommandError('This server keeps its data in PostgreSQL. Use pg_dump, and after pg_restore run: headroom restored');
    if (!existsSync(database.file)) throw new CommandError(`There is no database at ${database.file} yet.`);
    if (existsSync(file)) throw new CommandError(`${file} exists already. Give another name, or move it away.`);
    const half = `${file}.part`;
    rmSync(half, { force: true });
    const from = new Sqlite(database.file, { readonly: true, fileMustExist: true });
    await from.backup(half);
    from.close();
    markAsCopy(half);
    renameSync(half, file); // a file with the name that was asked for is a whole one
    say(
      `Copied to ${file}. To go back to it: stop the server, put it at ${database.file}, delete the -wal and -shm files beside it, start.`,
    );
  },
};

/** A copy put in place of its original has another future: the server that opens it must know, and let devices know (history.ts). */
function markAsCopy(file: string): void {
  const copy = new Sqlite(file);
  copy.pragma('journal_mode = DELETE'); // one file, nothing beside it
  copy.prepare(`insert or replace into meta (key, value) values ('put-back', 'yes')`).run();
  const [{ integrity_check: verdict }] = copy.pragma('integrity_check') as [{ integrity_check: string }];
  copy.close();
  if (verdict !== 'ok') throw new CommandError(`The copy is damaged (${verdict}). Check the disk, and keep your last good copy.`);
}
