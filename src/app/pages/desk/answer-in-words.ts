/** What an officer is told when the server did not do it. */
import type { ProblemDetails } from '../../../domain/problem.ts';

type Outcome = { outcome: string; problem?: ProblemDetails };

export const answerInWords = (answer: Outcome): string => {
  switch (answer.outcome) {
    case 'offline':
      return 'This needs a connection, and there is none just now. Try again when there is.';
    case 'signed-out':
      return 'Your sign-in has ended. Sign in again, then try once more.';
    case 'busy':
      return 'The server is busy. Try again in a minute.';
    default:
      return answer.problem?.detail ?? 'That could not be done just now. Try again in a moment.';
  }
};
