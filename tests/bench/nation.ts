/** The last two hours of a month's window for the whole country, at the real server, as fast as it goes; and what that means on paper. */
import { randomInt } from 'node:crypto';
import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { delayAfter } from '../../src/device/sync/schedule.ts';
import { instantOf } from '../../src/domain/instant.ts';
import { API, PushResponse } from '../../src/domain/protocol.ts';
import { openDatabase } from '../../src/server/db/connection.ts';
import { type Country, type Reporter, returnOf, settle } from './country.ts';
import { headroom, newFolder, type Running } from './processes.ts';
import { count, milliseconds, percentile, type Section } from './section.ts';

const COUNTRY = { councils: 152, services: 40_000 };
const REPORT_LAST = COUNTRY.services / 2;
const SECONDS = 60;
/** Devices that have something to say at the same moment. */
const AT_ONCE = 64;
/** A share of requests whose answer never comes: half of them had arrived. */
const FLAKY = 0.05;
/** Two hours pass in a minute: a device's patience is shortened as much. */
const HURRY = 100;

interface Night {
  acknowledged: Set<string>;
  waits: number[];
  pulls: number[];
  lostAnswers: number;
  repeated: number;
  failed: number;
  seconds: number;
}

/** One device: it sends until there is a receipt, then reads what is new. */
async function report(server: Running, reporter: Reporter, night: Night): Promise<void> {
  const submission = returnOf(reporter, instantOf(Date.now()));
  const headers = { 'content-type': 'application/json', origin: server.origin, cookie: reporter.cookie };
  const body = JSON.stringify({ submissions: [submission] });
  for (let tries = 1; !night.acknowledged.has(submission.id) && tries <= 10; tries++) {
    const luck = Math.random();
    if (luck < FLAKY / 2)
      night.lostAnswers += 1; // it never arrived
    else {
      const start = performance.now();
      const response = await fetch(`${server.origin}${API}/submissions`, { method: 'POST', body, headers });
      const text = await response.text();
      night.waits.push(performance.now() - start);
      if (luck < FLAKY) night.lostAnswers += 1;
      else if (response.ok) {
        const { outcome } = PushResponse.parse(JSON.parse(text)).results[0]!;
        if (outcome === 'repeated') night.repeated += 1;
        if (outcome === 'refused') throw new Error(text);
        night.acknowledged.add(submission.id);
        break;
      } else night.failed += 1;
    }
    await setTimeout(delayAfter(tries, Math.random()) / HURRY);
  }
  const start = performance.now();
  const pull = await fetch(`${server.origin}${API}/feed?limit=1`, { headers });
  await pull.arrayBuffer();
  night.pulls.push(performance.now() - start);
}

async function replay(server: Running, { reporters }: Country): Promise<Night> {
  const night: Night = { acknowledged: new Set(), waits: [], pulls: [], lostAnswers: 0, repeated: 0, failed: 0, seconds: 0 };
  const queue = reporters.slice(0, REPORT_LAST).sort(() => randomInt(3) - 1);
  const start = performance.now();
  const isOver = (): boolean => queue.length === 0 || performance.now() - start > SECONDS * 1000;
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (!isOver()) await report(server, queue.pop()!, night);
    }),
  );
  night.seconds = (performance.now() - start) / 1000;
  return night;
}

/** What the database holds against what was acknowledged. */
async function audit(folder: string, { acknowledged }: Night, before: number): Promise<{ lost: number; doubled: number }> {
  const { db, close } = openDatabase({ engine: 'sqlite', file: join(folder, 'headroom.sqlite') });
  const rows = await db.selectFrom('submissions').select('id').where('seq', '>', before).execute();
  const feed = await db.selectFrom('feed').select('item_id').where('kind', '=', 'return').execute();
  await close();
  const held = new Set<string>(rows.map(({ id }) => id));
  const lines = feed.filter(({ item_id }) => held.has(item_id)).length;
  return { lost: [...acknowledged].filter((id) => !held.has(id)).length, doubled: rows.length - held.size + lines - held.size };
}

async function lastNumber(folder: string): Promise<number> {
  const { db, close } = openDatabase({ engine: 'sqlite', file: join(folder, 'headroom.sqlite') });
  const row = await db.selectFrom('submissions').select('seq').orderBy('seq', 'desc').limit(1).executeTakeFirst();
  await close();
  return row?.seq ?? 0;
}

const sizeOf = (folder: string): number => statSync(join(folder, 'headroom.sqlite')).size;

export async function nation(): Promise<Section> {
  const folder = newFolder();
  const country = await settle(folder, COUNTRY);
  const [before, bytesBefore] = [await lastNumber(folder), sizeOf(folder)];
  const server = await headroom({}, folder);
  const night = await replay(server, country);
  await server.end();
  const bytes = (sizeOf(folder) - bytesBefore) / night.acknowledged.size;
  const { lost, doubled } = await audit(folder, night, before);
  rmSync(folder, { recursive: true, force: true });
  const rate = night.acknowledged.size / night.seconds;
  return {
    title: 'A national night',
    how: `${count(COUNTRY.services)} services of ${COUNTRY.councils} councils on one SQLite file; half of them report in the last two hours, each from a device of its own that sends one return and asks the feed for a line. Replayed at one server process as fast as it goes with ${AT_ONCE} devices at the same moment, for at most ${SECONDS} seconds, the devices on the same processors; ${FLAKY * 100}% of answers never come, and the device tries again with jitter.`,
    rows: [
      { what: 'returns with a receipt', ours: count(night.acknowledged.size), beside: `all there are: ${count(REPORT_LAST)}` },
      {
        what: 'returns a second, each with a pull',
        ours: count(rate),
        beside: `what the night needs: ${count(REPORT_LAST / 7200)}`,
        ratio: rate / (REPORT_LAST / 7200),
        aim: 10,
      },
      { what: 'wait for a receipt, half of them', ours: milliseconds(percentile(night.waits, 0.5)), beside: '' },
      {
        what: 'wait for a receipt, 99 in 100',
        ours: milliseconds(percentile(night.waits, 0.99)),
        beside: 'a device’s patience: 30 s',
        ratio: 30_000 / percentile(night.waits, 0.99),
        aim: 1,
      },
      { what: 'pull, 99 in 100', ours: milliseconds(percentile(night.pulls, 0.99)), beside: '' },
      { what: 'answers that never came', ours: count(night.lostAnswers), beside: '' },
      { what: 'repeats answered with the first receipt', ours: count(night.repeated), beside: '' },
      { what: 'refused or failed', ours: count(night.failed), beside: '0' },
      { what: 'lost', ours: count(lost), beside: '0' },
      { what: 'doubled', ours: count(doubled), beside: '0' },
    ],
    notes: onPaper(rate, bytes),
  };
}

/** Assumptions are words here, so that whoever doubts one can put in another. */
function onPaper(rate: number, bytes: number): string[] {
  const providers = 18_000;
  const duties = COUNTRY.services * 12;
  const often = COUNTRY.services * 52;
  const worstMinute = (REPORT_LAST * 0.25) / 10;
  const gigabytes = (returns: number): string => ((returns * bytes) / 1e9).toFixed(1);
  const poundsAYear = 2 * 12 * 40 + 12 * 150 + 12 * 20;
  return [
    `Assumed for the worst minute: a quarter of the night’s returns come in the last ten minutes. That is ${count(worstMinute)} a minute, ${count(worstMinute / 60)} a second; this process takes ${count(rate)} a second, ${count(rate / (worstMinute / 60))} times as many.`,
    `Servers: two processes, so that one may be restarted, each on a small machine of 2 processors and 4 GB, behind one proxy; one PostgreSQL of 2 processors and 8 GB. Not for speed: one process would do.`,
    `Storage: ${(bytes / 1000).toFixed(1)} kB for a return with its receipt, feed line, market rows and indexes. The national duty alone (12 a year): ${count(duties)} returns, ${gigabytes(duties)} GB a year. Every service every week: ${count(often)} returns, ${gigabytes(often)} GB a year.`,
    `Cost, at list prices of a usual cloud in 2026 (assumed: £40 a month for a machine, £150 for the managed PostgreSQL with its copies, £20 for traffic and mail): £${count(poundsAYear)} a year for the country, which is ${Math.round((poundsAYear / providers) * 100)}p a year for each of ${count(providers)} providers. People who run it are not in it.`,
  ];
}
