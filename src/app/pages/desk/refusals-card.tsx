/** Returns that could not be taken in: the provider was told, but the reason may be the council's own list. */
import { momentInWords } from '../../../domain/instant.ts';
import { RETURN_NAMES } from '../../../domain/returns.ts';
import { useRead } from '../../online/use-read.ts';
import type { Market } from '../../state/market.ts';
import { useModel } from '../../state/model.ts';

export function RefusalsCard({ market, councilId }: { market: Market; councilId: string }) {
  const view = useRead(() => market.refusals(), councilId);
  const now = useModel().minute.value;
  const refusals = view.body?.refusals ?? [];
  if (refusals.length === 0) return null;
  return (
    <section class="card due">
      <h2>{refusals.length === 1 ? 'One return was refused' : `${refusals.length} returns were refused`}</h2>
      <p class="soft">
        They are still with whoever sent them, who was told what stands here. Where your list of services is behind (who runs one, its beds,
        its areas), put it right, so that they can send again.
      </p>
      <ul class="list">
        {refusals.map((one) => (
          <li key={`${one.serviceId} ${one.kind} ${one.organisationName}`} class="stack">
            <h3>
              {one.serviceName}: {RETURN_NAMES[one.kind].toLowerCase()}
            </h3>
            {one.problems.map(({ path, code, message }) => (
              <p key={`${path} ${code}`}>{message}</p>
            ))}
            <p class="soft">
              {one.sentBy}, {one.organisationName} · {momentInWords(one.refusedAt, now)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
