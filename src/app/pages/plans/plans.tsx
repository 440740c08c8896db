/** What councils mean to buy: filtered by council, part of the market and direction, each item with its source. */
import { useLocation } from 'preact-iso/router';
import { useState } from 'preact/hooks';
import type { Council } from '../../../domain/council.ts';
import { figureInWords } from '../../../domain/figure.ts';
import { type Direction, DIRECTIONS, type Intention, MARKET_AREAS, type MarketArea } from '../../../domain/intention.ts';
import { byWeight } from '../../../domain/meaning.ts';
import type { Service } from '../../../domain/service.ts';
import { Chips } from '../../components/chips.tsx';
import { Select } from '../../components/field.tsx';
import { Page } from '../../components/page.tsx';
import { paths } from '../../routes.ts';
import { useSession } from '../../state/model.ts';
import { DirectionTag } from './direction-tag.tsx';
import { DocumentsCard } from './documents-card.tsx';
import { useMeanings } from './use-meanings.ts';

const PAGE = 25;
const EVERYTHING = 'everything';

export function PlansPage() {
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
  // What is chosen stands in the address, so that it is still chosen when a person comes back from a plan.
  const choose = (next: Record<string, string>): void => {
    setShown(PAGE);
    const chosenNow = Object.entries({ council: chosen, area, direction, ...next }).filter(([, value]) => value !== '');
    route(`${paths.plans}?${new URLSearchParams(chosenNow).toString()}`, true);
  };
  const chosen = query['council'] ?? mostMine(returns.services.value ?? [], withPlans) ?? EVERYTHING;
  const area = (query['area'] ?? '') as MarketArea | '';
  const direction = (query['direction'] ?? '') as Direction | '';
  const ofCouncil = all.filter((item) => chosen === EVERYTHING || item.councilId === chosen);
  const found = ofCouncil.filter((item) => (area === '' || item.marketArea === area) && (direction === '' || item.direction === direction));
  const rank = new Map([...new Set(meanings?.toSorted(byWeight).map((meaning) => meaning.intention.id))].map((id, index) => [id, index]));
  const rankOf = (item: Intention): number => rank.get(item.id) ?? rank.size;
  const ordered = found.toSorted((a, b) => rankOf(a) - rankOf(b));
  const visible = ordered.slice(0, shown);
  const touching = visible.filter((item) => rank.has(item.id));
  const others = visible.filter((item) => !rank.has(item.id));
  const areas = only(MARKET_AREAS, (key) => ofCouncil.some((item) => item.marketArea === key));
  const directions = only(DIRECTIONS, (key) => ofCouncil.some((item) => item.direction === key));
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
          <div class="stack">
            <Chips
              label="Council"
              options={[
                ...withPlans.map((one) => ({ value: one.id as string, text: one.shortName })),
                { value: EVERYTHING, text: 'All councils' },
              ]}
              chosen={chosen}
              onChoose={(value) => choose({ council: value, area: '', direction: '' })}
            />
            <div class="two">
              <Select
                id="area"
                label="Part of the market"
                value={area}
                empty="Every part"
                options={areas}
                onChange={(value) => choose({ area: value })}
              />
              <Select
                id="direction"
                label="Direction"
                value={direction}
                empty="Every direction"
                options={directions}
                onChange={(value) => choose({ direction: value })}
              />
            </div>
            <p class="soft" role="status">
              {found.length === 0
                ? 'No plans match. Choose “Every direction” or “Every part” to see more.'
                : `${found.length} plan${found.length === 1 ? '' : 's'}`}
            </p>
          </div>
          {touching.length > 0 && (
            <PlanList title="These touch your services" items={touching} documents={historical} councils={councils} />
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
          <DocumentsCard councilId={chosen === EVERYTHING ? undefined : chosen} />
        </>
      )}
    </Page>
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
}

/** Enough of each to choose by; the statement itself is a tap away. */
function PlanList({ title, items, documents, councils }: PlanListProps) {
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
                {figure !== undefined && (
                  <>
                    {' '}
                    · {figure.label}: <b>{figureInWords(figure)}</b> ({figure.period})
                  </>
                )}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
