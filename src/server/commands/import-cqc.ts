/** `headroom import-cqc FILE`: the regulator's directory: ratings and new registrations followed, and what is missing added where asked. */
import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import { OPERATOR } from '../../domain/audit.ts';
import { Council } from '../../domain/council.ts';
import { cqcDate, readCqcDirectory } from '../../domain/cqc-directory.ts';
import { instantOf, type LocalDate } from '../../domain/instant.ts';
import { record } from '../audit.ts';
import { addFromDirectory } from '../cqc/add.ts';
import { followDirectory, keepDirectory } from '../cqc/take-in.ts';
import type { Tx } from '../db/tables.ts';
import { openPrepared } from '../open-prepared.ts';
import { CommandError, type Command, only } from './command.ts';

const MOST_PROBLEMS_SAID = 50;

async function readRows(file: string): Promise<string[][]> {
  try {
    const bytes = await readFile(file);
    // CQC's older files are in Windows' letters; a byte that is no UTF-8 says so.
    const utf8 = new TextDecoder('utf-8').decode(bytes);
    const text = utf8.includes('\uFFFD') ? new TextDecoder('windows-1252').decode(bytes) : utf8;
    const rows: string[][] = [];
    Papa.parse<string[]>(text, { step: ({ data }) => void rows.push(data) });
    return rows;
  } catch (cause) {
    throw new CommandError(`${file} could not be read: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

async function councilNamed(tx: Tx, id: string): Promise<Council> {
  const councils = (await tx.selectFrom('councils').select('json').orderBy('id').execute()).map(({ json }) =>
    Council.parse(JSON.parse(json)),
  );
  const council = councils.find((one) => one.id === id);
  if (council === undefined) throw new CommandError(`There is no council “${id}”: ${councils.map((one) => one.id).join(', ')}.`);
  return council;
}

export const importCqc: Command = {
  takes: 'FILE',
  does: 'Follow CQC’s directory: ratings, beds, new registrations; --add COUNCIL for what is missing',
  more:
    'FILE is CQC’s care directory as CSV, from cqc.org.uk “Using CQC data”: the weekly one (no ratings), or the monthly one “with filters”, ' +
    'saved as CSV from its sheet HSCA_Active_Locations. Its day is in the file or its name; otherwise give --date 2026-11-01. Importing the same ' +
    'file again changes nothing; of one that is older than what was read before only ratings and beds are taken.\n' +
    'A location that left the directory is followed to the one of the same name at the same postcode; what is not certain is said, and left.\n' +
    '--add sefton also adds each adult social care location in Sefton that is not here yet, with its provider. Invite its manager afterwards.',
  options: { date: { type: 'string' }, add: { type: 'string' } },
  async run(config, positionals, { date, add }, say) {
    const file = only(positionals, 'one file');
    const directory = readCqcDirectory(await readRows(file));
    if (typeof directory === 'string') throw new CommandError(directory);
    const listedOn: LocalDate | undefined =
      date === undefined ? (directory.producedOn ?? cqcDate(file.replaceAll(/[_-]+/g, ' '))) : cqcDate(String(date));
    if (listedOn === undefined) throw new CommandError('Say of which day the file is: --date 2026-11-01');
    const database = await openPrepared(config);
    try {
      const outcome = await database.alone('append', async (tx) => {
        const now = instantOf(Date.now());
        const { gone } = await keepDirectory(tx, directory.locations, listedOn);
        const followed = await followDirectory(tx, listedOn, now);
        const added = add === undefined ? undefined : await addFromDirectory(tx, await councilNamed(tx, String(add)), now);
        const what = `CQC’s directory of ${listedOn}: ${directory.locations.length} locations, ${followed.changes.length} services changed, ${added?.services ?? 0} added`;
        await record(tx, { by: OPERATOR, action: 'imported', what }, now);
        return { gone, followed, added };
      });
      for (const { row, message } of directory.problems.slice(0, MOST_PROBLEMS_SAID)) say(`Row ${row}: ${message}`);
      if (directory.problems.length > MOST_PROBLEMS_SAID) say(`… and ${directory.problems.length - MOST_PROBLEMS_SAID} rows more.`);
      for (const line of [...outcome.followed.changes, ...outcome.followed.doubts]) say(line);
      say(
        `CQC’s ${directory.edition} directory of ${listedOn}: ${directory.locations.length} locations of adult social care ` +
          `(${directory.others} others left out, ${outcome.gone} gone since the last). ${outcome.followed.changes.length} services here changed.`,
      );
      if (outcome.added !== undefined) say(`Added ${outcome.added.organisations} organisations and ${outcome.added.services} services.`);
    } finally {
      await database.close();
    }
  },
};
