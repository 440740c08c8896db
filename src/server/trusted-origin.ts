/** Refuses a request that changes something unless our own pages sent it (CSRF). */
import type { Context, MiddlewareHandler } from 'hono';
import type { Env } from './env.ts';
import { ProblemError } from './errors.ts';

const SAFE = ['GET', 'HEAD', 'OPTIONS'];

/** A form on another site can send neither JSON nor our origin. Both are asked for: either alone would do. */
export const trustedOrigin =
  (origins: readonly string[]): MiddlewareHandler<Env> =>
  async (c, next) => {
    if (!SAFE.includes(c.req.method) && !(isJson(c) && isOurs(c, origins))) throw new ProblemError('untrusted-origin');
    await next();
  };

const isJson = (c: Context): boolean => /^application\/json\s*(;|$)/i.test(c.req.header('content-type') ?? '');

function isOurs(c: Context, origins: readonly string[]): boolean {
  const origin = c.req.header('origin');
  return origin === undefined ? c.req.header('sec-fetch-site') === 'same-origin' : origins.includes(origin);
}
