/** Tenders that are coming, open or past: what fits this person first, nearest date first, and nothing hidden for good. */
import { useLocation } from 'preact-iso/router';
import { useMemo, useState } from 'preact/hooks';
import type { Notice } from '../../../domain/notice.ts';
import { CLOSENESS, type Closeness, isShown } from '../../../domain/relevance.ts';
import type { Service } from '../../../domain/service.ts';
import { Chips } from '../../components/chips.tsx';
import type { Loader } from '../../components/lazy-page.tsx';
import { LazyPart } from '../../components/lazy-part.tsx';
import { Page } from '../../components/page.tsx';
import { paths } from '../../routes.ts';
import { useModel, useSession } from '../../state/model.ts';
import { SearchBox } from '../search/search-box.tsx';
import { FilterForm } from './filter-form.tsx';
import { countsByCloseness, type Filters, parseFilters, passes, queryOf, type Ranked } from './filters.ts';
import { NoticeCard } from './notice-card.tsx';
import type { TimelineProps } from './timeline.tsx';
import { useRanked } from './use-ranked.ts';

const NONE = {};
/** Only for those who ask for it. */
const timeline: Loader<TimelineProps> = async () => (await import('./timeline.tsx')).Timeline;
const asked: Loader = async () => (await import('./asked-cards.tsx')).AskedCards;

/** Cards drawn at once: the rest comes when it is asked for. */
const CARDS = 20;
const NO_SERVICES: readonly Service[] = [];

export function OpportunitiesPage() {
  const { library, returns } = useSession();
  const all = library.items('notice').value;
  const services = returns.services.value ?? NO_SERVICES;
  if (all === undefined) return <main aria-busy="true" />;
  return (
    <Page title="Opportunities" lead={<p class="soft">What councils plan to buy and what is open for bids now.</p>}>
      <LazyPart load={asked} props={NONE} />
      {all.length === 0 ? (
        <p>No notices have reached this device yet. They come by themselves when there is a connection, and stay for when there is none.</p>
      ) : (
        <>
          <SearchBox label="Search notices and plans" />
          <Found notices={all} services={services} />
        </>
      )}
    </Page>
  );
}

const closest = (counts: Record<Closeness, number>): Closeness => (counts.mine > 0 ? 'mine' : counts.care > 0 ? 'care' : 'everything');

function Found({ notices, services }: { notices: readonly Notice[]; services: readonly Service[] }) {
  const minute = useModel().minute.value;
  // Ten minutes are near enough for what passes and in which order; the cards know the minute.
  const now = useMemo(() => minute, [minute.slice(0, 15)]);
  const { query, route } = useLocation();
  const councils = useSession().returns.councils.value;
  const filters = useMemo(() => parseFilters(query), [JSON.stringify(query)]);
  const { ranked, done } = useRanked(notices, services, now);
  const passing = useMemo(() => ranked.filter((one) => passes(one, filters, now)), [ranked, filters, now]);
  const counts = useMemo(() => countsByCloseness(passing), [passing]);
  if (done < 1)
    return (
      <p role="status">
        Looking through {notices.length.toLocaleString('en-GB')} notices: {Math.floor(done * 100)}%
      </p>
    );

  const show = filters.show ?? closest(counts);
  const found = passing.filter(({ relevance }) => isShown(relevance, show));
  const change = (changed: Partial<Filters>): void => route(`${paths.opportunities}?${queryOf({ ...filters, ...changed })}`, true);
  return (
    <>
      <Chips<Closeness>
        label="Show"
        options={(Object.keys(CLOSENESS) as Closeness[])
          .filter((value) => value !== 'mine' || services.length > 0)
          .map((value) => ({ value, text: `${CLOSENESS[value]} · ${counts[value].toLocaleString('en-GB')}` }))}
        chosen={show}
        onChoose={(value) => change({ show: value })}
      />
      <FilterForm filters={filters} councils={councils} onChange={change} />
      <List key={`${show} ${queryOf(filters)}`} found={found} />
    </>
  );
}

function List({ found }: { found: readonly Ranked[] }) {
  const now = useModel().minute.value;
  const [shown, setShown] = useState(CARDS);
  const [view, setView] = useState<'list' | 'timeline'>('list');
  if (found.length === 0) return <p>Nothing here just now. Show more above, or take filters off, to see what there is.</p>;
  const cards = found.slice(0, shown);
  return (
    <>
      <div class="row between">
        <p class="soft" role="status">
          {found.length === 1 ? '1 notice' : `${found.length.toLocaleString('en-GB')} notices`}
          {cards.length < found.length && `, the first ${cards.length} shown`}
        </p>
        <button type="button" class="link-button" onClick={() => setView(view === 'list' ? 'timeline' : 'list')}>
          {view === 'list' ? 'See them by month' : 'See them as a list'}
        </button>
      </div>
      {view === 'timeline' ? (
        <LazyPart load={timeline} props={{ notices: cards.map(({ notice }) => notice), now }} />
      ) : (
        <div class="cards">
          {cards.map((ranked) => (
            <NoticeCard key={ranked.notice.id} ranked={ranked} now={now} />
          ))}
        </div>
      )}
      {cards.length < found.length && (
        <button type="button" class="btn second" onClick={() => setShown(shown + CARDS)}>
          Show {Math.min(CARDS, found.length - cards.length)} more
        </button>
      )}
    </>
  );
}
