/** The audit at a council's desk: its own rows, searched, and as a spreadsheet. */
import type { Context, Hono } from 'hono';
import { AuditQuery } from '../domain/audit.ts';
import { londonDate } from '../domain/instant.ts';
import { problemsOf } from '../domain/problem.ts';
import { auditChunks, listAudit } from './audit.ts';
import { councilOf } from './desk-access.ts';
import { download } from './download.ts';
import type { Env, Parts } from './env.ts';
import { ProblemError } from './errors.ts';

function queryOf(c: Context<Env>): AuditQuery {
  const query = AuditQuery.safeParse(c.req.query());
  if (!query.success) throw new ProblemError('malformed', { problems: problemsOf(query.error) });
  return query.data;
}

export function auditRoutes(api: Hono<Env>, { database, now }: Parts): void {
  api.get('/desk/:councilId/audit', async (c) => c.json(await listAudit(database.db, councilOf(c), queryOf(c))));

  api.get('/desk/:councilId/audit.csv', (c) => {
    const councilId = councilOf(c);
    return download(c, `headroom-audit-${councilId}-${londonDate(now())}.csv`, auditChunks(database.db, councilId, queryOf(c)));
  });
}
