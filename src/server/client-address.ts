/** The network address a request came from, for counting how many codes it asked for. Never logged, stored only as a keyed hash. */
import { isIP } from 'node:net';
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
  if (!OURS.test(peer)) return household(peer);
  return household(c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() ?? peer);
}

/** With IPv6 one household has 2⁶⁴ addresses to ask from; what they share is the first half (RFC 6177). */
function household(address: string): string {
  if (isIP(address) !== 6 || address.startsWith('::ffff:')) return address;
  const [head = '', tail] = address.split('::');
  const groups = head.split(':');
  const missing = tail === undefined ? 0 : 8 - groups.length - tail.split(':').length;
  return [...groups, ...Array<string>(missing).fill('0')].slice(0, 4).join(':');
}

/** From this machine or our own network, and not through a proxy, which adds the header: the open internet cannot ask like that. */
export const isDirectAndLocal = (c: Context): boolean =>
  OURS.test(getConnInfo(c).remote.address ?? '') &&
  c.req.header('x-forwarded-for') === undefined &&
  c.req.header('forwarded') === undefined;
