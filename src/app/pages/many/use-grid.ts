/** The homes of the grid, each with the same draft its own form would open. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ServiceId, SubmissionId } from '../../../domain/id.ts';
import { returnsOf } from '../../../domain/returns.ts';
import type { Service } from '../../../domain/service.ts';
import { type Editor, openEditor } from '../../state/editor.ts';
import { useModel, useSession } from '../../state/model.ts';

export interface GridHome {
  service: Service;
  editor: Editor<'vacancies'>;
  /** The return whose figures it began with. */
  from: SubmissionId | undefined;
}

export function useBedServices(): Service[] {
  return (useSession().returns.services.value ?? []).filter(({ type }) => returnsOf(type).includes('vacancies'));
}

export interface Grid {
  /** Undefined until they are open. */
  homes: GridHome[] | undefined;
  fault: string | undefined;
  /** Begins again with what stands now: after sending, or when a colleague has reported meanwhile. */
  reopen(ids: readonly ServiceId[]): Promise<void>;
}

export function useGrid(services: readonly Service[]): Grid {
  const { returns } = useSession();
  const { now } = useModel();
  const [homes, setHomes] = useState<GridHome[]>();
  const [fault, setFault] = useState<string>();
  const held = useRef<GridHome[]>([]);

  const open = async (service: Service): Promise<GridHome> => {
    const from = returns.latest(service.id, 'vacancies')?.submission.id;
    const editor = await openEditor(returns, service, 'vacancies', now);
    return { service, editor, from };
  };
  const hold = (next: GridHome[]): void => {
    held.current = next;
    setHomes(next);
  };
  useEffect(() => {
    let left = false;
    Promise.all(services.map(open)).then(
      (opened) => {
        if (left) for (const { editor } of opened) editor.close();
        else hold(opened);
      },
      (error: unknown) => setFault(error instanceof Error ? error.name : 'Error'),
    );
    return () => {
      left = true;
      for (const { editor } of held.current) editor.close();
      held.current = [];
    };
  }, [services.map(({ id }) => id).join(' ')]);

  const reopen = async (ids: readonly ServiceId[]): Promise<void> => {
    const before = held.current.filter(({ service }) => ids.includes(service.id));
    const after = await Promise.all(before.map(({ service }) => open(service)));
    for (const { editor } of before) editor.close();
    hold(held.current.map((home) => after[before.indexOf(home)] ?? home));
  };
  return { homes, fault, reopen };
}
