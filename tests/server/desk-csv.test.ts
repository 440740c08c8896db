/** The council's spreadsheet: one row a line, right in any spreadsheet program, and never a formula. */
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import readXlsx from 'read-excel-file/node';
import { expect, it } from 'vitest';
import { csvLine } from '../../src/domain/csv.ts';
import { API } from '../../src/domain/protocol.ts';
import { CSV_HEADINGS } from '../../src/server/desk-csv.ts';
import { brightwayHours, mapleVacancies, validHours, validVacancies } from '../fixtures/returns.ts';
import { onEveryEngine } from './engines.ts';
import { testServer } from './test-server.ts';

/** RFC 4180, strictly. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push(row.splice(0));
  }
  return rows;
}

it.each([
  ['=1+1', "'=1+1"],
  ['+44 151', "'+44 151"],
  ['-3', "'-3"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', '"\'\r=1"'],
  ['=HYPERLINK("x","y")', `"'=HYPERLINK(""x"",""y"")"`],
  ['Harbour, View', '"Harbour, View"'],
  ['two\nlines', '"two\nlines"'],
  ['a = b', 'a = b'],
  ['', ''],
])('writes %j as %s', (text, written) => {
  expect(csvLine([text])).toBe(`${written}\r\n`);
});

it('writes numbers as numbers and what is missing as nothing', () => {
  expect(csvLine([3, -0.5, undefined, 0])).toBe('3,-0.5,,0\r\n');
});

it('gives every text back, but for the apostrophe before a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1 }), (texts) => {
      const [row] = parseCsv(csvLine(texts));
      expect(row).toEqual(texts.map((text) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)));
    }),
  );
});

onEveryEngine((fresh) => {
  it('is the same as a workbook: numbers as numbers, words as words, none of them a formula', async () => {
    const server = await testServer(await fresh());
    await (await server.as('asha-okafor')).push(mapleVacancies({ body: validVacancies({ note: '=cmd|calc' }) }));
    const priya = await server.as('priya-shah');
    const response = await priya.get(`${API}/desk/sefton/submissions.xlsx`);
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="headroom-sefton-.*\.xlsx"$/);
    const bytes = new Uint8Array(await response.arrayBuffer());
    const [sheet] = await readXlsx(Buffer.from(bytes));
    const text = parseCsv((await (await priya.get(`${API}/desk/sefton/submissions.csv`)).text()).slice(1));
    expect(sheet!.data[0]).toEqual([...CSV_HEADINGS]);
    expect(sheet!.data).toHaveLength(text.length);
    const row = Object.fromEntries(CSV_HEADINGS.map((heading, index) => [heading, sheet!.data[1]![index]]));
    expect(row).toMatchObject({ Organisation: 'Maple House', Capacity: expect.any(Number), Note: '=cmd|calc' });
    expect(new TextDecoder().decode(unzipSync(bytes)['xl/worksheets/sheet1.xml'])).not.toContain('<f>');
    await server.close();
  });

  it('has a row for each type of bed and each line of hours, under headings that say what they are', async () => {
    const server = await testServer(await fresh());
    server.clock.advance(1000);
    const categories = [
      { ...validVacancies().categories[0]!, available: 0, notAvailable: 2, notAvailableReason: 'staffing' as const },
      validVacancies().categories[1]!,
    ];
    await (await server.as('asha-okafor')).push(mapleVacancies({ body: validVacancies({ categories, note: '=cmd|calc' }) }));
    const areas = [...validHours().areas, { localityId: 'sefton.north', lines: [] }];
    await (
      await server.as('dan-whitlock')
    ).push(brightwayHours({ body: { ...validHours(), areas: [areas[0], { ...areas[1], lines: [] }] } }));

    const response = await (await server.as('priya-shah')).get('/api/v1/desk/sefton/submissions.csv');
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="headroom-sefton-2026-11-26.csv"');
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [headings, ...rows] = parseCsv(new TextDecoder().decode(bytes));
    expect(headings).toEqual([...CSV_HEADINGS]);
    const named = rows.map((row) => Object.fromEntries(CSV_HEADINGS.map((heading, index) => [heading, row[index]])));
    expect(named.slice(0, 4)).toMatchObject([
      {
        Service: 'Brightway Care',
        Return: 'Hours available',
        'Category, area or group': 'South Sefton',
        'Time of day': 'Tea',
        Carers: 'One carer',
        'Hours a week': '26',
        'Rate an hour (pounds)': '21.50',
      },
      { Service: 'Brightway Care', 'Category, area or group': 'North Sefton', 'Hours a week': '0', 'Taking new packages': 'Yes' },
      {
        Organisation: 'Maple House',
        'Observed at': '2026-11-26T09:15:00.000Z',
        'Observed at (London)': 'Thursday 26 November 2026, 9:15am',
        'Received at': '2026-11-26T09:15:01.000Z',
        'Sent by': 'Asha Okafor',
        'Category, area or group': 'General residential',
        Available: '0',
        'Why not available': 'Staffing',
        Note: "'=cmd|calc",
      },
      { 'Category, area or group': 'Dementia residential', Occupied: '5' },
    ]);
    expect(named.every((row) => row.Reference!.startsWith('HR-'))).toBe(true);
    await server.close();
  });

  it('is whole when there is more than one page of it', async () => {
    const server = await testServer(await fresh());
    const csv = async (): Promise<string> => (await (await server.as('priya-shah')).get('/api/v1/desk/sefton/submissions.csv')).text();
    const before = new Set(
      parseCsv(await csv())
        .slice(1)
        .map(([reference]) => reference),
    ).size;
    const asha = await server.as('asha-okafor');
    const sent = Array.from({ length: 230 }, () => mapleVacancies());
    for (let start = 0; start < sent.length; start += 100) await asha.push(...sent.slice(start, start + 100));
    const text = await csv();
    const references = new Set(
      parseCsv(text)
        .slice(1)
        .map(([reference]) => reference),
    );
    expect(references.size).toBe(before + 230);
    await server.close();
  });
});
