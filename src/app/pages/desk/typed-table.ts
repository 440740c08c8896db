/** A table as an officer pastes it from a spreadsheet or types it, until it is what the domain takes. */
import { MEASURES, type Measure } from '../../../domain/figure.ts';
import { pastedCells } from '../../../domain/pasted-cells.ts';
import type { Problem } from '../../../domain/problem.ts';
import { LONGEST_HEADING, LONGEST_LABEL, MOST_COLUMNS, MOST_LINES, type TypedTable } from '../../../domain/typed-plan.ts';
import type { SourceAsTyped } from './source-fields.tsx';
import { given, textOf } from './typed-text.ts';

export interface TableAsTyped {
  title: string;
  unit: TypedTable['unit'] | '';
  /** Cells with tabs between them, as spreadsheets copy them; or with "|", as nobody can type a tab into a form. */
  cells: string;
  period: string;
  note: string;
  /** The rows that say a rate which providers can compare with their own. */
  rates: Record<Measure, string[]>;
  source: SourceAsTyped;
}

/** What papers print where they hold a number back: unknown, never zero. */
const HELD_BACK = /^(?:[-–—*.:]{0,3}|n\/?a|not (?:shown|known|available)|suppressed)$/i;

/** "1,204", "£1,204.50", "12%", "−3". Undefined: it is no number. */
function readNumber(cell: string): number | null | undefined {
  const text = cell.trim();
  if (HELD_BACK.test(text)) return null;
  const plain = text.replaceAll(/[£%,\s]/g, '').replace('−', '-');
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

function quotedCell(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.includes('"') ? `"${line.replaceAll('"', '""')}"` : line;
}
const inCells = (words: TypedTable): string =>
  [
    ['', ...words.columns],
    ...words.rows.map(({ label, values }) => [label, ...values.map((value) => (value === null ? '' : String(value)))]),
  ]
    .map((row) => row.map(quotedCell).join('\t'))
    .join('\n');

export function startOfTable(words: TypedTable | undefined): TableAsTyped {
  const rowsOf = (measure: Measure): string[] => (words?.rows ?? []).flatMap((row) => (row.measure === measure ? [row.label] : []));
  return {
    title: words?.title ?? '',
    unit: words?.unit ?? '',
    cells: words === undefined ? '' : inCells(words),
    period: words?.period ?? '',
    note: words?.note ?? '',
    rates: { 'vacancy-rate': rowsOf('vacancy-rate'), turnover: rowsOf('turnover'), 'sickness-days': rowsOf('sickness-days') },
    source: words?.source ?? { documentId: '', section: '' },
  };
}

export interface CellsReading {
  columns: string[];
  rows: { label: string; values: (number | null)[] }[];
  /** What to put right, in sentences. */
  faults: string[];
}

const MOST_SAID = 5;

/** The first row has the headings, the first column says what each row is. What cannot be read is said, and left empty meanwhile. */
export function readCells(text: string): CellsReading {
  const lines = pastedCells(text.includes('\t') ? text : text.replaceAll('|', '\t')).filter((row) =>
    row.some((cell) => cell.trim() !== ''),
  );
  // A spreadsheet copies the empty columns beside what was marked, too.
  const width = Math.max(0, ...lines.map((row) => row.findLastIndex((cell) => cell.trim() !== '') + 1));
  const [head = [], ...body] = lines.map((row) => Array.from({ length: width }, (_, at) => (row[at] ?? '').trim()));
  const columns = head.slice(1);
  if (columns.length === 0 || body.length === 0)
    return {
      columns,
      rows: [],
      faults: ['Paste at least two columns and two rows: headings at the top, and what each row is at the left'],
    };
  const faults: string[] = [];
  if (columns.includes('')) faults.push(`Column ${columns.indexOf('') + 2} has no heading`);
  const long = columns.findIndex((column) => column.length > LONGEST_HEADING);
  if (long !== -1) faults.push(`The heading of column ${long + 2} has more than ${LONGEST_HEADING} characters`);
  if (columns.length > MOST_COLUMNS) faults.push(`There are ${columns.length} columns of numbers: at most ${MOST_COLUMNS} fit one table`);
  if (body.length > MOST_LINES) faults.push(`There are ${body.length} rows: at most ${MOST_LINES} fit one table`);
  const rows = body.map(([label = '', ...cells], index) => {
    if (label.length > LONGEST_LABEL) faults.push(`What row ${index + 2} is has more than ${LONGEST_LABEL} characters`);
    if (label === '') faults.push(`Row ${index + 2} does not say what it is, in its first cell`);
    const values = cells.map((cell, at) => {
      const value = readNumber(cell);
      if (value === undefined)
        faults.push(
          `“${cell}” in the row “${label}”, under “${columns[at]}”, is not a number. Leave a cell empty where the paper shows none`,
        );
      return value ?? null;
    });
    return { label, values };
  });
  const more = faults.length - MOST_SAID;
  return { columns, rows, faults: more > 0 ? [...faults.slice(0, MOST_SAID), `And ${more} more like these`] : faults };
}

export const tableFaults = ({ cells }: TableAsTyped): Problem[] =>
  (cells.trim() === '' ? ['Paste or type the table'] : readCells(cells).faults).map((message) => ({
    path: 'cells',
    code: 'not-read',
    message,
  }));

export function readTableTyped({ title, unit, cells, period, note, rates, source }: TableAsTyped) {
  const { columns, rows } = readCells(cells);
  return given({
    title: title.trim(),
    unit,
    columns,
    rows: rows.map((row) => given({ ...row, measure: MEASURES.find((measure) => rates[measure].includes(row.label)) })),
    period: textOf(period),
    note: textOf(note),
    source,
  });
}

export const TABLE_SAYS = {
  title: 'Write a title of at most 200 characters',
  unit: 'Choose what the numbers count',
  period: 'At most 80 characters',
  note: 'At most 1,500 characters',
  'source.documentId': 'Choose the document it stands in',
  'source.section': 'Choose the section it stands in',
};
