/** One table of the picture: bars where they help, and every figure a way to the returns behind it. */
import { numberInWords } from '../../../domain/number-words.ts';
import { BarList } from '../../components/bar-list.tsx';
import { FiguresTable } from '../../components/figures-table.tsx';
import type { MarketCellShown, MarketTable } from './market-tables.ts';

/** @param bars the column to draw; none: the table alone. A table of one column needs no table beside its bars. */
export function MarketCard({ table, bars }: { table: MarketTable; bars?: number | undefined }) {
  const isBarsOnly = bars !== undefined && table.columns.length === 1;
  return (
    <section class="card">
      <h2>{table.title}</h2>
      <div class={bars === undefined || isBarsOnly ? undefined : 'beside'}>
        {bars !== undefined && <Bars table={table} column={bars} />}
        {!isBarsOnly && <Table table={table} />}
      </div>
      {table.note !== undefined && <p class="soft">{table.note}</p>}
    </section>
  );
}

function Bars({ table, column }: { table: MarketTable; column: number }) {
  const name = table.columns[column]!.toLowerCase();
  return (
    <BarList
      label={`${table.title}: ${name}`}
      bars={table.rows.map(({ label, cells }) => ({
        label,
        value: cells[column]!.value,
        words:
          table.columns.length === 1 ? (
            <FigureLink {...cells[column]!} about={`${label}, ${name}`} />
          ) : (
            `${numberInWords(cells[column]!.value)} ${name}`
          ),
      }))}
    />
  );
}

const Table = ({ table }: { table: MarketTable }) => (
  <FiguresTable
    title={table.title}
    corner={table.line}
    columns={table.columns}
    lines={table.rows.map(({ label, cells }) => ({
      label,
      cells: cells.map((cell, index) => (
        <FigureLink key={table.columns[index]} {...cell} about={`${label}, ${table.columns[index]!.toLowerCase()}`} />
      )),
    }))}
  />
);

/** @param about told to those who hear links one by one */
export function FigureLink({ value, href, about }: MarketCellShown & { about: string }) {
  if (href === undefined || value === 0) return <>{numberInWords(value)}</>;
  return (
    <a class="opens" href={href}>
      {numberInWords(value)}
      <span class="govuk-visually-hidden">: {about}</span>
    </a>
  );
}
