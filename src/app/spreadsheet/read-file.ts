/** Tells by its first bytes, not its name, what kind of file somebody chose, and reads it as rows. */
import { decode } from './decode.ts';
import { refused, type Table } from './table.ts';

const MAX_BYTES = 5_000_000;
const startsWith = (bytes: Uint8Array, ...start: number[]): boolean => start.every((byte, index) => bytes[index] === byte);

export async function readTable(file: Blob): Promise<Table> {
  if (file.size === 0) return refused('This file is empty. Choose the one with your figures.');
  if (file.size > MAX_BYTES)
    return refused(
      `This file is ${Math.round(file.size / 1_000_000)} MB. A sheet of figures is smaller than 5 MB: take pictures and other sheets out of it.`,
    );
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (startsWith(bytes, 0x50, 0x4b)) return (await import('./xlsx.ts')).readXlsx(bytes); // PK: a zip
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    return refused('This is an old Excel file, or one with a password. Save it as .xlsx without a password, or as CSV.');
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46))
    return refused('This is a PDF. Save the figures as CSV or Excel (.xlsx) and choose that file.');
  const text = decode(bytes);
  if (text === undefined) return refused('This is not a spreadsheet. Choose a CSV or Excel (.xlsx) file.');
  if (/^\s*</.test(text)) return refused('This is a web page or XML, not a spreadsheet. Save it as CSV or Excel (.xlsx).');
  return (await import('./csv.ts')).readCsv(text);
}
