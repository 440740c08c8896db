/** Where one council is heading, on one screen: what grows, what shrinks, what is being reshaped, with the numbers it gives. */
import { useState } from 'preact/hooks';
import { figureInWords } from '../../../domain/figure.ts';
import { type Direction, DIRECTIONS, type Intention, MARKET_AREAS } from '../../../domain/intention.ts';
import { Page } from '../../components/page.tsx';
import { paths } from '../../routes.ts';
import { useSession } from '../../state/model.ts';
import { SearchBox, searchAddress } from '../search/search-box.tsx';
import { DirectionTag } from './direction-tag.tsx';
import { DocumentsCard } from './documents-card.tsx';
import { useLastPart } from './use-last-part.ts';

/** "What …", on a tile. */
const HEADINGS: Record<Direction, string> = {
  grow: 'Grows',
  reduce: 'Shrinks',
  reshape: 'Is reshaped',
  recommission: 'Is bought again',
  explore: 'Is looked into',
  maintain: 'Stays',
};

const DIRECTION_ORDER = Object.keys(HEADINGS) as Direction[];
const NUMBERS = 8;

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
      {own.length === 0 && <p>No plans of this council are on this device.</p>}
      <ul class="tiles">
        {DIRECTION_ORDER.map((direction) => (
          <Tile key={direction} direction={direction} items={own.filter((item) => item.direction === direction)} councilId={id} />
        ))}
      </ul>
      <SearchBox label={`Search what ${council.shortName} published`} chosen={{ council: council.id }} />
      <div class="two">
        <Areas items={own} councilId={id} />
        <Numbers items={own} />
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

/** A tile names so many parts of the market, those with the most plans first. */
const NAMED = 2;

function countsBy<K extends string>(items: readonly Intention[], keyOf: (item: Intention) => K): { key: K; count: number }[] {
  const counts = new Map<K, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return [...counts].map(([key, count]) => ({ key, count })).toSorted((a, b) => b.count - a.count);
}

function Tile({ direction, items, councilId }: { direction: Direction; items: readonly Intention[]; councilId: string }) {
  if (items.length === 0) return null;
  const areas = countsBy(items, (item) => item.marketArea);
  const named = areas.slice(0, NAMED).map(({ key, count }) => `${MARKET_AREAS[key]} ${count}`);
  const more = areas.length - NAMED;
  return (
    <li class="card">
      <h2>
        <a href={plansAddress({ council: councilId, direction })}>
          {HEADINGS[direction]} <span class="tile-count">{items.length}</span>
        </a>
      </h2>
      <p class="soft">
        {named.join(', ')}
        {more > 0 && ` and ${more} more`}
      </p>
    </li>
  );
}

function Areas({ items, councilId }: { items: readonly Intention[]; councilId: string }) {
  return (
    <section class="card">
      <h2>By part of the market</h2>
      <ul class="list">
        {countsBy(items, (item) => item.marketArea).map(({ key, count }) => (
          <li key={key}>
            <div class="row between">
              <a href={plansAddress({ council: councilId, area: key })}>{MARKET_AREAS[key]}</a>
              <b>{count}</b>
            </div>
            <p class="soft">
              {countsBy(
                items.filter((item) => item.marketArea === key),
                (item) => item.direction,
              )
                .map((one) => `${DIRECTIONS[one.key]} ${one.count}`)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The first figure of each plan that gives one: what grows or shrinks before the rest. */
function Numbers({ items }: { items: readonly Intention[] }) {
  const [shown, setShown] = useState(NUMBERS);
  const all = items
    .flatMap((item) => item.figures.slice(0, 1).map((figure) => ({ item, figure })))
    .toSorted((a, b) => DIRECTION_ORDER.indexOf(a.item.direction) - DIRECTION_ORDER.indexOf(b.item.direction));
  if (all.length === 0) return null;
  return (
    <section class="card">
      <h2>The numbers it gives</h2>
      <ul class="list">
        {all.slice(0, shown).map(({ item, figure }) => (
          <li key={item.id} class="stack">
            <div class="row">
              <DirectionTag direction={item.direction} />
            </div>
            <p>
              <b>{figureInWords(figure).replace(/^./, (first) => first.toUpperCase())}</b> · {figure.label}{' '}
              <span class="soft">({figure.period})</span>
            </p>
            <a href={paths.plan(item.id)}>{item.title}</a>
          </li>
        ))}
      </ul>
      {all.length > shown && (
        <p class="no-print">
          <button type="button" class="btn second" onClick={() => setShown(all.length)}>
            Show all {all.length}
          </button>
        </p>
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
