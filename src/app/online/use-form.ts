/** Sends a form to the server: checked here first, by the rules the server has, then there; each problem at its field. */
import { useState } from 'preact/hooks';
import type { Problem, ProblemDetails } from '../../domain/problem.ts';
import type { FieldError } from '../components/error-summary.tsx';
import { changeFault } from './fault-in-words.ts';

type Sent = { outcome: 'ok' } | { outcome: string; problem?: ProblemDetails };

/** An id of a field is the problem's path, with dashes. */
const fieldOf = (path: string): string => path.replaceAll('.', '-');

export function useForm(first: string) {
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  const fail = (all: readonly Problem[]): void => {
    setProblems(all);
    setAttempt((count) => count + 1);
  };
  const errors = problems.map(({ path, message }): FieldError => ({ fieldId: path === '' ? first : fieldOf(path), message }));
  return {
    errors,
    attempt,
    busy,
    errorOf: (fieldId: string): string | undefined => errors.find((error) => error.fieldId === fieldId)?.message,
    /** @returns whether it was done */
    async send(found: readonly Problem[], work: () => Promise<Sent>): Promise<boolean> {
      if (busy) return false;
      if (found.length > 0) {
        fail(found);
        return false;
      }
      setBusy(true);
      const answer = await work();
      setBusy(false);
      if (answer.outcome === 'ok') {
        setProblems([]);
        return true;
      }
      // Of what the server says, only what is about a field of this form can stand at one.
      const there = 'problem' in answer ? (answer.problem?.problems ?? []) : [];
      const placed = there.map((one) => (document.getElementById(fieldOf(one.path)) === null ? { ...one, path: '' } : one));
      fail(placed.length > 0 ? placed : [{ path: '', code: 'not-done', message: changeFault(answer) }]);
      return false;
    },
  };
}
