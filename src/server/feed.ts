/** The feed: what a person may see, in the order it came, from where their device left off (step 3 of the protocol). */
import { gunzip, gzip } from 'node:zlib';
import { promisify } from 'node:util';
import type { Hono } from 'hono';
import * as z from 'zod/mini';
import { type Account, councilIdsOf, organisationIdsOf } from '../domain/person.ts';
import { problemsOf } from '../domain/problem.ts';
import { MAX_FEED_PAGE } from '../domain/protocol.ts';
import type { Db } from './db/tables.ts';
import type { Env, Parts } from './env.ts';
import { ProblemError } from './errors.ts';
import { head, historyFor, libraryHistory, parseCursor } from './feed-cursor.ts';
import { entryJson, type Page, pageJson, pageQuery } from './feed-page.ts';
import { LibraryPages } from './library-pages.ts';
import { councilsReading } from './answer-context.ts';
import { audienceOf, PUBLIC } from './publish.ts';
import { sessionHashOf, signedIn } from './session.ts';

export const FeedQuery = z.object({
  after: z.optional(z.string().check(z.maxLength(100))),
  limit: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(MAX_FEED_PAGE)), 200),
  library: z.optional(z.string().check(z.maxLength(100))),
});
export const LibraryQuery = z.omit(FeedQuery, { library: true });

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

/** Nothing of the library, read or not: what is this person's own comes first. */
const ALL = 'all';

/** @param library the cursor of what the device has read from the library's own pages, and need not be sent again; or `all` */
export async function readFeed(db: Db, account: Account, cursor: string | undefined, limit: number, library?: string): Promise<Page> {
  const audiences = await audiencesOf(db, account);
  const { history: whole, last } = await head(db);
  const history = historyFor(whole, audiences);
  const known = parseCursor(cursor, history);
  const held = library === ALL ? last : parseCursor(library, libraryHistory(whole));
  const isStranger = (given: string | undefined, number: number | undefined): boolean =>
    given !== undefined && (number === undefined || number > last);
  const reset = isStranger(cursor, known) || isStranger(library, held);
  const after = known === undefined || reset ? 0 : known;
  if (after === last) return { entries: [], cursor: `${history}.${last}`, more: false, last, reset };

  const rows = (await pageQuery(audiences, after, limit + 1, reset ? 0 : held).execute(db)).rows;
  const more = rows.length > limit;
  const page = rows.slice(0, limit);
  // At the end of the feed the cursor steps over what others were sent, so that next time there is nothing to look through.
  const end = more ? page.at(-1)!.seq : Math.max(last, page.at(-1)?.seq ?? 0);
  // A device that starts from nothing has nothing to withdraw.
  const hasSomething = after > 0 || (held !== undefined && !reset);
  const entries = page.filter((row) => hasSomething || row.json !== null).map(entryJson);
  return { entries, cursor: `${history}.${end}`, more, last, reset };
}

const compress = promisify(gzip);
const decompress = promisify(gunzip);
/** Below this the headers weigh more than what is saved. */
const WORTH_COMPRESSING = 1500;

export function feedRoutes(api: Hono<Env>, parts: Parts): void {
  api.get('/feed', signedIn(parts), async (c) => {
    const query = FeedQuery.safeParse(c.req.query());
    if (!query.success) throw new ProblemError('malformed', { problems: problemsOf(query.error) });
    const { after, limit, library } = query.data;
    const page = await readFeed(parts.database.db, c.get('account'), after, limit, library);
    if (!page.more) parts.nudges.noteRead(sessionHashOf(c, parts), page.last);
    const json = pageJson(page);
    c.header('content-type', 'application/json');
    if (json.length < WORTH_COMPRESSING || !/\bgzip\b/.test(c.req.header('accept-encoding') ?? '')) return c.body(json);
    c.header('content-encoding', 'gzip');
    c.header('vary', 'accept-encoding');
    return c.body(new Uint8Array(await compress(json)));
  });

  const pages = new LibraryPages();
  api.get('/library', signedIn(parts), async (c) => {
    const query = LibraryQuery.safeParse(c.req.query());
    if (!query.success) throw new ProblemError('malformed', { problems: problemsOf(query.error) });
    const zipped = await pages.page(parts.database.db, query.data.after, query.data.limit);
    c.header('content-type', 'application/json');
    c.header('vary', 'accept-encoding');
    if (!/\bgzip\b/.test(c.req.header('accept-encoding') ?? '')) return c.body(new Uint8Array(await decompress(zipped)));
    c.header('content-encoding', 'gzip');
    return c.body(zipped);
  });
}
