/** A page of its own for one published table. */
import type { FigureTable } from '../../../domain/figure.ts';
import { Page } from '../../components/page.tsx';
import { paths } from '../../routes.ts';
import { useSession } from '../../state/model.ts';
import { Disagreement } from './disagreement.tsx';
import { Keep } from './keep.tsx';
import { SourceCard, StandingTag } from './source-card.tsx';
import { TableCard } from './table-card.tsx';

export function TablePage({ table }: { table: FigureTable }) {
  const { library, returns } = useSession();
  const council = returns.councils.value.find((one) => one.id === table.councilId);
  const plans = (library.items('intention').value ?? []).filter((item) => item.tableIds.includes(table.id));
  const disagreeing = (library.items('contradiction').value ?? []).filter((one) => one.itemIds.includes(table.id));
  return (
    <Page
      title={table.title}
      back={{ href: paths.document(table.source.documentId), label: 'The paper it stands in' }}
      above={
        <>
          <span class="tag">Figures</span>
          <StandingTag documentId={table.source.documentId} />
        </>
      }
      lead={
        <p class="soft">
          {council?.name} · {table.unit}
        </p>
      }
      wide={table.rows.length > 5 && table.columns.length > 2}
    >
      <TableCard table={table} isPage />
      {disagreeing.map((one) => (
        <Disagreement key={one.id} contradiction={one} />
      ))}
      {plans.length > 0 && (
        <section class="card">
          <h2>Plans that rest on it</h2>
          <ul class="list">
            {plans.map(({ id, title }) => (
              <li key={id}>
                <a href={paths.plan(id)}>{title}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <SourceCard item={table} />
      <Keep kind="table" id={table.id} title={table.title} />
    </Page>
  );
}
