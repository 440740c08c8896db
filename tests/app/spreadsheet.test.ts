/** Files that people choose: each is read, or refused with a sentence that helps; none of them takes the page down. */
import { deflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { csvFile } from '../../src/domain/csv.ts';
import { readTable } from '../../src/app/spreadsheet/read-file.ts';
import { xlsxOf } from '../../src/app/spreadsheet/write-xlsx.ts';

const rows = [
  ['Service', 'Occupied', 'Available'],
  ['Café “Elms”, 3', 21, 0],
  ['=1+1', 4, 2],
];
const asText = rows.map((row) => row.map(String));
const file = (...parts: BlobPart[]): Blob => new Blob(parts);
const read = async (blob: Blob): Promise<string[][] | string> => {
  const table = await readTable(blob);
  return table.outcome === 'read' ? table.rows : table.message;
};
/** A workbook of one sheet with this XML in it. */
const workbook = (sheet: Uint8Array): Uint8Array<ArrayBuffer> => {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return zipSync({
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationships}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': sheet,
  }) as Uint8Array<ArrayBuffer>;
};
const sheetXml = (cells: string): Uint8Array =>
  strToU8(`<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${cells}</sheetData></worksheet>`);

describe('is read', () => {
  const utf16 = (text: string): Uint8Array<ArrayBuffer> =>
    new Uint8Array(new Uint16Array(Array.from(text, (one) => one.charCodeAt(0))).buffer);
  const simple = [
    ['Service', 'Occupied'],
    ['Café', '3'],
  ];
  it.each([
    ['our own CSV', file(csvFile(rows)), [asText[0], asText[1], [`'=1+1`, '4', '2']]],
    ['semicolons, as Excel writes them abroad', file('Service;Occupied\r\nCafé;3'), simple],
    ['tabs', file('Service\tOccupied\nCafé\t3'), simple],
    ['UTF-16 with a mark, as Excel writes “Unicode text”', file(new Uint8Array([0xff, 0xfe]), utf16('Service\tOccupied\nCafé\t3')), simple],
    ['UTF-16 without a mark', file(utf16('Service,Occupied\nCafé,3')), simple],
    ['Windows-1252, as Excel in Britain writes CSV', file('Service,Occupied\nCaf', new Uint8Array([0xe9]), ',3'), simple],
  ])('%s', async (_name, blob, expected) => expect(await read(blob)).toEqual(expected));

  it('our own workbook, numbers as numbers and a formula-like name as text', async () =>
    expect(await read(await xlsxOf(rows, [20, 8, 8]))).toEqual(asText));
  it('of a formula cell the value that the spreadsheet worked out', async () => {
    const cells = '<row r="1"><c r="A1"><f>2*3</f><v>6</v></c><c r="B1"><v>4.5</v></c></row>';
    expect(await read(file(workbook(sheetXml(cells))))).toEqual([['6', '4.5']]);
  });
  it('5,000 rows, CSV and workbook', async () => {
    const many = [rows[0]!, ...Array.from({ length: 5000 }, (_, index) => [`Home ${index}`, index % 60, 3])];
    expect(await read(file(csvFile(many)))).toHaveLength(5001);
    expect(await read(await xlsxOf(many, [20, 8, 8]))).toHaveLength(5001);
  });
});

describe('is refused with a sentence', () => {
  const zeros = new Uint8Array(21_000_000);
  const bomb = workbook(zeros);
  /** Says in its directory that it is small inside. */
  const lying = (): Uint8Array<ArrayBuffer> => {
    const zip = bomb.slice();
    const view = new DataView(zip.buffer);
    for (let at = 0; at < zip.length - 46; at++) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
    return zip;
  };
  const TOO_LARGE = 'This workbook is far larger inside than a sheet of figures. It was not opened. Start again from the template.';
  const NOT_EXCEL = 'This is not an Excel workbook that can be read. Open it in your spreadsheet and save it again as .xlsx or CSV.';
  it.each([
    ['an empty file', () => file(), 'This file is empty. Choose the one with your figures.'],
    ['a PDF', () => file('%PDF-1.7'), 'This is a PDF. Save the figures as CSV or Excel (.xlsx) and choose that file.'],
    ['an old workbook', () => file(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])), /old Excel file, or one with a password/],
    ['a picture', () => file(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])), /not a spreadsheet/],
    ['a web page', () => file('<table><tr><td>3'), /web page or XML/],
    ['a quotation mark that never closes', () => file('Service,Occupied\n"Elms,3\nOaks,4'), /quotation mark is opened/],
    ['100,000 rows', () => file('Service,Occupied\n', 'Elms,3\n'.repeat(100_000)), /more than 10,000 rows/],
    ['a zip that is no workbook', () => file(zipSync({ 'a.xml': strToU8('<a/>') }) as Uint8Array<ArrayBuffer>), NOT_EXCEL],
    ['half a workbook', () => file(workbook(sheetXml('')).slice(0, 300)), NOT_EXCEL],
    ['a workbook with nonsense in it', () => file(workbook(strToU8('<worksheet><sheetData><row'))), /damaged/],
    ['a zip bomb', () => file(bomb), TOO_LARGE],
    ['a zip bomb that lies about its size', () => file(lying()), TOO_LARGE],
    [
      'a workbook of 100,000 rows',
      () =>
        file(
          workbook(
            sheetXml(
              Array.from({ length: 100_000 }, (_, index) => `<row r="${index + 1}"><c r="A${index + 1}"><v>1</v></c></row>`).join(''),
            ),
          ),
        ),
      /more than 10,000 rows/,
    ],
  ])('%s', async (_name, make, message) => {
    const says = await read(make());
    if (typeof message === 'string') expect(says).toBe(message);
    else expect(says).toMatch(message);
  });
  it('one cell at the far end of the sheet', async () =>
    expect(await read(file(workbook(sheetXml('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'))))).toMatch(/far out to the right/));
  it('200 MB, without reading it', async () => {
    const blob = Object.assign(file('x'), { arrayBuffer: () => Promise.reject(new Error('It was read')) });
    Object.defineProperty(blob, 'size', { value: 200_000_000 });
    expect(await read(blob)).toMatch(/^This file is 200 MB\./);
  });
  it('the bomb of these tests is one: small outside, large inside', () => expect(deflateRawSync(zeros).length).toBeLessThan(100_000));
});
