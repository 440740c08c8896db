/** An answer in a few words, for lists and receipts; and where it has got to. */
import { type AnswerBodies, type AnswerKind, type Outcome, OUTCOMES } from './answers.ts';
import { amountInWords } from './demand-units.ts';
import type { Demand } from './demand.ts';
import { dayInWords, type LocalDate } from './instant.ts';
import type { Problem } from './problem.ts';
import type { Receipt } from './receipt.ts';
import type { Reply } from './reply.ts';
import type { AnswerSubmission } from './answer-submission.ts';
import { SUPPORT_TOPICS } from './support-request.ts';

const IN_WORDS: { [K in AnswerKind]: (body: AnswerBodies[K]) => string } = {
  offer: ({ amount, unit, startOn }) => `${amountInWords(amount, unit)}${startOn === undefined ? '' : `, from ${dayInWords(startOn)}`}`,
  interest: ({ note }) => note ?? 'Interested',
  question: ({ text }) => text,
  consultation: ({ answers }) => {
    const count = Object.values(answers).filter((answer) => answer !== '').length;
    return `${count} answer${count === 1 ? '' : 's'}`;
  },
  support: ({ topic }) => SUPPORT_TOPICS[topic],
  profile: ({ shared, what }) => (shared ? what : 'No longer shared'),
  withdrawal: ({ because }) => because ?? 'Taken back',
};
export const answerInWords = ({ kind, body, about }: Pick<AnswerSubmission, 'kind' | 'body' | 'about'>): string =>
  saysAffected({ kind, about }) && !('note' in body) ? 'It affects us' : (IN_WORDS[kind] as (of: typeof body) => string)(body);

/** Interest in a plan is not yet a wish for it: it may be what somebody fears. */
export const saysAffected = ({ kind, about }: Pick<AnswerSubmission, 'kind' | 'about'>): boolean =>
  kind === 'interest' && about?.kind === 'intention';

/** An answer of this organisation, wherever it has got to. */
export interface Answered {
  submission: AnswerSubmission;
  /** Absent: the council has not got it yet. */
  receipt?: Receipt | undefined;
  /** The server refused it; a person decides. */
  problems?: Problem[];
}

/** `closed`: an offer for something that was filled or withdrawn before it was answered. */
export type AnswerState = 'refused' | 'waiting' | 'withdrawn' | 'closed' | 'received' | Outcome;
export const ANSWER_STATES: Record<AnswerState, string> = {
  refused: 'Needs your attention',
  waiting: 'Saved on this device',
  withdrawn: 'Taken back',
  closed: 'No longer needed',
  received: 'Received',
  ...OUTCOMES,
};

/**
 * @param demand what an offer is about, as it is published now; undefined: it has been withdrawn
 * @param all every answer of the organisation: one may take this one back
 */
export function answerState(
  { submission, receipt, problems }: Answered,
  reply: Pick<Reply, 'outcome'> | undefined,
  demand: Pick<Demand, 'remaining' | 'respondBy'> | undefined,
  all: readonly Answered[],
  today: LocalDate,
): AnswerState {
  if (problems !== undefined) return 'refused';
  if (reply !== undefined && reply.outcome !== 'declined') return reply.outcome;
  const isTakenBack = all.some(
    (one) => one.problems === undefined && one.submission.kind === 'withdrawal' && one.submission.body.of === submission.id,
  );
  if (isTakenBack) return 'withdrawn';
  if (reply !== undefined) return reply.outcome;
  if (receipt === undefined) return 'waiting';
  if (submission.kind === 'offer' && (demand === undefined || demand.remaining <= 0 || demand.respondBy < today)) return 'closed';
  return 'received';
}
