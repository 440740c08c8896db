/** `headroom migrate`: brings the database up to date without serving, for those who want to see it done before a new version starts. */
import { openPrepared } from '../open-prepared.ts';
import type { Command } from './command.ts';

export const migrateCommand: Command = {
  takes: '',
  does: 'Bring the database up to date (serve does this too)',
  more: 'Each migration runs once, in a transaction of its own. Take a backup first: an older version refuses a migrated database.',
  options: {},
  async run(config, _positionals, _options, say) {
    const database = await openPrepared(config);
    await database.close();
    say('The database is up to date.');
  },
};
