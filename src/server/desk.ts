/** A council officer's desk: the returns that were sent to this council, newest first, as pages and as a spreadsheet. */
import type { Hono } from 'hono';
import * as z from 'zod/mini';
import type { CouncilId } from '../domain/id.ts';
import { problemsOf } from '../domain/problem.ts';
import type { DeskPage } from '../domain/protocol-desk.ts';
import { londonDate } from '../domain/instant.ts';
import type { Db } from './db/tables.ts';
import { csvFile, csvLine } from '../domain/csv.ts';
import { CSV_HEADINGS, csvRowsOf } from './desk-csv.ts';
import { councilOf } from './desk-access.ts';
import { deskRowOf, selectDeskRows } from './desk-rows.ts';
import { download } from './download.ts';
import type { Env, Parts } from './env.ts';
import { ProblemError } from './errors.ts';
import { loadLocalityNames } from './services.ts';

const MOST_ROWS = 200;
export const DeskQuery = z.object({
  before: z.optional(z.coerce.number().check(z.int(), z.minimum(1))),
  limit: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(MOST_ROWS)), 50),
});

/** Only what this council was named a reader of when it came: the row in submission_readers, written with the receipt. */
export async function listSubmissions(db: Db, councilId: CouncilId, before: number | undefined, limit: number): Promise<DeskPage> {
  let query = selectDeskRows(db)
    .innerJoin('submission_readers', 'submission_readers.seq', 'submissions.seq')
    .where('submission_readers.council_id', '=', councilId)
    .orderBy('submission_readers.seq', 'desc')
    .limit(limit + 1);
  if (before !== undefined) query = query.where('submission_readers.seq', '<', before);
  const found = await query.execute();
  const rows = found.slice(0, limit).map(deskRowOf);
  return found.length > limit ? { rows, before: rows.at(-1)!.receipt.seq } : { rows };
}

/** The spreadsheet a page at a time, so that years of returns never stand in memory at once. */
async function* csvChunks(db: Db, councilId: CouncilId): AsyncGenerator<string> {
  yield csvFile([CSV_HEADINGS]);
  const localityNames = await loadLocalityNames(db);
  for (let before: number | undefined; ;) {
    const page = await listSubmissions(db, councilId, before, MOST_ROWS);
    yield page.rows
      .flatMap((row) => csvRowsOf(row, localityNames))
      .map(csvLine)
      .join('');
    if (page.before === undefined) return;
    before = page.before;
  }
}

export function deskRoutes(api: Hono<Env>, parts: Parts): void {
  const { db } = parts.database;

  api.get('/desk/:councilId/submissions', async (c) => {
    const councilId = councilOf(c);
    const query = DeskQuery.safeParse(c.req.query());
    if (!query.success) throw new ProblemError('malformed', { problems: problemsOf(query.error) });
    return c.json(await listSubmissions(db, councilId, query.data.before, query.data.limit));
  });

  api.get('/desk/:councilId/submissions.csv', (c) => {
    const councilId = councilOf(c);
    return download(c, `headroom-${councilId}-${londonDate(parts.now())}.csv`, csvChunks(db, councilId));
  });
}
