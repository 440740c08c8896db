/** Tenders that are coming, open or past, nearest deadline first. */
import { useState } from 'preact/hooks';
import type { Instant } from '../../../domain/instant.ts';
import { MARKET_AREAS } from '../../../domain/intention.ts';
import { type Notice, passedPlan } from '../../../domain/notice.ts';
import { Chips } from '../../components/chips.tsx';
import { Page } from '../../components/page.tsx';
import { paths } from '../../routes.ts';
import { useModel, useSession } from '../../state/model.ts';
import { deadlineInWords, NoticeTags, poundsInWords } from './notice-words.tsx';

const FILTERS = {
  open: { text: 'Open now', keep: (notice: Notice, now: Instant) => notice.deadline !== undefined && notice.deadline > now },
  coming: {
    text: 'Coming',
    keep: (notice: Notice, now: Instant) =>
      ['pipeline', 'market-engagement', 'planned'].includes(notice.stage) &&
      passedPlan(notice, now) === undefined &&
      notice.deadline === undefined,
  },
  lots: { text: 'In lots', keep: (notice: Notice) => notice.lots.length > 1 },
  past: {
    text: 'Past or not confirmed',
    keep: (notice: Notice, now: Instant) =>
      passedPlan(notice, now) !== undefined || ['closed', 'awarded', 'contract-live', 'ended', 'withdrawn'].includes(notice.stage),
  },
  everything: { text: 'Everything', keep: () => true },
} satisfies Record<string, { text: string; keep(notice: Notice, now: Instant): boolean }>;
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
  const [filter, setFilter] = useState<Filter>('everything');
  const [mineOnly, setMineOnly] = useState(false);
  const { returns } = useSession();
  const mine = new Set((returns.services.value ?? []).flatMap((service) => service.councilIds));
  if (all === undefined) return <main aria-busy="true" />;

  const inReach = all.filter((notice) => !mineOnly || notice.councilId === undefined || mine.has(notice.councilId));
  const count = (one: Filter): number => inReach.filter((notice) => FILTERS[one].keep(notice, now)).length;
  const found = inReach
    .filter((notice) => FILTERS[filter].keep(notice, now))
    .toSorted((a, b) => (orderOf(a, now) < orderOf(b, now) ? -1 : 1));
  return (
    <Page title="Opportunities" lead={<p class="soft">What councils plan to buy and what is open for bids now.</p>}>
      {all.length === 0 ? (
        <p>No notices have reached this device yet. They come by themselves when there is a connection, and stay for when there is none.</p>
      ) : (
        <>
          <div class="stack">
            <Chips
              label="Show"
              options={(Object.keys(FILTERS) as Filter[]).map((value) => ({ value, text: `${FILTERS[value].text} · ${count(value)}` }))}
              chosen={filter}
              onChoose={(value) => setFilter(value)}
            />
            {mine.size > 0 && (
              <Chips
                label="Councils"
                options={[
                  { value: 'all', text: 'All councils' },
                  { value: 'mine', text: 'Councils I work with' },
                ]}
                chosen={mineOnly ? 'mine' : 'all'}
                onChoose={(value) => setMineOnly(value === 'mine')}
              />
            )}
          </div>
          {found.length === 0 && <p>Nothing here just now. Choose “Everything” to see all {inReach.length}.</p>}
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
              </p>
            </article>
          ))}
        </>
      )}
    </Page>
  );
}
