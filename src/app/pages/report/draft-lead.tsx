/** Under a form's heading: whose figures these are, and why they are here again when the server refused them. */
import { agoInWords, type Instant } from '../../../domain/instant.ts';
import { useModel } from '../../state/model.ts';

interface DraftLeadProps {
  draft: { updatedAt: Instant; because?: string[] };
  resumed: boolean;
  /** What to say where there was no draft before this visit. */
  otherwise: string;
}

export function DraftLead({ draft, resumed, otherwise }: DraftLeadProps) {
  const now = useModel().minute.value;
  if (draft.because !== undefined && draft.because.length > 0)
    return (
      <div class="notice stack">
        <p>The council’s server could not take this as it was:</p>
        <ul class="bullets">
          {draft.because.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </div>
    );
  return <p class="soft">{resumed ? `Your draft from ${agoInWords(draft.updatedAt, now)}.` : otherwise}</p>;
}
