/** Everything a person saved, with their notes; also what a council has withdrawn since. */
import { dayInWords, londonDate } from '../../../domain/instant.ts';
import { Page } from '../../components/page.tsx';
import { paths } from '../../routes.ts';
import { useModel, useSession } from '../../state/model.ts';
import { type SavedItem, useReading } from '../../state/reading.ts';
import { itemPath } from './item-path.ts';

export function KeptPage() {
  const { saved, forget } = useReading();
  const { library } = useSession();
  const { locking } = useModel();
  // Notices are many: whether one is still there is seen on its own page.
  const there = (['intention', 'table', 'contradiction', 'document'] as const).map((kind) => library.items(kind).value);
  if (saved.value === undefined || there.includes(undefined)) return <main aria-busy="true" />;
  const keys = new Set(there.flatMap((items) => (items ?? []).map(({ kind, id }) => `${kind}/${id}`)));
  return (
    <Page
      title="Saved"
      back={{ href: paths.plans, label: 'Plans' }}
      lead={
        <p class="soft">
          Kept on this device{locking.hasPin.value ? ', locked with your PIN,' : ''} and for your other devices. Nobody else sees it.
        </p>
      }
    >
      {saved.value.length === 0 && <p>You have not saved anything yet. Open a plan, a table or a paper and choose “Save”.</p>}
      {saved.value.length > 0 && (
        <section class="card">
          <ul class="list">
            {saved.value.map((item) => (
              <Kept
                key={item.key}
                item={item}
                isGone={item.kind !== 'notice' && !keys.has(item.key)}
                forget={() => void forget(item.key)}
              />
            ))}
          </ul>
        </section>
      )}
    </Page>
  );
}

function Kept({ item, isGone, forget }: { item: SavedItem; isGone: boolean; forget(): void }) {
  const now = useModel().minute.value;
  return (
    <li class="stack">
      {isGone && (
        <div class="row">
          <span class="tag warn">Withdrawn by the council</span>
        </div>
      )}
      <h2 class="small">{isGone ? item.title : <a href={itemPath(item.kind, item.id)}>{item.title}</a>}</h2>
      {item.note !== '' && <p class="own-words">{item.note}</p>}
      <div class="row between">
        <p class="soft">Saved {dayInWords(londonDate(item.savedAt), londonDate(now))}</p>
        <button type="button" class="link-button no-print" onClick={forget}>
          Remove<span class="govuk-visually-hidden">: {item.title}</span>
        </button>
      </div>
    </li>
  );
}
