/** What councils mean to buy: filtered by council, part of the market and direction, each item with its source. */
import { useLocation } from 'preact-iso/router';
import { useState } from 'preact/hooks';
import type { Council } from '../../../domain/council.ts';
import { figureInWords } from '../../../domain/figure.ts';
import { CLIENT_GROUPS } from '../../../domain/client-group.ts';
import { DIRECTIONS, type Intention, MARKET_AREAS } from '../../../domain/intention.ts';
import { byWeight } from '../../../domain/meaning-weight.ts';
import { SERVICE_TYPES, type Service } from '../../../domain/service.ts';
import { Chips } from '../../components/chips.tsx';
import { Details } from '../../components/details.tsx';
import { Select } from '../../components/field.tsx';
import { Page } from '../../components/page.tsx';
import { paths } from '../../routes.ts';
import { useSession } from '../../state/model.ts';
import { useReading } from '../../state/reading.ts';
import { useSearch } from '../../state/search.ts';
import { SearchBox } from '../search/search-box.tsx';
import { DirectionTag } from './direction-tag.tsx';
import { DocumentsCard } from './documents-card.tsx';
import { useMeanings } from './use-meanings.ts';

const PAGE = 25;
const EVERYTHING = 'everything';

/** What plans can be narrowed by, beside the council. */
const BY = {
  area: {
    label: 'Part of the market',
    every: 'Every part',
    names: MARKET_AREAS,
    of: (item: Intention): readonly string[] => [item.marketArea],
  },
  direction: {
    label: 'Direction',
    every: 'Every direction',
    names: DIRECTIONS,
    of: (item: Intention): readonly string[] => [item.direction],
  },
  group: {
    label: 'People it is about',
    every: 'Everybody',
    names: CLIENT_GROUPS,
    of: (item: Intention): readonly string[] => item.clientGroups,
  },
  service: {
    label: 'Who it is for',
    every: 'Every kind of service',
    names: Object.fromEntries(Object.entries(SERVICE_TYPES).map(([key, { name }]) => [key, name])),
    of: (item: Intention): readonly string[] => item.affects.serviceTypes,
  },
} as const;
type Filter = keyof typeof BY;
const FILTERS = Object.keys(BY) as Filter[];
type Chosen = Record<Filter | 'council', string>;

function filterSummary(chosen: Chosen): string {
  const inUse = FILTERS.filter((name) => chosen[name] !== '').map(
    (name) => (BY[name].names as Record<string, string>)[chosen[name]] ?? chosen[name],
  );
  return inUse.length === 0 ? 'Filter by market, direction, people or service' : `Filters: ${inUse.join(', ')}`;
}

export function PlansPage() {
  useSearch(); // its worker gets ready, and compares the papers with what they were
  const { returns, library } = useSession();
  const all = library.items('intention').value;
  const meanings = useMeanings();
  const councils = returns.councils.value;
  const { query, route } = useLocation();
  const [shown, setShown] = useState(PAGE);

  const documents = library.items('document').value ?? [];
  const historical = new Set(documents.filter((one) => one.standing === 'historical').map((one) => one.id));
  if (all === undefined) return <main aria-busy="true" />;
  const withPlans = councils.filter((one) => all.some((item) => item.councilId === one.id));
  const chosen: Chosen = {
    council: query['council'] ?? mostMine(returns.services.value ?? [], withPlans) ?? EVERYTHING,
    ...(Object.fromEntries(Object.keys(BY).map((name) => [name, query[name] ?? ''])) as Record<Filter, string>),
  };
  // What is chosen stands in the address, so that it is still chosen when a person comes back from a plan.
  const choose = (change: Partial<Chosen>): void => {
    setShown(PAGE);
    const next = Object.entries({ ...chosen, ...change }).filter(([, value]) => value !== '');
    route(`${paths.plans}?${new URLSearchParams(next).toString()}`, true);
  };
  const council = withPlans.find(({ id }) => id === chosen.council);
  const ofCouncil = all.filter((item) => chosen.council === EVERYTHING || item.councilId === chosen.council);
  const found = ofCouncil.filter((item) => FILTERS.every((name) => chosen[name] === '' || BY[name].of(item).includes(chosen[name])));
  const rank = new Map([...new Set(meanings?.toSorted(byWeight).map((meaning) => meaning.intention.id))].map((id, index) => [id, index]));
  // What was worked out from a person's own figures is worth a line here; the rest stands on the plan's page.
  const several = (returns.services.value ?? []).length > 1;
  const first = new Map(
    meanings
      ?.filter((one) => one.observedAt !== undefined)
      .toSorted((a, b) => byWeight(b, a)) // the weightiest last: it stays
      .map(({ intention, service, sum }) => [intention.id as string, several ? `${service.name}: ${sum}` : sum]),
  );
  const rankOf = (item: Intention): number => rank.get(item.id) ?? rank.size;
  const ordered = found.toSorted((a, b) => rankOf(a) - rankOf(b));
  const visible = ordered.slice(0, shown);
  const touching = visible.filter((item) => rank.has(item.id));
  const others = visible.filter((item) => !rank.has(item.id));
  return (
    <Page
      title="Plans"
      lead={
        <p class="soft">What councils have said they mean to buy, change or stop buying. In Headroom’s words, with the source of each.</p>
      }
    >
      {all.length === 0 ? (
        <p>
          The plans have not reached this device yet. They come by themselves when there is a connection, and stay for when there is none.
        </p>
      ) : (
        <>
          <SearchBox label="Search plans, figures and contracts" />
          <Ways council={council} />
          <div class="stack">
            <Chips
              label="Council"
              options={[
                ...withPlans.map((one) => ({ value: one.id as string, text: one.shortName })),
                { value: EVERYTHING, text: 'All councils' },
              ]}
              chosen={chosen.council}
              onChoose={(value) => choose({ council: value, area: '', direction: '', group: '', service: '' })}
            />
            <Details summary={filterSummary(chosen)} open={FILTERS.some((name) => chosen[name] !== '')}>
              <div class="two">
                {FILTERS.map((name) => (
                  <Select
                    key={name}
                    id={name}
                    label={BY[name].label}
                    value={chosen[name]}
                    empty={BY[name].every}
                    options={only(BY[name].names, (key) => ofCouncil.some((item) => BY[name].of(item).includes(key)))}
                    onChange={(value) => choose({ [name]: value })}
                  />
                ))}
              </div>
            </Details>
            <p class="soft" role="status">
              {found.length === 0
                ? 'No plans match. Choose “Every” in one of the filters to see more.'
                : `${found.length} plan${found.length === 1 ? '' : 's'}`}
            </p>
          </div>
          {touching.length > 0 && (
            <PlanList title="These touch your services" items={touching} documents={historical} councils={councils} meanings={first} />
          )}
          {others.length > 0 && (
            <PlanList title={touching.length > 0 ? 'Others' : undefined} items={others} documents={historical} councils={councils} />
          )}
          {ordered.length > shown && (
            <p>
              <button type="button" class="btn second" onClick={() => setShown(shown + PAGE)}>
                Show {Math.min(PAGE, ordered.length - shown)} more
              </button>
            </p>
          )}
          <DocumentsCard councilId={chosen.council === EVERYTHING ? undefined : chosen.council} />
        </>
      )}
    </Page>
  );
}

/** Other ways into the same papers. */
function Ways({ council }: { council: Council | undefined }) {
  const { news } = useSession();
  const { saved } = useReading();
  const kept = saved.value?.length ?? 0;
  return (
    <ul class="ways no-print">
      {council !== undefined && (
        <li>
          <a href={paths.council(council.id)}>Where {council.shortName} is heading</a>
        </li>
      )}
      <li>
        <a href={council === undefined ? paths.compare : `${paths.compare}?a=${council.id}`}>Compare</a>
      </li>
      <li>
        <a href={paths.changes}>What changed</a>
        {news.value > 0 && <span class="tag brand">{news.value} new</span>}
      </li>
      <li>
        <a href={paths.kept}>Saved</a>
        {kept > 0 && <span class="soft">{kept}</span>}
      </li>
    </ul>
  );
}

const only = <K extends string>(names: Record<K, string>, keep: (key: K) => boolean): Record<K, string> =>
  Object.fromEntries(Object.entries(names).filter(([key]) => keep(key as K))) as Record<K, string>;

/** The council that most of a person's services work with. */
function mostMine(services: readonly Service[], councils: readonly Council[]): string | undefined {
  const count = (id: string): number => services.filter((service) => service.councilIds.some((one) => one === id)).length;
  const linked = services.flatMap((service) => service.councilIds).filter((id) => councils.some((one) => one.id === id));
  // With equal counts the first that a service names stands first.
  return linked.toSorted((a, b) => count(b) - count(a))[0];
}

interface PlanListProps {
  title: string | undefined;
  items: readonly Intention[];
  /** Ids of documents that are kept for the record only. */
  documents: ReadonlySet<string>;
  councils: readonly Council[];
  /** What it means here, by the item's id. */
  meanings?: ReadonlyMap<string, string>;
}

/** Enough of each to choose by; the statement itself is a tap away. */
function PlanList({ title, items, documents, councils, meanings }: PlanListProps) {
  const Heading = title === undefined ? 'h2' : 'h3';
  return (
    <section class="card">
      {title !== undefined && <h2>{title}</h2>}
      <ul class="list">
        {items.map((item) => {
          const figure = item.figures[0];
          return (
            <li key={item.id} class="stack">
              <div class="row">
                <DirectionTag direction={item.direction} />
                {documents.has(item.source.documentId) && <span class="tag">Historical</span>}
              </div>
              <Heading class="small">
                <a href={paths.plan(item.id)}>{item.title}</a>
              </Heading>
              <p class="soft">
                {councils.find((one) => one.id === item.councilId)?.shortName} · {MARKET_AREAS[item.marketArea]}
                {item.fictional === true && ' · made up for this demonstration'}
                {figure !== undefined && (
                  <>
                    {' '}
                    · {figure.label}: <b>{figureInWords(figure)}</b> ({figure.period})
                  </>
                )}
              </p>
              {meanings?.has(item.id) === true && <p class="mine-line">{meanings.get(item.id)}</p>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
