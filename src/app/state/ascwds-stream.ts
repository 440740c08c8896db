/** Reads a CSV file of any length a piece at a time, so that no more than a piece of it is ever in memory. */
import Papa from 'papaparse';
import { troubleWithBytes } from '../../domain/ascwds-file.ts';
import { type Reading, rowTaker } from '../../domain/ascwds-reading.ts';

/** A row longer than this is a quote that was opened and never closed. */
const LONGEST_ROW = 1_000_000;
const UNCLOSED =
  'A double quote (") is opened in this file and never closed, so its rows cannot be told apart. Save it again from your spreadsheet.';
const GONE = 'The file could not be read. If it is on a stick or in a cloud folder, copy it to this device and try again.';

/**
 * @param today in London
 * @param onRows told how many rows have been read, now and then
 */
export async function readAscWds(file: Blob, today: string, onRows: (rows: number) => void = () => undefined): Promise<Reading> {
  try {
    return await read(file, today, onRows);
  } catch {
    return { outcome: 'refused', says: GONE };
  }
}

async function read(file: Blob, today: string, onRows: (rows: number) => void): Promise<Reading> {
  const trouble = troubleWithBytes(new Uint8Array(await file.slice(0, 4096).arrayBuffer()), file.size);
  if (trouble !== undefined) return { outcome: 'refused', says: trouble };
  const taker = rowTaker(today);
  const parser = new Papa.Parser({ delimiter: ',', newline: await newlineOf(file) });
  let rows = 0;
  /** @returns what is left over: the beginning of a row whose end has not come yet */
  const take = (text: string, isLast: boolean): string => {
    const { data, meta } = parser.parse(text, 0, !isLast);
    for (const cells of data) taker.take(cells);
    rows += data.length;
    onRows(rows);
    return text.slice(meta.cursor);
  };
  const reader = file.stream().getReader();
  const decoder = new TextDecoder(); // takes a byte order mark away
  let left = '';
  for (;;) {
    const { done, value } = await reader.read();
    left = take(left + decoder.decode(value, { stream: !done }), done);
    if (done) return taker.finish();
    const says = taker.refused() ?? (left.length > LONGEST_ROW ? UNCLOSED : undefined);
    if (says === undefined) continue;
    await reader.cancel();
    return { outcome: 'refused', says };
  }
}

/** Told from the beginning of the file, as a piece may end between a carriage return and its line feed. */
async function newlineOf(file: Blob): Promise<'\r\n' | '\n' | '\r'> {
  const beginning = await file.slice(0, 65_536).text();
  if (beginning.includes('\r\n')) return '\r\n';
  return beginning.includes('\r') && !beginning.includes('\n') ? '\r' : '\n';
}
