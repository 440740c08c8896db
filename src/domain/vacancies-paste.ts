/** Cells copied from a spreadsheet, laid over lines that are on the screen, from the one that has the focus. */
import { type CellReading, readCount, readReason } from './sheet-cells.ts';
import { COLUMN_NAMES, GRID_COLUMNS, type GridColumn, type SheetColumn } from './vacancies-columns.ts';
import {
  columnOf,
  judged,
  readHeadings,
  type SheetLine,
  type SheetProblem,
  type SheetReading,
  SheetReader,
  type SheetTarget,
} from './vacancies-sheet.ts';

/**
 * @param lines those on the screen, in order, with what they hold
 * @param at the line and column that has the focus
 */
export function readPaste(
  cells: readonly string[][],
  lines: readonly Omit<SheetLine, 'row'>[],
  at: { line: number; column: GridColumn },
  targets: readonly SheetTarget[],
): SheetReading {
  const [first = [], ...rest] = cells;
  const named = first.map(columnOf);
  if (named.includes('service') && named.includes('category')) return readWhole(first, rest, targets);
  const hasHeadings = named.length > 0 && named.every((column) => column !== undefined);
  const columns = hasHeadings ? named : GRID_COLUMNS.slice(GRID_COLUMNS.indexOf(at.column));
  return readOver(hasHeadings ? rest : cells, columns, hasHeadings ? 2 : 1, lines.slice(at.line));
}

function readWhole(first: readonly string[], rest: readonly string[][], targets: readonly SheetTarget[]): SheetReading {
  const headings = readHeadings(first);
  if (headings.outcome === 'fault')
    return { complete: [], incomplete: [], problems: [{ row: 1, message: headings.message }], ignored: [], rows: rest.length };
  const reader = new SheetReader(headings, targets);
  for (const [index, row] of rest.entries()) reader.take(row, index + 2);
  return reader.finish();
}

function readOver(
  cells: readonly string[][],
  columns: readonly (SheetColumn | undefined)[],
  firstRow: number,
  lines: readonly Omit<SheetLine, 'row'>[],
): SheetReading {
  const problems: SheetProblem[] = [];
  const read: SheetLine[] = [];
  for (const [index, row] of cells.slice(0, lines.length).entries()) {
    const number = firstRow + index;
    const { serviceId, beds } = lines[index]!;
    const changed: Record<string, unknown> = { ...beds };
    const before = problems.length;
    for (const [place, cell] of row.entries()) {
      const column = columns[place];
      if (cell.trim() === '') continue; // an empty cell leaves what is there
      if (column === undefined) {
        problems.push({ row: number, message: `Row ${number}: there are more columns than the grid has from here.` });
        break;
      }
      if (!isGridColumn(column)) continue;
      const reading: CellReading<unknown> = column === 'notAvailableReason' ? readReason(cell) : readCount(cell);
      if ('value' in reading) changed[column] = reading.value;
      else problems.push({ row: number, message: `Row ${number}, ${COLUMN_NAMES[column]}: ${reading.wrong}` });
    }
    if (problems.length === before) read.push({ row: number, serviceId, beds: changed as unknown as SheetLine['beds'] });
  }
  const over = cells.length - lines.length;
  if (over > 0) {
    const row = firstRow + lines.length;
    problems.push({ row, message: `Row ${row}: the grid has no line left for ${over === 1 ? 'it' : `it and the ${over - 1} after it`}.` });
  }
  return { ...judged(read, problems), ignored: [], rows: cells.length };
}

const isGridColumn = (column: SheetColumn): column is GridColumn => GRID_COLUMNS.includes(column as GridColumn);
