/** Gives a reply, and says what became of it. */
import { useState } from 'preact/hooks';
import type { AnswerRow } from '../../../domain/protocol-asks.ts';
import type { TypedReply } from '../../../domain/reply.ts';
import { createDeskAsks } from '../../state/desk-asks.ts';
import { useModel } from '../../state/model.ts';
import { useCouncil } from './use-council.ts';
import { changeFault } from '../../online/fault-in-words.ts';

export function useReply(row: AnswerRow, onReplied: () => Promise<void>) {
  const desk = createDeskAsks(useModel().transport);
  const { council } = useCouncil();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string>();
  const give = async (reply: Omit<TypedReply, 'seen'>): Promise<void> => {
    setBusy(true);
    setFault(undefined);
    const answer = await desk.reply(council.id, row.submission.id, { ...reply, seen: row.replies.length });
    setBusy(false);
    if (answer.outcome !== 'ok') return setFault(changeFault(answer));
    if (answer.body.outcome === 'answered-meanwhile') {
      const by = answer.body.replies.at(-1)?.by ?? 'A colleague';
      setFault(`${by} replied to this a moment ago. Nothing of yours was sent: look again.`);
    }
    await onReplied();
  };
  return { busy, fault, give };
}
