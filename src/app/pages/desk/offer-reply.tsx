/** Accepting an offer in one press, or a part of it, or declining it: with a reason that the provider sees. */
import { useState } from 'preact/hooks';
import { amountInWords, shortAmount } from '../../../domain/demand-units.ts';
import type { AnswerRow } from '../../../domain/protocol-asks.ts';
import { TextArea } from '../../components/field.tsx';
import { Stepper } from '../../components/stepper.tsx';
import { useReply } from './use-reply.ts';

type Doing = 'partly' | 'declined';

export function OfferReply({ row, onReplied }: { row: AnswerRow; onReplied(): Promise<void> }) {
  const { submission, left = 0, replies } = row;
  const { busy, fault, give } = useReply(row, onReplied);
  const [doing, setDoing] = useState<Doing>();
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const offered = submission.kind === 'offer' ? submission.body : { amount: 0, unit: 'hours' as const };
  // What this offer was given before may be given again.
  const room = left + (replies.at(-1)?.amount ?? 0);
  const [amount, setAmount] = useState(Math.min(offered.amount, room));
  const isEmpty = text.trim() === '';
  const isAll = doing === 'partly' && amount === offered.amount;
  const isMissing = isEmpty && !isAll;
  const send = async (): Promise<void> => {
    setTried(true);
    if (isMissing || doing === undefined || (doing === 'partly' && amount === 0)) return;
    const said = isEmpty ? {} : { text: text.trim() };
    if (doing === 'declined') await give({ outcome: 'declined', ...said });
    else await give({ outcome: isAll ? 'accepted' : 'partly', amount, ...said });
  };
  const says = fault !== undefined && (
    <p class="notice" role="alert">
      {fault}
    </p>
  );
  if (doing === undefined)
    return (
      <>
        {says}
        <div class="row">
          {room >= offered.amount && (
            <button type="button" class="btn" disabled={busy} onClick={() => void give({ outcome: 'accepted', amount: offered.amount })}>
              Accept {shortAmount(offered.amount, offered.unit)}
            </button>
          )}
          {room > 0 && (
            <button type="button" class={room >= offered.amount ? 'btn second' : 'btn'} onClick={() => setDoing('partly')}>
              Accept a part
            </button>
          )}
          <button type="button" class="btn second" onClick={() => setDoing('declined')}>
            Decline
          </button>
        </div>
      </>
    );
  const id = `reason-${submission.id}`;
  return (
    <div class="stack">
      {doing === 'partly' && (
        <div class="row">
          <Stepper
            id={`amount-${submission.id}`}
            label={offered.unit === 'hours' ? 'Hours a week you accept' : 'Places you accept'}
            step={offered.unit === 'hours' ? 0.5 : 1}
            max={Math.min(offered.amount, room)}
            value={amount}
            onChange={setAmount}
          />
          <span class="soft">
            of the {amountInWords(offered.amount, offered.unit)} offered; {amountInWords(room, offered.unit)} still wanted
          </span>
        </div>
      )}
      <TextArea
        id={id}
        label={isAll ? 'Anything to add? (optional)' : doing === 'partly' ? 'Why not all of it?' : 'Why do you decline it?'}
        hint="The provider sees this. No details of a person."
        value={text}
        error={tried && isMissing ? 'Say why, in a sentence' : undefined}
        maxLength={1000}
        onInput={setText}
      />
      {says}
      <div class="row">
        <button type="button" class={doing === 'partly' ? 'btn' : 'btn warn'} disabled={busy} onClick={() => void send()}>
          {doing === 'partly' ? `Accept ${shortAmount(amount, offered.unit)}` : 'Decline the offer'}
        </button>
        <button type="button" class="btn second" onClick={() => setDoing(undefined)}>
          Back
        </button>
      </div>
    </div>
  );
}
