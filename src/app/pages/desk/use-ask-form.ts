/** What a form for something a council asks for needs: kept over a reload, sent, and forgotten once it is published. */
import { useState } from 'preact/hooks';
import type { AskToSave } from '../../../domain/protocol-asks.ts';
import type { Council } from '../../../domain/council.ts';
import type { ItemId } from '../../../domain/id.ts';
import { type LocalDate, londonDate } from '../../../domain/instant.ts';
import type { Problem } from '../../../domain/problem.ts';
import { useForm } from '../../online/use-form.ts';
import { createDeskAsks } from '../../state/desk-asks.ts';
import { useModel } from '../../state/model.ts';
import { useTyped } from '../../state/typed.ts';

export interface AskFormProps<Row> {
  council: Pick<Council, 'id'>;
  /** What is changed; undefined: something new is asked for. */
  before: Row | undefined;
  onDone(says: string): Promise<void>;
  onStop(): void;
}

/** @param first the field that what cannot be said at another is said at */
export function useAskForm<T extends object, Row extends { id: ItemId }>(
  kind: AskToSave['kind'],
  { council, before, onDone, onStop }: AskFormProps<Row>,
  first: string,
  begin: (today: LocalDate) => T,
) {
  const model = useModel();
  const today = londonDate(model.minute.value);
  const [id] = useState(() => before?.id ?? (crypto.randomUUID() as ItemId));
  const held = useTyped(`${council.id} ${kind} ${before?.id ?? 'new'}`, 0, () => begin(today));
  const form = useForm(first);
  return {
    id,
    today,
    held,
    form,
    stop(): void {
      held.forget();
      onStop();
    },
    async publish(problems: readonly Problem[], ask: AskToSave['ask'] | undefined): Promise<void> {
      if (!(await form.send(problems, () => createDeskAsks(model.transport).save(council.id, [{ id, kind, ask } as AskToSave])))) return;
      held.forget();
      await onDone('Published. Providers see it when they next connect.');
    },
  };
}
