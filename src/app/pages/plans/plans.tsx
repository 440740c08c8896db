/** What councils mean to buy: filtered by council, part of the market and direction, each item with its source. */
import { useMemo, useState } from 'preact/hooks';
import { figureInWords } from '../../../domain/figure.ts';
import { type Direction, DIRECTIONS, type Intention, MARKET_AREAS, type MarketArea } from '../../../domain/intention.ts';
import { byWeight } from '../../../domain/meaning.ts';
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
  const mineFirst = useMemo(
    () => new Set((returns.services.value ?? []).flatMap((service) => service.councilIds)),
    [returns.services.value],
  );
  const [council, setCouncil] = useState<string>();
  const [area, setArea] = useState<MarketArea | ''>('');
  const [direction, setDirection] = useState<Direction | ''>('');
  const [shown, setShown] = useState(PAGE);

  const documents = library.items('document').value ?? [];
  const historical = new Set(documents.filter((one) => one.standing === 'historical').map((one) => one.id));
  if (all === undefined) return <main aria-busy="true" />;
  const withPlans = councils.filter((one) => all.some((item) => item.councilId === one.id));
  const chosen = council ?? withPlans.find((one) => mineFirst.has(one.id))?.id ?? EVERYTHING;
  const ofCouncil = all.filter((item) => chosen === EVERYTHING || item.councilId === chosen);
  const found = ofCouncil.filter((item) => (area === '' || item.marketArea === area) && (direction === '' || item.direction === direction));
  const touching = [...new Set(meanings?.toSorted(byWeight).map((meaning) => meaning.intention.id))];
  const rank = new Map(touching.map((id, index) => [id, index]));
  const ordered = found.toSorted((a, b) => (rank.get(a.id) ?? Infinity) - (rank.get(b.id) ?? Infinity) || 0);
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
              onChoose={(value) => {
                setCouncil(value);
                setArea('');
                setDirection('');
                setShown(PAGE);
              }}
            />
            <div class="two">
              <Select id="area" label="Part of the market" value={area} empty="Every part" options={areas} onChange={setArea} />
              <Select
                id="direction"
                label="Direction"
                value={direction}
                empty="Every direction"
                options={directions}
                onChange={setDirection}
              />
            </div>
            <p class="soft" role="status">
              {found.length} plan{found.length === 1 ? '' : 's'}
              {touching.length > 0 && '; those that touch your services first'}
            </p>
          </div>
          <ul class="card list">
            {ordered.slice(0, shown).map((item) => (
              <PlanCard
                key={item.id}
                item={item}
                touches={rank.has(item.id)}
                historical={historical.has(item.source.documentId)}
                council={councils.find((one) => one.id === item.councilId)?.shortName}
              />
            ))}
          </ul>
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

/** Enough to choose by; the statement itself is a tap away. */
function PlanCard(props: { item: Intention; council: string | undefined; touches: boolean; historical: boolean }) {
  const { item, council, touches, historical } = props;
  const figure = item.figures[0];
  return (
    <li class="stack">
      <div class="row">
        <DirectionTag direction={item.direction} />
        {historical && <span class="tag">Historical</span>}
        {touches && <span class="tag warn">Touches your services</span>}
      </div>
      <h2 class="small">
        <a href={paths.plan(item.id)}>{item.title}</a>
      </h2>
      <p class="soft">
        {council} · {MARKET_AREAS[item.marketArea]}
        {figure !== undefined && (
          <>
            {' '}
            · {figure.label}: <b>{figureInWords(figure)}</b> ({figure.period})
          </>
        )}
      </p>
    </li>
  );
}
