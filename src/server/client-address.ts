/** The network address a request came from, for counting how many codes it asked for. Never logged, stored only as a keyed hash. */
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/** Loopback and private networks: where a reverse proxy of our own would connect from. */
const OURS = /^(::ffff:)?(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)|^::1$|^f[cd]/i;

/**
 * Behind a proxy it is the last address in X-Forwarded-For: the one our own proxy saw. Earlier ones are whatever the caller wrote.
 * From the open internet the header is not believed at all.
 */
export function clientAddress(c: Context): string {
  const peer = getConnInfo(c).remote.address ?? 'unknown';
  if (!OURS.test(peer)) return peer;
  return c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() ?? peer;
}
