/** What each answer of networks and servers means to the device: one outcome that says what to do next, and never an exception. */
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { type Answer, createTransport } from '../../src/device/sync/transport.ts';
import { PERSON_HEADER } from '../../src/domain/protocol.ts';

const Body = z.object({ said: z.string() });
const answering = (answer: () => Response | Promise<Response>) => createTransport((async () => answer()) as typeof fetch, 'asha-okafor');
const reply = (status: number, body: unknown, headers: Record<string, string> = {}): (() => Response) => {
  const text = body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body);
  return () => new Response(text, { status, headers });
};
const problem = (type: string, status: number) => ({ type: `urn:headroom:problem:${type}`, title: 'A title', status });
const PORTAL = '<!doctype html><title>Guest Wi-Fi</title>';

const cases: [name: string, answer: () => Response | Promise<Response>, outcome: Answer<unknown>][] = [
  ['our own answer', reply(200, { said: 'yes', more: 1 }), { outcome: 'ok', body: { said: 'yes' } }],
  ['a captive portal’s page with status 200', reply(200, PORTAL), { outcome: 'offline' }],
  ['somebody else’s JSON with status 200', reply(200, { connected: true }), { outcome: 'offline' }],
  ['nothing with status 200', reply(200, ''), { outcome: 'offline' }],
  ['nothing with status 204', reply(204, undefined), { outcome: 'offline' }],
  ['half an answer', reply(200, '{"said":"y'), { outcome: 'offline' }],
  ['a captive portal’s 511', reply(511, PORTAL), { outcome: 'offline' }],
  ['a redirect that was not followed', reply(302, ''), { outcome: 'offline' }],
  ['a stranger’s 401', reply(401, PORTAL), { outcome: 'offline' }],
  ['a stranger’s 404', reply(404, { error: 'not found' }), { outcome: 'offline' }],
  ['our 401', reply(401, problem('signed-out', 401)), { outcome: 'signed-out' }],
  ['our 409 for another person', reply(409, problem('other-person', 409)), { outcome: 'other-person' }],
  ['our 413', reply(413, problem('too-large', 413)), { outcome: 'too-large' }],
  ['a proxy’s 413', reply(413, '<html>413 Request Entity Too Large</html>'), { outcome: 'too-large' }],
  ['our 403', reply(403, problem('forbidden', 403)), { outcome: 'failed', problem: problem('forbidden', 403) }],
  ['our 400', reply(400, problem('malformed', 400)), { outcome: 'failed', problem: problem('malformed', 400) }],
  ['a type of ours from the future', reply(400, problem('moon-phase', 400)), { outcome: 'failed', problem: problem('moon-phase', 400) }],
  ['our 429', reply(429, problem('too-many-requests', 429), { 'retry-after': '90' }), { outcome: 'busy', retryAfterMs: 90_000 }],
  ['our 429 with no time', reply(429, problem('too-many-requests', 429)), { outcome: 'busy' }],
  ['our 503', reply(503, problem('unavailable', 503), { 'retry-after': '0' }), { outcome: 'busy', retryAfterMs: 0 }],
  ['our 500', reply(500, problem('internal', 500)), { outcome: 'busy' }],
  ['a proxy’s 500', reply(500, { message: 'Internal Server Error' }), { outcome: 'busy' }],
  ['a proxy’s 502', reply(502, '<html>502 Bad Gateway</html>'), { outcome: 'busy' }],
  ['a proxy’s 503 with a time', reply(503, '<html>', { 'retry-after': '120' }), { outcome: 'busy', retryAfterMs: 120_000 }],
  ['a proxy’s 429 with a time', reply(429, 'slow down', { 'retry-after': '30' }), { outcome: 'busy', retryAfterMs: 30_000 }],
  ['a Retry-After that is a date', reply(503, '', { 'retry-after': 'Fri, 27 Nov 2026 09:00:00 GMT' }), { outcome: 'busy' }],
  ['no network', () => Promise.reject(new TypeError('Failed to fetch')), { outcome: 'offline' }],
  ['a time-out', () => Promise.reject(new DOMException('timed out', 'TimeoutError')), { outcome: 'offline' }],
  [
    'a connection that breaks in the middle of the answer',
    () => new Response(new ReadableStream({ pull: (stream) => stream.error(new TypeError('network error')) })),
    { outcome: 'offline' },
  ],
];

describe('an answer means the same to GET and to POST', () => {
  it.each(cases)('%s', async (_name, answer, outcome) => {
    expect(await answering(answer).get('/api/v1/feed', Body)).toEqual(outcome);
    expect(await answering(answer).post('/api/v1/submissions', {}, Body)).toEqual(outcome);
  });
});

it('does not take a captive portal’s page for an answer even where any answer would do', async () => {
  expect(await answering(reply(200, PORTAL)).post('/api/v1/sign-in/code', {}, z.unknown())).toEqual({ outcome: 'offline' });
});

describe('what leaves the device', () => {
  const asked: { path: string; init: RequestInit }[] = [];
  const spying = (personId?: string) =>
    createTransport(
      (async (path: string, init: RequestInit) => {
        asked.push({ path, init });
        return new Response('{"said":"yes"}');
      }) as typeof fetch,
      personId,
    );

  it('says who the device believes is signed in, and sends no cookie to another origin', async () => {
    await spying('asha-okafor').post('/there', { a: 1 }, Body);
    const { path, init } = asked.pop()!;
    expect(path).toBe('/there');
    expect(init).toMatchObject({ method: 'POST', body: '{"a":1}', credentials: 'same-origin' });
    expect(init.headers).toMatchObject({ [PERSON_HEADER]: 'asha-okafor', accept: 'application/json', 'content-type': 'application/json' });
  });
  it('reads past the browser’s cache, and gives up after a while', async () => {
    await spying().get('/there', Body);
    const { init } = asked.pop()!;
    expect(init).toMatchObject({ method: 'GET', cache: 'no-store' });
    expect(init.headers).not.toHaveProperty(PERSON_HEADER);
    expect(init.signal).toBeInstanceOf(AbortSignal);
  });
});
