/** Gives an answer to a council: it stands in the outbox, or the person is told that it does not. */
import { useState } from 'preact/hooks';
import { StorageFailed } from '../../components/storage-failed.tsx';
import { useSession } from '../../state/model.ts';
import type { AnswerTo } from '../../state/returns.ts';

type WithoutId<A> = A extends unknown ? Omit<A, 'id'> : never;

export function useAnswering() {
  const { returns } = useSession();
  const [id] = useState(() => returns.newId()); // made when the form is opened: two taps send one
  const [fault, setFault] = useState<string>();
  /** @returns whether it is on the disk */
  const give = async (answer: WithoutId<AnswerTo>): Promise<boolean> => {
    setFault(undefined);
    try {
      await returns.answer({ ...answer, id });
      return true;
    } catch (error) {
      setFault(error instanceof Error ? error.name : 'Error');
      return false;
    }
  };
  return { give, trouble: fault === undefined ? null : <StorageFailed fault={fault} /> };
}
