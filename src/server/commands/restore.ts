/** `headroom restore FILE`: puts a copy in place of the SQLite database, and keeps what was there. */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { copyFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { OPERATOR } from '../../domain/audit.ts';
import { instantOf } from '../../domain/instant.ts';
import { record } from '../audit.ts';
import { checkCopy, isInUse } from '../db/copy.ts';
import { openPrepared } from '../open-prepared.ts';
import { CommandError, type Command, only } from './command.ts';

export const restore: Command = {
  takes: 'FILE',
  does: 'Go back to a copy that backup made',
  more:
    'Stop the server first; it is refused while anything has the database open. FILE is checked as backup checks it. A database that is there ' +
    'is kept beside, under a name that begins with headroom.sqlite.before-. Devices then read everything again, and send again what they hold ' +
    'a receipt for: what the copy has is repeated, what it lacks is taken in again, once.',
  options: {},
  async run(config, positionals, _options, say) {
    const file = only(positionals, 'the file that backup wrote');
    if (config.database.engine === 'postgres')
      throw new CommandError('This server keeps its data in PostgreSQL. Use pg_restore, and then run: headroom restored');
    const { returns, fault, isMarked } = checkCopy(file);
    if (fault !== undefined) throw new CommandError(`${file} cannot be restored: ${fault}.`);
    if (!isMarked)
      throw new CommandError(`${file} was not made by “headroom backup”. Put it in place by hand, then run: headroom restored`);
    const place = config.database.file;
    let kept = '';
    mkdirSync(dirname(place), { recursive: true });
    await copyFile(file, `${place}.part`);
    if (existsSync(place)) {
      if (isInUse(place)) {
        rmSync(`${place}.part`);
        throw new CommandError(`${place} is in use. Stop the server, then try again.`);
      }
      kept = `${place}.before-${new Date().toISOString().replaceAll(/[-:]|\..*/g, '')}`;
      renameSync(place, kept);
    }
    for (const beside of ['-wal', '-shm']) rmSync(place + beside, { force: true });
    await rename(`${place}.part`, place);
    const database = await openPrepared(config); // draws the new history
    await database.write((tx) =>
      record(tx, { by: OPERATOR, action: 'changed', what: `Went back to a copy with ${returns} returns` }, instantOf(Date.now())),
    );
    await database.close();
    say(`Restored: ${returns} returns. Start the server.${kept === '' ? '' : ` What was there before is kept at ${kept}.`}`);
  },
};
