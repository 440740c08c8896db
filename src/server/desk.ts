/** A council officer's desk: the returns that were sent to this council, newest first, as pages and as a spreadsheet. */
import type { Hono } from 'hono';
import * as z from 'zod/mini';
import type { CouncilId } from '../domain/id.ts';
import { problemsOf } from '../domain/problem.ts';
import type { DeskPage } from '../domain/protocol-desk.ts';
import { londonDate } from '../domain/instant.ts';
import { RETURN_KINDS } from '../domain/returns.ts';
import type { Db } from './db/tables.ts';
import { type Cell, csvFile, csvLine } from '../domain/csv.ts';
import type { ReadPage } from '../domain/protocol-connections.ts';
import { xlsxOf } from './xlsx.ts';
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

const rowsFor = (db: Db, councilId: CouncilId) =>
  selectDeskRows(db)
    .innerJoin('submission_readers', 'submission_readers.seq', 'submissions.seq')
    .where('submission_readers.council_id', '=', councilId)
    .where('submissions.kind', 'in', RETURN_KINDS);

/** Only what this council was named a reader of when it came: the row in submission_readers, written with the receipt. */
export async function listSubmissions(db: Db, councilId: CouncilId, before: number | undefined, limit: number): Promise<DeskPage> {
  const all = rowsFor(db, councilId).orderBy('submission_readers.seq', 'desc');
  const found = await (before === undefined ? all : all.where('submission_readers.seq', '<', before)).limit(limit + 1).execute();
  const rows = found.slice(0, limit).map(deskRowOf);
  return found.length > limit ? { rows, before: rows.at(-1)!.receipt.seq } : { rows };
}

/** The same oldest first, for a tool that comes back for what is new. */
export async function listSubmissionsAfter(db: Db, councilId: CouncilId, after: number, limit: number): Promise<ReadPage> {
  const found = await rowsFor(db, councilId)
    .where('submission_readers.seq', '>', after)
    .orderBy('submission_readers.seq')
    .limit(limit + 1)
    .execute();
  const rows = found.slice(0, limit).map(deskRowOf);
  return { rows, after: rows.at(-1)?.receipt.seq ?? after, more: found.length > limit };
}

/** As rows of a spreadsheet, a page of returns at a time, newest first. */
export async function* sheetRows(db: Db, councilId: CouncilId): AsyncGenerator<Cell[][]> {
  const localityNames = await loadLocalityNames(db);
  for (let before: number | undefined; ;) {
    const page = await listSubmissions(db, councilId, before, MOST_ROWS);
    yield page.rows.flatMap((row) => csvRowsOf(row, localityNames));
    if (page.before === undefined) return;
    before = page.before;
  }
}

export async function* csvChunks(db: Db, councilId: CouncilId): AsyncGenerator<string> {
  yield csvFile([CSV_HEADINGS]);
  for await (const rows of sheetRows(db, councilId)) yield rows.map(csvLine).join('');
}

/** Excel shows no more rows than 1,048,576, and a workbook is made whole in memory: CSV is for more than this. */
const MOST_WORKBOOK_ROWS = 100_000;

export async function workbook(db: Db, councilId: CouncilId): Promise<Uint8Array<ArrayBuffer>> {
  const rows: Cell[][] = [];
  for await (const some of sheetRows(db, councilId)) {
    rows.push(...some);
    if (rows.length > MOST_WORKBOOK_ROWS)
      throw new ProblemError('too-large', { detail: 'That is too much for one workbook. Download it as CSV, which has no limit.' });
  }
  return xlsxOf(CSV_HEADINGS, rows);
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

  api.get('/desk/:councilId/submissions.xlsx', async (c) => {
    const councilId = councilOf(c);
    return download(c, `headroom-${councilId}-${londonDate(parts.now())}.xlsx`, await workbook(db, councilId));
  });
}
