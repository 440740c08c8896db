/** Asks why something that was refused is not sent after all: the reason is kept with it. */
import { useState } from 'preact/hooks';
import type { SubmissionId } from '../../../domain/id.ts';
import { TextField } from '../../components/field.tsx';
import { useSession } from '../../state/model.ts';

export function DiscardForm({ id, onKeep }: { id: SubmissionId; onKeep(): void }) {
  const { returns } = useSession();
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string>();
  const discard = (): void => {
    if (reason.trim() === '') setError('Say why you are not sending it');
    else void returns.discardRefused(id, reason.trim());
  };
  return (
    <div class="stack">
      <TextField
        id={`reason-${id}`}
        label="Why are you not sending this?"
        hint="It is kept on this device with your reason."
        value={reason}
        error={error}
        maxLength={300}
        onInput={setReason}
      />
      <div class="row">
        <button type="button" class="btn warn" onClick={discard}>
          Discard it
        </button>
        <button type="button" class="btn second" onClick={onKeep}>
          Keep it
        </button>
      </div>
    </div>
  );
}
