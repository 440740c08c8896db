/** One thing done at a line of a list: what the list does next, or why it was not done. */
import { useState } from 'preact/hooks';
import type { ProblemDetails } from '../../domain/problem.ts';
import { changeFault } from './fault-in-words.ts';

type Done = { outcome: string; problem?: ProblemDetails };

export function useChange() {
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string>();
  const change = async (ask: () => Promise<Done>, onDone: () => void): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setFault(undefined);
    const answer = await ask();
    setBusy(false);
    if (answer.outcome === 'ok') onDone();
    else setFault(changeFault(answer));
  };
  return { busy, fault, change };
}
