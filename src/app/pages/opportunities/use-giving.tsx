/** Gives an answer to a council: it stands in the outbox, or the person is told that it does not. */
import { useState } from 'preact/hooks';
import { StorageFailed } from '../../components/storage-failed.tsx';
import { useSession } from '../../state/model.ts';
import type { Returns } from '../../state/returns.ts';

export function useGiving() {
  const { returns } = useSession();
  const [fault, setFault] = useState<string>();
  /** @returns whether it is on the disk */
  const give = async (...answer: Parameters<Returns['answer']>): Promise<boolean> => {
    setFault(undefined);
    try {
      return (await returns.answer(...answer)).outcome !== 'changed';
    } catch (error) {
      setFault(error instanceof Error ? error.name : 'Error');
      return false;
    }
  };
  return { give, trouble: fault === undefined ? null : <StorageFailed fault={fault} /> };
}
