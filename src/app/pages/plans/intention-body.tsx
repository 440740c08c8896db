/** What a plan says: for the page a provider reads, and for an officer who looks at a draft before it is one. */
import type { ComponentChildren } from 'preact';
import { CLIENT_GROUPS } from '../../../domain/client-group.ts';
import { figureInWords } from '../../../domain/figure.ts';
import { type Intention, MARKET_AREAS } from '../../../domain/intention.ts';
import { SERVICE_TYPES } from '../../../domain/service.ts';
import { paths } from '../../routes.ts';
import { useSession } from '../../state/model.ts';
import { searchAddress } from '../search/search-box.tsx';
import { DirectionTag } from './direction-tag.tsx';
import { Disagreement } from './disagreement.tsx';
import { StandingTag } from './source-card.tsx';
import { TableCard } from './table-card.tsx';
import { Unpublished } from './unpublished.tsx';

export const IntentionTags = ({ item }: { item: Intention }) => (
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
);

/** @param children what it means for whoever reads, between the figures and the tables */
export function IntentionBody({ item, children }: { item: Intention; children?: ComponentChildren }) {
  const { library, returns } = useSession();
  const tables = library.items('table').value ?? [];
  const contradictions = library.items('contradiction').value ?? [];
  const council = returns.councils.value.find((one) => one.id === item.councilId);
  const disagreeing = contradictions.filter(
    (one) => one.itemIds.includes(item.id) || one.itemIds.some((other) => item.tableIds.includes(other)),
  );
  const places = council?.localities.filter(({ id }) => item.localityIds.includes(id)) ?? [];
  return (
    <>
      <Unpublished text={item.statement} />
      <Figures item={item} />
      {children}
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
    </>
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

/** Advice, and the ways on from here. */
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
          {item.byCouncil !== true && <p class="soft">Headroom’s suggestions, not the council’s.</p>}
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
