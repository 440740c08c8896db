/** One line for each request, with nothing personal in it: no address, no cookie, no query, no ids from the path. */
import type { MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import { METHOD_NAME_ALL } from 'hono/router';
import type { Env, Parts } from './env.ts';
import { countRequest } from './metrics.ts';

export const requestLog = ({ log, randomBytes, metrics }: Pick<Parts, 'log' | 'randomBytes' | 'metrics'>): MiddlewareHandler<Env> => {
  // Drawn once: each request's own draw would cost more than everything else here.
  const start = Buffer.from(randomBytes(9)).toString('base64url');
  let count = 0;
  return async (c, next) => {
    const requestId = `${start}.${++count}`;
    c.set('log', log.child({ requestId }));
    const startedAt = performance.now();
    await next();
    c.res.headers.set('x-request-id', requestId);
    const ms = Math.round(performance.now() - startedAt);
    const route = matchedRoutes(c).find(({ method }) => method !== METHOD_NAME_ALL)?.path; // its pattern, past the middleware
    countRequest(metrics, c.req.method, route ?? 'none', c.res.status, ms);
    c.get('log').info({ method: c.req.method, route, status: c.res.status, ms }, 'request');
  };
};
