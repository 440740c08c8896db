/** Where one council is heading, on one screen: what grows, what shrinks, what is being reshaped, with the numbers it gives. */
import { figureInWords } from '../../../domain/figure.ts';
import { type Direction, type Intention, MARKET_AREAS, type MarketArea } from '../../../domain/intention.ts';
import { Page } from '../../components/page.tsx';
import { paths } from '../../routes.ts';
import { useSession } from '../../state/model.ts';
import { SearchBox, searchAddress } from '../search/search-box.tsx';
import { DocumentsCard } from './documents-card.tsx';
import { useLastPart } from './use-last-part.ts';

const QUESTIONS: Record<Direction, string> = {
  grow: 'What grows',
  reduce: 'What shrinks',
  reshape: 'What is being reshaped',
  recommission: 'What is bought again',
  explore: 'What is being looked at',
  maintain: 'What stays',
};

export function CouncilPage() {
  const id = useLastPart();
  const { library, returns } = useSession();
  const all = library.items('intention').value;
  const tables = library.items('table').value ?? [];
  const contradictions = library.items('contradiction').value ?? [];
  const documents = library.items('document').value ?? [];
  const council = returns.councils.value.find((one) => one.id === id);
  if (all === undefined) return <main aria-busy="true" />;
  if (council === undefined)
    return (
      <Page title="This council is not on this device" back={{ href: paths.plans, label: 'Plans' }}>
        <p>Its papers may not have been fetched yet.</p>
      </Page>
    );
  const own = all.filter((item) => item.councilId === id);
  const papers = documents.filter((one) => one.councilId === id);
  const onlyOld = papers.length > 0 && papers.every((one) => one.standing === 'historical');
  const ofCouncil = <T extends { councilId: string }>(items: readonly T[]): T[] => items.filter((one) => one.councilId === id);
  return (
    <Page
      title={`Where ${council.shortName} is heading`}
      back={{ href: paths.plans, label: 'Plans' }}
      above={onlyOld ? <span class="tag warn">Historical</span> : undefined}
      lead={
        <p class="soft">
          {own.length} plans from {papers.length} paper{papers.length === 1 ? '' : 's'}
          {onlyOld && '. This is what it planned then, not what it plans now'}.
        </p>
      }
      wide
    >
      <SearchBox label={`Search what ${council.shortName} published`} chosen={{ council: council.id }} />
      {own.length === 0 && <p>No plans of this council are on this device.</p>}
      <div class="two">
        {(Object.keys(QUESTIONS) as Direction[]).map((direction) => (
          <Heading key={direction} direction={direction} items={own.filter((item) => item.direction === direction)} councilId={id} />
        ))}
      </div>
      <div class="two">
        <Titles title="Its figures" items={ofCouncil(tables)} />
        <Titles title="Where its papers disagree" items={ofCouncil(contradictions)} />
      </div>
      <section class="card no-print">
        <h2>Go on</h2>
        <ul class="list">
          <li>
            <a href={searchAddress({ kind: 'notice', council: id })}>Contracts and notices of {council.shortName}</a>
          </li>
          <li>
            <a href={`${paths.compare}?a=${id}`}>Compare {council.shortName} with another council</a>
          </li>
        </ul>
      </section>
      <DocumentsCard councilId={id} />
    </Page>
  );
}

const plansAddress = (chosen: Record<string, string>): string => `${paths.plans}?${new URLSearchParams(chosen).toString()}`;

function Heading({ direction, items, councilId }: { direction: Direction; items: readonly Intention[]; councilId: string }) {
  if (items.length === 0) return null;
  const areas = [...new Set(items.map((item) => item.marketArea))]
    .map((area) => ({ area, count: items.filter((item) => item.marketArea === area).length }))
    .toSorted((a, b) => b.count - a.count);
  const figures = items.flatMap((item) => item.figures.slice(0, 1).map((figure) => ({ item, figure }))).slice(0, 3);
  return (
    <section class="card">
      <h2>
        <a href={plansAddress({ council: councilId, direction })}>
          {QUESTIONS[direction]} <span class="soft">{items.length}</span>
        </a>
      </h2>
      <ul class="areas">
        {areas.map(({ area, count }: { area: MarketArea; count: number }) => (
          <li key={area}>
            <a href={plansAddress({ council: councilId, direction, area })}>{MARKET_AREAS[area]}</a> <span class="soft">{count}</span>
          </li>
        ))}
      </ul>
      {figures.length > 0 && (
        <ul class="list">
          {figures.map(({ item, figure }) => (
            <li key={item.id}>
              <b>{figureInWords(figure)}</b> · {figure.label} <span class="soft">({figure.period})</span>
              <p>
                <a href={paths.plan(item.id)}>{item.title}</a>
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Titles({ title, items }: { title: string; items: readonly { id: string; title: string }[] }) {
  if (items.length === 0) return null;
  return (
    <section class="card">
      <h2>
        {title} <span class="soft">{items.length}</span>
      </h2>
      <ul class="list">
        {items.map((item) => (
          <li key={item.id}>
            <a href={paths.plan(item.id)}>{item.title}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
