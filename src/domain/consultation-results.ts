/** What comes of a consultation: the latest answers of each organisation, and by question how often each was given. */
import type { CallQuestion } from './call.ts';
import type { AnswerRow } from './protocol-asks.ts';

export interface Given {
  organisationName: string;
  answers: Record<string, string | number>;
}

/** @param rows newest first */
export function latestAnswers(rows: readonly Pick<AnswerRow, 'organisationName' | 'submission'>[]): Given[] {
  const latest = new Map<string, Given>();
  for (const { organisationName, submission } of rows)
    if (submission.kind === 'consultation' && !latest.has(submission.organisationId))
      latest.set(submission.organisationId, { organisationName, answers: submission.body.answers });
  return [...latest.values()];
}

export type Result =
  | { type: 'choice'; counts: { label: string; value: number }[] }
  | { type: 'number'; count: number; median: number; least: number; most: number }
  | { type: 'text'; texts: { text: string; from: string }[] };

export function resultOf({ id, type, options = [] }: CallQuestion, all: readonly Given[]): Result {
  if (type === 'choice')
    return { type, counts: options.map((label) => ({ label, value: all.filter(({ answers }) => answers[id] === label).length })) };
  if (type === 'text')
    return {
      type,
      texts: all.flatMap(({ organisationName, answers }) => {
        const text = answers[id];
        return typeof text === 'string' && text !== '' ? [{ text, from: organisationName }] : [];
      }),
    };
  const numbers = all.flatMap(({ answers }) => (typeof answers[id] === 'number' ? [answers[id]] : [])).toSorted((a, b) => a - b);
  const [low, high] = [numbers[Math.floor((numbers.length - 1) / 2)] ?? 0, numbers[Math.ceil((numbers.length - 1) / 2)] ?? 0];
  return { type, count: numbers.length, median: (low + high) / 2, least: numbers[0] ?? 0, most: numbers.at(-1) ?? 0 };
}
