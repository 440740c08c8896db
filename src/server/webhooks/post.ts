/** Posts one signed message, to an address that is looked at again at the very moment of connecting: a name may have come to mean something else. */
import { lookup as systemLookup, type LookupAddress } from 'node:dns';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import { faultOfAddress, isInner } from './address.ts';

const PATIENCE_MS = 10_000;

/** In words, for the log at the desk. */
export type PostOutcome = { ok: true } | { ok: false; reason: string };
export type Post = (url: string, headers: Record<string, string>, body: string) => Promise<PostOutcome>;

/** Node connects to what this gives and nothing else, so there is no moment between looking and connecting. */
const outerLookup: LookupFunction = (hostname, options, callback) => {
  systemLookup(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
    if (error !== null) return callback(error, '', 0);
    const outer = addresses.filter(({ address }) => !isInner(address));
    if (outer.length < addresses.length || outer.length === 0)
      return callback(Object.assign(new Error('inner address'), { code: 'EINNER' }), '', 0);
    if (options.all === true) return callback(null, outer);
    callback(null, outer[0]!.address, outer[0]!.family);
  });
};

const REASONS: Record<string, string> = {
  EINNER: 'its name leads into a private network',
  ENOTFOUND: 'its name is not known',
  ECONNREFUSED: 'nothing answers there',
  ECONNRESET: 'the connection was cut',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is not trusted',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is not trusted',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another name',
};

/** Redirects are not followed, and what it answers is not read. */
export const webhookPost =
  (allowed: readonly string[]): Post =>
  (url, headers, body) => {
    const fault = faultOfAddress(url, allowed);
    if (fault !== undefined) return Promise.resolve({ ok: false, reason: 'the address may not be used' });
    const { protocol, host } = new URL(url);
    const request = protocol === 'http:' ? httpRequest : httpsRequest;
    const lookup = allowed.includes(host) ? {} : { lookup: outerLookup };
    return new Promise((resolve) => {
      const failed = (error: NodeJS.ErrnoException): void => {
        const isSlow = error.name === 'AbortError' || error.name === 'TimeoutError';
        resolve({
          ok: false,
          reason: isSlow ? 'it took too long' : (REASONS[error.code ?? ''] ?? `it could not be reached (${error.code})`),
        });
      };
      const options = {
        method: 'POST',
        headers: { ...headers, 'content-length': Buffer.byteLength(body) },
        signal: AbortSignal.timeout(PATIENCE_MS),
        ...lookup,
      };
      const sending = request(url, options, (response) => {
        const status = response.statusCode ?? 0;
        response.destroy();
        resolve(status >= 200 && status < 300 ? { ok: true } : { ok: false, reason: `it answered ${status}` });
      });
      sending.on('error', failed);
      sending.end(body);
    });
  };

/** Anybody may be an officer of a demonstration: it tells nobody but whom its operator names. */
export const demoPost = (allowed: readonly string[]): Post => {
  const post = webhookPost(allowed);
  return (url, headers, body) =>
    allowed.includes(new URL(url).host)
      ? post(url, headers, body)
      : Promise.resolve({ ok: false, reason: 'a demonstration tells only addresses that its operator allows' });
};
