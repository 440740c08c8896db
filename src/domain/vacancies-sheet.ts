/** Vacancies of many homes as the rows of a spreadsheet: out as a template, and in again, with what is wrong told by row and column. */
import { BEDS } from './capacity-totals.ts';
import { NOT_AVAILABLE_REASONS } from './capacity.ts';
import { CARE_CATEGORIES } from './care-category.ts';
import { checkCapacity } from './check-capacity.ts';
import type { ServiceId } from './id.ts';
import type { Service } from './service.ts';
import { COLUMN_NAMES, COUNT_COLUMNS, type CountColumn, type SheetColumn } from './vacancies-columns.ts';
import { type CellReading, plainText, readCategory, readCount, readReason, unknownService, withoutGuard } from './sheet-cells.ts';
import type { CategoryBeds, VacanciesReturn } from './vacancies.ts';

const COLUMNS = Object.keys(COLUMN_NAMES) as SheetColumn[];
/** Without these a row means nothing; beds are as they were, reasons may be none. */
const NEEDED: readonly SheetColumn[] = ['service', 'category', 'occupied', 'reserved', 'available', 'notAvailable'];
const ALSO_CALLED: Partial<Record<string, SheetColumn>> = {
  home: 'service',
  'care home': 'service',
  'service name': 'service',
  category: 'category',
  'care category': 'category',
  capacity: 'capacity',
  'total beds': 'capacity',
  'reserved for someone': 'reserved',
  'available now': 'available',
  reason: 'notAvailableReason',
  why: 'notAvailableReason',
};

/** A home that the sheet may speak of, with the figures it has now. */
export interface SheetTarget {
  service: Service;
  body: VacanciesReturn;
}
export interface SheetLine {
  row: number;
  serviceId: ServiceId;
  beds: CategoryBeds;
}
export interface SheetProblem {
  row: number;
  /** A sentence that begins with the row and, where it is one cell, the column. */
  message: string;
}
export interface SheetReading {
  /** Can be taken as they are. */
  complete: SheetLine[];
  /** Read, but a person must put something right before they can be sent. */
  incomplete: SheetLine[];
  problems: SheetProblem[];
  /** Columns that nothing is known about. */
  ignored: string[];
  /** Rows that held anything. */
  rows: number;
}
export type Headings =
  { outcome: 'found'; at: Partial<Record<SheetColumn, number>>; ignored: string[] } | { outcome: 'fault'; message: string };

export const columnOf = (heading: string): SheetColumn | undefined => {
  const plain = plainText(heading);
  return COLUMNS.find((column) => plainText(COLUMN_NAMES[column]) === plain) ?? ALSO_CALLED[plain];
};

export function sheetOf(targets: readonly SheetTarget[]): (string | number)[][] {
  const rows = targets.flatMap(({ service, body }) =>
    body.categories.map((beds) => [
      service.name,
      CARE_CATEGORIES[beds.category],
      ...COUNT_COLUMNS.map((column) => beds[column]),
      beds.notAvailableReason === undefined ? '' : NOT_AVAILABLE_REASONS[beds.notAvailableReason],
      service.id,
    ]),
  );
  return [COLUMNS.map((column) => COLUMN_NAMES[column]), ...rows];
}

const list = (columns: readonly SheetColumn[]): string => columns.map((column) => `“${COLUMN_NAMES[column]}”`).join(', ');

export function readHeadings(cells: readonly string[]): Headings {
  const fault = (message: string): Headings => ({ outcome: 'fault', message });
  const at: Partial<Record<SheetColumn, number>> = {};
  const ignored: string[] = [];
  for (const [index, cell] of cells.entries()) {
    const column = columnOf(cell);
    if (column === undefined) {
      if (cell.trim() !== '') ignored.push(cell.trim().slice(0, 40));
    } else if (at[column] === undefined) at[column] = index;
    else return fault(`Two columns are called “${COLUMN_NAMES[column]}”. Take one of them out.`);
  }
  const missing = NEEDED.filter((column) => at[column] === undefined);
  if (missing.length === NEEDED.length)
    return fault(
      cells.filter((cell) => cell.trim() !== '').length < 2
        ? 'This file has no columns that we can tell apart. Save it again as CSV with commas, or as Excel (.xlsx).'
        : `The first row must name the columns: ${list(NEEDED)}. Start from the template.`,
    );
  if (missing.length > 0)
    return fault(
      `There is no column ${list(missing)}. The first row must have ${missing.length === 1 ? 'that name' : 'those names'}, as the template has.`,
    );
  return { outcome: 'found', at, ignored };
}

/** Says by whose name or code a row means a service. */
function finder(targets: readonly SheetTarget[]): (name: string, code: string) => CellReading<SheetTarget> {
  const byCode = new Map(targets.map((target) => [target.service.id as string, target]));
  const byName = new Map<string, SheetTarget | 'several'>();
  for (const target of targets) {
    const name = plainText(target.service.name);
    byName.set(name, byName.has(name) ? 'several' : target);
  }
  return (name, code) => {
    const found = byCode.get(code.trim()) ?? byName.get(plainText(withoutGuard(name)));
    if (found === 'several')
      return { wrong: `several of your services are called “${name.trim()}”. Use the “Service code” of the template.` };
    return found === undefined ? { wrong: unknownService(name) } : { value: found };
  };
}

export const linePlace = ({ serviceId, beds }: Omit<SheetLine, 'row'>): string => `${serviceId}/${beds.category}`;

export class SheetReader {
  readonly #at: Partial<Record<SheetColumn, number>>;
  readonly #ignored: string[];
  readonly #find: ReturnType<typeof finder>;
  readonly #lines = new Map<string, SheetLine>();
  readonly #twice = new Set<string>();
  readonly #same = new Set<string>();
  readonly #problems: SheetProblem[] = [];
  #rows = 0;

  constructor({ at, ignored }: Headings & { outcome: 'found' }, targets: readonly SheetTarget[]) {
    this.#at = at;
    this.#ignored = ignored;
    this.#find = finder(targets);
  }

  /** @param row as the spreadsheet counts them: the headings are row 1 */
  take(cells: readonly string[], row: number): void {
    if (cells.every((cell) => cell.trim() === '')) return;
    this.#rows += 1;
    let isWrong = false;
    const cell = (column: SheetColumn): string => cells[this.#at[column] ?? -1] ?? '';
    const get = <T>(column: SheetColumn, reading: CellReading<T>): T | undefined => {
      if ('value' in reading) return reading.value;
      isWrong = true;
      this.#problems.push({ row, message: `Row ${row}, ${COLUMN_NAMES[column]}: ${reading.wrong}` });
      return undefined;
    };
    const target = get('service', this.#find(cell('service'), cell('code')));
    const category = get('category', readCategory(cell('category')));
    const before = target?.body.categories.find((beds) => beds.category === category);
    const count = (column: CountColumn): number => {
      // Beds change seldom: a sheet may leave them out, for what was there before.
      if (column === 'capacity' && cell(column).trim() === '' && (before !== undefined || category === undefined))
        return before?.capacity ?? 0;
      return get(column, readCount(cell(column))) ?? 0;
    };
    const counts = Object.fromEntries(COUNT_COLUMNS.map((column) => [column, count(column)])) as Record<CountColumn, number>;
    const hasReasons = this.#at.notAvailableReason !== undefined;
    const reason = hasReasons ? get('notAvailableReason', readReason(cell('notAvailableReason'))) : before?.notAvailableReason;
    if (isWrong || target === undefined || category === undefined) return;
    const beds = { category, ...counts, ...(reason === undefined ? {} : { notAvailableReason: reason }) };
    const line = { row, serviceId: target.service.id, beds };
    const place = linePlace(line);
    if (before !== undefined && isSameLine(before, beds)) this.#same.add(place);
    const first = this.#lines.get(place);
    if (first === undefined) this.#lines.set(place, line);
    else {
      this.#twice.add(place);
      const what = `${target.service.name}, ${CARE_CATEGORIES[category]}`;
      this.#problems.push({ row, message: `Row ${row}: ${what} stands in row ${first.row} too. Leave one of them out.` });
    }
  }

  /** Of rows that say the same home and type of care twice, none is taken: only a person knows which is right. */
  finish(): SheetReading {
    const lines = [...this.#lines].filter(([place]) => !this.#twice.has(place));
    // What the template said and nobody touched is not complained about: a home may not have been filled in yet.
    const same = lines.filter(([place]) => this.#same.has(place)).map(([, line]) => line);
    const changed = lines.filter(([place]) => !this.#same.has(place)).map(([, line]) => line);
    const { complete, ...rest } = judged(changed, this.#problems);
    return { ...rest, complete: [...same, ...complete].sort((a, b) => a.row - b.row), ignored: this.#ignored, rows: this.#rows };
  }
}

const isSameLine = (a: CategoryBeds, b: CategoryBeds): boolean =>
  a.notAvailableReason === b.notAvailableReason && COUNT_COLUMNS.every((column) => a[column] === b[column]);

/** Tells lines that add up from those that do not. */
export function judged(
  lines: readonly SheetLine[],
  problems: readonly SheetProblem[],
): Pick<SheetReading, 'complete' | 'incomplete' | 'problems'> {
  const complete: SheetLine[] = [];
  const incomplete: SheetLine[] = [];
  const all = [...problems];
  for (const line of lines) {
    const wrong = checkCapacity(line.beds, '', CARE_CATEGORIES[line.beds.category], BEDS);
    (wrong.length === 0 ? complete : incomplete).push(line);
    all.push(...wrong.map(({ message }) => ({ row: line.row, message: `Row ${line.row}, ${message}` })));
  }
  return { complete, incomplete, problems: all.sort((a, b) => a.row - b.row) };
}

/** A home's return with these lines in place of what it had for them; everything else stays. */
export function withLines(body: VacanciesReturn, lines: readonly CategoryBeds[]): VacanciesReturn {
  const categories = body.categories.map((before) => {
    const line = lines.find(({ category }) => category === before.category);
    if (line === undefined) return before;
    const { notAvailableReason: _reason, ...rest } = before;
    return { ...rest, ...line };
  });
  return {
    ...body,
    categories: [...categories, ...lines.filter((line) => !categories.some(({ category }) => category === line.category))],
  };
}
