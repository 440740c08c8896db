/** Comma-separated text; tabs and semicolons are read too. */
import Papa, { type StepParser, type StepResult } from 'papaparse';
import { MAX_ROWS, refused, type Table, TOO_MANY_ROWS } from './table.ts';

export function readCsv(text: string): Table {
  const rows: string[][] = [];
  let unclosed = false;
  const take = ({ data, errors }: StepResult<string[]>, parser: StepParser): void => {
    unclosed ||= errors.some(({ code }) => code === 'MissingQuotes');
    rows.push(data);
    if (rows.length > MAX_ROWS + 1) parser.abort();
  };
  Papa.parse<string[]>(text, { delimitersToGuess: [',', '\t', ';', '|'], step: take });
  if (rows.at(-1)?.join('') === '') rows.pop(); // the line break that ends the last row begins no other
  if (rows.length > MAX_ROWS + 1) return TOO_MANY_ROWS;
  if (unclosed)
    return refused(`A quotation mark is opened near row ${rows.length} and never closed. Put it right and choose the file again.`);
  return { outcome: 'read', rows };
}
