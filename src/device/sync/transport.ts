/** The wire: one request, one outcome that says what to do next. Nothing here throws for what networks and servers do. */
import type * as z from 'zod/mini';
import { PROBLEM_PREFIX, ProblemDetails } from '../../domain/problem.ts';
import { PERSON_HEADER } from '../../domain/protocol.ts';

export type Answer<T> =
  | { outcome: 'ok'; body: T }
  /** No answer, or an answer that is not our server's (a captive portal's page with status 200). */
  | { outcome: 'offline' }
  | { outcome: 'signed-out' }
  /** Somebody else is signed in in this browser: nothing may be sent as them. */
  | { outcome: 'other-person' }
  | { outcome: 'too-large' }
  /** The server asks for patience: 429, 503. */
  | { outcome: 'busy'; retryAfterMs?: number }
  | { outcome: 'failed'; problem: ProblemDetails };

export interface Transport {
  get<T>(path: string, schema: z.ZodMiniType<T>): Promise<Answer<T>>;
  post<T>(path: string, body: unknown, schema: z.ZodMiniType<T>): Promise<Answer<T>>;
}

const TIMEOUT_MS = 30_000;

/**
 * @param personId sent with each request, so that a session that has become somebody else's is noticed
 * @param fetchJson the browser's fetch; an argument so that tests can cut the wire
 */
export function createTransport(fetchJson: typeof fetch, personId?: string): Transport {
  async function ask<T>(path: string, init: RequestInit, schema: z.ZodMiniType<T>): Promise<Answer<T>> {
    let response: Response;
    let json: unknown;
    try {
      const headers = { accept: 'application/json', ...(personId === undefined ? {} : { [PERSON_HEADER]: personId }), ...init.headers };
      response = await fetchJson(path, { ...init, headers, credentials: 'same-origin', signal: AbortSignal.timeout(TIMEOUT_MS) });
      const text = await response.text();
      json = text === '' ? undefined : JSON.parse(text);
    } catch {
      return { outcome: 'offline' };
    }
    if (response.ok) {
      const parsed = schema.safeParse(json);
      return parsed.success ? { outcome: 'ok', body: parsed.data } : { outcome: 'offline' };
    }
    const problem = ProblemDetails.safeParse(json);
    if (!problem.success || !problem.data.type.startsWith(PROBLEM_PREFIX)) return { outcome: response.status >= 500 ? 'busy' : 'offline' };
    return answerTo(problem.data, response.headers.get('retry-after'));
  }
  return {
    get: (path, schema) => ask(path, { method: 'GET', cache: 'no-store' }, schema),
    post: (path, body, schema) =>
      ask(path, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }, schema),
  };
}

function answerTo(problem: ProblemDetails, retryAfter: string | null): Answer<never> {
  switch (problem.type.slice(PROBLEM_PREFIX.length)) {
    case 'signed-out':
      return { outcome: 'signed-out' };
    case 'other-person':
      return { outcome: 'other-person' };
    case 'too-large':
      return { outcome: 'too-large' };
    case 'too-many-requests':
    case 'unavailable':
    case 'internal': {
      const seconds = Number(retryAfter ?? Number.NaN);
      return { outcome: 'busy', ...(Number.isFinite(seconds) ? { retryAfterMs: seconds * 1000 } : {}) };
    }
    default:
      return { outcome: 'failed', problem };
  }
}
