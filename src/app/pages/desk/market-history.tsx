/** The same figures at the end of earlier days. */
import { useState } from 'preact/hooks';
import type { Exclusion } from '../../../domain/commissionable-hours.ts';
import { dayInWords } from '../../../domain/instant.ts';
import type { MarketFilters } from '../../../domain/market.ts';
import { EXCLUDED, type Measure, MEASURES } from '../../../domain/market-measures.ts';
import { numberInWords } from '../../../domain/number-words.ts';
import { type MarketHistory, type Span, SPANS } from '../../../domain/protocol-market.ts';
import { Chips } from '../../components/chips.tsx';
import { FiguresTable } from '../../components/figures-table.tsx';
import { LineChart } from '../../components/line-chart.tsx';
import type { Market } from '../../state/market.ts';
import { Reading } from '../../online/reading.tsx';
import { useRead } from '../../online/use-read.ts';

export type HistoryKind = 'vacancies' | 'hours' | 'places' | 'workforce';
const KINDS: Record<HistoryKind, { name: string; drawn: Measure[]; measures: Measure[] }> = {
  vacancies: {
    name: 'Beds',
    drawn: ['available', 'reserved'],
    measures: ['capacity', 'occupied', 'reserved', 'available', 'notAvailable', 'block'],
  },
  hours: {
    name: 'Home-care hours',
    drawn: ['hours', 'counted'],
    measures: ['hours', 'counted', ...(Object.keys(EXCLUDED) as Exclusion[]).map((why) => `excluded.${why}` as const), 'block'],
  },
  places: { name: 'Places', drawn: ['available'], measures: ['capacity', 'occupied', 'reserved', 'available', 'notAvailable'] },
  workforce: { name: 'Staff', drawn: ['vacancies', 'agency'], measures: ['employed', 'vacancies', 'agency'] },
};

export interface HistoryShown {
  /** Of these filters. */
  key: string;
  title: string;
  columns: string[];
  points: { on: string; values: (number | undefined)[] }[];
}
const shown = (kind: HistoryKind, { points }: MarketHistory, key: string): HistoryShown => {
  const isSeldom = (measure: Measure): boolean => measure === 'block' || measure.startsWith('excluded.');
  const isThere = (measure: Measure): boolean => !isSeldom(measure) || points.some(({ values }) => (values[measure] ?? 0) > 0);
  const measures = (['services', ...KINDS[kind].measures] as Measure[]).filter(isThere);
  return {
    key,
    title: `${KINDS[kind].name} over time`,
    columns: measures.map((measure) => MEASURES[measure]),
    points: points.map(({ on, values }) => ({ on, values: measures.map((measure) => values[measure]) })),
  };
};

interface HistoryProps {
  market: Market;
  /** Names the picture it belongs to. */
  pictureKey: string;
  filters: MarketFilters;
  /** Told what is on the screen, for files. */
  onShown(history: HistoryShown): void;
}

export function MarketHistoryCard({ market, pictureKey, filters, onShown }: HistoryProps) {
  const [kind, setKind] = useState<HistoryKind>('vacancies');
  const [span, setSpan] = useState<Span>('quarter');
  const view = useRead(
    async () => {
      const answer = await market.history(kind, span, filters);
      if (answer.outcome === 'ok') onShown(shown(kind, answer.body, pictureKey));
      return answer;
    },
    JSON.stringify([pictureKey, kind, span]),
  );
  const { drawn } = KINDS[kind];
  const points = view.body?.points ?? [];
  const labels = points.map(({ on }) => dayInWords(on).replace(/^\w+ /, ''));
  const lines = drawn.map((measure) => ({ label: MEASURES[measure], values: points.map(({ values }) => values[measure] ?? 0) }));
  return (
    <section class="card">
      <h2>Over time</h2>
      <div class="row between no-print">
        <Chips<HistoryKind>
          label="What to show over time"
          options={(Object.keys(KINDS) as HistoryKind[]).map((value) => ({ value, text: KINDS[value].name }))}
          chosen={kind}
          onChoose={(value) => setKind(value)}
        />
        <Chips<Span>
          label="How far back"
          options={(Object.keys(SPANS) as Span[]).map((value) => ({ value, text: SPANS[value] }))}
          chosen={span}
          onChoose={(value) => setSpan(value)}
        />
      </div>
      <Reading view={view} again={view.again} />
      {view.body !== undefined && points.length === 0 && <p>Nothing had been reported by then that these filters let through.</p>}
      <div class={points.length > 1 ? 'beside' : undefined}>
        {points.length > 1 && (
          <LineChart
            lines={lines}
            labels={labels}
            summary={`${KINDS[kind].name}, ${labels[0]} to ${labels.at(-1)}: ${lines
              .map(({ label, values }) => `${label.toLowerCase()} ${values[0]} to ${values.at(-1)}`)
              .join('; ')}. The table holds every value.`}
          />
        )}
        {view.body !== undefined && points.length > 0 && <HistoryTable history={shown(kind, view.body, pictureKey)} labels={labels} />}
      </div>
      <p class="soft">
        Each line counts what every service had last said by the end of that day. A service is counted from its first return on
        {kind === 'hours' &&
          '. Which hours could be commissioned is judged by today’s ceilings, framework and ratings, so that the line shows the market and not the rules; how fresh a report was, by its day'}
        .
      </p>
    </section>
  );
}

/** The latest day first. */
const HistoryTable = ({ history, labels }: { history: HistoryShown; labels: readonly string[] }) => (
  <FiguresTable
    title={history.title}
    corner="At the end of"
    columns={history.columns}
    nowrap
    lines={history.points
      .map(({ on, values }, index) => ({ key: on, label: labels[index]!, cells: values.map((value) => numberInWords(value ?? 0)) }))
      .reverse()}
  />
);
