/** Drafts that nothing asks for: what was begun must not be forgotten. */
import { agoInWords } from '../../../domain/instant.ts';
import { RETURN_NAMES } from '../../../domain/returns.ts';
import { paths } from '../../routes.ts';
import { useModel, useSession } from '../../state/model.ts';

/** @param shownElsewhere keys of drafts that a card of their own offers already */
export function Drafts({ shownElsewhere }: { shownElsewhere: ReadonlySet<string> }) {
  const { returns } = useSession();
  const now = useModel().minute.value;
  const drafts = returns.drafts.value.filter((draft) => !shownElsewhere.has(draft.key));
  if (drafts.length === 0) return null;
  return (
    <section class="card">
      <div class="row between">
        <h2>{drafts.length === 1 ? 'An unfinished draft' : `${drafts.length} unfinished drafts`}</h2>
        <span class="tag">Not sent</span>
      </div>
      <ul class="list">
        {drafts.map((draft) => (
          <li key={draft.key}>
            <a href={paths.return(draft.serviceId, draft.kind)}>
              {RETURN_NAMES[draft.kind]},{' '}
              {returns.services.value?.find((one) => one.id === draft.serviceId)?.name ?? 'a service no longer yours'}
            </a>
            <p class="soft">From {agoInWords(draft.updatedAt, now)}.</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
