/** A published table as a CSV file (RFC 4180) that says where it comes from. */
import type { FigureTable } from './figure.ts';

/** A cell that a spreadsheet would run as a formula begins with an apostrophe instead. */
function cell(value: string | number | null): string {
  if (value === null) return ''; // held back: unknown, never zero
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** @param source "Sefton, Market Position Statement, section “Workforce”" */
export function tableCsv(table: FigureTable, source: string): string {
  const lines: (string | number | null)[][] = [
    [`${table.title} (${table.unit})`, ...table.columns],
    ...table.rows.map(({ label, values }) => [label, ...table.columns.map((_, at) => values[at] ?? null)]),
    [],
    ...(table.note === undefined ? [] : [['Note', table.note]]),
    ['Source', source],
    ['Compared with the paper on', table.source.checkedOn],
    ['An empty cell', 'not shown in the paper; it is not zero'],
  ];
  return `\uFEFF${lines.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`; // Excel takes it for UTF-8 by the mark in front
}
