/** Every way a request can fail, and the one handler that says so as problem details (RFC 9457). */
import type { ErrorHandler, NotFoundHandler } from 'hono';
import { type Problem, PROBLEM_PREFIX, type ProblemDetails, type ProblemType } from '../domain/problem.ts';
import { isTrouble } from './db/trouble.ts';
import type { Env } from './env.ts';

/** What each type means to HTTP and, unless the place that throws it knows better, to the person. */
export const PROBLEMS: Record<ProblemType, { status: number; title: string; detail: string }> = {
  'signed-out': { status: 401, title: 'You are signed out', detail: 'Sign in again. Nothing on this device is lost.' },
  'other-person': {
    status: 409,
    title: 'Somebody else is signed in',
    detail: 'This browser is signed in as somebody else. Sign in as yourself to send what you saved.',
  },
  'account-ended': {
    status: 403,
    title: 'Your account has been ended',
    detail:
      'You can no longer send or see anything here. If that is a mistake, ask the person who manages your organisation or your council.',
  },
  forbidden: { status: 403, title: 'You may not see this', detail: 'Ask the person who manages your account to give you access.' },
  'not-found': { status: 404, title: 'There is nothing here', detail: 'Check the address.' },
  malformed: { status: 400, title: 'The request could not be read', detail: 'Update the app, then try again.' },
  'changed-meanwhile': {
    status: 409,
    title: 'It is not as you read it any more',
    detail: 'Somebody else changed it meanwhile. Read it again before you go on.',
  },
  'too-large': { status: 413, title: 'That is too much at once', detail: 'Send it in smaller parts.' },
  'too-many-requests': { status: 429, title: 'Too many tries', detail: 'Wait an hour, then try again.' },
  'code-wrong': { status: 400, title: 'That is not the code', detail: 'Check the six digits in the newest e-mail and type them again.' },
  'code-expired': {
    status: 410,
    title: 'That code can no longer be used',
    detail: 'Codes work once, for ten minutes, in the browser that asked for them. Ask for a new one.',
  },
  'untrusted-origin': {
    status: 403,
    title: 'This request did not come from Headroom',
    detail: 'Open Headroom at its own address and try again there.',
  },
  'key-refused': {
    status: 401,
    title: 'That key opens nothing',
    detail: 'Send it as “Authorization: Bearer …”. If it was taken back, ask an officer of the council for another.',
  },
  unavailable: { status: 503, title: 'The server cannot do that just now', detail: 'Nothing is lost. The app will try again by itself.' },
  internal: { status: 500, title: 'Something went wrong on the server', detail: 'Nothing is lost. Try again in a few minutes.' },
};

interface More {
  detail?: string;
  problems?: Problem[];
  retryAfterSeconds?: number;
  cause?: unknown;
}

/** Thrown where a request cannot go on. Its text is meant for the person, so it may never hold internals: those go in `cause`. */
export class ProblemError extends Error {
  readonly type: ProblemType;
  readonly more: More;
  constructor(type: ProblemType, more: More = {}) {
    super(type, { cause: more.cause });
    this.type = type;
    this.more = more;
  }
}

function problemResponse({ type, more }: ProblemError): Response {
  const { status, title, detail } = PROBLEMS[type];
  const body: ProblemDetails = { type: `${PROBLEM_PREFIX}${type}`, title, status, detail: more.detail ?? detail };
  if (more.problems !== undefined) body.problems = more.problems;
  const headers: Record<string, string> = { 'content-type': 'application/problem+json', 'cache-control': 'no-store' };
  if (more.retryAfterSeconds !== undefined) headers['retry-after'] = String(more.retryAfterSeconds);
  return new Response(JSON.stringify(body), { status, headers });
}

/** What a device waits at least, when the database cannot be used just now. Its own jitter comes on top. */
const TROUBLE_SECONDS = 5;
export const unavailable = (cause: unknown): ProblemError => new ProblemError('unavailable', { cause, retryAfterSeconds: TROUBLE_SECONDS });

/** The client went away, or was cut off for being slow, before its body was whole: nobody's fault here, and nobody hears the answer. */
const hasHungUp = (error: Error): boolean => 'code' in error && error.code === 'ECONNRESET' && error.message === 'aborted';

function problemOf(error: Error): ProblemError {
  if (error instanceof ProblemError) return error;
  if (hasHungUp(error)) return new ProblemError('malformed');
  return isTrouble(error) ? unavailable(error) : new ProblemError('internal', { cause: error });
}

/** Anything not thrown on purpose is a fault of ours: it is logged whole, and the caller learns only that it happened. */
export const onError: ErrorHandler<Env> = (error, c) => {
  const problem = problemOf(error);
  if (problem.cause !== undefined) c.get('log')?.error({ err: problem.cause, type: problem.type }, 'request failed');
  return problemResponse(problem);
};

export const onNotFound: NotFoundHandler<Env> = () => problemResponse(new ProblemError('not-found'));
