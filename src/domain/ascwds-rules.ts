/** How a rule of ASC-WDS bulk upload is written down, and what comes of holding a file against a table of them. */
import { FILE_COLUMNS, type FileKind } from './ascwds-codes.ts';

/** The cells of one row by column, without spaces around them. */
export type Row = (column: string) => string;

/** Cells of a file as rows see them; columns past the known ones are not looked at. */
export function rowReader(kind: FileKind): (cells: readonly string[]) => Row {
  const places = new Map(FILE_COLUMNS[kind].map((column, index) => [column, index]));
  return (cells) => {
    const texts = cells.map((cell) => cell.trim());
    return (column) => texts[places.get(column)!] ?? '';
  };
}

export type Severity = 'error' | 'warning';

export interface Rule {
  /** As ASC-WDS numbers it; absent where it gives none, or where the rule is ours. */
  code?: number;
  severity: Severity;
  /** The column it is about; two with a stroke between them where it is about both. */
  column: string;
  /** What is wrong and how to put it right. */
  says: string;
  fails(row: Row, today: string): boolean;
}

/** A rule that some rows broke: which rows, never what stood in them. */
export interface Finding {
  code?: number;
  severity: Severity;
  column: string;
  says: string;
  count: number;
  /** The first of them, as a spreadsheet numbers its rows. */
  rows: number[];
}
/** Enough to find the pattern; a file of 100,000 rows can break a rule 100,000 times. */
const MOST_ROWS = 5;

export class Findings {
  readonly #byRule = new Map<string, Finding>();

  add({ code, severity, column, says }: Omit<Rule, 'fails'>, rowNumber: number): void {
    const key = column + says;
    const found = this.#byRule.get(key) ?? { ...(code === undefined ? {} : { code }), severity, column, says, count: 0, rows: [] };
    found.count += 1;
    if (found.rows.length < MOST_ROWS) found.rows.push(rowNumber);
    this.#byRule.set(key, found);
  }

  check(rules: readonly Rule[], row: Row, rowNumber: number, today: string): void {
    for (const rule of rules) if (rule.fails(row, today)) this.add(rule, rowNumber);
  }

  /** Errors first, then as the columns stand in the file. */
  list(): Finding[] {
    return [...this.#byRule.values()].sort((a, b) => (a.severity === b.severity ? 0 : a.severity === 'error' ? -1 : 1));
  }
}

const rule =
  (severity: Severity) =>
  (code: number | undefined, column: string, says: string, fails: Rule['fails']): Rule => ({
    ...(code === undefined ? {} : { code }),
    severity,
    column,
    says,
    fails,
  });
export const error = rule('error');
export const warning = rule('warning');

/** What a rule asks of a cell. */
export const isWhole = (text: string): boolean => /^\d+$/.test(text);
export const listOf = (text: string): string[] => (text === '' ? [] : text.split(';').map((part) => part.trim()));
/** Given, and none of these. */
export const isNotIn =
  (column: string, codes: readonly string[]): Rule['fails'] =>
  (row) =>
    row(column) !== '' && !codes.includes(row(column));
export const isBlank =
  (column: string): Rule['fails'] =>
  (row) =>
    row(column) === '';

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** DD/MM/YYYY as 2026-11-25; undefined for any other way to write a day, and for days there are not. */
export function dayOf(text: string): string | undefined {
  const [, day, month, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text) ?? [];
  if (day === undefined || month === undefined || year === undefined) return undefined;
  const length = month === '02' && isLeap(Number(year)) ? 29 : (MONTH_LENGTHS[Number(month) - 1] ?? 0);
  return Number(day) >= 1 && Number(day) <= length ? `${year}-${month}-${day}` : undefined;
}
export const addYears = (day: string, years: number): string => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;

/** A spreadsheet's formula that was written into the file in place of its result. */
export const isFormula = (text: string): boolean => /^\s*[=@]/.test(text);
export const FORMULA: Omit<Rule, 'fails'> = {
  severity: 'error',
  column: 'Any',
  says: 'A cell holds a formula (it begins with = or @). In your spreadsheet, copy the cells and paste them as values, then save the file again.',
};
export const WRONG_LENGTH: Omit<Rule, 'fails'> = {
  severity: 'error',
  column: 'Any',
  says: 'The row has more or fewer cells than there are headings. Look for a comma inside a cell: such a cell needs double quotes around it.',
};
