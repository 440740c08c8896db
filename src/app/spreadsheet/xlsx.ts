/** Excel workbooks in and out: the first sheet, values only. */
import { type CellValue, readSheet } from 'read-excel-file/universal';
import { MAX_ROWS, refused, type Table, TOO_MANY_ROWS } from './table.ts';
import { unpack } from './unpack.ts';

const textOf = (cell: CellValue | null): string => (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? ''));

/** Before it is parsed: the library fills every cell up to the last one, and takes a minute for 100,000 rows. */
function reachesTooFar(xml: Uint8Array): boolean {
  const text = new TextDecoder().decode(xml);
  for (const [, column, row] of text.matchAll(/<c\b[^>]*?\br="([A-Z]+)(\d+)"/g))
    if (column!.length > 2 || Number(row) > MAX_ROWS + 1) return true;
  let rows = 0;
  for (let at = text.indexOf('<row'); at !== -1 && rows <= MAX_ROWS + 1; at = text.indexOf('<row', at + 4)) rows += 1;
  return rows > MAX_ROWS + 1;
}

export async function readXlsx(bytes: Uint8Array<ArrayBuffer>): Promise<Table> {
  const unpacked = await unpack(bytes);
  if (unpacked.outcome === 'too-large')
    return refused('This workbook is far larger inside than a sheet of figures. It was not opened. Start again from the template.');
  if (unpacked.outcome !== 'unpacked' || unpacked.files['xl/workbook.xml'] === undefined)
    return refused('This is not an Excel workbook that can be read. Open it in your spreadsheet and save it again as .xlsx or CSV.');
  const sheets = Object.entries(unpacked.files).filter(([name]) => name.startsWith('xl/worksheets/'));
  if (sheets.some(([, xml]) => reachesTooFar(xml))) return TOO_MANY_ROWS;
  try {
    // Packed without compression: the library would inflate large parts in workers of a kind that our Content-Security-Policy refuses.
    const rows = await readSheet(unpacked.zip.buffer);
    return { outcome: 'read', rows: rows.map((row) => row.map(textOf)) };
  } catch {
    return refused('This workbook is damaged. Open it in your spreadsheet and save it again as .xlsx or CSV.');
  }
}
