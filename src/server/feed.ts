/** The feed: what a person may see, in the order it came, from where their device left off (step 3 of the protocol). */
import { createHash } from 'node:crypto';
import { gzip } from 'node:zlib';
import { promisify } from 'node:util';
import type { Hono } from 'hono';
import { sql } from 'kysely';
import * as z from 'zod/mini';
import { FEED_VERSION } from '../domain/feed.ts';
import { type Account, councilIdsOf, organisationIdsOf } from '../domain/person.ts';
import { problemsOf } from '../domain/problem.ts';
import { MAX_FEED_PAGE } from '../domain/protocol.ts';
import type { Db, Tables } from './db/tables.ts';
import type { Env, Parts } from './env.ts';
import { ProblemError } from './errors.ts';
import { councilsReading } from './answer-context.ts';
import { audienceOf, PUBLIC } from './publish.ts';
import { signedIn } from './session.ts';

export const FeedQuery = z.object({
  after: z.optional(z.string().check(z.maxLength(100))),
  limit: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(MAX_FEED_PAGE)), 200),
});

export async function audiencesOf(db: Db, account: Account): Promise<string[]> {
  const organisationIds = organisationIdsOf(account);
  const reading = organisationIds.length === 0 ? [] : await councilsReading(db, organisationIds);
  const councilIds = councilIdsOf(account);
  return [
    PUBLIC,
    ...organisationIds.map(audienceOf.organisation),
    ...account.memberships.flatMap((role) => (role.role === 'manager' ? [audienceOf.managers(role.organisationId)] : [])),
    ...councilIds.map(audienceOf.council),
    ...new Set([...councilIds, ...reading.map(({ council_id }) => council_id)].map(audienceOf.providers)),
  ];
}

/**
 * What a cursor's number counts in: this database's history as this person sees it. Whoever joins an organisation or leaves one
 * gets another, and so starts again: what was published to that organisation before they came has smaller numbers than theirs.
 */
const historyFor = (history: string, audiences: readonly string[]): string =>
  createHash('sha256')
    .update(JSON.stringify([history, FEED_VERSION, [...audiences].sort()]))
    .digest('base64url')
    .slice(0, 16);

function parseCursor(cursor: string | undefined, history: string): number | undefined {
  const [its, seq] = cursor?.split('.') ?? [];
  return its === history && /^\d{1,15}$/.test(seq ?? '') ? Number(seq) : undefined;
}

export interface Page {
  /** Each a line of JSON text: items are stored as text and go out as they are. */
  entries: string[];
  cursor: string;
  more: boolean;
  last: number;
  reset: boolean;
}

/** One look-up by primary key: which history this is, and its last number. */
async function head(db: Db): Promise<{ history: string; last: number }> {
  const found = await sql<{ history: string; last: number | null }>`
    select (select value from meta where key = 'history') as history, (select max(seq) from feed) as last`.execute(db);
  const { history, last } = found.rows[0]!;
  return { history, last: last ?? 0 };
}

/**
 * Each audience is walked in its own index, from the cursor on. A line that a later one supersedes is left out: the later one
 * is on its way in any case, so nobody ever reads an item's whole past.
 */
export const pageQuery = (audiences: readonly string[], after: number, limit: number) => {
  const walks = audiences.map(
    (audience) => sql`select * from (select seq, kind, item_id, at, json from feed
      where audience = ${audience} and seq > ${after} and not exists (select 1 from feed later
        where later.audience = feed.audience and later.kind = feed.kind and later.item_id = feed.item_id and later.seq > feed.seq)
      order by seq limit ${limit}) walk`,
  );
  return sql<Tables['feed'] & { seq: number }>`select * from (${sql.join(walks, sql` union all `)}) feed_page order by seq limit ${limit}`;
};

export async function readFeed(db: Db, account: Account, cursor: string | undefined, limit: number): Promise<Page> {
  const audiences = await audiencesOf(db, account);
  const { history: whole, last } = await head(db);
  const history = historyFor(whole, audiences);
  const known = parseCursor(cursor, history);
  const reset = cursor !== undefined && (known === undefined || known > last);
  const after = known === undefined || reset ? 0 : known;
  if (after === last) return { entries: [], cursor: `${history}.${last}`, more: false, last, reset };

  const rows = (await pageQuery(audiences, after, limit + 1).execute(db)).rows;
  const more = rows.length > limit;
  const page = rows.slice(0, limit);
  // At the end of the feed the cursor steps over what others were sent, so that next time there is nothing to look through.
  const end = more ? page.at(-1)!.seq : Math.max(last, page.at(-1)?.seq ?? 0);
  // A device that starts from nothing has nothing to withdraw.
  const entries = page.filter((row) => after > 0 || row.json !== null).map(entryJson);
  return { entries, cursor: `${history}.${end}`, more, last, reset };
}

function entryJson({ seq, kind, item_id, at, json }: Tables['feed'] & { seq: number }): string {
  const item = json === null ? '' : `,"item":${json}`;
  return `{"seq":${seq},"kind":${JSON.stringify(kind)},"id":${JSON.stringify(item_id)},"at":"${at}"${item}}`;
}

const pageJson = ({ entries, cursor, more, last, reset }: Page): string =>
  `{"entries":[${entries.join(',')}],"cursor":"${cursor}","more":${more}${more ? `,"last":${last}` : ''}${reset ? ',"reset":true' : ''}}`;

const compress = promisify(gzip);
/** Below this the headers weigh more than what is saved. */
const WORTH_COMPRESSING = 1500;

export function feedRoutes(api: Hono<Env>, parts: Parts): void {
  api.get('/feed', signedIn(parts), async (c) => {
    const query = FeedQuery.safeParse(c.req.query());
    if (!query.success) throw new ProblemError('malformed', { problems: problemsOf(query.error) });
    const { after, limit } = query.data;
    const json = pageJson(await readFeed(parts.database.db, c.get('account'), after, limit));
    c.header('content-type', 'application/json');
    if (json.length < WORTH_COMPRESSING || !/\bgzip\b/.test(c.req.header('accept-encoding') ?? '')) return c.body(json);
    c.header('content-encoding', 'gzip');
    c.header('vary', 'accept-encoding');
    return c.body(new Uint8Array(await compress(json)));
  });
}
