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
  /** The account has been ended: nothing more will be taken from it. */
  | { outcome: 'account-ended' }
  | { outcome: 'too-large' }
  /** The server asks for patience: 429, 503. */
  | { outcome: 'busy'; retryAfterMs?: number }
  | { outcome: 'failed'; problem: ProblemDetails };

export interface Transport {
  get<T>(path: string, schema: z.ZodMiniType<T>): Promise<Answer<T>>;
  post<T>(path: string, body: unknown, schema: z.ZodMiniType<T>): Promise<Answer<T>>;
  put<T>(path: string, body: unknown, schema: z.ZodMiniType<T>): Promise<Answer<T>>;
}

const TIMEOUT_MS = 30_000;

/**
 * @param personId sent with each request, so that a session that has become somebody else's is noticed
 * @param fetchJson the browser's fetch; an argument so that tests can cut the wire
 * @param onServerTime told the server's clock, to the second, with every answer of ours
 */
export function createTransport(fetchJson: typeof fetch, personId?: string, onServerTime?: (epochMs: number) => void): Transport {
  async function ask<T>(path: string, init: RequestInit, schema: z.ZodMiniType<T>): Promise<Answer<T>> {
    let response: Response;
    let text: string;
    try {
      const headers = { accept: 'application/json', ...(personId === undefined ? {} : { [PERSON_HEADER]: personId }), ...init.headers };
      response = await fetchJson(path, { ...init, headers, credentials: 'same-origin', signal: AbortSignal.timeout(TIMEOUT_MS) });
      text = await response.text();
    } catch {
      return { outcome: 'offline' };
    }
    const json = asJson(text);
    if (response.ok) {
      const parsed = json === undefined ? undefined : schema.safeParse(json.value);
      if (parsed?.success !== true) return { outcome: 'offline' };
      const serverTime = Date.parse(response.headers.get('date') ?? '');
      if (Number.isFinite(serverTime)) onServerTime?.(serverTime);
      return { outcome: 'ok', body: parsed.data };
    }
    const problem = ProblemDetails.safeParse(json?.value);
    const retryAfter = response.headers.get('retry-after');
    if (problem.success && problem.data.type.startsWith(PROBLEM_PREFIX)) return answerTo(problem.data, retryAfter);
    return answerOfProxy(response.status, retryAfter);
  }
  const withBody =
    (method: 'POST' | 'PUT'): Transport['post'] =>
    (path, body, schema) =>
      ask(path, { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }, schema);
  return { get: (path, schema) => ask(path, { method: 'GET', cache: 'no-store' }, schema), post: withBody('POST'), put: withBody('PUT') };
}

/** Undefined: it is no JSON. Nothing at all is: a 204 has no words. */
function asJson(text: string): { value: unknown } | undefined {
  try {
    return { value: text === '' ? undefined : JSON.parse(text) };
  } catch {
    return undefined;
  }
}

const patience = (retryAfter: string | null): Answer<never> => {
  const seconds = Number(retryAfter ?? Number.NaN);
  return { outcome: 'busy', ...(Number.isFinite(seconds) ? { retryAfterMs: seconds * 1000 } : {}) };
};

/** A failure that our server did not word: of a proxy in front of it, which has limits of its own, or of a stranger. */
function answerOfProxy(status: number, retryAfter: string | null): Answer<never> {
  if (status === 413) return { outcome: 'too-large' };
  return status === 429 || (status >= 500 && status !== 511) ? patience(retryAfter) : { outcome: 'offline' }; // 511: a captive portal
}

function answerTo(problem: ProblemDetails, retryAfter: string | null): Answer<never> {
  switch (problem.type.slice(PROBLEM_PREFIX.length)) {
    case 'signed-out':
      return { outcome: 'signed-out' };
    case 'other-person':
      return { outcome: 'other-person' };
    case 'account-ended':
      return { outcome: 'account-ended' };
    case 'too-large':
      return { outcome: 'too-large' };
    case 'too-many-requests':
    case 'unavailable':
    case 'internal':
      return patience(retryAfter);
    default:
      return { outcome: 'failed', problem };
  }
}
