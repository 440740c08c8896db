/** Why something is not done with a draft, as a failed request. */
import type { Refusal } from '../../domain/plan-draft.ts';
import type { Problem, ProblemType } from '../../domain/problem.ts';
import { ProblemError } from '../errors.ts';

const TYPES: Record<Refusal['code'], ProblemType> = {
  'changed-meanwhile': 'changed-meanwhile',
  'moved-on': 'changed-meanwhile',
  'not-sent': 'forbidden',
  'own-words': 'forbidden',
};

export function refuse({ code, message }: Refusal): never {
  throw new ProblemError(TYPES[code], { detail: message });
}

export function refuseIf(problems: readonly Problem[], detail: string): void {
  if (problems.length > 0) throw new ProblemError('malformed', { problems: [...problems], detail });
}
