/** Who has reported and who has not, by the council's own schedule; and a reminder for those chosen, once in each window. */
import { useLocation } from 'preact-iso/router';
import { useEffect, useState } from 'preact/hooks';
import type { ServiceId } from '../../../domain/id.ts';
import { londonDate } from '../../../domain/instant.ts';
import { MAX_REMINDED, type ReportingRow } from '../../../domain/protocol-market.ts';
import { REPORTING_STATES, type ReportingState } from '../../../domain/reporting.ts';
import { RETURN_KINDS, RETURN_NAMES } from '../../../domain/returns.ts';
import { Chips } from '../../components/chips.tsx';
import { createMarket } from '../../state/market.ts';
import { useModel, useSession } from '../../state/model.ts';
import { DeskScreen } from './desk-screen.tsx';
import { Downloads } from './downloads.tsx';
import { useFilters } from './market-address.ts';
import { AreaChips, TypeSelect } from './market-filters.tsx';
import { OverlapsCard } from './overlaps-card.tsx';
import { RefusalsCard } from './refusals-card.tsx';
import { Reading } from '../../online/reading.tsx';
import { ReportingList } from './reporting-list.tsx';
import { reportingFileRows, scheduleInWords } from './reporting-words.ts';
import { useCouncil } from './use-council.ts';
import { readFault } from '../../online/fault-in-words.ts';
import { useRead } from '../../online/use-read.ts';

export function ReportingPage() {
  const { transport } = useModel();
  const { council } = useCouncil();
  const { path, query, route } = useLocation();
  const whole = useSession().returns.councils.value.find(({ id }) => id === council.id);
  const market = createMarket(transport, council.id);
  const { filters, change } = useFilters();
  const kind = RETURN_KINDS.find((one) => one === query['kind']) ?? 'vacancies';
  const state = (Object.keys(REPORTING_STATES) as ReportingState[]).find((one) => one === query['state']);
  const key = JSON.stringify([council.id, kind, state, filters]);
  const [more, setMore] = useState<{ rows: ReportingRow[]; next?: number | undefined }>();
  const view = useRead(() => market.reporting(kind, filters, state, 0), key, more === undefined);
  const [chosen, setChosen] = useState<ReadonlySet<ServiceId>>(new Set());
  const [says, setSays] = useState('');
  useEffect(() => setMore(undefined), [key, view.readAt]);
  useEffect(() => {
    setChosen(new Set());
    setSays('');
  }, [key]);

  const to = (changed: Record<string, string>): void => {
    const next = Object.entries({ ...query, ...changed }).filter(([, value]) => value !== '');
    route(`${path}?${new URLSearchParams(next).toString()}`, true);
  };
  const rows = [...(view.body?.rows ?? []), ...(more?.rows ?? [])];
  const next = more === undefined ? view.body?.next : more.next;
  const open = rows.filter(({ notReminded }) => notReminded === undefined).map(({ serviceId }) => serviceId);

  const readAll = async (): Promise<ReportingRow[] | undefined> => {
    const found: ReportingRow[] = [];
    for (let offset: number | undefined = 0; offset !== undefined;) {
      const answer: Awaited<ReturnType<typeof market.reporting>> = await market.reporting(kind, filters, state, offset);
      if (answer.outcome !== 'ok') return undefined;
      found.push(...answer.body.rows);
      offset = answer.body.next;
    }
    return found;
  };
  const showMore = async (): Promise<void> => {
    const answer = await market.reporting(kind, filters, state, next ?? 0);
    if (answer.outcome !== 'ok') return setSays(readFault(answer.outcome));
    setMore({ rows: [...(more?.rows ?? []), ...answer.body.rows], next: answer.body.next });
  };
  const remind = async (): Promise<void> => {
    if (chosen.size === 0)
      return setSays(open.length === 0 ? 'Nobody here can be reminded now.' : 'Tick the services to remind, then press Remind.');
    setSays('Reminding…');
    const answer = await market.remind({ kind, serviceIds: [...chosen].slice(0, MAX_REMINDED) });
    if (answer.outcome !== 'ok') return setSays(readFault(answer.outcome));
    const count = answer.body.reminded.length;
    const others = chosen.size - count;
    setChosen(new Set());
    setSays(
      `${count === 1 ? '1 service is' : `${count} services are`} reminded. It goes out within minutes, but not at night, as each person chose to hear of deadlines.` +
        (others > 0 ? ` ${others} had been reminded or had reported meanwhile.` : ''),
    );
    view.again();
  };

  return (
    <DeskScreen
      title={`Who has reported to ${council.name}`}
      lead={whole !== undefined && <p class="soft">{scheduleInWords(whole, kind)}</p>}
    >
      <div class="stack no-print">
        <Chips
          label="Return"
          options={RETURN_KINDS.map((value) => ({ value, text: RETURN_NAMES[value] }))}
          chosen={kind}
          onChoose={(value) => to({ kind: value, state: '' })}
        />
        <AreaChips filters={filters} localities={whole?.localities ?? []} change={change} />
        <TypeSelect filters={filters} change={change} />
      </div>
      <OverlapsCard market={market} councilId={council.id} />
      <RefusalsCard market={market} councilId={council.id} />
      <Reading view={view} again={view.again} />
      {view.body !== undefined && (
        <>
          <Counts counts={view.body.counts} state={state} choose={(value) => to({ state: value })} />
          {view.body.atNotice + view.body.oneFromNotice > 0 && (
            <p class="notice">
              {view.body.atNotice > 0 && <b>{servicesInWords(view.body.atNotice)} missed 3 windows running, or 4 of the last 12. </b>}
              {view.body.oneFromNotice > 0 && `${servicesInWords(view.body.oneFromNotice)} would with one more. `}A notice can follow under
              the national duty.
            </p>
          )}
          <div class="row no-print">
            <Downloads
              name={`headroom-${council.id}-reporting-${kind}-${londonDate(view.body.at)}`}
              rows={async () => {
                const found = await readAll();
                return found === undefined ? undefined : reportingFileRows(found, kind, whole);
              }}
            />
          </div>
          {rows.length === 0 ? (
            <p>No service here.</p>
          ) : (
            <ReportingList
              rows={rows}
              localities={whole?.localities ?? []}
              open={open}
              chosen={chosen}
              choose={setChosen}
              bar={
                <div class="stack no-print">
                  <div class="row">
                    <button type="button" class="btn" onClick={() => void remind()}>
                      {chosen.size === 0 ? 'Remind' : `Remind ${servicesInWords(chosen.size)}`}
                    </button>
                    {open.length > 1 && (
                      <button type="button" class="btn second" onClick={() => setChosen(new Set(chosen.size === open.length ? [] : open))}>
                        {chosen.size === open.length ? 'Choose none' : `Choose all ${open.length} that can be reminded`}
                      </button>
                    )}
                  </div>
                  <p role="status">{says}</p>
                </div>
              }
            />
          )}
          {next !== undefined && (
            <p class="no-print">
              <button type="button" class="btn second" onClick={() => void showMore()}>
                Show more
              </button>
            </p>
          )}
        </>
      )}
    </DeskScreen>
  );
}

const servicesInWords = (count: number): string => `${count} service${count === 1 ? '' : 's'}`;

function Counts({
  counts,
  state,
  choose,
}: {
  counts: Record<ReportingState, number>;
  state: ReportingState | undefined;
  choose(state: ReportingState | ''): void;
}) {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return (
    <Chips<ReportingState | ''>
      label="Show"
      options={[
        { value: '', text: `All · ${all}` },
        ...(Object.keys(REPORTING_STATES) as ReportingState[]).map((value) => ({
          value,
          text: `${REPORTING_STATES[value]} · ${counts[value]}`,
        })),
      ]}
      chosen={state ?? ''}
      onChoose={choose}
    />
  );
}
