/** The kinds of answer an organisation gives to what a council publishes, so that every other file treats them alike. Their schemas are apart. */
import type { ConsultationAnswers } from './consultation.ts';
import type { Interest } from './interest.ts';
import type { Offer } from './offer.ts';
import type { Profile } from './profile.ts';
import type { Question } from './question.ts';
import type { AnswerSubmission } from './answer-submission.ts';
import type { Submission } from './submission.ts';
import type { SupportRequest } from './support-request.ts';
import type { Withdrawal } from './withdrawal.ts';

export const ANSWER_KINDS = ['offer', 'interest', 'question', 'consultation', 'support', 'profile', 'withdrawal'] as const;
export type AnswerKind = (typeof ANSWER_KINDS)[number];
export interface AnswerBodies {
  offer: Offer;
  interest: Interest;
  question: Question;
  consultation: ConsultationAnswers;
  support: SupportRequest;
  profile: Profile;
  withdrawal: Withdrawal;
}

export const ANSWER_NAMES: Record<AnswerKind, string> = {
  offer: 'Offer',
  interest: 'Interest',
  question: 'Question',
  consultation: 'Consultation',
  support: 'Support request',
  profile: 'Profile',
  withdrawal: 'Withdrawal',
};

/** What councils publish that can be answered. */
export const ANSWERABLE = ['demand', 'call', 'notice', 'intention'] as const;
export type Answerable = (typeof ANSWERABLE)[number];

/** What an answer of each kind must be about; empty: it may stand alone, and must where nothing is named. */
export const ABOUT: Record<AnswerKind, readonly Answerable[]> = {
  offer: ['demand'],
  interest: ['call', 'notice', 'intention'],
  question: ['demand', 'call', 'notice', 'intention'],
  consultation: ['call'],
  support: [],
  profile: [],
  withdrawal: [],
};
/** Those that may also be about nothing that was published. */
export const STANDS_ALONE: readonly AnswerKind[] = ['question', 'support', 'profile', 'withdrawal'];
/** Sent and read by the organisation's managers only: not by everybody who reports for it. */
export const FOR_MANAGERS: readonly AnswerKind[] = ['support'];
/** What a council's officers reply to. */
export const REPLIED_TO: readonly AnswerKind[] = ['offer', 'interest', 'question', 'support'];

/** What an officer's reply comes to. */
export const OUTCOMES = { accepted: 'Accepted', partly: 'Partly accepted', declined: 'Declined', answered: 'Answered' } as const;
export type Outcome = keyof typeof OUTCOMES;

export const isAnswerKind = (kind: string): kind is AnswerKind => (ANSWER_KINDS as readonly string[]).includes(kind);
export const isAnswer = (submission: Submission): submission is AnswerSubmission => isAnswerKind(submission.kind);
