/** Why the server did not do what somebody asked, in words: its own where it has any, of a field where there is one. */
import type { ProblemDetails } from '../../domain/problem.ts';

type Outcome = { outcome: string; problem?: ProblemDetails };

const READING: Record<string, string> = {
  offline: 'This needs a connection: it is not kept on this device.',
  'signed-out': 'Your sign-in has ended. Sign in again to see this.',
};
export const readFault = (outcome: string): string => READING[outcome] ?? 'This could not be read just now. Try again in a moment.';

const CHANGING: Record<string, string> = {
  offline: 'This needs a connection, and there is none just now. Try again when there is.',
  'signed-out': 'Your sign-in has ended. Sign in again, then try once more.',
  busy: 'The server is busy. Try again in a minute.',
};
export const changeFault = ({ outcome, problem }: Outcome): string =>
  CHANGING[outcome] ??
  problem?.problems?.[0]?.message ??
  problem?.detail ??
  problem?.title ??
  'That could not be done just now. Try again in a moment.';
