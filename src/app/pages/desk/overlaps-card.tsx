/** Reports of two people about the same service that do not agree: only they can say which is right. */
import { momentInWords } from '../../../domain/instant.ts';
import type { DeskRow } from '../../../domain/protocol-desk.ts';
import { returnInWords } from '../../../domain/return-in-words.ts';
import { RETURN_NAMES } from '../../../domain/returns.ts';
import type { Market } from '../../state/market.ts';
import { useModel } from '../../state/model.ts';
import { useRead } from '../../online/use-read.ts';

export function OverlapsCard({ market, councilId }: { market: Market; councilId: string }) {
  const view = useRead(() => market.overlaps(), councilId);
  const overlaps = view.body?.overlaps ?? [];
  if (overlaps.length === 0) return null;
  return (
    <section class="card due">
      <h2>{overlaps.length === 1 ? 'Two reports overlap' : `Two reports overlap, for ${overlaps.length} services`}</h2>
      <p class="soft">
        Two people reported the same service within half an hour, with different figures. The newer one is counted until one of them says
        which is right; Headroom asks them both.
      </p>
      <ul class="list">
        {overlaps.map(({ newer, older }) => (
          <li key={newer.receipt.id} class="stack">
            <h3>
              {newer.serviceName}: {RETURN_NAMES[newer.submission.kind].toLowerCase()}
            </h3>
            <One row={newer} counted />
            <One row={older} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function One({ row: { submission, receipt }, counted = false }: { row: DeskRow; counted?: boolean }) {
  const now = useModel().minute.value;
  return (
    <p>
      <b>{returnInWords(submission)}</b>
      {counted && ' (counted)'}
      <br />
      <span class="soft">
        {receipt.sentBy.name}, figures of {momentInWords(submission.observedAt, now)} · {receipt.reference}
      </span>
    </p>
  );
}
