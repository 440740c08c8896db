/** A published table: drawn where drawing helps, every value beside it, and a file to take away. */
import { useState } from 'preact/hooks';
import { documentInWords } from '../../../domain/document.ts';
import type { FigureTable } from '../../../domain/figure.ts';
import { numberInWords } from '../../../domain/number-words.ts';
import { tableCsv } from '../../../domain/table-csv.ts';
import { BarList } from '../../components/bar-list.tsx';
import { Chips } from '../../components/chips.tsx';
import { ChipsMany } from '../../components/chips-many.tsx';
import { Details } from '../../components/details.tsx';
import { FiguresTable } from '../../components/figures-table.tsx';
import { LineChart } from '../../components/line-chart.tsx';
import { saveFile } from '../../components/save-file.ts';
import { paths } from '../../routes.ts';
import { useSession } from '../../state/model.ts';
import { Unpublished } from './unpublished.tsx';

const HELD_BACK = 'not shown';
/** From so many columns on it is a series: a line says more than bars. */
const SERIES = 5;
const MOST_LINES = 3;

function valueInWords(value: number | null, unit: FigureTable['unit']): string {
  if (value === null) return HELD_BACK;
  const words = numberInWords(value).replace('-', '−');
  return unit === 'percent' ? `${words}%` : unit === 'pounds' ? `£${words}` : words;
}

/** @param isPage the table is what the page is about, and its heading is the page's */
export function TableCard({ table, isPage = false }: { table: FigureTable; isPage?: boolean }) {
  const { library, returns } = useSession();
  const [shown, setShown] = useState(isPage);
  const isSeries = table.columns.length >= SERIES && /\d{4}/.test(table.columns[0] ?? '');
  const canDraw = isSeries || (table.rows.filter((row) => !isWhole(row.label)).length > 1 && table.columns.length < SERIES);
  const council = returns.councils.value.find((one) => one.id === table.councilId);
  const document = library.items('document').value?.find((one) => one.id === table.source.documentId);
  const source = `${council?.name ?? ''}, ${document === undefined ? '' : documentInWords(document)}, section “${table.source.section}”`;
  const download = (): void => saveFile(`${table.id.replaceAll('.', '-')}.csv`, 'text/csv', tableCsv(table, source));
  return (
    <section class="card">
      {isPage ? (
        <h2>{isSeries ? 'Over time' : canDraw ? 'Side by side' : 'The figures'}</h2>
      ) : (
        <h2>
          <a href={paths.plan(table.id)}>{table.title}</a>
        </h2>
      )}
      {isSeries && <Series table={table} />}
      {canDraw && !isSeries && <Bars table={table} />}
      <div class="row no-print">
        {canDraw && (
          <button type="button" class="link-button" aria-expanded={shown} onClick={() => setShown(!shown)}>
            {shown ? 'Hide the table' : 'Show the table'}
          </button>
        )}
        <button type="button" class="link-button" onClick={download}>
          Download as a file (CSV)<span class="govuk-visually-hidden">: {table.title}</span>
        </button>
      </div>
      <div class={shown || !canDraw ? undefined : 'only-print'}>
        <FigureTableView table={table} turned={isSeries} />
      </div>
      {table.period !== undefined && (
        <p class="soft">
          Unit: {table.unit}. For: {table.period}.
        </p>
      )}
      <Unpublished text={table.note} soft />
    </section>
  );
}

function Series({ table }: { table: FigureTable }) {
  const labels = table.rows.map((row) => row.label);
  const [chosen, setChosen] = useState(labels.slice(0, 2));
  const rows = table.rows.filter((row) => chosen.includes(row.label));
  const first = table.columns[0];
  const last = table.columns.at(-1);
  const told = rows.map(
    (row) => `${row.label} ${valueInWords(row.values[0] ?? null, table.unit)} to ${valueInWords(row.values.at(-1) ?? null, table.unit)}`,
  );
  return (
    <>
      <LineChart lines={rows} labels={table.columns} summary={`${first} to ${last}: ${told.join('; ')}. The table holds every value.`} />
      {labels.length > 2 && (
        <div class="no-print">
          <Details summary="Choose what to draw">
            <ChipsMany label="Lines to draw, up to three" options={labels} chosen={chosen} most={MOST_LINES} onChoose={setChosen} />
          </Details>
        </div>
      )}
    </>
  );
}

const isWhole = (label: string): boolean => /^(all|total)\b/i.test(label);

function Bars({ table }: { table: FigureTable }) {
  const [column, setColumn] = useState(0);
  const heading = table.columns[column] ?? '';
  const words = (row: FigureTable['rows'][number]): string => valueInWords(row.values[column] ?? null, table.unit);
  // Beside a whole, its parts would all look small: it is told, not drawn.
  const parts = table.rows.filter((row) => !isWhole(row.label));
  const wholes = table.rows.filter((row) => isWhole(row.label));
  return (
    <>
      {table.columns.length > 1 && (
        <Chips
          label="Which column to draw"
          options={table.columns.map((text, index) => ({ value: String(index), text }))}
          chosen={String(column)}
          onChoose={(value) => setColumn(Number(value))}
        />
      )}
      <p class="soft">
        {heading} · {table.unit}
      </p>
      <BarList
        label={`${table.title}, ${heading}`}
        bars={parts.map((row) => ({ label: row.label, value: row.values[column] ?? null, words: words(row) }))}
      />
      {wholes.map((row) => (
        <p key={row.label} class="row between">
          <span>{row.label}</span>
          <b>{words(row)}</b>
        </p>
      ))}
    </>
  );
}

/** @param turned a long series reads downwards, one date a line */
function FigureTableView({ table, turned }: { table: FigureTable; turned: boolean }) {
  const labels = table.rows.map((row) => row.label);
  const heads = turned ? labels : table.columns;
  const lines = turned
    ? table.columns.map((column, index) => ({ label: column, values: table.rows.map((row) => row.values[index] ?? null) }))
    : table.rows;
  return (
    <FiguresTable
      title={table.title}
      unit={table.unit}
      columns={heads}
      nowrap={turned}
      lines={lines.map(({ label, values }) => ({
        label,
        cells: values.map(figureInCell),
      }))}
    />
  );
}

const figureInCell = (value: number | null) =>
  value === null ? <abbr title="Not shown in the source">–</abbr> : numberInWords(value).replace('-', '−');
