/** A published table as a CSV file that says where it comes from. */
import { type Cell, csvFile } from './csv.ts';
import type { FigureTable } from './figure.ts';

/** @param source "Sefton, Market Position Statement, section “Workforce”" */
export function tableCsv(table: FigureTable, source: string): string {
  const lines: Cell[][] = [
    [`${table.title} (${table.unit})`, ...table.columns],
    // One that is held back is unknown, never zero.
    ...table.rows.map(({ label, values }) => [label, ...table.columns.map((_, at) => values[at] ?? undefined)]),
    [],
    ...(table.note === undefined ? [] : [['Note', table.note]]),
    ['Source', source],
    ['Compared with the paper on', table.source.checkedOn],
    ['An empty cell', 'not shown in the paper; it is not zero'],
  ];
  return csvFile(lines);
}
