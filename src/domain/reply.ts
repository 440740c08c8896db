/** What a council's officer says to an answer: it goes to the organisation that gave it, and to nobody else. */
import * as z from 'zod/mini';
import { OUTCOMES } from './answers.ts';
import { codeOf } from './code.ts';
import { amountInWords } from './demand-units.ts';
import { Amount, type DemandUnit } from './demand.ts';
import { CouncilId, ItemId, SubmissionId } from './id.ts';
import { Instant } from './instant.ts';
import { personalDetailIn } from './personal-details.ts';
import type { Problem } from './problem.ts';
import { About } from './about.ts';
import type { AnswerSubmission } from './answer-submission.ts';

/** Of an organisation's answers the feed's item has the answer's own id: a later reply takes the place of an earlier one. */
export const Reply = z.object({
  kind: z.literal('reply'),
  id: SubmissionId,
  councilId: CouncilId,
  about: z.optional(About),
  outcome: codeOf(OUTCOMES),
  /** What of an offer is accepted; absent: nothing, or it is no offer. */
  amount: z.optional(Amount),
  /** The reason, or the answer to a question. */
  text: z.optional(z.string().check(z.maxLength(2000))),
  by: z.string(),
  at: Instant,
});
export type Reply = z.infer<typeof Reply>;

/** As an officer typed it. */
export const TypedReply = z.object({
  outcome: codeOf(OUTCOMES),
  amount: z.optional(Amount),
  text: z.optional(z.string().check(z.maxLength(2000))),
  /** How many replies to this answer the officer had been shown: another one since, of a colleague, is not written over unseen. */
  seen: z.int().check(z.minimum(0)),
  /** The question in words that name nobody, where it is answered to all providers. */
  toAll: z.optional(z.object({ question: z.string().check(z.minLength(1), z.maxLength(1000)) })),
});
export type TypedReply = z.infer<typeof TypedReply>;

/** A question with its answer, for every provider: never who asked it. */
export const PublicAnswer = z.object({
  kind: z.literal('public-answer'),
  id: ItemId,
  councilId: CouncilId,
  about: z.optional(About),
  question: z.string(),
  answer: z.string(),
  at: Instant,
});
export type PublicAnswer = z.infer<typeof PublicAnswer>;

/**
 * What must be put right before it is given.
 * @param left what of the demand has not been accepted from anybody else
 */
export function checkReply(reply: TypedReply, answer: AnswerSubmission, left: number, unit: DemandUnit): Problem[] {
  const problems: Problem[] = [];
  const say = (path: string, code: string, message: string): void => void problems.push({ path, code, message });
  const { outcome, amount, text = '', toAll } = reply;
  if (answer.kind !== 'offer') {
    if (outcome !== 'answered') say('outcome', 'not-an-offer', 'Only an offer is accepted or declined');
    if (text.trim() === '') say('text', 'no-text', 'Write your answer');
  } else if (outcome === 'answered') say('outcome', 'is-an-offer', 'Accept the offer, in whole or part, or decline it');
  else if (outcome === 'declined') {
    if (text.trim() === '') say('text', 'no-reason', 'Say why, in a sentence: the provider sees it');
  } else {
    if (amount === undefined) say('amount', 'no-amount', 'Say how much you accept');
    else if (amount > answer.body.amount) say('amount', 'more-than-offered', `They offered ${amountInWords(answer.body.amount, unit)}`);
    else if (amount > left)
      say(
        'amount',
        'more-than-wanted',
        `Only ${amountInWords(left, unit)} ${left === 1 ? 'is' : 'are'} still wanted: a colleague may have accepted another offer`,
      );
    else if (outcome === 'accepted' && amount < answer.body.amount) say('outcome', 'is-partly', 'That is a part of what they offered');
    if (outcome === 'partly' && amount === answer.body.amount) say('outcome', 'is-all', 'That is all of what they offered');
    if (outcome === 'partly' && text.trim() === '') say('text', 'no-reason', 'Say why it is not all of it: the provider sees it');
  }
  if (toAll !== undefined) {
    if (answer.kind !== 'question') say('toAll', 'not-a-question', 'Only a question is answered to all');
    for (const [path, words] of [
      ['toAll.question', toAll.question],
      ['text', text],
    ] as const) {
      const detail = personalDetailIn(words);
      if (detail !== undefined) say(path, 'personal', `This looks like ${detail}. Every provider will read it: take it out`);
    }
  }
  return problems;
}

/** What of a demand is accepted, by the latest reply to each offer about it. Oldest first. */
export function acceptedIn(replies: readonly Pick<Reply, 'id' | 'outcome' | 'amount'>[]): number {
  const latest = new Map(replies.map((reply) => [reply.id, reply]));
  return [...latest.values()].reduce(
    (sum, { outcome, amount = 0 }) => sum + (outcome === 'accepted' || outcome === 'partly' ? amount : 0),
    0,
  );
}
