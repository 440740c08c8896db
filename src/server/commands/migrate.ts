/** `headroom migrate`: brings the database up to date without serving, for those who want to see it done before a new version starts. */
import { openPrepared } from '../open-prepared.ts';
import type { Command } from './command.ts';

export const migrateCommand: Command = {
  takes: '',
  does: 'Bring the database up to date (serve does this too)',
  more:
    'Each migration runs once. Take a backup first: an older version refuses to start on a migrated database. On PostgreSQL a server that runs ' +
    'goes on meanwhile: nobody waits while indexes are built, and a change of a table gives way to whoever has it.',
  options: {},
  async run(config, _positionals, _options, say) {
    const database = await openPrepared(config, undefined, say);
    await database.close();
    say('The database is up to date.');
  },
};
