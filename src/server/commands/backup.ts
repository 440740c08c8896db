/** `headroom backup FILE`: a copy of the SQLite database while the server goes on writing to it. */
import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { copyWhileRunning } from '../db/copy.ts';
import { openPrepared } from '../open-prepared.ts';
import { CommandError, type Command, only } from './command.ts';

export const backup: Command = {
  takes: 'FILE',
  does: 'Copy the SQLite database to FILE while the server runs',
  more:
    'The copy is checked before it gets its name: every page, every link, every return against its fingerprint; then it is restored into an ' +
    'empty folder beside FILE and opened as a server would. “headroom restore FILE” goes back to it.',
  options: {},
  async run(config, positionals, _options, say) {
    const { database } = config;
    const file = only(positionals, 'one file to write to');
    if (database.engine === 'postgres')
      throw new CommandError('This server keeps its data in PostgreSQL. Use pg_dump, and after pg_restore run: headroom restored');
    if (!existsSync(database.file)) throw new CommandError(`There is no database at ${database.file} yet.`);
    if (existsSync(file)) throw new CommandError(`${file} exists already. Give another name, or move it away.`);
    const half = `${file}.part`;
    rmSync(half, { force: true });
    const { returns, fault } = await copyWhileRunning(database.file, half);
    if (fault !== undefined) throw new CommandError(`The copy is not whole: ${fault}. Check the disk, and keep your last good copy.`);
    const trial = mkdtempSync(join(dirname(file), 'headroom-trial-'));
    try {
      const tried = join(trial, 'headroom.sqlite');
      await copyFile(half, tried);
      await (await openPrepared({ ...config, database: { engine: 'sqlite', file: tried } })).close();
    } finally {
      rmSync(trial, { recursive: true, force: true });
    }
    renameSync(half, file); // a file with the name that was asked for is a whole one
    say(
      `Copied to ${file}: ${returns} returns, each as its receipt says; restored once to see that it opens. To go back to it: headroom restore ${file}`,
    );
  },
};
