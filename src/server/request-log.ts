/** One line for each request, with nothing personal in it: no address, no cookie, no query, no ids from the path. */
import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { Logger } from 'pino';
import type { Env } from './env.ts';

export const requestLog =
  (log: Logger, randomBytes: (size: number) => Uint8Array): MiddlewareHandler<Env> =>
  async (c, next) => {
    const requestId = Buffer.from(randomBytes(9)).toString('base64url');
    c.set('log', log.child({ requestId }));
    const startedAt = performance.now();
    await next();
    c.res.headers.set('x-request-id', requestId);
    const ms = Math.round(performance.now() - startedAt);
    c.get('log').info({ method: c.req.method, route: routePath(c, -1), status: c.res.status, ms }, 'request');
  };
