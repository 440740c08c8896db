/** Rows as an Excel workbook: numbers as numbers, everything else as text that never runs. */
import writeXlsxFile, { type Cell } from 'write-excel-file/browser';

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export function xlsxOf(rows: readonly (string | number)[][], widths: readonly number[]): Promise<Blob> {
  const [head = [], ...rest] = rows;
  const cellOf = (value: string | number): Cell => (typeof value === 'number' ? { type: Number, value } : { type: String, value });
  const data: Cell[][] = [
    head.map((value): Cell => ({ type: String, value: String(value), fontWeight: 'bold' })),
    ...rest.map((row) => row.map(cellOf)),
  ];
  return writeXlsxFile(data, { columns: widths.map((width) => ({ width })), stickyRowsCount: 1 }).toBlob();
}
