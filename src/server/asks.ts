/** What a council's officers ask providers for: typed, changed and withdrawn at the desk. */
import type { Hono } from 'hono';
import * as z from 'zod/mini';
import { checkCall } from '../domain/call.ts';
import { canonicalJson } from '../domain/canonical-json.ts';
import { checkDemand } from '../domain/check-demand.ts';
import { Council } from '../domain/council.ts';
import type { CouncilId } from '../domain/id.ts';
import { type Instant, type LocalDate, londonDate } from '../domain/instant.ts';
import type { Person } from '../domain/person.ts';
import { type Problem, problemsOf } from '../domain/problem.ts';
import { type AskRow, AsksToSave, type AskToSave, MOST_ASKS, TypedAsk } from '../domain/protocol-asks.ts';
import { actorOf, record } from './audit.ts';
import type { Db, Tx } from './db/tables.ts';
import { councilOf } from './desk-access.ts';
import type { Env, Parts } from './env.ts';
import { ProblemError } from './errors.ts';
import { type AskRecord, loadAsks, publishAsks } from './published-ask.ts';
import { readJson } from './read-json.ts';
import { acceptedOf, answerCounts } from './reply-log.ts';
import { signedIn } from './session.ts';

export const AsksQuery = z.object({ kind: z.enum(['demand', 'call', 'waiting-list']) });

async function listAsks(db: Db, councilId: CouncilId, kind: AskRecord['kind']): Promise<AskRow[]> {
  const found = await db
    .selectFrom('asks')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('kind', '=', kind)
    .orderBy('saved_at', 'desc')
    .orderBy('id')
    .limit(500)
    .execute();
  const accepted = await acceptedOf(db, kind === 'demand' ? found.map(({ id }) => id) : []);
  const counts = await answerCounts(
    db,
    councilId,
    found.map(({ id }) => `${kind}/${id}`),
  );
  return found.map((row) => {
    const typed = TypedAsk.parse({ kind: row.kind, ask: JSON.parse(row.json) as unknown });
    const { answers, unanswered } = counts.get(`${kind}/${row.id}`) ?? { answers: 0, unanswered: 0 };
    const closed = row.closed_at === null ? {} : { closedAt: row.closed_at };
    return { ...typed, id: row.id, savedAt: row.saved_at, ...closed, accepted: accepted.get(row.id) ?? 0, answers, unanswered };
  });
}

/** @param before as it was published, where it was */
function problemsOfAsk(one: AskToSave, before: AskRecord | undefined, council: Council, accepted: number, today: LocalDate): Problem[] {
  if (before !== undefined && (before.council_id !== council.id || before.kind !== one.kind))
    return [{ path: 'id', code: 'id-taken', message: 'This number belongs to something else. Begin again.' }];
  if (one.kind === 'call') return checkCall(one.ask, today);
  if (one.kind === 'waiting-list')
    return one.ask.countedOn > today
      ? [{ path: 'countedOn', code: 'date-to-come', message: 'The day it was counted on is still to come' }]
      : [];
  const tooLittle = one.ask.amount < accepted && {
    path: 'amount',
    code: 'less-than-accepted',
    message: `You have accepted ${accepted} already: ask for at least that, or change your answers first`,
  };
  return [...checkDemand(one.ask, council, today), ...(tooLittle === false ? [] : [tooLittle])];
}

async function saveAsks(tx: Tx, councilId: CouncilId, asks: readonly AskToSave[], person: Person, now: Instant): Promise<Problem[]> {
  const { json } = await tx.selectFrom('councils').select('json').where('id', '=', councilId).executeTakeFirstOrThrow();
  const council = Council.parse(JSON.parse(json));
  const ids = asks.map(({ id }) => id);
  const before = new Map((await loadAsks(tx, ids)).map((row) => [row.id, row]));
  const accepted = await acceptedOf(tx, ids);
  const problems = asks.flatMap((one, index) =>
    problemsOfAsk(one, before.get(one.id), council, accepted.get(one.id) ?? 0, londonDate(now)).map((problem) => ({
      ...problem,
      path: `asks.${index}.${problem.path}`,
    })),
  );
  if (problems.length > 0) return problems;
  for (const { id, kind, ask } of asks) {
    const row = { council_id: councilId, kind, json: canonicalJson(ask), saved_at: now, saved_by: person.id, closed_at: null };
    await tx
      .insertInto('asks')
      .values({ id, ...row })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute();
  }
  await publishAsks(tx, await loadAsks(tx, ids), now);
  const what = asks.map(({ kind, id }) => `${kind} ${id}`).join(', ');
  await record(
    tx,
    { by: { kind: 'person', id: person.id, name: person.name }, councilId, action: 'changed', what: `Published: ${what}` },
    now,
  );
  return [];
}

export function askRoutes(api: Hono<Env>, parts: Parts): void {
  const { database, now } = parts;

  api.get('/desk/:councilId/asks', signedIn(parts), async (c) => {
    const councilId = councilOf(c);
    const query = AsksQuery.safeParse(c.req.query());
    if (!query.success) throw new ProblemError('malformed', { problems: problemsOf(query.error) });
    return c.json({ rows: await listAsks(database.db, councilId, query.data.kind) });
  });

  api.post('/desk/:councilId/asks', signedIn(parts), async (c) => {
    const councilId = councilOf(c);
    const { asks } = await readJson(c, AsksToSave);
    if (new Set(asks.map(({ id }) => id)).size < asks.length || asks.length > MOST_ASKS) throw new ProblemError('malformed');
    const problems = await database.alone('append', (tx) => saveAsks(tx, councilId, asks, c.get('account').person, now()));
    if (problems.length > 0)
      throw new ProblemError('malformed', { problems, detail: 'Nothing was published: put right what is marked, and try again.' });
    return c.body(null, 204);
  });

  api.post('/desk/:councilId/asks/:askId/withdraw', signedIn(parts), async (c) => {
    const councilId = councilOf(c);
    await database.alone('append', async (tx) => {
      const row = await tx
        .selectFrom('asks')
        .selectAll()
        .where('council_id', '=', councilId)
        .where('id', '=', c.req.param('askId') as AskRecord['id'])
        .executeTakeFirst();
      if (row === undefined) throw new ProblemError('not-found');
      if (row.closed_at !== null) return; // twice is no mistake
      const closed = { ...row, closed_at: now() };
      await tx.updateTable('asks').set({ closed_at: closed.closed_at }).where('id', '=', row.id).execute();
      await publishAsks(tx, [closed], now());
      await record(tx, { by: actorOf(c.get('account')), councilId, action: 'changed', what: `Withdrawn: ${row.kind} ${row.id}` }, now());
    });
    return c.body(null, 204);
  });
}
