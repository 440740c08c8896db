/** The answers to a consultation as a spreadsheet: a row for each organisation, a column for each question. */
import type { Hono } from 'hono';
import { TypedCall } from '../domain/call.ts';
import { latestAnswers } from '../domain/consultation-results.ts';
import { type Cell, csvFile } from '../domain/csv.ts';
import type { CouncilId, ItemId } from '../domain/id.ts';
import { instantInWords, londonDate } from '../domain/instant.ts';
import type { AnswerRow } from '../domain/protocol-asks.ts';
import { listAnswers } from './answers.ts';
import type { Db } from './db/tables.ts';
import { councilOf } from './desk-access.ts';
import type { Env, Parts } from './env.ts';
import { ProblemError } from './errors.ts';
import { signedIn } from './session.ts';

const ROWS_AT_ONCE = 200;

async function allAnswers(db: Db, councilId: CouncilId, callId: string): Promise<AnswerRow[]> {
  const rows: AnswerRow[] = [];
  for (let before: number | undefined; ;) {
    const asked = { kind: 'consultation', about: `call/${callId}`, limit: ROWS_AT_ONCE } as const;
    const page = await listAnswers(db, councilId, before === undefined ? asked : { ...asked, before });
    rows.push(...page.rows);
    if (page.before === undefined) return rows;
    before = page.before;
  }
}

async function resultsOf(db: Db, councilId: CouncilId, callId: string): Promise<string> {
  const ask = await db
    .selectFrom('asks')
    .select('json')
    .where('id', '=', callId as ItemId)
    .where('council_id', '=', councilId)
    .where('kind', '=', 'call')
    .executeTakeFirst();
  if (ask === undefined) throw new ProblemError('not-found');
  const { questions } = TypedCall.parse(JSON.parse(ask.json));
  const rows = await allAnswers(db, councilId, callId);
  const latest = latestAnswers(rows);
  const receiptOf = new Map(rows.toReversed().map(({ organisationName, receipt }) => [organisationName, receipt]));
  const lines = latest.map(({ organisationName, answers }): Cell[] => {
    const receipt = receiptOf.get(organisationName)!;
    const given = questions.map(({ id }): Cell => answers[id]);
    return [organisationName, instantInWords(receipt.receivedAt), receipt.reference, receipt.sentBy.name, ...given];
  });
  return csvFile([['Organisation', 'Received (London)', 'Reference', 'Sent by', ...questions.map(({ text }) => text)], ...lines]);
}

export function callCsvRoute(api: Hono<Env>, parts: Parts): void {
  api.get('/desk/:councilId/calls/:callId/answers.csv', signedIn(parts), async (c) => {
    const councilId = councilOf(c);
    const text = await resultsOf(parts.database.db, councilId, c.req.param('callId'));
    c.header('content-type', 'text/csv; charset=utf-8');
    c.header('content-disposition', `attachment; filename="headroom-${councilId}-answers-${londonDate(parts.now())}.csv"`);
    return c.body(text);
  });
}
