/** Tenders that are coming, open or past: what fits this person first, nearest date first, and nothing hidden for good. */
import { useLocation } from 'preact-iso/router';
import { useMemo, useState } from 'preact/hooks';
import { hereOf } from '../../../domain/near.ts';
import type { Filters } from '../../../domain/notice-list.ts';
import { councilIdsOf } from '../../../domain/person.ts';
import { CLOSENESS, type Closeness, type FitOfService } from '../../../domain/relevance.ts';
import type { Service } from '../../../domain/service.ts';
import { Chips } from '../../components/chips.tsx';
import { Details } from '../../components/details.tsx';
import { fetchParts, type Loader } from '../../components/lazy-page.tsx';
import { LazyPart } from '../../components/lazy-part.tsx';
import { Page } from '../../components/page.tsx';
import { paths } from '../../routes.ts';
import { useModel, useSession } from '../../state/model.ts';
import { type Listed, useListed } from '../../state/listed.ts';
import { SearchBox } from '../search/search-box.tsx';
import type { FilterFormProps } from './filter-form.tsx';
import { filterSummary, parseFilters, queryOf } from './filters.ts';
import { NoticeCard } from './notice-card.tsx';
import type { TimelineProps } from './timeline.tsx';

const NONE = {};
/** Only for those who ask for it. */
const timeline: Loader<TimelineProps> = async () => (await import('./timeline.tsx')).Timeline;
const filterForm: Loader<FilterFormProps> = async () => (await import('./filter-form.tsx')).FilterForm;
const asked: Loader = async () => (await import('./asked-cards.tsx')).AskedCards;
export const fetchOpportunities = (): Promise<unknown> => fetchParts(asked, filterForm);

/** Cards drawn at once: the rest comes when it is asked for. */
const CARDS = 20;
const NO_SERVICES: readonly Service[] = [];

export function OpportunitiesPage() {
  return (
    <Page title="Opportunities" lead={<p class="soft">What councils plan to buy and what is open for bids now.</p>}>
      <LazyPart load={asked} props={NONE} />
      <SearchBox label="Search notices and plans" />
      <Found />
    </Page>
  );
}

function Found() {
  const minute = useModel().minute.value;
  // Ten minutes are near enough for what passes and in which order; the cards know the minute.
  const now = useMemo(() => minute, [minute.slice(0, 15)]);
  const { query, route } = useLocation();
  const { account, returns } = useSession();
  const councils = returns.councils.value;
  const mine = returns.services.value ?? NO_SERVICES;
  const services = useMemo(() => mine.map(({ type, name, councilIds }) => ({ type, name, councilIds })), [mine]);
  const own = mine.length > 0 ? mine.flatMap(({ councilIds }) => councilIds) : councilIdsOf(account);
  const here = hereOf(own, councils);
  const filters = useMemo(() => parseFilters(query), [JSON.stringify(query)]);
  const asks = queryOf(filters);
  const [more, setMore] = useState({ asks, limit: CARDS });
  const limit = more.asks === asks ? more.limit : CARDS;
  const { listed, state, read, again } = useListed({ filters, services, here, now, limit });
  if (state === 'failed')
    return (
      <p role="alert">
        The notices could not be looked through.{' '}
        <button type="button" class="link-button" onClick={again}>
          Try again
        </button>
      </p>
    );
  // Before anything was pulled there is no council to look for, and nothing to look through.
  const hasNothing = returns.services.value !== undefined && councils.length === 0;
  if (hasNothing || (typeof state !== 'string' && state.isWhole && state.notices === 0))
    return (
      <p>No notices have reached this device yet. They come by themselves when there is a connection, and stay for when there is none.</p>
    );
  if (listed === undefined)
    return <p role="status">Looking through notices{read === 0 ? '' : `: ${read.toLocaleString('en-GB')} so far`}…</p>;
  const { counts, show } = listed;
  const change = (changed: Partial<Filters>): void => route(`${paths.opportunities}?${queryOf({ ...filters, ...changed })}`, true);
  return (
    <>
      <Chips<Closeness>
        label="Show"
        options={(Object.keys(CLOSENESS) as Closeness[])
          .filter((value) => value !== 'mine' || services.length > 0)
          .map((value) => ({ value, text: `${CLOSENESS[value]} · ${counts[value].toLocaleString('en-GB')}` }))}
        chosen={filters.show ?? show}
        onChoose={(value) => change({ show: value })}
      />
      <LazyPart load={filterForm} props={{ filters, councils, here, onChange: change }}>
        <Details summary={filterSummary(filters)}>{null}</Details>
      </LazyPart>
      <List listed={listed} services={services} onMore={() => setMore({ asks, limit: limit + CARDS })} />
    </>
  );
}

function List({ listed, services, onMore }: { listed: Listed; services: readonly FitOfService[]; onMore(): void }) {
  const now = useModel().minute.value;
  const [view, setView] = useState<'list' | 'timeline'>('list');
  const { notices, counts, show } = listed;
  const found = counts[show];
  if (found === 0) return <p>Nothing here just now. Show more above, or take filters off, to see what there is.</p>;
  const rest = found - notices.length;
  return (
    <>
      <div class="row between">
        <p class="soft" role="status">
          {found === 1 ? '1 notice' : `${found.toLocaleString('en-GB')} notices`}
          {rest > 0 && `, the first ${notices.length} shown`}
        </p>
        <button type="button" class="link-button" onClick={() => setView(view === 'list' ? 'timeline' : 'list')}>
          {view === 'list' ? 'See them by month' : 'See them as a list'}
        </button>
      </div>
      {view === 'timeline' ? (
        <LazyPart load={timeline} props={{ notices, now }} />
      ) : (
        <div class="cards">
          {notices.map((notice) => (
            <NoticeCard key={notice.id} notice={notice} services={services} now={now} />
          ))}
        </div>
      )}
      {rest > 0 && (
        <button type="button" class="btn second" onClick={onMore}>
          Show {Math.min(CARDS, rest)} more
        </button>
      )}
    </>
  );
}
