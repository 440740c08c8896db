/** The rules of every kind of answer, the same on the device and on the server. */
import { ABOUT, type AnswerKind, ANSWER_NAMES, STANDS_ALONE } from './answers.ts';
import type { Call } from './call.ts';
import { checkConsultation } from './consultation.ts';
import type { Demand } from './demand.ts';
import { checkOffer } from './check-offer.ts';
import type { Problem } from './problem.ts';
import type { AnswerSubmission } from './answer-submission.ts';

/** What an answer is about, as far as it matters for judging it. */
export interface Asked {
  demand?: Pick<Demand, 'unit' | 'amount'> | undefined;
  call?: Pick<Call, 'type' | 'questions'> | undefined;
}

type AnswerOf<K extends AnswerKind> = Extract<AnswerSubmission, { kind: K }>;
const nothing = (): Problem[] => [];
const RULES: { [K in AnswerKind]: (answer: AnswerOf<K>, asked: Asked) => Problem[] } = {
  offer: ({ body }, { demand }) => (demand === undefined ? [] : checkOffer(body, demand)),
  interest: nothing,
  question: nothing,
  consultation: ({ body }, { call }) => {
    if (call?.type !== 'consultation') return [{ path: 'about', code: 'no-consultation', message: 'This is not a consultation any more' }];
    return checkConsultation(body, call.questions);
  },
  support: nothing,
  profile: ({ body }) =>
    body.shared && body.what.trim() === '' ? [{ path: 'what', code: 'no-what', message: 'Say in a few words what you do' }] : [],
  withdrawal: nothing,
};

export function checkAnswer(answer: AnswerSubmission, asked: Asked): Problem[] {
  const { kind, about } = answer;
  if (about === undefined ? !STANDS_ALONE.includes(kind) : !ABOUT[kind].includes(about.kind)) {
    const message = `This ${ANSWER_NAMES[kind].toLowerCase()} is not about something that can be answered so. Open what it is about again.`;
    return [{ path: 'about', code: 'wrong-about', message }];
  }
  return (RULES[kind] as (one: typeof answer, of: Asked) => Problem[])(answer, asked);
}
