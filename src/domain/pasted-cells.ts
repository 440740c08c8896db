/** Tab-separated text as spreadsheets put it on the clipboard. */
export function pastedCells(text: string): string[][] {
  const rows = text.replace(/\r?\n$/, '').split(/\r?\n/);
  return rows.map((row) => row.split('\t').map((cell) => cell.replace(/^"(.*)"$/, '$1').replaceAll('""', '"')));
}
