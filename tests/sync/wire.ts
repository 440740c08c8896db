/** The connection between a device and the real server: every way it is known to fail, one request at a time. */
import { PERSON_HEADER } from '../../src/domain/protocol.ts';
import type { Submission } from '../../src/domain/submission.ts';
import { type Browser, ORIGIN } from '../server/test-server.ts';

/** What a server says instead of doing it, by the type of the problem. */
const REFUSALS = {
  'signed-out': 401,
  forbidden: 403,
  'other-person': 409,
  'too-large': 413,
  malformed: 422,
  'too-many-requests': 429,
  internal: 500,
} as const;
type Refusal = keyof typeof REFUSALS;

export const CUTS = [
  'request-lost',
  'reply-lost',
  'portal',
  'other-json',
  'proxy-error',
  'unavailable',
  'doubled',
  'late',
  'newer-server',
  ...(Object.keys(REFUSALS) as Refusal[]),
] as const;
/**
 * `doubled`: the network delivers it twice. `late`: it is given up as lost, and arrives later all the same.
 * `newer-server`: its answer says what this version of the app does not know: an outcome, fields, a kind of item.
 */
export type Cut = (typeof CUTS)[number];

/** One POST of submissions as the server's side of the wire saw it leave the device. */
export interface Pushed {
  personId: string | undefined;
  submissions: Submission[];
}

const PORTAL = '<!doctype html><title>Welcome to Guest Wi-Fi</title><a href="/login">Log in</a>';
const html = (status: number): Response => new Response(PORTAL, { status, headers: { 'content-type': 'text/html' } });
const json = (status: number, body: unknown, type = 'application/json'): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': type } });
const notFound = { type: 'urn:headroom:problem:not-found', title: 'There is nothing here', status: 404 };
const unavailable = { type: 'urn:headroom:problem:unavailable', title: 'The server cannot do that just now', status: 503 };

async function spokenByANewer(response: Response): Promise<Response> {
  if (!response.ok || response.status === 204) return response;
  const body = (await response.json()) as { results?: object[]; entries?: object[] };
  if (body.results !== undefined) body.results[0] = { ...body.results[0], outcome: 'deferred' };
  body.entries?.push({ seq: 1, kind: 'weather', id: 'w', at: '2030-01-01T00:00:00.000Z', item: { rain: true }, mood: 'new' });
  return json(200, { ...body, news: true });
}

export class Wire {
  /** Keeps the cookies; shared by every tab of a device. */
  browser: Browser;
  /** What happens to the next requests, in order; afterwards all goes well. */
  readonly cuts: (Cut | 'fine')[] = [];
  readonly pushes: Pushed[] = [];
  /** Looks at a push before it leaves; what it returns is called when the device has its answer, or knows that there is none. */
  onPush: (push: Pushed) => Promise<() => void> = async () => () => {};
  /** False: the server is one that does not keep drafts. */
  keepsDrafts = true;
  /** How long a request takes to leave. */
  delay: () => Promise<void> = async () => {};
  /** Sees each answer, and may put another in its place. */
  onAnswer: (path: string, response: Response) => Response | Promise<Response> = (_path, response) => response;
  /** Requests on their way that arrive when they are let through. */
  readonly late: (() => Promise<Response>)[] = [];

  constructor(browser: Browser) {
    this.browser = browser;
  }

  /** A fetch for one tab; `step` is called before the request leaves and before its answer is read. */
  fetchFor(step: (path: string) => void = () => {}): typeof fetch {
    return (async (input: string, init: RequestInit = {}) => {
      const path = String(input);
      step(path);
      await this.delay();
      const ended = await this.#look(path, init);
      try {
        const answer = await this.#deliver(path, init);
        step(path);
        return await this.onAnswer(path, answer);
      } finally {
        ended();
      }
    }) as typeof fetch;
  }

  async #look(path: string, init: RequestInit): Promise<() => void> {
    if (init.method !== 'POST' || !path.endsWith('/submissions')) return () => {};
    const { submissions } = JSON.parse(String(init.body)) as { submissions: Submission[] };
    const push = { personId: new Headers(init.headers).get(PERSON_HEADER) ?? undefined, submissions };
    this.pushes.push(push);
    return this.onPush(push);
  }

  async #deliver(path: string, init: RequestInit): Promise<Response> {
    const send = (): Promise<Response> => {
      const headers = Object.fromEntries(new Headers(init.headers));
      return this.browser.send(init.method ?? 'GET', path, init.body ?? undefined, {
        ...headers,
        ...(init.method === 'GET' ? {} : { origin: ORIGIN }),
      });
    };
    if (!this.keepsDrafts && path.endsWith('/drafts')) return json(404, notFound, 'application/problem+json');
    const cut = this.cuts.shift() ?? 'fine';
    switch (cut) {
      case 'signed-out':
      case 'forbidden':
      case 'other-person':
      case 'too-large':
      case 'malformed':
      case 'too-many-requests':
      case 'internal':
        return json(REFUSALS[cut], { type: `urn:headroom:problem:${cut}`, title: cut, status: REFUSALS[cut] }, 'application/problem+json');
      case 'fine':
        return send();
      case 'request-lost':
        throw new TypeError('Failed to fetch');
      case 'reply-lost':
        await send();
        throw new TypeError('Failed to fetch');
      case 'portal':
        await send();
        return html(200);
      case 'other-json':
        await send();
        return json(200, { connected: true });
      case 'proxy-error':
        await send();
        return html(502);
      case 'unavailable':
        return json(503, unavailable, 'application/problem+json');
      case 'doubled':
        return (await Promise.all([send(), send()]))[1]!;
      case 'newer-server':
        return spokenByANewer(await send());
      case 'late':
        this.late.push(send);
        throw new TypeError('Failed to fetch');
    }
  }
}
