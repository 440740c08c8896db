/** What a draft corrects, and why: the reason goes with it, and both stay to be read. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { momentInWords } from '../../../domain/instant.ts';
import { returnInWords } from '../../../domain/return-in-words.ts';
import { TextField } from '../../components/field.tsx';
import { useModel, useSession } from '../../state/model.ts';
import type { Returns } from '../../state/returns.ts';

const PAUSE_MS = 300;
export const REASON_FIELD = 'f-replacesBecause';

interface CorrectionCardProps {
  draft: Returns['drafts']['value'][number];
  error: string | undefined;
  onReason(reason: string): void;
}

export function CorrectionCard({ draft, error, onReason }: CorrectionCardProps) {
  const { returns } = useSession();
  const now = useModel().minute.value;
  const [reason, setReason] = useState(draft.replacesBecause ?? '');
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const kept = useRef(reason);
  const keep = (): void => {
    clearTimeout(pause.current);
    if (kept.current === draft.replacesBecause) return;
    void returns.saveDraft({ ...draft, replacesBecause: kept.current });
  };
  useEffect(() => () => clearTimeout(pause.current), []);
  const corrected = returns.sent.value.find((one) => one.submission.id === draft.replaces);
  return (
    <section class="card due">
      <h2>You are correcting what was sent</h2>
      {corrected !== undefined && (
        <p>
          {momentInWords(corrected.submission.observedAt, now)}
          {corrected.receipt !== undefined && `, by ${corrected.receipt.sentBy.name}, ${corrected.receipt.reference}`}:{' '}
          <b>{returnInWords(corrected.submission)}</b>. It stays to be read; councils go by the correction.
        </p>
      )}
      <TextField
        id={REASON_FIELD}
        label="Why are you correcting it?"
        hint="A few words, like “Room 4 was counted twice”. No names."
        maxLength={300}
        value={reason}
        error={error}
        onInput={(text) => {
          setReason(text);
          onReason(text);
          kept.current = text;
          clearTimeout(pause.current);
          pause.current = setTimeout(keep, PAUSE_MS);
        }}
      />
    </section>
  );
}
