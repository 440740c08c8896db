/** Hands out what a screen shows, as CSV or for Excel; the writer of workbooks comes only when it is asked for. */
import { useState } from 'preact/hooks';
import { type Cell, csvFile } from '../../../domain/csv.ts';
import { saveFile } from '../../components/save-file.ts';

/** @param rows the first are the headings; undefined: they could not be read to the end */
export function Downloads({ name, rows }: { name: string; rows(): Promise<Cell[][] | undefined> }) {
  const [says, setSays] = useState('');
  const hand = async (write: (rows: Cell[][]) => Promise<void> | void): Promise<void> => {
    setSays('Making the file…');
    try {
      const read = await rows();
      if (read !== undefined) await write(read);
      setSays(read === undefined ? 'Not all of it could be read, so no file was made. Try again in a moment.' : '');
    } catch {
      setSays('The file could not be made. Check the connection and try again.');
    }
  };
  const saveXlsx = async (read: Cell[][]): Promise<void> => {
    const { XLSX_TYPE, xlsxOf } = await import('../../spreadsheet/write-xlsx.ts');
    const filled = read.map((row) => row.map((cell) => cell ?? ''));
    const widths = (read[0] ?? []).map((_, column) =>
      Math.min(60, Math.max(10, ...filled.slice(0, 200).map((row) => String(row[column] ?? '').length + 2))),
    );
    saveFile(`${name}.xlsx`, XLSX_TYPE, await xlsxOf(filled, widths));
  };
  return (
    <>
      <button type="button" class="btn second" onClick={() => void hand((read) => saveFile(`${name}.csv`, 'text/csv', csvFile(read)))}>
        Download as CSV
      </button>
      <button type="button" class="btn second" onClick={() => void hand(saveXlsx)}>
        Download for Excel
      </button>
      <button type="button" class="btn second" onClick={() => window.print()}>
        Print
      </button>
      <span role="status">{says}</span>
    </>
  );
}
