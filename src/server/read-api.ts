/** What a council's own tools read, with a key: the same rows as its desk shows, from where a tool left off. */
import type { Hono } from 'hono';
import * as z from 'zod/mini';
import { londonDate } from '../domain/instant.ts';
import { problemsOf } from '../domain/problem.ts';
import { keyed } from './api-keys.ts';
import { councilOf } from './desk-access.ts';
import { csvChunks, listSubmissionsAfter } from './desk.ts';
import { download } from './download.ts';
import type { Env, Parts } from './env.ts';
import { ProblemError } from './errors.ts';
import { noticesPackage } from './ocds/out.ts';

export const ReadQuery = z.object({
  after: z._default(z.coerce.number().check(z.int(), z.minimum(0)), 0),
  limit: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(200)), 100),
});

export function readApiRoutes(api: Hono<Env>, parts: Parts): void {
  const { db } = parts.database;
  const returns = keyed(parts, 'returns', 'Returns received, with a key');
  const notices = keyed(parts, 'notices', 'Notices (OCDS), with a key');

  api.get('/read/:councilId/returns', returns, async (c) => {
    const query = ReadQuery.safeParse(c.req.query());
    if (!query.success) throw new ProblemError('malformed', { problems: problemsOf(query.error) });
    return c.json(await listSubmissionsAfter(db, c.get('councilId'), query.data.after, query.data.limit));
  });

  api.get('/read/:councilId/returns.csv', returns, (c) =>
    download(c, `headroom-${c.get('councilId')}-${londonDate(parts.now())}.csv`, csvChunks(db, c.get('councilId'))),
  );

  api.get('/read/:councilId/notices', notices, async (c) =>
    c.json(await noticesPackage(parts, c.get('councilId'), new URL(c.req.url).pathname)),
  );

  api.get('/desk/:councilId/notices.json', async (c) => {
    const councilId = councilOf(c);
    const json = JSON.stringify(await noticesPackage(parts, councilId, new URL(c.req.url).pathname), null, 2);
    return download(c, `headroom-notices-${councilId}-${londonDate(parts.now())}.json`, new TextEncoder().encode(json));
  });
}
