/** Asks a publisher for JSON: within a time, up to a size, from the address that was configured and no other. */
import { DAY_MS } from '../../domain/instant.ts';

export type Answer =
  | { outcome: 'ok'; json: unknown }
  /** It asks to be left alone for so long. */
  | { outcome: 'wait'; ms: number }
  | { outcome: 'failed'; reason: string };

/** A hundred releases are about a megabyte. */
const LARGEST_BYTES = 64 * 1024 * 1024;
const TIMEOUT_MS = 30_000;
const WAIT_MS = 60_000;

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Only https; http to this machine itself, for tests and a proxy beside the server. No name and password in it. */
export function isFetchable(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password } = new URL(address);
  return username === '' && password === '' && (protocol === 'https:' || (protocol === 'http:' && LOOPBACK.has(hostname)));
}

/** Retry-After is seconds or a date (RFC 9110, 10.2.3). */
function waitOf(header: string | null, nowMs: number): number {
  const ms = /^\d+$/.test(header ?? '') ? Number(header) * 1000 : Date.parse(header ?? '') - nowMs;
  return Number.isNaN(ms) ? WAIT_MS : Math.min(Math.max(ms, 1000), DAY_MS);
}

async function bodyOf(response: Response, largest: number): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > largest) return undefined; // leaving the loop cancels the rest
    chunks.push(chunk);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}

export interface Limits {
  timeoutMs?: number;
  largestBytes?: number;
}

export async function getJson(
  url: string,
  nowMs: number,
  { timeoutMs = TIMEOUT_MS, largestBytes = LARGEST_BYTES }: Limits = {},
): Promise<Answer> {
  if (!isFetchable(url)) return { outcome: 'failed', reason: 'the address is not https' };
  try {
    const response = await fetch(url, {
      headers: { accept: 'application/json', 'user-agent': 'Headroom (tender notices for care providers)' },
      redirect: 'manual', // a publisher cannot send us to another host
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (response.status === 429 || response.status === 503)
      return { outcome: 'wait', ms: waitOf(response.headers.get('retry-after'), nowMs) };
    if (response.status >= 300 && response.status < 400) return { outcome: 'failed', reason: `it sends us elsewhere (${response.status})` };
    if (!response.ok) return { outcome: 'failed', reason: `it answered ${response.status}` };
    const text = await bodyOf(response, largestBytes);
    if (text === undefined) return { outcome: 'failed', reason: `its answer is larger than ${largestBytes} bytes` };
    return { outcome: 'ok', json: JSON.parse(text) as unknown };
  } catch (error) {
    return { outcome: 'failed', reason: reasonOf(error) };
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof SyntaxError) return 'its answer is not JSON';
  if (error instanceof Error && error.name === 'TimeoutError') return 'it took too long';
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : undefined;
  return `it could not be reached${code === undefined ? '' : ` (${code})`}`;
}
