/**
 * Tells devices that look that there is something to ask for: who has an open stream is told, within a second, that the feed or a desk has
 * grown. A nudge carries nothing. What it is about is read from the feed itself, behind the number that was read last, so nothing that is
 * appended can be forgotten; what is lost on the way, the device's own round brings, five minutes later.
 */
import type { CouncilId, PersonId } from '../domain/id.ts';
import { type Account, councilIdsOf } from '../domain/person.ts';
import type { Nudge } from '../domain/protocol.ts';
import type { Receipt } from '../domain/receipt.ts';
import type { Db } from './db/tables.ts';
import type { Parts } from './env.ts';
import { ProblemError } from './errors.ts';
import { audiencesOf } from './feed.ts';
import { type Hearer, NudgeStream } from './nudge-stream.ts';
import { audienceOf, PUBLIC } from './publish.ts';

export interface Pace {
  /** How long what comes together is waited for. */
  gatherMs: number;
  /** How often at most one stream says the same. A desk reads a page each time, which is a line in the audit. */
  pauseMs: Record<Nudge, number>;
  /** How often a stream says that it is there, and its session is looked up; `public` is said then, so that not all are told at once. */
  beatMs: number;
  /** How often the feed is looked at though nobody said that it has grown: a command may write to SQLite, a connection may be lost. */
  lookMs: number;
  /** A stream ends after half of this at the earliest: its audiences may have changed, or processes been added. */
  longestMs: number;
  tickMs: number;
}
export const PACE: Pace = {
  gatherMs: 250,
  pauseMs: { own: 5000, desk: 20_000, public: 0 },
  beatMs: 25_000,
  lookMs: 10_000,
  longestMs: 3_600_000,
  tickMs: 1000,
};

/** What is said as soon as it may be. */
const AT_ONCE: readonly Nudge[] = ['own', 'desk'];
const MOST_OF_A_PERSON = 6;
/** As long as a device is told to do without, when there are too many. */
const NONE_FREE_SECONDS = 600;
/** Those who lost their streams at the same moment come back at this rate. */
const BACK_A_SECOND = 100;
const ROWS_AT_ONCE = 5000;

type NudgeParts = Pick<Parts, 'database' | 'sessions' | 'metrics' | 'log' | 'now'>;
/** Topics that are no audiences of the feed. */
const deskOf = (id: CouncilId): string => `desk:${id}`;
const personOf = (id: PersonId): string => `person:${id}`;
const sessionOf = (hash: string): string => `session:${hash}`;
/** Published to a great many: their devices ask one after another. */
const isForMany = (audience: string): boolean => audience === PUBLIC || audience.startsWith(audienceOf.providers('' as CouncilId));

export class Nudges {
  readonly #parts: NudgeParts;
  readonly #most: number;
  readonly #pace: Pace;
  readonly #streams = new Set<NudgeStream>();
  readonly #byTopic = new Map<string, Set<NudgeStream>>();
  readonly #ticking: NodeJS.Timeout;
  /** The numbers that were read last; undefined while nobody hears. */
  #at: { feed: number; submissions: number } | undefined;
  #looking: Promise<void> | undefined;
  #gathering: NodeJS.Timeout | undefined;
  #lookAt = 0;
  #isStopped = false;

  /** @param most streams at once; with 0 there are none, and devices go on asking every five minutes */
  constructor(parts: NudgeParts, most: number, pace: Pace = PACE) {
    this.#parts = parts;
    this.#most = most;
    this.#pace = pace;
    if (most > 0) parts.database.onAppend(() => this.#wake());
    this.#ticking = setInterval(() => this.#tick(), pace.tickMs);
    this.#ticking.unref();
  }

  async open(account: Account, sessionHash: string): Promise<ReadableStream<Uint8Array>> {
    this.#refuseBeyondMost();
    const { db } = this.#parts.database;
    const { id } = account.person;
    const own = [personOf(id), sessionOf(sessionHash), ...councilIdsOf(account).map(deskOf)];
    const hearer = { sessionHash, roles: rolesOf(account), topics: [...(await audiencesOf(db, account)), ...own] };
    const numbers = this.#at ?? (await lastNumbers(db));
    this.#refuseBeyondMost();
    const theirs = [...(this.#byTopic.get(personOf(id)) ?? [])];
    for (const oldest of theirs.slice(0, Math.max(0, theirs.length + 1 - MOST_OF_A_PERSON))) this.#end(oldest);
    if (this.#at === undefined) {
      this.#at = numbers;
      this.#lookAt = performance.now() + this.#pace.lookMs;
    }
    return this.#add(hearer).body;
  }

  /** A session was answered with the feed up to this number. */
  noteRead(sessionHash: string | undefined, last: number): void {
    if (sessionHash !== undefined) for (const stream of this.#byTopic.get(sessionOf(sessionHash)) ?? []) stream.noteRead(last);
  }

  /** Ends every stream, so that the server need not wait for one. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    clearInterval(this.#ticking);
    clearTimeout(this.#gathering);
    for (const stream of this.#streams) this.#end(stream);
    await this.#looking;
  }

  #refuseBeyondMost(): void {
    if (this.#isStopped || this.#streams.size >= this.#most)
      throw new ProblemError('unavailable', { retryAfterSeconds: NONE_FREE_SECONDS });
  }

  #add(hearer: Hearer): NudgeStream {
    const now = performance.now();
    const { beatMs, longestMs } = this.#pace;
    const times = {
      beatAt: now + beatMs * (0.5 + Math.random() / 2),
      endsAt: now + longestMs * (0.5 + Math.random() / 2),
      retryMs: 1000 + Math.random() * Math.max(4000, (this.#streams.size / BACK_A_SECOND) * 1000),
    };
    const stream = new NudgeStream(hearer, times, () => this.#forget(stream));
    this.#streams.add(stream);
    for (const topic of hearer.topics) {
      const hearing = this.#byTopic.get(topic) ?? new Set();
      this.#byTopic.set(topic, hearing.add(stream));
    }
    this.#parts.metrics.nudgeStreams.set(this.#streams.size);
    return stream;
  }

  #end(stream: NudgeStream): void {
    stream.end();
    this.#forget(stream);
  }

  #forget(stream: NudgeStream): void {
    this.#streams.delete(stream);
    for (const topic of stream.hearer.topics) {
      const hearing = this.#byTopic.get(topic);
      hearing?.delete(stream);
      if (hearing?.size === 0) this.#byTopic.delete(topic);
    }
    if (this.#streams.size === 0) this.#at = undefined;
    this.#parts.metrics.nudgeStreams.set(this.#streams.size);
  }

  #wake(): void {
    if (this.#isStopped || this.#streams.size === 0) return;
    this.#gathering ??= setTimeout(() => {
      this.#gathering = undefined;
      void this.#look();
    }, this.#pace.gatherMs);
  }

  /** Reads what has come behind the last numbers, and tells whom it is for. One look after another. */
  #look(): Promise<void> {
    this.#lookAt = performance.now() + this.#pace.lookMs;
    const mine = (this.#looking ?? Promise.resolve())
      .then(() => this.#read())
      .catch((error: unknown) => this.#parts.log.warn({ err: error }, 'looking for nudges failed'));
    return (this.#looking = mine);
  }

  async #read(): Promise<void> {
    const { db } = this.#parts.database;
    const touched = new Set<NudgeStream>();
    const mark = (topic: string, nudge: Nudge, seq?: number): void => {
      for (const stream of this.#byTopic.get(topic) ?? []) {
        if (seq !== undefined && seq <= stream.readUpTo) continue;
        stream.mark(nudge);
        touched.add(stream);
      }
    };
    for (let more = true; more && this.#at !== undefined;) {
      const entries = await entriesAfter(db, this.#at.feed);
      const received = await receivedAfter(db, this.#at.submissions);
      if (this.#at === undefined) return; // the last of them has gone meanwhile
      for (const { audience, seq } of entries) mark(audience, isForMany(audience) ? 'public' : 'own', seq);
      const readers = new Set(received.map(({ read_by }) => read_by));
      for (const text of readers) for (const { id } of JSON.parse(text) as Receipt['readBy']) mark(deskOf(id), 'desk');
      this.#at = { feed: entries.at(-1)?.seq ?? this.#at.feed, submissions: received.at(-1)?.seq ?? this.#at.submissions };
      more = Math.max(entries.length, received.length) === ROWS_AT_ONCE;
    }
    await this.#deliver(touched, AT_ONCE);
  }

  #tick(): void {
    const now = performance.now();
    if (this.#streams.size > 0 && now > this.#lookAt) void this.#look();
    const beating = [...this.#streams].filter((stream) => stream.beatAt <= now);
    for (const stream of beating) stream.beatAt = now + this.#pace.beatMs;
    void this.#deliver(this.#streams, AT_ONCE)
      .then(() => this.#beat(beating))
      .catch((error: unknown) => this.#parts.log.warn({ err: error }, 'nudging failed'));
  }

  async #beat(streams: readonly NudgeStream[]): Promise<void> {
    const now = performance.now();
    await Promise.all(
      streams.map(async (stream) => {
        const isOver = now >= stream.endsAt || !(await this.#isStill(stream.hearer));
        if (isOver) return this.#end(stream);
        if (this.#say(stream, ['public', ...AT_ONCE]) === 0 && !stream.beat()) this.#end(stream);
      }),
    );
  }

  /** What has to be said, to those who may still hear it. */
  async #deliver(streams: Iterable<NudgeStream>, nudges: readonly Nudge[]): Promise<void> {
    const now = performance.now();
    const due = [...streams].filter((stream) => stream.isDue(nudges, now));
    await Promise.all(
      due.map(async (stream) => {
        if (await this.#isStill(stream.hearer)) this.#say(stream, nudges);
        else this.#end(stream);
      }),
    );
  }

  #say(stream: NudgeStream, nudges: readonly Nudge[]): number {
    const said = stream.say(nudges, performance.now(), (nudge) => this.#pace.pauseMs[nudge]);
    for (const nudge of said) this.#parts.metrics.nudges.inc({ nudge });
    return said.length;
  }

  /** Signed in, not ended, and with the same roles: looked up as for any request, together with others of the same moment. */
  async #isStill({ sessionHash, roles }: Hearer): Promise<boolean> {
    const { sessions, now } = this.#parts;
    const session = await sessions.find(sessionHash);
    return session !== undefined && session.endedAt === null && session.expiresAt > now() && rolesOf(session.account) === roles;
  }
}

const rolesOf = ({ memberships }: Account): string => JSON.stringify(memberships.map((one) => JSON.stringify(one)).sort());

async function lastNumbers(db: Db): Promise<{ feed: number; submissions: number }> {
  const last = (table: 'feed' | 'submissions') =>
    db
      .selectFrom(table)
      .select((eb) => eb.fn.max<number | null>('seq').as('seq'))
      .executeTakeFirstOrThrow();
  return { feed: (await last('feed')).seq ?? 0, submissions: (await last('submissions')).seq ?? 0 };
}

const entriesAfter = (db: Db, seq: number) =>
  db.selectFrom('feed').select(['seq', 'audience']).where('seq', '>', seq).orderBy('seq').limit(ROWS_AT_ONCE).execute();
const receivedAfter = (db: Db, seq: number) =>
  db.selectFrom('submissions').select(['seq', 'read_by']).where('seq', '>', seq).orderBy('seq').limit(ROWS_AT_ONCE).execute();
