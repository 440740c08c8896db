/** `headroom export FILE --council ID`: what the desk downloads, without the desk: for a nightly job, or when a council leaves. */
import { createWriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { OPERATOR } from '../../domain/audit.ts';
import type { CouncilId } from '../../domain/id.ts';
import { instantOf } from '../../domain/instant.ts';
import { record } from '../audit.ts';
import { csvChunks, listSubmissionsAfter, workbook } from '../desk.ts';
import type { Db } from '../db/tables.ts';
import { noticesPackage } from '../ocds/out.ts';
import { openPrepared } from '../open-prepared.ts';
import { CommandError, type Command, only } from './command.ts';

const AT_ONCE = 200;

/** A return a line, as it was sent and with its receipt. */
async function* jsonLines(db: Db, councilId: CouncilId): AsyncGenerator<string> {
  for (let after = 0; ;) {
    const page = await listSubmissionsAfter(db, councilId, after, AT_ONCE);
    yield page.rows.map((row) => `${JSON.stringify(row)}\n`).join('');
    if (!page.more) return;
    after = page.after;
  }
}

export const exportReturns: Command = {
  takes: 'FILE',
  does: 'Write what a council was sent to FILE: --council ID',
  more:
    'The end of the file’s name says what is written: .csv and .xlsx a row for each type of bed or line of hours, .jsonl each return whole with ' +
    'its receipt, .json the council’s own notices as an OCDS release package. A file that is there already is replaced when the new one is whole.',
  options: { council: { type: 'string' } },
  async run(config, positionals, { council }, say) {
    const file = only(positionals, 'one file to write to');
    const kind = /\.(csv|xlsx|jsonl|json)$/.exec(file)?.[1];
    if (kind === undefined) throw new CommandError('Give a file whose name ends with .csv, .xlsx, .jsonl or .json.');
    const database = await openPrepared(config);
    try {
      const { db } = database;
      const councils = await db.selectFrom('councils').select('id').orderBy('id').execute();
      const councilId = councils.find(({ id }) => id === council)?.id;
      if (councilId === undefined) throw new CommandError(`Give --council, one of: ${councils.map(({ id }) => id).join(', ')}.`);
      const now = () => instantOf(Date.now());
      const content = async (): Promise<Readable> => {
        if (kind === 'csv') return Readable.from(csvChunks(db, councilId));
        if (kind === 'jsonl') return Readable.from(jsonLines(db, councilId));
        if (kind === 'xlsx') return Readable.from([Buffer.from(await workbook(db, councilId))]);
        const { origins, ocdsPrefix } = config;
        return Readable.from([JSON.stringify(await noticesPackage({ database, origins, now, ocdsPrefix }, councilId, ''), null, 2)]);
      };
      await database.write((tx) => record(tx, { by: OPERATOR, councilId, action: 'exported', what: `A file ending in .${kind}` }, now()));
      await pipeline(await content(), createWriteStream(`${file}.part`, { mode: 0o600 }));
      await rename(`${file}.part`, file);
      say(`Written to ${file}, for you alone to read.`);
    } finally {
      await database.close();
    }
  },
};
