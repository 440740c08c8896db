/** One intention: what the council says, its figures, what it means here, what disagrees with it, and the source. */
import { useRoute } from 'preact-iso/router';
import { DOCUMENT_STANDINGS, documentInWords } from '../../../domain/document.ts';
import { figureInWords } from '../../../domain/figure.ts';
import { dayInWords, londonDate } from '../../../domain/instant.ts';
import { CLIENT_GROUPS } from '../../../domain/client-group.ts';
import { type Contradiction, type Intention, MARKET_AREAS } from '../../../domain/intention.ts';
import { Page } from '../../components/page.tsx';
import { paths } from '../../routes.ts';
import { useModel, useSession } from '../../state/model.ts';
import { DirectionTag } from './direction-tag.tsx';
import { TableCard } from './table-card.tsx';
import { useMeanings } from './use-meanings.ts';

export function PlanPage() {
  const { id } = useRoute().params;
  const { library, returns } = useSession();
  const intentions = library.items('intention').value;
  const tables = library.items('table').value ?? [];
  const contradictions = library.items('contradiction').value ?? [];
  const item = intentions?.find((one) => one.id === id);
  if (intentions === undefined) return <main aria-busy="true" />;
  if (item === undefined)
    return (
      <Page title="This plan is not on this device" back={{ href: paths.plans, label: 'Plans' }}>
        <p>The council may have withdrawn it, or it has not been fetched yet.</p>
      </Page>
    );
  const council = returns.councils.value.find((one) => one.id === item.councilId);
  const disagreeing = contradictions.filter(
    (one) => one.itemIds.includes(item.id) || one.itemIds.some((other) => item.tableIds.includes(other)),
  );
  return (
    <Page
      title={item.title}
      back={{ href: paths.plans, label: `${council?.shortName ?? 'Plans'} · ${MARKET_AREAS[item.marketArea]}` }}
      above={
        <>
          <DirectionTag direction={item.direction} />
          {item.clientGroups.map((group) => (
            <span key={group} class="tag">
              {CLIENT_GROUPS[group]}
            </span>
          ))}
          {item.when !== undefined && <span class="tag">{item.when}</span>}
        </>
      }
    >
      <p>{item.statement}</p>
      <Figures item={item} />
      <MeaningForMe item={item} />
      {tables
        .filter((table) => item.tableIds.includes(table.id))
        .map((table) => (
          <TableCard key={table.id} table={table} />
        ))}
      {disagreeing.map((one) => (
        <Disagreement key={one.id} contradiction={one} />
      ))}
      {item.whatYouCanDo.length > 0 && (
        <section class="card">
          <h2>What you could do</h2>
          <ul class="bullets">
            {item.whatYouCanDo.map((advice) => (
              <li key={advice}>{advice}</li>
            ))}
          </ul>
          <p class="soft">Headroom’s suggestions, not the council’s.</p>
        </section>
      )}
      <SourceCard item={item} />
    </Page>
  );
}

function Figures({ item }: { item: Intention }) {
  if (item.figures.length === 0) return null;
  return (
    <section class="card">
      <h2>The figures</h2>
      <ul class="list">
        {item.figures.map((figure) => (
          <li key={figure.label + figure.period}>
            <span class="figure">{figureInWords(figure).replace(/^./, (first) => first.toUpperCase())}</span>
            <p>
              {figure.label} <span class="soft">({figure.period})</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function MeaningForMe({ item }: { item: Intention }) {
  const now = useModel().minute.value;
  const mine = (useMeanings() ?? []).filter((meaning) => meaning.intention.id === item.id);
  if (mine.length === 0) return null;
  return (
    <section class="card mine">
      <h2>What this means for you</h2>
      {mine.map(({ service, sum, observedAt }) => (
        <p key={service.id}>
          {mine.length > 1 && `${service.name}: `}
          <b>{sum}</b>
          {observedAt !== undefined && <span class="soft"> From the return of {dayInWords(londonDate(observedAt), londonDate(now))}.</span>}
        </p>
      ))}
      <p class="soft">Worked out on this device from your own figures. It is not a promise or a forecast by the council.</p>
    </section>
  );
}

function Disagreement({ contradiction }: { contradiction: Contradiction }) {
  return (
    <section class="card">
      <h2>These disagree: {contradiction.title}</h2>
      <ul class="bullets">
        {contradiction.statements.map((statement) => (
          <li key={statement.says}>
            {statement.says} <span class="soft">({statement.source.section})</span>
          </li>
        ))}
      </ul>
      <p class="soft">Both are shown as published. Headroom does not choose between them.</p>
    </section>
  );
}

function SourceCard({ item }: { item: Intention }) {
  const { library, returns } = useSession();
  const document = library.items('document').value?.find((one) => one.id === item.source.documentId);
  if (document === undefined) return null;
  const council = returns.councils.value.find((one) => one.id === document.councilId);
  return (
    <section class="card">
      <h2>Source</h2>
      <p class="soft">
        {council?.shortName}, <a href={paths.document(document.id)}>{documentInWords(document)}</a>, section “{item.source.section}”.{' '}
        {DOCUMENT_STANDINGS[document.standing]}. Restated by Headroom; compared with the document on {dayInWords(item.source.checkedOn)}.
      </p>
    </section>
  );
}
