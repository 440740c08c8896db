/** Rows as an Excel workbook: numbers as numbers, everything else as text that never runs. */
import type { Cell as XlsxCell } from 'write-excel-file/node';
import type { Cell } from '../domain/csv.ts';

const WIDTH = 16;

export async function xlsxOf(headings: readonly string[], rows: readonly (readonly Cell[])[]): Promise<Uint8Array<ArrayBuffer>> {
  const cellOf = (value: Cell): XlsxCell =>
    value === undefined ? null : typeof value === 'number' ? { type: Number, value } : { type: String, value };
  const data = [headings.map((value): XlsxCell => ({ type: String, value, fontWeight: 'bold' })), ...rows.map((row) => row.map(cellOf))];
  const { default: writeXlsxFile } = await import('write-excel-file/node');
  const columns = headings.map(() => ({ width: WIDTH }));
  return new Uint8Array(await writeXlsxFile(data, { columns, stickyRowsCount: 1 }).toBuffer());
}
