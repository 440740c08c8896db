/** In words why something was not done: the server's own where it has any, at the field where there is one. */
import type { Answer } from '../../state/desk-asks.ts';
import { faultInWords } from './use-read.ts';

export function requestFault(answer: Exclude<Answer<unknown>, { outcome: 'ok' }>): string {
  if (answer.outcome !== 'failed') return faultInWords(answer.outcome);
  const { problems, detail, title } = answer.problem;
  return problems?.[0]?.message ?? detail ?? title;
}
