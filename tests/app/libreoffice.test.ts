/** What we write opens in LibreOffice with the right types, and what it saves of our template is read back; it says so when it is not installed. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readTable } from '../../src/app/spreadsheet/read-file.ts';
import { xlsxOf } from '../../src/app/spreadsheet/write-xlsx.ts';
import { type Cell, csvFile } from '../../src/domain/csv.ts';
import { readHeadings, SheetReader, sheetOf, type SheetTarget } from '../../src/domain/vacancies-sheet.ts';
import { xlsxOf as serverXlsxOf } from '../../src/server/xlsx.ts';
import { validVacancies } from '../fixtures/returns.ts';
import { careHome } from '../fixtures/services.ts';

const soffice = ['/usr/bin/soffice', '/usr/local/bin/soffice'].find((path) => existsSync(path));
if (soffice === undefined)
  process.stdout.write(
    'There is no LibreOffice on this machine: files are not opened in it. Install Debian’s package libreoffice-calc-nogui.\n',
  );

/** Opened and saved by LibreOffice. @param to the ending of what it saves */
function through(name: string, bytes: Uint8Array | string, to: 'fods' | 'xlsx' | 'csv'): Buffer<ArrayBuffer> {
  const folder = mkdtempSync(join(tmpdir(), 'headroom-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, name), bytes);
  const filter = name.endsWith('.csv') ? ['--infilter=CSV:44,34,76,1'] : []; // commas, quotes, UTF-8, from the first line on
  const out = join(folder, 'out');
  const args = ['--headless', `-env:UserInstallation=file://${folder}/profile`, ...filter, '--convert-to', to, '--outdir', out];
  execFileSync(soffice!, [...args, join(folder, name)], { stdio: 'ignore' });
  return readFileSync(join(out, name.replace(/\.\w+$/, `.${to}`)));
}

const unescaped = (xml: string): string =>
  xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');

/** Each cell as LibreOffice holds it: a number, a text, or a formula, which there must be none of. */
function cellsOf(fods: string): Cell[][] {
  const rows = [...fods.matchAll(/<table:table-row\b[^>]*>(.*?)<\/table:table-row>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<table:table-cell\b([^>]*?)(?:\/>|>(.*?)<\/table:table-cell>)/gs)].flatMap(
      ([, attributes = '', inside = '']): Cell[] => {
        if (attributes.includes('table:formula')) return [`formula ${attributes}`];
        const number = /office:value="([^"]*)"/.exec(attributes)?.[1];
        const repeated = Number(/table:number-columns-repeated="(\d+)"/.exec(attributes)?.[1] ?? 1);
        const text = [...inside.matchAll(/<text:p>(.*?)<\/text:p>/gs)]
          .map(([, words = '']) => unescaped(words.replaceAll(/<[^>]*>/g, '')))
          .join('\n');
        const cell = number !== undefined ? Number(number) : text === '' ? undefined : text;
        return Array.from({ length: Math.min(repeated, 20) }, () => cell);
      },
    ),
  );
  return rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== undefined) + 1)).filter((row) => row.length > 0);
}

const HEADINGS = ['Service', 'Observed', 'Beds', 'Rate', 'Note'];
const ROWS: Cell[][] = [
  ['Harbour, View', '2026-11-26', 30, 21.5, '=HYPERLINK("http://example.org","x")'],
  ['Café “Elms”', '2026-11-25', 0, undefined, '+44 151 000000'],
  ['@home', '2026-11-24', 3, 0.5, 'two\nlines'],
];

describe.skipIf(soffice === undefined)('in LibreOffice', () => {
  it('a workbook has numbers as numbers, days and words as words, and no formula', () => {
    return serverXlsxOf(HEADINGS, ROWS).then((bytes) => {
      expect(cellsOf(through('export.xlsx', bytes, 'fods').toString())).toEqual([HEADINGS, ...ROWS]);
    });
  });
  it('a CSV file has numbers as numbers, and words that look like a formula stay words', () => {
    const cells = cellsOf(through('export.csv', csvFile([HEADINGS, ...ROWS]), 'fods').toString());
    expect(cells.map((row) => [row[0], row[2], row[3]])).toEqual(
      [HEADINGS, ...ROWS].map((row) => [row[0] === '@home' ? "'@home" : row[0], row[2], row[3]]),
    );
    expect(cells[1]![4]).toBe(`'=HYPERLINK("http://example.org","x")`);
    expect(JSON.stringify(cells)).not.toContain('formula ');
  });

  const targets: SheetTarget[] = [
    { service: careHome(), body: validVacancies() },
    { service: careHome({ id: 'elms', name: '=Café “Elms”, 3' }), body: validVacancies() },
  ];
  it.each(['xlsx', 'csv'] as const)('the template, filled in there and saved as %s, is read as it was', async (ending) => {
    const written = new Uint8Array(await (await xlsxOf(sheetOf(targets), [20, 20])).arrayBuffer());
    const table = await readTable(new Blob([through('template.xlsx', written, ending)]));
    if (table.outcome === 'refused') throw new Error(table.message);
    const [first = [], ...rest] = table.rows;
    const headings = readHeadings(first);
    if (headings.outcome === 'fault') throw new Error(headings.message);
    const reader = new SheetReader(headings, targets);
    for (const [index, row] of rest.entries()) reader.take(row, index + 2);
    const { complete, problems } = reader.finish();
    expect(problems).toEqual([]);
    expect(complete.map(({ serviceId, beds }) => [serviceId, beds.category, beds.occupied, beds.available])).toEqual(
      targets.flatMap(({ service, body }) => body.categories.map((beds) => [service.id, beds.category, beds.occupied, beds.available])),
    );
  });
});
