/** Routes of the desk about the market: the picture, what is behind a figure, how it came to be, and who has reported. */
import type { Context, Hono } from 'hono';
import type * as z from 'zod/mini';
import { Council } from '../../domain/council.ts';
import { MarketFilters } from '../../domain/market.ts';
import { problemsOf } from '../../domain/problem.ts';
import { type DeskOverlaps, type DeskRefusals, type Reminded, RemindRequest } from '../../domain/protocol-market.ts';
import { RETURN_NAMES } from '../../domain/returns.ts';
import { actorOf, record } from '../audit.ts';
import type { Db } from '../db/tables.ts';
import { councilOf } from '../desk-access.ts';
import type { Env, Parts } from '../env.ts';
import { ProblemError } from '../errors.ts';
import { readJson } from '../read-json.ts';
import { readFigure } from './figure.ts';
import { readHistory } from './history.ts';
import { readOverlaps } from './overlaps.ts';
import { FigureQuery, HistoryQuery, ReportingQuery } from './queries.ts';
import { readPicture } from './read.ts';
import { readRefusals } from './refusals.ts';
import { remind } from './remind.ts';
import { readReportingPage } from './reporting.ts';

/** The council of the address, when it is one of this officer's. */
async function deskCouncil(c: Context<Env>, db: Db): Promise<Council> {
  const { json } = await db.selectFrom('councils').select('json').where('id', '=', councilOf(c)).executeTakeFirstOrThrow();
  return Council.parse(JSON.parse(json));
}

function queryOf<T>(c: Context<Env>, schema: z.ZodMiniType<T>): T {
  const query = schema.safeParse(c.req.query());
  if (!query.success) throw new ProblemError('malformed', { problems: problemsOf(query.error) });
  return query.data;
}

export function marketRoutes(api: Hono<Env>, parts: Parts): void {
  const { database, now, remindersOn } = parts;
  const { db } = database;

  api.get('/desk/:councilId/market', async (c) =>
    c.json(await readPicture(db, await deskCouncil(c, db), queryOf(c, MarketFilters), now())),
  );
  api.get('/desk/:councilId/market/figure', async (c) =>
    c.json(await readFigure(db, await deskCouncil(c, db), queryOf(c, FigureQuery), now())),
  );
  api.get('/desk/:councilId/market/history', async (c) =>
    c.json(await readHistory(db, await deskCouncil(c, db), queryOf(c, HistoryQuery), now())),
  );
  api.get('/desk/:councilId/reporting', async (c) =>
    c.json(await readReportingPage(db, await deskCouncil(c, db), queryOf(c, ReportingQuery), now(), remindersOn)),
  );
  api.get('/desk/:councilId/overlaps', async (c) =>
    c.json({ overlaps: await readOverlaps(db, await deskCouncil(c, db)) } satisfies DeskOverlaps),
  );
  api.get('/desk/:councilId/refusals', async (c) =>
    c.json({ refusals: await readRefusals(db, (await deskCouncil(c, db)).id) } satisfies DeskRefusals),
  );
  api.post('/desk/:councilId/reminders', async (c) => {
    const council = await deskCouncil(c, db);
    const request = await readJson(c, RemindRequest);
    const reminded = await database.write(async (tx) => {
      const ids = await remind(tx, council, request, c.get('account').person, now(), remindersOn);
      const what = `${ids.length} service${ids.length === 1 ? '' : 's'} of ${RETURN_NAMES[request.kind].toLowerCase()}`;
      if (ids.length > 0) await record(tx, { by: actorOf(c.get('account')), councilId: council.id, action: 'reminded', what }, now());
      return ids;
    });
    return c.json({ reminded } satisfies Reminded);
  });
}
