/** Two reports of the same moment, side by side: one tap says whose figures are right. */
import { useState } from 'preact/hooks';
import { overlapIn, type Reported } from '../../../domain/chain.ts';
import { momentInWords } from '../../../domain/instant.ts';
import { returnInWords } from '../../../domain/return-in-words.ts';
import { RETURN_NAMES, type ReturnKind } from '../../../domain/returns.ts';
import type { Service } from '../../../domain/service.ts';
import { paths } from '../../routes.ts';
import { useModel, useSession } from '../../state/model.ts';

export function OverlapCard({ service, kind }: { service: Service; kind: ReturnKind }) {
  const { returns } = useSession();
  const now = useModel().minute.value;
  const [settling, setSettling] = useState(false);
  const pair = overlapIn(returns.history(service.id, kind));
  if (pair === undefined) return null;
  const settle = async (kept: Reported, left: Reported): Promise<void> => {
    if (settling) return;
    setSettling(true);
    await returns.settle(kept, left).finally(() => setSettling(false));
  };
  const [first, second] = pair;
  return (
    <section class="card bad">
      <div class="row between">
        <h2>
          Two reports overlap: {RETURN_NAMES[kind].toLowerCase()}, {service.name}
        </h2>
        <span class="tag warn">Which is right?</span>
      </div>
      <div class="pair">
        {[first, second].map((one) => (
          <div key={one.submission.id} class="stack">
            <p>
              <b>{returnInWords(one.submission)}</b>
            </p>
            <p class="soft">
              {one.receipt?.sentBy.name}, {momentInWords(one.submission.observedAt, now)}
              {' · '}
              <a href={paths.receipt(one.submission.id)}>See all of it</a>
            </p>
            <button type="button" class="btn wide" disabled={settling} onClick={() => void settle(one, one === first ? second : first)}>
              {one.receipt?.sentBy.name ?? 'These'}: these are right
            </button>
          </div>
        ))}
      </div>
      <p class="soft">Both stay to be read. Councils go by the one you choose.</p>
    </section>
  );
}
