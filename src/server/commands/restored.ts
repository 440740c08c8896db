/** `headroom restored`: after a database was put back by other means, makes devices read the feed again from the beginning. */
import { randomBytes } from 'node:crypto';
import { beginAfterRestore } from '../history.ts';
import { openPrepared } from '../open-prepared.ts';
import type { Command } from './command.ts';

export const restored: Command = {
  takes: '',
  does: 'Say that this database was put back from a copy, e.g. with pg_restore',
  more:
    'Devices then read everything again and send again what they hold a receipt for; references go on far from the old ones. ' +
    'After “headroom restore” this is not needed.',
  options: {},
  async run(config, _positionals, _options, say) {
    const database = await openPrepared(config);
    await database.alone('append', (tx) => beginAfterRestore(tx, database.engine, randomBytes));
    await database.close();
    say('Devices will read everything again the next time they connect. Nothing on them is lost.');
  },
};
