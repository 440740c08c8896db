/** An organisation's answers to the questions of a consultation. */
import * as z from 'zod/mini';
import type { CallQuestion } from './call.ts';
import type { Problem } from './problem.ts';

const Given = z.union([z.string().check(z.maxLength(2000)), z.number()]);
export const ConsultationAnswers = z.object({
  answers: z.record(z.string(), Given),
});
export type ConsultationAnswers = z.infer<typeof ConsultationAnswers>;

function wrongWith({ type, options = [], required, text }: CallQuestion, given: string | number | undefined): string | undefined {
  if (given === undefined || given === '') return required ? `Answer “${text}”` : undefined;
  if (type === 'number') return typeof given === 'number' && Number.isFinite(given) ? undefined : `Give a number for “${text}”`;
  if (type === 'choice') return options.includes(String(given)) ? undefined : `Choose one of the answers to “${text}”`;
  return typeof given === 'string' ? undefined : `Answer “${text}” in words`;
}

/** What must be put right before they are sent. */
export function checkConsultation({ answers }: ConsultationAnswers, questions: readonly CallQuestion[]): Problem[] {
  const asked = new Set(questions.map(({ id }) => id));
  const unknown = Object.keys(answers).find((id) => !asked.has(id));
  const strange =
    unknown === undefined ? [] : [{ path: `answers.${unknown}`, code: 'not-asked', message: 'The questions have changed. Open it again.' }];
  return [
    ...strange,
    ...questions.flatMap((question) => {
      const message = wrongWith(question, answers[question.id]);
      return message === undefined ? [] : [{ path: `answers.${question.id}`, code: 'answer-wrong', message }];
    }),
  ];
}
