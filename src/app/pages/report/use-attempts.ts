/** Which problems are shown: nothing is called wrong before the first try; after it, what is put right stops being called wrong at once. */
import { useState } from 'preact/hooks';
import type { Problem } from '../../../domain/problem.ts';
import type { ErrorAt } from './form-props.ts';

export interface Attempts {
  /** How often the person tried to go on. */
  count: number;
  shown: readonly Problem[];
  errorAt: ErrorAt;
  /** The person tries to go on past the fields under these paths; "" is all of them. */
  attempt(paths: readonly string[]): void;
}

export const isUnder = ({ path }: Problem, paths: readonly string[]): boolean =>
  paths.some((prefix) => prefix === '' || path === prefix || path.startsWith(`${prefix}.`));

export function useAttempts(problems: readonly Problem[]): Attempts {
  const [count, setCount] = useState(0);
  const [tried, setTried] = useState<readonly string[]>([]);
  const shown = problems.filter((problem) => isUnder(problem, tried));
  return {
    count,
    shown,
    errorAt: (path) => shown.find((problem) => problem.path === path)?.message,
    attempt: (paths) => {
      setTried([...tried, ...paths]);
      setCount(count + 1);
    },
  };
}
