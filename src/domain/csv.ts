/** CSV (RFC 4180) that a spreadsheet takes as text and numbers, never as a formula. */

/** Excel and LibreOffice run a cell that begins like this; a leading apostrophe makes it text (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r]/;

export type Cell = string | number | undefined;

function csvCell(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export const csvLine = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(',')}\r\n`;

/** Excel takes UTF-8 for something else without this mark in front. */
export const CSV_MARK = '\uFEFF';
export const csvFile = (rows: readonly (readonly Cell[])[]): string => CSV_MARK + rows.map(csvLine).join('');
