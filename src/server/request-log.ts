/** One line for each request, with nothing personal in it: no address, no cookie, no query, no ids from the path. */
import type { MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import { METHOD_NAME_ALL } from 'hono/router';
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
    const route = matchedRoutes(c).find(({ method }) => method !== METHOD_NAME_ALL)?.path; // its pattern, past the middleware
    c.get('log').info({ method: c.req.method, route, status: c.res.status, ms }, 'request');
  };
