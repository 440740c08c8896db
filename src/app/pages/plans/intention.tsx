/** One intention: what the council says, its figures, what it means here, what disagrees with it, what to do next, and the source. */
import { CLIENT_GROUPS } from '../../../domain/client-group.ts';
import { figureInWords } from '../../../domain/figure.ts';
import { type Intention, MARKET_AREAS } from '../../../domain/intention.ts';
import { relatedTo } from '../../../domain/related.ts';
import { SERVICE_TYPES } from '../../../domain/service.ts';
import { Page } from '../../components/page.tsx';
import { paths } from '../../routes.ts';
import { useSession } from '../../state/model.ts';
import { Talk } from '../opportunities/talk.tsx';
import { searchAddress } from '../search/search-box.tsx';
import { DirectionTag } from './direction-tag.tsx';
import { Disagreement } from './disagreement.tsx';
import { Keep } from './keep.tsx';
import { MeaningForMe } from './meaning-for-me.tsx';
import { SourceCard, StandingTag } from './source-card.tsx';
import { TableCard } from './table-card.tsx';
import { Unpublished } from './unpublished.tsx';

export function IntentionPage({ item }: { item: Intention }) {
  const { library, returns } = useSession();
  const tables = library.items('table').value ?? [];
  const contradictions = library.items('contradiction').value ?? [];
  const council = returns.councils.value.find((one) => one.id === item.councilId);
  const disagreeing = contradictions.filter(
    (one) => one.itemIds.includes(item.id) || one.itemIds.some((other) => item.tableIds.includes(other)),
  );
  const places = council?.localities.filter(({ id }) => item.localityIds.includes(id)) ?? [];
  return (
    <Page
      title={item.title}
      back={{
        href: `${paths.plans}?${new URLSearchParams({ council: item.councilId, area: item.marketArea }).toString()}`,
        label: `${council?.shortName ?? 'Plans'} · ${MARKET_AREAS[item.marketArea]}`,
      }}
      above={
        <>
          <DirectionTag direction={item.direction} />
          {item.clientGroups.map((group) => (
            <span key={group} class="tag">
              {CLIENT_GROUPS[group]}
            </span>
          ))}
          {item.when !== undefined && <span class="tag">{item.when}</span>}
          <StandingTag documentId={item.source.documentId} />
        </>
      }
    >
      <Unpublished text={item.statement} />
      <Figures item={item} />
      <MeaningForMe id={item.id} />
      {tables
        .filter((table) => item.tableIds.includes(table.id))
        .map((table) => (
          <TableCard key={table.id} table={table} />
        ))}
      {disagreeing.map((one) => (
        <Disagreement key={one.id} contradiction={one} />
      ))}
      <Next item={item} council={council?.shortName} />
      <section class="card">
        <h2>Whom it touches</h2>
        <p>{item.affects.serviceTypes.map((type) => SERVICE_TYPES[type].name).join(', ') || 'The paper names no kind of service.'}</p>
        <p class="soft">
          {places.length === 0 ? `The whole area of ${council?.name ?? 'the council'}` : places.map(({ name }) => name).join(', ')}
        </p>
      </section>
      <Talk
        about={{ kind: 'intention', id: item.id }}
        councilId={item.councilId}
        asks={['interest', 'question']}
        askWords="Ask the council"
      />
      <RelatedCard item={item} />
      <SourceCard item={item} />
      <Keep kind="intention" id={item.id} title={item.title} />
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

/** Headroom's advice, and the ways on from here. */
function Next({ item, council }: { item: Intention; council: string | undefined }) {
  const area = MARKET_AREAS[item.marketArea].toLowerCase();
  return (
    <section class="card">
      <h2>What you could do</h2>
      {item.whatYouCanDo.length > 0 && (
        <>
          <ul class="bullets">
            {item.whatYouCanDo.map((advice) => (
              <li key={advice}>{advice}</li>
            ))}
          </ul>
          <p class="soft">Headroom’s suggestions, not the council’s.</p>
        </>
      )}
      <ul class="list no-print">
        <li>
          <a href={searchAddress({ kind: 'notice', council: item.councilId, area: item.marketArea })}>
            Contracts and notices of {council ?? 'this council'} on {area}
          </a>
        </li>
        <li>
          <a href={paths.council(item.councilId)}>Where {council ?? 'this council'} is heading, on one screen</a>
        </li>
        <li>
          <a href={`${paths.compare}?${new URLSearchParams({ a: item.councilId, area: item.marketArea }).toString()}`}>
            What another council says on {area}
          </a>
        </li>
      </ul>
    </section>
  );
}

function RelatedCard({ item }: { item: Intention }) {
  const { library, returns } = useSession();
  const related = relatedTo(item, library.items('intention').value ?? []);
  if (related.length === 0) return null;
  return (
    <section class="card no-print">
      <h2>Related plans</h2>
      <ul class="list">
        {related.map(({ intention, why }) => (
          <li key={intention.id} class="stack">
            <div class="row">
              <DirectionTag direction={intention.direction} />
              <StandingTag documentId={intention.source.documentId} />
            </div>
            <a href={paths.plan(intention.id)}>{intention.title}</a>
            <p class="soft">
              {returns.councils.value.find((one) => one.id === intention.councilId)?.shortName} · {why}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
