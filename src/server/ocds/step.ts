/** One request to one service, and everything that follows from its answer in one transaction. Killed at any point, the next step asks the same again. */
import { addMs, DAY_MS, epochMsOf, HOUR_MS, type Instant } from '../../domain/instant.ts';
import type { Council } from '../../domain/council.ts';
import type { Parts } from '../env.ts';
import { holdLease } from '../reminders/lease.ts';
import { type Answer, getJson, type Limits } from './get-json.ts';
import { problemInWords, readPackage } from './package.ts';
import { loadPosition, type Position, savePosition } from './positions.ts';
import { isFullPage, nextCursor, type Publisher } from './publishers.ts';
import { takeIn } from './take-in.ts';

export type PollingParts = Pick<Parts, 'database' | 'log' | 'metrics' | 'now'> & { councils: readonly Council[]; limits?: Limits };

/** Find a Tender allows about twelve requests in two minutes; Contracts Finder says nothing, so the same. */
export const GAP_MS = 10_000;
/** When everything up to now has been read. */
export const LOOK_AGAIN_MS = 15 * 60_000;
/** What was published this moment may not be in the answer yet. */
const SETTLE_MS = 60_000;
const NARROWEST_MS = 60_000;
const LONGEST_BACKOFF_MS = HOUR_MS;
/** Longer than a request may take: whoever holds it is the only process that asks. */
const LEASE_MS = 5 * 60_000;
const FIRST_SINCE_MS = 30 * DAY_MS;

/** @returns when the next step may be taken */
export async function step(parts: PollingParts, publisher: Publisher, since: Instant | undefined, holder: string): Promise<Instant> {
  const { database, now, limits } = parts;
  const position = await database.write(async (tx) => {
    if (!(await holdLease(tx, 'notices', holder, LEASE_MS, now()))) return undefined;
    // Without a beginning of its own, a reading that has begun keeps the one it has.
    const held = await tx.selectFrom('notice_positions').select('since_at').where('service', '=', publisher.name).executeTakeFirst();
    return loadPosition(tx, publisher, since ?? held?.since_at ?? addMs(now(), -FIRST_SINCE_MS), now());
  });
  if (position === undefined) return addMs(now(), LEASE_MS);
  if (position.waits_until > now()) return position.waits_until;

  const newest = addMs(now(), -SETTLE_MS);
  const until = position.until_at ?? earlier(addMs(position.reached_at, position.window_ms), newest);
  if (until <= position.reached_at) return rest(parts, position, LOOK_AGAIN_MS);
  const url = publisher.url({ from: position.reached_at, until, cursor: position.cursor_text ?? undefined });
  const answer = await getJson(url, epochMsOf(now()), limits);
  return follow(parts, publisher, { ...position, until_at: until }, answer);
}

const earlier = (a: Instant, b: Instant): Instant => (a < b ? a : b);

async function rest({ database, now }: PollingParts, position: Position, ms: number): Promise<Instant> {
  const waits_until = addMs(now(), ms);
  await database.write((tx) => savePosition(tx, { ...position, waits_until }));
  return waits_until;
}

function follow(parts: PollingParts, publisher: Publisher, position: Position, answer: Answer): Promise<Instant> {
  switch (answer.outcome) {
    case 'ok':
      return takePage(parts, publisher, position, answer.json);
    case 'wait':
      parts.log.info({ service: publisher.name, seconds: answer.ms / 1000 }, 'asked to wait before asking for more notices');
      return rest(parts, position, Math.max(answer.ms, GAP_MS));
    case 'failed':
      return failed(parts, publisher, position, answer.reason);
  }
}

function failed(parts: PollingParts, { name }: Publisher, position: Position, reason: string): Promise<Instant> {
  parts.log.warn({ service: name, reason }, 'notices could not be fetched');
  parts.metrics.noticeRequests.inc({ service: name, outcome: 'failed' });
  const failures = position.failures + 1;
  const ms = Math.min(GAP_MS * 2 ** Math.min(failures, 20), LONGEST_BACKOFF_MS);
  return rest(parts, { ...position, failures, trouble: reason }, ms);
}

async function takePage(parts: PollingParts, publisher: Publisher, position: Position, json: unknown): Promise<Instant> {
  const { database, log, metrics, councils, now } = parts;
  const { read, problems, count } = readPackage(json, councils);
  const whole = problems.find(({ release }) => release === 0);
  if (whole !== undefined) return failed(parts, publisher, position, `its answer ${whole.reason}`);
  const moved = advance(publisher, position, nextCursor(json), count);
  const isCaughtUp = moved.cursor_text === null && epochMsOf(now()) - epochMsOf(moved.reached_at) <= SETTLE_MS + GAP_MS;
  const waits_until = addMs(now(), isCaughtUp ? LOOK_AGAIN_MS : GAP_MS);
  const taken = await database.alone('append', async (tx) => {
    await savePosition(tx, { ...moved, waits_until, failures: 0 });
    return takeIn(tx, read, councils, now());
  });
  metrics.noticeRequests.inc({ service: publisher.name, outcome: 'ok' });
  metrics.noticeReleases.inc({ service: publisher.name, outcome: 'taken' }, taken.releases);
  metrics.noticeReleases.inc({ service: publisher.name, outcome: 'left-out' }, count - read.length);
  for (const problem of problems)
    log.warn({ service: publisher.name, problem: problemInWords(problem) }, 'a release could not be read whole');
  log.info({ service: publisher.name, count, ...taken, readTo: moved.reached_at, part: partRead(moved, now()) }, 'notices were fetched');
  return waits_until;
}

/** Where to go on: the next page; a narrower window when this one may have been cut; or the window after. */
function advance(publisher: Publisher, position: Position, cursor: string | undefined, count: number): Position {
  const until = position.until_at!;
  if (cursor !== undefined && cursor !== position.cursor_text) return { ...position, cursor_text: cursor, trouble: null };
  const width = epochMsOf(until) - epochMsOf(position.reached_at);
  const mayBeCut = publisher.cutsSilently && isFullPage(count) && position.cursor_text === null;
  if (mayBeCut && width > NARROWEST_MS)
    return { ...position, until_at: null, window_ms: Math.max(Math.floor(width / 2), NARROWEST_MS), trouble: null };
  const trouble = mayBeCut
    ? `more than ${count} notices within ${Math.round(width / 1000)} seconds before ${until}: some may be missing`
    : cursor === undefined
      ? null
      : `the same page came twice before ${until}: some notices may be missing`;
  return {
    ...position,
    reached_at: until,
    until_at: null,
    cursor_text: null,
    window_ms: Math.min(position.window_ms * 2, publisher.widestMs),
    trouble: trouble ?? (position.trouble?.includes('missing') === true ? position.trouble : null),
  };
}

/** How much of the time that was asked for has been read: "43%". */
export function partRead({ since_at, reached_at }: Position, now: Instant): string {
  const whole = epochMsOf(now) - epochMsOf(since_at);
  return whole <= 0 ? '100%' : `${Math.min(100, Math.floor(((epochMsOf(reached_at) - epochMsOf(since_at)) / whole) * 100))}%`;
}
