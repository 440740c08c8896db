/** Tenders that are coming, open or past, nearest deadline first. */
import { useState } from 'preact/hooks';
import type { Instant } from '../../../domain/instant.ts';
import { MARKET_AREAS } from '../../../domain/intention.ts';
import { type Notice, passedPlan } from '../../../domain/notice.ts';
import type { Service } from '../../../domain/service.ts';
import { Chips } from '../../components/chips.tsx';
import { Page } from '../../components/page.tsx';
import { paths } from '../../routes.ts';
import { useModel, useSession } from '../../state/model.ts';
import { SearchBox } from '../search/search-box.tsx';
import { isForMe } from './for-me.ts';
import { deadlineInWords, NoticeTags, poundsInWords } from './notice-words.tsx';

const isPast = (notice: Notice, now: Instant): boolean =>
  passedPlan(notice, now) !== undefined ||
  ['closed', 'awarded', 'contract-live', 'ended', 'withdrawn'].includes(notice.stage) ||
  (notice.deadline !== undefined && notice.deadline <= now);

interface Asking {
  now: Instant;
  services: readonly Service[];
}
const FILTERS = {
  'for-me': { text: 'For me', keep: (notice: Notice, { now, services }: Asking) => !isPast(notice, now) && isForMe(notice, services) },
  current: { text: 'Open or coming', keep: (notice: Notice, { now }: Asking) => !isPast(notice, now) },
  open: { text: 'Open now', keep: (notice: Notice, { now }: Asking) => notice.deadline !== undefined && notice.deadline > now },
  lots: { text: 'In lots', keep: (notice: Notice, { now }: Asking) => notice.lots.length > 1 && !isPast(notice, now) },
  past: { text: 'Past or not confirmed', keep: (notice: Notice, { now }: Asking) => isPast(notice, now) },
} satisfies Record<string, { text: string; keep(notice: Notice, asking: Asking): boolean }>;
type Filter = keyof typeof FILTERS;

/** What can still be acted on first, by how soon; then by planned month; what has passed last. */
const orderOf = (notice: Notice, now: Instant): string => {
  if (notice.deadline !== undefined && notice.deadline > now) return `1${notice.deadline}`;
  if (notice.plannedFor !== undefined && passedPlan(notice, now) === undefined) return `2${notice.plannedFor}`;
  return notice.stage === 'market-engagement' ? '2' : `3${notice.plannedFor ?? ''}`;
};

export function OpportunitiesPage() {
  const { library } = useSession();
  const now = useModel().minute.value;
  const all = library.items('notice').value;
  const { returns } = useSession();
  const services = returns.services.value ?? [];
  const [chosen, setChosen] = useState<Filter>();
  if (all === undefined) return <main aria-busy="true" />;

  const asking = { now, services };
  const keep = (one: Filter) => (notice: Notice) => FILTERS[one].keep(notice, asking);
  const filter = chosen ?? (all.some(keep('for-me')) ? 'for-me' : 'current');
  const found = all.filter(keep(filter)).toSorted((a, b) => (orderOf(a, now) < orderOf(b, now) ? -1 : 1));
  return (
    <Page title="Opportunities" lead={<p class="soft">What councils plan to buy and what is open for bids now.</p>}>
      {all.length === 0 ? (
        <p>No notices have reached this device yet. They come by themselves when there is a connection, and stay for when there is none.</p>
      ) : (
        <>
          <SearchBox label="Search notices and plans" />
          <Chips
            label="Show"
            options={(Object.keys(FILTERS) as Filter[]).map((value) => ({
              value,
              text: `${FILTERS[value].text} · ${all.filter(keep(value)).length}`,
            }))}
            chosen={filter}
            onChoose={(value) => setChosen(value)}
          />
          {found.length === 0 && <p>Nothing here just now. Choose “Open or coming” to see what there is.</p>}
          {found.map((notice) => (
            <article key={notice.id} class="card">
              <div class="row">
                <NoticeTags notice={notice} now={now} />
              </div>
              <h2>
                <a href={paths.opportunity(notice.id)}>{notice.title}</a>
              </h2>
              <p>{notice.summary}</p>
              <p class="soft">
                {notice.buyer} · {notice.marketAreas.map((area) => MARKET_AREAS[area].toLowerCase()).join(', ')}
                {notice.valueNetPounds !== undefined && ` · ${poundsInWords(notice.valueNetPounds)}`}
                {notice.deadline !== undefined && ` · ${deadlineInWords(notice.deadline, now)}`}
                {notice.fictional === true && ' · made up for this demonstration'}
              </p>
            </article>
          ))}
        </>
      )}
    </Page>
  );
}
