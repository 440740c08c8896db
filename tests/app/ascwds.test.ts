/** ASC-WDS bulk-upload files: what is read, what stops it, and that nothing of a row about a person is kept. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAscWds } from '../../src/app/state/ascwds-stream.ts';
import { FILE_COLUMNS, JOB_ROLES } from '../../src/domain/ascwds-codes.ts';
import type { Read, Reading } from '../../src/domain/ascwds-reading.ts';
import { dayOf } from '../../src/domain/ascwds-rules.ts';
import { filledIn, matchOf, placesIn, totalsOf } from '../../src/domain/ascwds-totals.ts';
import { checkWorkforce } from '../../src/domain/check-workforce.ts';
import { emptyWorkforce } from '../../src/domain/start-return.ts';
import { WorkforceReturn } from '../../src/domain/workforce.ts';
import { type Cells, csvOf, fiveWorkers, workerFile, workplaceFile } from '../fixtures/ascwds.ts';
import { staff } from '../fixtures/returns.ts';
import { careHome } from '../fixtures/services.ts';

const TODAY = '2026-11-26';
const reading = (content: BlobPart): Promise<Reading> => readAscWds(new Blob([content]), TODAY);
async function read(content: BlobPart): Promise<Read> {
  const result = await reading(content);
  if (result.outcome !== 'read') throw new Error(result.says);
  return result;
}
const says = async (content: BlobPart): Promise<string> => {
  const result = await reading(content);
  return result.outcome === 'refused' ? result.says : `read ${result.rows} rows`;
};
const codes = ({ findings }: Read): string[] => findings.map(({ code, severity, column }) => `${severity} ${code ?? ''} ${column}`);

describe('both files of one home', async () => {
  const files = [await read(workplaceFile()), await read(fiveWorkers())];
  const [place] = placesIn(files);
  const totals = totalsOf(place!);
  const body = filledIn({ ...emptyWorkforce(), note: 'kept' }, totals);

  it('become a workforce return that passes its own rules', () => {
    expect(WorkforceReturn.parse(body)).toEqual({
      groups: staff({
        'registered-manager': { employed: 1 },
        'care-worker': { employed: 1, agency: 1, vacancies: 2 },
        'not-care': { employed: 1, vacancies: 1 },
      }),
      startersInYear: 8,
      leaversInYear: 6,
      sicknessDaysInYear: 3,
      zeroHours: 1,
      careCertificate: 2,
      levelTwo: 2,
      lowestRatePence: 1245, // not the bank worker's 11.44, nor the administrator's 12.21
      note: 'kept',
    });
    expect(checkWorkforce(body)).toEqual([]);
  });
  it('say what is not certain', () =>
    expect(totals.notes).toEqual([
      'Days lost to sickness in the last 12 months: not known for 1 person of 3, who count as 0.',
      expect.stringContaining('Lowest hourly rate: of those who give care and are paid by the hour.'),
      '1 person with another kind of contract (volunteers and students, for example): counted nowhere.',
    ]));
  it('are this service by CQC location number, by name, or not at all', () => {
    const places = placesIn(files);
    expect(matchOf(places, careHome({ cqcLocationId: '1-87654321', name: 'Another' }))?.how).toBe('it has the same CQC location number');
    expect(matchOf(places, careHome({ name: 'maple  house' }))?.how).toBe('it has the same name');
    expect(matchOf(places, careHome({ name: 'Oak House' }))).toBeUndefined();
  });
});

it('leaves what one of the files would have said as it was', async () => {
  const before = { groups: staff({ 'care-worker': { employed: 9, vacancies: 4, starters: 2 } }), leaversInYear: 3 };
  const from = async (file: string) => filledIn(before, totalsOf(placesIn([await read(file)])[0]!));
  const ofStaff = await from(fiveWorkers());
  expect(ofStaff.groups[3]).toMatchObject({ employed: 1, agency: 1, vacancies: 4, starters: 2 });
  expect(ofStaff.leaversInYear).toBe(3);
  const ofWorkplace = await from(workplaceFile());
  expect(ofWorkplace.groups[3]).toMatchObject({ employed: 9, vacancies: 2, starters: 2 });
  expect(ofWorkplace.leaversInYear).toBe(6);
});

it.each([
  ['a single 999', { VACANCIES: '999' }, 4, 'Vacancies: not known, so they are left as they were.'],
  ['an empty cell', { VACANCIES: '' }, 4, 'Vacancies: the file says nothing about them, so they are left as they were.'],
  ['999 for one role', { VACANCIES: '0;999;1' }, 0, 'Vacancies: not known for Care worker, which count as 0.'],
])('takes %s in VACANCIES as not known', async (_name, change: Cells, vacancies, note) => {
  const totals = totalsOf(placesIn([await read(workplaceFile(change))])[0]!);
  expect(totals.notes).toContain(note);
  const before = { groups: staff({ 'care-worker': { employed: 9, vacancies: 4 } }) };
  expect(filledIn(before, totals).groups[3]?.vacancies).toBe(vacancies);
});

it('does not make a year’s turnover from part of its leavers', async () => {
  const totals = totalsOf(placesIn([await read(workplaceFile({ LEAVERS: '0;999;1', REASONS: '', REASONNOS: '' }))])[0]!);
  expect(totals.answers.leaversInYear).toBeUndefined();
  expect(totals.answers.startersInYear).toBe(8);
});

it('no longer counts whom the file takes away', async () => {
  const file = await read(workerFile({ UNIQUEWORKERID: 'W-1' }, { UNIQUEWORKERID: 'W-2', STATUS: 'DELETE' }));
  expect(placesIn([file])[0]?.staff).toMatchObject({ rows: 1, groups: { 'care-worker': { employed: 1 } } });
});

const WORKER_CASES: [change: Cells, finding: string, stops: boolean][] = [
  [{ LOCALESTID: '' }, 'error 1010 LOCALESTID', true],
  [{ UNIQUEWORKERID: '' }, 'error 1020 UNIQUEWORKERID', true],
  [{ STATUS: 'GONE' }, 'error 1040 STATUS', true],
  [{ DISPLAYID: '' }, 'error 1050 DISPLAYID', false],
  [{ NINUMBER: '12' }, 'error 1060 NINUMBER', false],
  [{ GENDER: '9' }, 'error 1090 GENDER', false],
  [{ CARECERT: '4' }, 'error 1160 CARECERT', true],
  [{ EMPLSTATUS: '' }, 'error 1220 EMPLSTATUS', true],
  [{ EMPLSTATUS: '5' }, 'error 1220 EMPLSTATUS', true],
  [{ ZEROHRCONT: '1' }, 'error 1230 CONTHOURS/ZEROHRCONT', true],
  [{ DAYSSICK: '367' }, 'warning 1240 DAYSSICK', false],
  [{ DAYSSICK: '1.3' }, 'warning 1240 DAYSSICK', false],
  [{ SALARYINT: '2' }, 'error  SALARYINT', true],
  [{ SALARYINT: '1' }, 'error 1252 SALARYINT/HOURLYRATE', true],
  [{ HOURLYRATE: '£12' }, 'error 1270 HOURLYRATE', true],
  [{ MAINJOBROLE: '' }, 'error 1280 MAINJOBROLE', true],
  [{ MAINJOBROLE: '12' }, 'error 1280 MAINJOBROLE', true],
  [{ MAINJOBROLE: '23' }, 'error 1290 MAINJRDESC', false],
  [{ SCQUAL: '1' }, 'error 1360 SCQUAL', true],
  [{ SCQUAL: '1;12' }, 'warning 1360 SCQUAL', false],
  [{ SCQUAL: '' }, 'warning 3360 SCQUAL', false],
  [{ STARTDATE: '' }, 'warning 2000 STARTDATE', false],
  [{ STARTDATE: '2021-11-12' }, 'warning 3190 STARTDATE', false],
  [{ STARTDATE: '11/31/2021' }, 'warning 3190 STARTDATE', false],
  [{ STARTDATE: '12 Nov 2021' }, 'warning 3190 STARTDATE', false],
  [{ STARTDATE: '27/11/2026' }, 'warning 3190 STARTDATE', false],
  [{ STARTDATE: '12/11/1990' }, 'warning 3190 STARTDATE', false],
  [{ DOB: '10/12/2024', STARTDATE: '' }, 'warning 3080 DOB', false],
  [{ CONTHOURS: '76' }, 'warning 3300 CONTHOURS', false],
  [{ YEAROFENTRY: '2027' }, 'error 1380 YEAROFENTRY', false],
  [{ DAYSSICK: '=SUM(A1:A9)' }, 'error  Any', true],
];
it.each(WORKER_CASES)('a member of staff with %o: %s, stops it: %s', async (change, finding, stops) => {
  const file = await read(workerFile(change));
  expect(codes(file)).toContain(finding);
  expect(file.stops).toBe(stops);
  expect(placesIn([file])).toHaveLength(stops ? 0 : 1); // nothing is taken by half
});

const WORKPLACE_CASES: [change: Cells, finding: string, stops: boolean][] = [
  [{ STATUS: '' }, 'error 1020 STATUS', true],
  [{ ESTNAME: '' }, 'error 1030 ESTNAME', false],
  [{ POSTCODE: 'nowhere' }, 'error 1060 POSTCODE', false],
  [{ ESTTYPE: '2' }, 'error 1070 ESTTYPE', false],
  [{ REGTYPE: '0' }, 'error 1100 REGTYPE/MAINSERVICE', false],
  [{ PROVNUM: '' }, 'error 1105 PROVNUM', false],
  [{ LOCATIONID: '87654321' }, 'error 1110 LOCATIONID', false],
  [{ MAINSERVICE: '99' }, 'error 1000 MAINSERVICE', false],
  [{ ALLSERVICES: '8' }, 'error 1120 ALLSERVICES', false],
  [{ CAPACITY: '30;1' }, 'error 1140 CAPACITY/UTILISATION', false],
  [{ TOTALPERMTEMP: '' }, 'error 1200 TOTALPERMTEMP', true],
  [{ TOTALPERMTEMP: '0' }, 'error 1200 TOTALPERMTEMP', true],
  [{ ALLJOBROLES: '4;8;x' }, 'error 1280 ALLJOBROLES', true],
  [{ ALLJOBROLES: '4;8;12' }, 'error 1280 ALLJOBROLES', true],
  [{ ALLJOBROLES: '' }, 'error 1280 ALLJOBROLES', true],
  [{ VACANCIES: '1;2' }, 'error 1300 ALLJOBROLES/VACANCIES', true],
  [{ STARTERS: '1;2;-3' }, 'error 1310 STARTERS', true],
  [{ LEAVERS: '1,2,3' }, 'error 1320 ALLJOBROLES/LEAVERS', true],
  [{ REASONS: '1;2', REASONNOS: '6' }, 'error 1360 REASONS/REASONNOS', false],
  [{ REASONS: '1;2', REASONNOS: '1;1' }, 'error 1360 REASONNOS/LEAVERS', true],
];
it.each(WORKPLACE_CASES)('a workplace with %o: %s, stops it: %s', async (change, finding, stops) => {
  const file = await read(workplaceFile(change));
  expect(codes(file)).toContain(finding);
  expect(file.stops).toBe(stops);
});

it('finds nothing wrong in files that are right', async () => {
  expect(codes(await read(workplaceFile()))).toEqual([]);
  expect(codes(await read(fiveWorkers()))).toEqual([]);
});

it('says which rows, as a spreadsheet numbers them, and no more than five', async () => {
  const rows = Array.from({ length: 9 }, (_, index) => ({ UNIQUEWORKERID: `W-${index}`, DOB: index % 2 === 0 ? '' : '10/12/1982' }));
  expect((await read(workerFile(...rows))).findings).toMatchObject([{ code: 3080, count: 5, rows: [2, 4, 6, 8, 10] }]);
  const all = rows.map((row) => ({ ...row, DOB: '' }));
  expect((await read(workerFile(...all))).findings).toMatchObject([{ code: 3080, count: 9, rows: [2, 3, 4, 5, 6] }]);
});

it('finds somebody who stands in it twice, and two workplaces with one number', async () => {
  expect(codes(await read(workerFile({}, {})))).toContain('error  UNIQUEWORKERID');
  expect(codes(await read(workplaceFile({}, { LOCALESTID: 'WP-2' })))).toContain('error 998 LOCATIONID');
  expect(codes(await read(workplaceFile({}, { LOCATIONID: '1-11111111' })))).toContain('error 998 LOCALESTID');
});

const { workplace: WORKPLACE_COLUMNS, worker: WORKER_COLUMNS, training: TRAINING_COLUMNS } = FILE_COLUMNS;
const row = WORKER_COLUMNS.map(() => '1');
const utf16 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((char) => [char.charCodeAt(0), 0])]);
const HOSTILE: [name: string, content: BlobPart, sentence: RegExp][] = [
  ['an empty file', '', /is empty/],
  ['only line ends', '\r\n\r\n', /first row is empty/],
  ['headings only', csvOf([WORKER_COLUMNS]), /headings and no rows/],
  ['semicolons', csvOf([WORKER_COLUMNS, row]).replaceAll(',', ';'), /split by semicolons.*commas/],
  ['tabs', csvOf([WORKER_COLUMNS, row]).replaceAll(',', '\t'), /split by tabs/],
  ['UTF-16', utf16(workerFile({})), /UTF-16/],
  ['UTF-16 without a mark', utf16(workerFile({})).slice(2), /not a text file/],
  ['an .xlsx', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0]), /spreadsheet \(\.xlsx\).*save it as “CSV UTF-8”/],
  ['an .xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), /\.xls/],
  ['a PDF', '%PDF-1.7', /PDF/],
  ['a photograph', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), /not a text file/],
  ['the training file', csvOf([TRAINING_COLUMNS, TRAINING_COLUMNS.map(() => '1')]), /training file.*staff file/],
  [
    'headings in another order',
    csvOf([WORKER_COLUMNS.with(1, 'STATUS').with(2, 'UNIQUEWORKERID'), row]),
    /column 2 should be UNIQUEWORKERID, and is STATUS/,
  ],
  ['headings in small letters', csvOf([WORKER_COLUMNS.map((one) => one.toLowerCase()), row]), /capitals: write LOCALESTID for localestid/],
  ['a column missing', csvOf([WORKPLACE_COLUMNS.filter((one) => one !== 'VACANCIES')]), /no column VACANCIES/],
  ['a column too many', csvOf([[...WORKPLACE_COLUMNS, 'PHONE'], row]), /does not know: PHONE/],
  ['another file altogether', 'Date,Amount,Balance\r\n1,2,3\r\n', /headings of an ASC-WDS file/],
  ['a quote never closed', `${csvOf([WORKER_COLUMNS])}"${'x'.repeat(2_000_000)}`, /never closed/],
];
it.each(HOSTILE)('%s gets a sentence that helps', async (_name, content, sentence) => expect(await says(content)).toMatch(sentence));

it('refuses what is too large without reading it', async () => {
  const file = { size: 200_000_000, slice: () => new Blob(['LOCALESTID']), stream: () => expect.unreachable() } as unknown as Blob;
  const result = await readAscWds(file, TODAY);
  expect(result).toEqual({ outcome: 'refused', says: expect.stringContaining('200 MB') });
});

it('takes a byte order mark, each way to end a line, and further qualifications', async () => {
  const text = fiveWorkers();
  for (const one of [
    `\uFEFF${text}`,
    text.replaceAll('\r\n', '\n'),
    text.replaceAll('\r\n', '\r'),
    text.trimEnd(),
    `${text},,,\r\n`.replace(/,,,\r\n$/, '\r\n\r\n'),
  ])
    expect(await says(one)).toBe('read 5 rows');
  const wider = csvOf([
    [...WORKER_COLUMNS, 'QUALACH04', 'QUALACH04NOTES'],
    [...row, '', ''],
  ]);
  expect(await says(wider)).toBe('read 1 rows');
});

it('tells a row that is too long or too short', async () => {
  const file = await read(`${fiveWorkers()}WP-1,W-9\r\n`);
  expect(file).toMatchObject({ stops: true, findings: [{ column: 'Any', rows: [7] }] });
});

it('reads 100,000 rows', async () => {
  const [head, one] = workerFile({ UNIQUEWORKERID: '#' }).split('\r\n') as [string, string];
  const parts = [`${head}\r\n`];
  for (let index = 0; index < 100_000; index++) parts.push(one.replace('#', `W-${index}`), '\r\n');
  const file = await readAscWds(new Blob([parts.join('')]), TODAY);
  expect(file).toMatchObject({
    outcome: 'read',
    rows: 100_000,
    stops: false,
    staff: [{ groups: { 'care-worker': { employed: 100_000 } } }],
  });
});

it('reads the same however the file is cut into pieces', async () => {
  const text = new TextEncoder().encode(fiveWorkers().replace('Zuleika', '"Zü,\r\nleika"'));
  const whole = await reading(text);
  for (const size of [1, 7, 64]) {
    const blob = new Blob([text]);
    blob.stream = () =>
      new ReadableStream({
        start: (controller) => {
          for (let from = 0; from < text.length; from += size) controller.enqueue(text.slice(from, from + size));
          controller.close();
        },
      });
    expect(await readAscWds(blob, TODAY)).toEqual(whole);
  }
});

it('keeps nothing of a person: no text of their row is in what comes of it', async () => {
  const secret = fc.stringMatching(/^Q[A-Z]{8}Z$/);
  const personal = WORKER_COLUMNS.filter((column) => !['LOCALESTID', 'STATUS'].includes(column));
  await fc.assert(
    fc.asyncProperty(secret, fc.constantFrom(...personal), async (text, column) => {
      const result = await reading(workerFile({ [column]: text }));
      expect(JSON.stringify(result)).not.toContain(text);
      expect(JSON.stringify(result)).not.toContain('Quillfeather');
    }),
    { numRuns: 200 },
  );
});

it.each([
  ['29/02/2024', '2024-02-29'],
  ['29/02/2023', undefined],
  ['31/04/2024', undefined],
  ['1/4/2024', undefined],
  ['00/01/2024', undefined],
  ['01/13/2024', undefined],
])('the day %s is %s', (text, day) => expect(dayOf(text)).toBe(day));

it('has a group for each of the 37 job roles, and one role for each group that is one job', () => {
  const groups = Object.values(JOB_ROLES).map(({ group }) => group);
  expect(groups).toHaveLength(37);
  for (const group of ['registered-manager', 'registered-nurse', 'senior-care-worker'] as const)
    expect(groups.filter((one) => one === group)).toHaveLength(1);
});
