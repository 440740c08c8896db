/** The server's rules for one submission: new, a repeat of one it holds, or refused with the reason. */
import { isAnswer } from '../domain/answers.ts';
import { addMs, DAY_MS, type Instant, instantInWords } from '../domain/instant.ts';
import { type Account, organisationIdsOf } from '../domain/person.ts';
import type { Problem } from '../domain/problem.ts';
import { checkReturn } from '../domain/check-return.ts';
import type { ReturnSubmission } from '../domain/return-submission.ts';
import { type Submission, trueAt } from '../domain/submission.ts';
import { canonicalJson } from '../domain/canonical-json.ts';
import type { AnswerContext } from './answer-context.ts';
import { problemsOfAnswer } from './judge-answer.ts';
import { hashText } from './secrets.ts';
import type { KnownService } from './services.ts';

/** A submission that its schema could read, from somebody signed in. */
export interface Arrival {
  submission: Submission;
  account: Account;
  /** Its canonical JSON, and the SHA-256 of that. */
  body: string;
  hash: string;
}

export function arrivalOf(submission: Submission, account: Account): Arrival {
  const body = canonicalJson(submission);
  return { submission, account, body, hash: hashText(body) };
}

export interface Clock {
  now: Instant;
  /** When the newest submission held was received. Later than now, it is the server's clock that has gone back: no device is refused for that. */
  latest: Instant;
}

/** What matters of the submission already held under an id. */
export interface Held {
  hash: string;
  organisation_id: string;
  service_id: string | null;
  kind: string;
}

export type Verdict = { outcome: 'new' } | { outcome: 'repeated' } | { outcome: 'refused'; problems: Problem[] };

/** A device whose clock is further ahead than this has the wrong date, not a few minutes' drift. */
const MOST_AHEAD_MS = DAY_MS;
/** Longer than any device lies in a drawer with something unsent; a clock that was reset says 1970 or 2000. */
const MOST_BEHIND_MS = 400 * DAY_MS;
const LINKS = { replaces: 'corrects', unchangedFrom: 'confirms' } as const;

const refuse = (path: string, code: string, message: string): Verdict => ({ outcome: 'refused', problems: [{ path, code, message }] });

/**
 * @param held what is known under this id and the ids it points at
 * @param known its service, when there is one of that id
 */
export function judge(
  arrival: Arrival,
  held: ReadonlyMap<string, Held>,
  known: KnownService | undefined,
  answers: AnswerContext,
  clock: Clock,
): Verdict {
  const { submission, account, hash } = arrival;
  const organisationIds: string[] = organisationIdsOf(account);

  // First of all: what was accepted once stays accepted, though the rules, the service or the clock may have changed since.
  const before = held.get(submission.id);
  if (before !== undefined) {
    if (before.hash === hash && organisationIds.includes(before.organisation_id)) return { outcome: 'repeated' };
    return refuse('id', 'id-reused', 'Something else was sent under this number before. Open it, check it, and send it as a new one.');
  }

  if (!organisationIds.includes(submission.organisationId))
    return refuse(
      'organisationId',
      'not-yours',
      'You do not report for this organisation. Ask its manager to give you access, then send it again.',
    );
  const misdated = wrongDate(submission, clock);
  if (misdated !== undefined) return misdated;
  if (!isAnswer(submission)) return judgeReturn(submission, held, known);
  const problems = problemsOfAnswer(submission, account, held, known, answers);
  return problems.length > 0 ? { outcome: 'refused', problems } : { outcome: 'new' };
}

function wrongDate(submission: Submission, { now, latest }: Clock): Verdict | undefined {
  const at = trueAt(submission);
  const [path, what] = isAnswer(submission) ? ['savedAt', 'This is'] : ['observedAt', 'These figures are'];
  const putRight = `Check the date and time in this device’s settings, then ${isAnswer(submission) ? 'send it' : 'report'} again.`;
  if (at > addMs(latest > now ? latest : now, MOST_AHEAD_MS))
    return refuse(path, 'date-in-future', `${what} dated ${instantInWords(at)}, which is still to come. ${putRight}`);
  if (at < addMs(now, -MOST_BEHIND_MS))
    return refuse(path, 'date-long-past', `${what} dated ${instantInWords(at)}, which is more than a year ago. ${putRight}`);
  return undefined;
}

function judgeReturn(submission: ReturnSubmission, held: ReadonlyMap<string, Held>, known: KnownService | undefined): Verdict {
  if (known === undefined || known.service.organisationId !== submission.organisationId)
    return refuse('serviceId', 'unknown-service', 'This service is not on your organisation’s list. Ask your council to check the list.');

  for (const [link, verb] of Object.entries(LINKS) as [keyof typeof LINKS, string][]) {
    const id = submission[link];
    const other = id === undefined ? undefined : held.get(id);
    // One that is not known yet may still arrive: from another device, or later in this queue.
    if (id === submission.id || (other !== undefined && (other.service_id !== submission.serviceId || other.kind !== submission.kind)))
      return refuse(link, 'wrong-link', `This return says it ${verb} one that is not of the same service. Report the figures again.`);
  }

  if (submission.replaces !== undefined && submission.replacesBecause === undefined)
    return refuse('replacesBecause', 'reason-missing', 'This corrects an earlier return. Say why, in a few words, and send it again.');

  const problems = checkReturn(submission, known.service, known.councils, submission.observedAt);
  return problems.length > 0 ? { outcome: 'refused', problems } : { outcome: 'new' };
}
