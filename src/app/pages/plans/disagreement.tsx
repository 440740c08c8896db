/** Statements of one council that do not agree: all shown, none chosen. */
import { type Contradiction, MARKET_AREAS } from '../../../domain/intention.ts';
import { Page } from '../../components/page.tsx';
import { paths } from '../../routes.ts';
import { useSession } from '../../state/model.ts';
import { Keep } from './keep.tsx';

function Statements({ contradiction }: { contradiction: Contradiction }) {
  const documents = useSession().library.items('document').value ?? [];
  return (
    <ul class="bullets">
      {contradiction.statements.map(({ says, source }) => (
        <li key={says}>
          {says}{' '}
          <span class="soft">
            ({documents.find((one) => one.id === source.documentId)?.title ?? 'Council paper'}, section “{source.section}”)
          </span>
        </li>
      ))}
    </ul>
  );
}
const Neutral = () => <p class="soft">Both are shown as published. Headroom does not choose between them.</p>;

export function Disagreement({ contradiction }: { contradiction: Contradiction }) {
  return (
    <section class="card">
      <h2>These disagree: {contradiction.title}</h2>
      <Statements contradiction={contradiction} />
      <Neutral />
    </section>
  );
}

export function DisagreementPage({ item }: { item: Contradiction }) {
  const { library, returns } = useSession();
  const council = returns.councils.value.find((one) => one.id === item.councilId);
  const named = [...(library.items('intention').value ?? []), ...(library.items('table').value ?? [])].filter(({ id }) =>
    item.itemIds.includes(id),
  );
  return (
    <Page
      title={item.title}
      back={{ href: paths.plans, label: 'Plans' }}
      above={
        <>
          <span class="tag warn">These disagree</span>
          <span class="tag">{MARKET_AREAS[item.marketArea]}</span>
        </>
      }
      lead={<p class="soft">{council?.name}</p>}
    >
      <section class="card">
        <h2>What the papers say</h2>
        <Statements contradiction={item} />
        <Neutral />
      </section>
      {named.length > 0 && (
        <section class="card">
          <h2>It bears on</h2>
          <ul class="list">
            {named.map(({ id, title }) => (
              <li key={id}>
                <a href={paths.plan(id)}>{title}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Keep kind="contradiction" id={item.id} title={item.title} />
    </Page>
  );
}
