/** Headers every answer carries, so that a browser does nothing with our pages that we did not ask for. */
import type { MiddlewareHandler } from 'hono';
import type { Env } from './env.ts';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

const HEADERS: Record<string, string> = {
  'content-security-policy': POLICY,
  'permissions-policy': 'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};
/** Two years, as browsers ask for. Never on http, where it would lock a developer out of localhost. */
const HSTS = 'max-age=63072000; includeSubDomains';

export const securityHeaders = (origins: readonly string[]): MiddlewareHandler<Env> => {
  const isHttps = origins.every((origin) => origin.startsWith('https:'));
  return async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(HEADERS)) c.res.headers.set(name, value);
    if (isHttps) c.res.headers.set('strict-transport-security', HSTS);
  };
};
