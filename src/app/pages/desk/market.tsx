/** The council's market on one screen: beds, hours, places, staff and safety, now and over time, each figure a way to the returns behind it. */
import { useLocation } from 'preact-iso/router';
import { useRef } from 'preact/hooks';
import type { Cell } from '../../../domain/csv.ts';
import { type Instant, londonDate, timeInWords } from '../../../domain/instant.ts';
import type { MarketPicture } from '../../../domain/protocol-market.ts';
import { CopyButton } from '../../components/copy-button.tsx';
import { LazyPage } from '../../components/lazy-page.tsx';
import { paths } from '../../routes.ts';
import { createMarket } from '../../state/market.ts';
import { useModel, useSession } from '../../state/model.ts';
import { DeskScreen } from './desk-screen.tsx';
import { Downloads } from './downloads.tsx';
import { useFilters } from './market-address.ts';
import { MarketCard } from './market-card.tsx';
import { AreaChips, filtersInWords, MoreFilters } from './market-filters.tsx';
import { Headlines } from './market-headlines.tsx';
import { type HistoryShown, MarketHistoryCard } from './market-history.tsx';
import { MarketRates } from './market-rates.tsx';
import { onceOf } from './market-sums.ts';
import { type MarketTable, marketTables } from './market-tables.ts';
import { Reading } from '../../online/reading.tsx';
import { useCouncil } from './use-council.ts';
import { useRead } from '../../online/use-read.ts';

const loadFigure = async () => (await import('./figure.tsx')).FigurePage;
const NONE = {};

export function MarketPage() {
  const { path } = useLocation();
  return path === `${paths.desk}/figure` ? <LazyPage key={path} load={loadFigure} props={NONE} /> : <Picture />;
}

/** Drawn in bars: what is available, or the one column there is. */
const BARS: Record<string, number> = {
  'Beds by type of care': 3,
  'Beds by area': 3,
  'Beds by type of home': 3,
  'Why hours cannot be commissioned': 0,
  'Why beds are not available': 0,
};
/** Too many columns to stand beside another. */
const isWide = ({ columns }: MarketTable): boolean => columns.length > 3;

function Picture() {
  const { transport } = useModel();
  const { council } = useCouncil();
  const localities = useSession().returns.councils.value.find(({ id }) => id === council.id)?.localities ?? [];
  const market = createMarket(transport, council.id);
  const { filters, change, figure, reporting, linkTo } = useFilters();
  const key = JSON.stringify([council.id, filters]);
  const view = useRead(() => market.picture(filters), key, true);
  const isReading = view.body !== undefined && view.readKey !== key;
  const history = useRef<HistoryShown | undefined>(undefined);
  const tables = view.body === undefined ? [] : marketTables(view.body, { ...council, localities }, figure, reporting);
  const words = filtersInWords(filters, localities);
  const rows = async (): Promise<Cell[][] | undefined> =>
    view.body === undefined || isReading
      ? undefined
      : fileRows(tables, history.current?.key === key ? history.current : undefined, words, view.body);
  return (
    <DeskScreen
      title={`${council.shortName}’s market today`}
      lead={<p class="soft">{isReading ? 'Reading…' : whatItIs(words, view.readAt)}</p>}
    >
      <div class="stack no-print">
        <AreaChips filters={filters} localities={localities} change={change} />
        <MoreFilters filters={filters} change={change} />
      </div>
      <Reading view={view} again={view.again} />
      {view.body?.listed.length === 0 && <p>No service on {council.shortName}’s list passes these filters.</p>}
      {view.body !== undefined && view.body.listed.length > 0 && (
        <>
          <Headlines picture={view.body} figure={figure} reporting={reporting()} />
          <div class="row no-print">
            <Downloads name={`headroom-${council.id}-market-${londonDate(view.body.at)}`} rows={rows} />
            <CopyButton text={window.location.origin + linkTo(council.id)} label="Copy a link to this view" />
          </div>
          {tables.filter(isWide).map((table) => (
            <MarketCard key={table.title} table={table} bars={BARS[table.title]} />
          ))}
          <div class="two">
            {tables
              .filter((table) => !isWide(table))
              .map((table) => (
                <MarketCard key={table.title} table={table} bars={BARS[table.title]} />
              ))}
            {onceOf(view.body, 'workforce').employed !== undefined && (
              <MarketRates values={onceOf(view.body, 'workforce')} councilId={council.id} />
            )}
          </div>
          <MarketHistoryCard market={market} pictureKey={key} filters={filters} onShown={(one) => void (history.current = one)} />
        </>
      )}
    </DeskScreen>
  );
}

function whatItIs(words: string, readAt: Instant | undefined): string {
  const what = words === '' ? 'What every service last reported' : `${words}: what services last reported`;
  const when = readAt === undefined ? '' : `, as of ${timeInWords(readAt)}`;
  return `${what}${when}. Every figure opens to the returns behind it.`;
}

/** A line for each figure, so that any spreadsheet program can turn them as it likes. */
function fileRows(tables: readonly MarketTable[], history: HistoryShown | undefined, words: string, { at }: MarketPicture): Cell[][] {
  const end = [words === '' ? 'none' : words, at];
  return [
    ['Table', 'Line', 'Figure', 'Value', 'Note', 'Filters', 'As of'],
    ...tables.flatMap(({ title, columns, rows, note }) =>
      rows.flatMap(({ label, cells }) => cells.map(({ value }, index): Cell[] => [title, label, columns[index], value, note, ...end])),
    ),
    ...(history?.points.flatMap(({ on, values }) =>
      values.map((value, index): Cell[] => [history.title, on, history.columns[index], value ?? 0, undefined, ...end]),
    ) ?? []),
  ];
}
