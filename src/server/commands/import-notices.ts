/** `headroom import-notices FILE|URL`: tender notices from OCDS, from whoever publishes it. What can be read is taken in; what cannot is named. */
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { instantOf } from '../../domain/instant.ts';
import { NOTICE_STAGES } from '../../domain/notice.ts';
import type { Database } from '../db/connection.ts';
import { COUNCILS } from '../library/councils.ts';
import { getJson, isFetchable } from '../ocds/get-json.ts';
import { Look } from '../ocds/look.ts';
import { problemInWords, type ReadPackage, readPackage } from '../ocds/package.ts';
import { GAP_MS } from '../ocds/step.ts';
import { takeIn } from '../ocds/take-in.ts';
import { openPrepared } from '../open-prepared.ts';
import { type Command, CommandError, only } from './command.ts';

/** One transaction each: a command that is stopped half-way has taken in whole batches, and goes on from there when it is run again. */
const RELEASES_AT_ONCE = 500;
const MOST_PROBLEMS_SAID = 50;
const MOST_TRIES = 5;

/** A package, or packages and releases line by line, as registries of OCDS offer them; either may be gzipped. */
async function* fromFile(file: string): AsyncGenerator<unknown> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new CommandError(`${file} could not be read: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  });
  const text = new TextDecoder().decode(bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes);
  const whole = parsed(text);
  if (whole !== undefined) return yield whole.json;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (parsed(lines[0] ?? '') === undefined) throw new CommandError(`${file} is not JSON, nor JSON line by line.`);
  yield lines.map((line) => parsed(line)?.json ?? line);
}

function parsed(text: string): { json: unknown } | undefined {
  try {
    return { json: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

/** Page after page, as long as the next is on the same host. */
async function* fromAddress(first: string, say: (text: string) => void): AsyncGenerator<unknown> {
  const { origin, hostname } = new URL(first);
  const gap = hostname === 'localhost' || hostname === '127.0.0.1' ? 0 : GAP_MS;
  const seen = new Set<string>();
  for (let url: string | undefined = first, tries = 0; url !== undefined;) {
    const answer = await getJson(url, Date.now());
    if (answer.outcome === 'failed') throw new CommandError(`${url}: ${answer.reason}. What came before it was taken in.`);
    if (answer.outcome === 'wait') {
      if (++tries === MOST_TRIES) throw new CommandError(`${url} keeps asking to wait. What came before it was taken in; try again later.`);
      say(`Asked to wait ${Math.ceil(answer.ms / 1000)} seconds.`);
      await sleep(answer.ms);
      continue;
    }
    tries = 0;
    seen.add(url);
    yield answer.json;
    const next = new Look(answer.json).at('links', 'next').text();
    url = next !== undefined && URL.canParse(next, url) && new URL(next, url).origin === origin ? new URL(next, url).href : undefined;
    if (url !== undefined && seen.has(url)) url = undefined;
    if (url !== undefined) await sleep(gap);
  }
}

async function takeAll(database: Database, { read }: ReadPackage) {
  const total = { releases: 0, notices: 0 };
  for (let start = 0; start < read.length; start += RELEASES_AT_ONCE) {
    const some = read.slice(start, start + RELEASES_AT_ONCE);
    const taken = await database.alone('append', (tx) => takeIn(tx, some, COUNCILS, instantOf(Date.now())));
    total.releases += taken.releases;
    total.notices += taken.notices;
  }
  return total;
}

async function stagesHeld({ db }: Database): Promise<string> {
  const rows = await db
    .selectFrom('notices')
    .select(({ fn }) => ['stage', fn.countAll<number>().as('count')])
    .groupBy('stage')
    .execute();
  const counts = new Map(rows.map(({ stage, count }) => [stage, count]));
  const words = (Object.keys(NOTICE_STAGES) as (keyof typeof NOTICE_STAGES)[]).flatMap((stage) =>
    counts.has(stage) ? [`${NOTICE_STAGES[stage].toLowerCase()} ${counts.get(stage)}`] : [],
  );
  return words.join(', ') || 'none';
}

export const importNotices: Command = {
  takes: 'FILE|URL',
  does: 'Take in tender notices from OCDS releases',
  more:
    'FILE may be a release or record package, a list, or a release a line; also gzipped. From an address it goes on page by page, ' +
    'slowly, on the same host. What cannot be read is named by number, path and reason; importing again changes nothing.',
  options: {},
  async run(config, positionals, _options, say) {
    const from = only(positionals, 'one file, or one address that begins with https://');
    const isAddress = /^[a-z]+:\/\//i.test(from);
    if (isAddress && !isFetchable(from))
      throw new CommandError('Give an address that begins with https://, with no name or password in it.');
    const database = await openPrepared(config);
    try {
      const total = { count: 0, releases: 0, notices: 0, left: 0, problems: 0 };
      for await (const json of isAddress ? fromAddress(from, say) : fromFile(from)) {
        const all = readPackage(json, COUNCILS);
        const taken = await takeAll(database, all);
        total.count += all.count;
        total.left += all.count - all.read.length;
        total.releases += taken.releases;
        total.notices += taken.notices;
        for (const problem of all.problems) if (++total.problems <= MOST_PROBLEMS_SAID) say(problemInWords(problem));
      }
      if (total.problems > MOST_PROBLEMS_SAID) say(`… and ${total.problems - MOST_PROBLEMS_SAID} problems more.`);
      say(
        `${total.count} releases: ${total.releases} taken in, ${total.count - total.releases - total.left} held already, ${total.left} left out. ` +
          `${total.notices} notices are new or changed. Held now: ${await stagesHeld(database)}.`,
      );
    } finally {
      await database.close();
    }
  },
};
