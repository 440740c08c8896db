/** Vacancies as rows: out and in again unchanged, and for each way a row can be wrong the sentence that says so. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOT_AVAILABLE_REASONS, type NotAvailableReason } from '../../src/domain/capacity.ts';
import { CARE_CATEGORIES, type CareCategory } from '../../src/domain/care-category.ts';
import type { ServiceId } from '../../src/domain/id.ts';
import { emptyVacancies } from '../../src/domain/start-return.ts';
import type { CategoryBeds, VacanciesReturn } from '../../src/domain/vacancies.ts';
import { pastedCells } from '../../src/domain/pasted-cells.ts';
import { readPaste } from '../../src/domain/vacancies-paste.ts';
import { readHeadings, type SheetReading, SheetReader, sheetOf, type SheetTarget, withLines } from '../../src/domain/vacancies-sheet.ts';
import { readCsv } from '../../src/app/spreadsheet/csv.ts';
import { csvFile } from '../../src/domain/csv.ts';
import { holds } from '../fixtures/properties.ts';
import { validVacancies } from '../fixtures/returns.ts';
import { careHome } from '../fixtures/services.ts';

const HEADINGS = 'Service,Type of care,Beds,Occupied,Reserved,Available,Not available,Why not available,Service code';
const maple: SheetTarget = { service: careHome(), body: validVacancies() };
const court: SheetTarget = { service: careHome({ id: 'maple-house.court', name: 'Maple Court' }), body: emptyVacancies(careHome()) };

function read(csv: string, targets: readonly SheetTarget[] = [maple, court]): SheetReading {
  const [first = [], ...rest] = csv.split('\n').map((row) => row.split(','));
  const headings = readHeadings(first);
  if (headings.outcome === 'fault') throw new Error(headings.message);
  const reader = new SheetReader(headings, targets);
  for (const [index, row] of rest.entries()) reader.take(row, index + 2);
  return reader.finish();
}
const said = (row: string): string[] => read(`${HEADINGS}\n${row}`).problems.map(({ message }) => message);

describe('export, then import', () => {
  const count = fc.integer({ min: 0, max: 2000 });
  const beds = fc
    .record({ occupied: count, reserved: count, available: count, notAvailable: count })
    .chain((counts) =>
      fc.record({
        category: fc.constantFrom(...(Object.keys(CARE_CATEGORIES) as CareCategory[])),
        counts: fc.constant(counts),
        reason: fc.constantFrom(...(Object.keys(NOT_AVAILABLE_REASONS) as NotAvailableReason[])),
        block: fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined }),
      }),
    )
    .map(({ category, counts, reason, block }): CategoryBeds => ({
      category,
      ...counts,
      capacity: counts.occupied + counts.reserved + counts.available + counts.notAvailable,
      ...(counts.notAvailable > 0 ? { notAvailableReason: reason } : {}),
      ...(block === undefined ? {} : { blockContracted: block }),
    }));
  const body = fc
    .uniqueArray(beds, { selector: ({ category }) => category, minLength: 1, maxLength: 10 })
    .map((categories) => validVacancies({ categories }));
  // Names as people give them, and as somebody with ill intent would.
  const name = fc.oneof(
    fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }),
    fc.constantFrom('=cmd|A1', '+44', '@home', "O'Hara", '“Elms”, 3', '-'),
  );
  const targets = fc.array(fc.record({ body, name }), { minLength: 1, maxLength: 6 }).map((homes) =>
    homes.map(({ body: its, name: called }, index): SheetTarget => ({
      service: careHome({ id: `home-${index}`, name: called }),
      body: its,
    })),
  );

  it('is stable: every figure comes back, nothing is complained about, and what the sheet does not hold stays', () => {
    holds(
      fc.property(targets, (given) => {
        const table = readCsv(csvFile(sheetOf(given)).slice(1));
        if (table.outcome !== 'read') throw new Error(table.message);
        const headings = readHeadings(table.rows[0]!);
        if (headings.outcome === 'fault') throw new Error(headings.message);
        const reader = new SheetReader(headings, given);
        for (const [index, row] of table.rows.slice(1).entries()) reader.take(row, index + 2);
        const reading = reader.finish();
        expect([reading.problems, reading.incomplete, reading.ignored]).toEqual([[], [], []]);
        for (const { service, body: before } of given) {
          const lines = reading.complete.filter(({ serviceId }) => serviceId === service.id).map((line) => line.beds);
          expect(withLines(before, lines)).toEqual(before);
          const plain = ({ blockContracted: _block, ...rest }: CategoryBeds): CategoryBeds => rest;
          const fromNothing: VacanciesReturn = withLines({ ...before, categories: [] }, lines);
          expect(fromNothing.categories).toEqual(before.categories.map(plain));
        }
      }),
      100,
    );
  });
  it('does not complain about a home that nobody has filled in yet', () => {
    const one = { service: careHome(), body: emptyVacancies(careHome({ careCategories: ['short-stay'] })) };
    const { complete, problems } = read(
      sheetOf([one])
        .map((row) => row.map((cell) => String(cell).replaceAll(',', '')).join(','))
        .join('\n'),
      [one],
    );
    expect([complete.map((line) => line.beds.capacity), problems]).toEqual([[30], []]);
  });
  it('never writes a cell that a spreadsheet would run', () => {
    const rows = csvFile(sheetOf([{ ...maple, service: careHome({ name: '=HYPERLINK("https://example.org")' }) }]));
    expect(rows).toContain(`"'=HYPERLINK(""https://example.org"")"`);
    expect(rows).not.toMatch(/(^|[,\n])=/);
  });
});

describe('each wrong cell has a sentence', () => {
  it.each([
    ['Maple House,General residential,24,21,1,three,0', ['Row 2, Available: “three” is not a whole number.']],
    ['Maple House,General residential,24,21,1,,0', ['Row 2, Available: there is no number. Type 0 if there are none.']],
    ['Maple House,General residential,24,21,1,1.5,0', ['Row 2, Available: “1.5” is not a whole number.']],
    ['Maple House,General residential,24,-1,1,2,0', ['Row 2, Occupied: “-1” is less than 0.']],
    ['Maple House,General residential,24,=20+1,1,2,0', ['Row 2, Occupied: “=20+1” is a formula. Type the number itself.']],
    ['Maple House,General residential,24,10000,1,2,0', ['Row 2, Occupied: “10000” is more than 9,999.']],
    [
      'Mapel House,General residential,24,21,1,2,0',
      ['Row 2, Service: you do not report beds for “Mapel House”. Copy the name from the template.'],
    ],
    [',General residential,24,21,1,2,0', ['Row 2, Service: there is no service.']],
    ['Maple House,Nursing,24,21,1,2,0', ['Row 2, Type of care: “Nursing” is not a type of care we know. Copy its name from the template.']],
    [
      'Maple House,General residential,24,21,1,1,0',
      ['Row 2, General residential: 1 bed not accounted for. The four numbers must add up to 24.'],
    ],
    ['Maple House,General residential,24,21,1,1,1', ['Row 2, General residential: choose why 1 bed cannot be used.']],
    [
      'Maple House,General residential,24,21,1,1,1,The lift',
      [
        'Row 2, Why not available: “The lift” is not a reason we know. Use one of: Refurbishment, Staffing, Infection control, Embargo on admissions, Shared room used by one person, Another reason.',
      ],
    ],
    [
      'Maple House,General residential,24,x,1,y,0',
      ['Row 2, Occupied: “x” is not a whole number.', 'Row 2, Available: “y” is not a whole number.'],
    ],
    ['maple  HOUSE,general-residential,24,21,1,2,0', []],
    ['Maple House,General residential,,21,1,2,0.0', []],
  ])('%s', (row, messages) => expect(said(row)).toEqual(messages));

  it('two homes of one name are told apart by their code only', () => {
    const twins = [maple, { ...court, service: careHome({ id: 'maple-house.other' }) }];
    const row = 'Maple House,General residential,24,21,1,2,0,';
    expect(read(`${HEADINGS}\n${row},`, twins).problems.map(({ message }) => message)).toEqual([
      'Row 2, Service: several of your services are called “Maple House”. Use the “Service code” of the template.',
    ]);
    expect(read(`${HEADINGS}\n${row},maple-house.other`, twins).complete.map(({ serviceId }) => serviceId)).toEqual(['maple-house.other']);
  });
  it('of a row that stands there twice neither is taken', () => {
    const row = 'Maple House,General residential,24,21,1,2,0';
    const { complete, problems } = read(`${HEADINGS}\n${row}\n,,\nMaple House,Dementia residential,6,5,0,1,0\n${row}`);
    expect(complete.map((line) => line.row)).toEqual([4]);
    expect(problems).toEqual([{ row: 5, message: 'Row 5: Maple House, General residential stands in row 2 too. Leave one of them out.' }]);
  });
  it('a row that cannot be read keeps none of its neighbours back', () => {
    const { complete, incomplete } = read(
      `${HEADINGS}\nMaple House,General residential,24,21,1,2,0\nMaple House,Dementia residential,6,six,0,1,0\nMaple Court,General residential,9,1,1,1,1`,
    );
    expect([complete.map((line) => line.row), incomplete.map((line) => line.row)]).toEqual([[2], [4]]);
  });
});

describe('headings', () => {
  it.each([
    ['Available;Occupied', 'This file has no columns that we can tell apart. Save it again as CSV with commas, or as Excel (.xlsx).'],
    [
      'Name,Date,Sum',
      'The first row must name the columns: “Service”, “Type of care”, “Occupied”, “Reserved”, “Available”, “Not available”. Start from the template.',
    ],
    [
      'Service,Type of care,Occupied,Reserved,Not available',
      'There is no column “Available”. The first row must have that name, as the template has.',
    ],
    ['Service,Occupied,Occupied', 'Two columns are called “Occupied”. Take one of them out.'],
  ])('%s', (row, message) => expect(readHeadings(row.split(','))).toEqual({ outcome: 'fault', message }));
  it('may come in another order and case, with others among them', () => {
    const { complete, ignored, problems } = read(
      'not AVAILABLE,Manager,available now,RESERVED,occupied,Category,Home\n0,Asha,2,1,21,General residential,Maple House',
    );
    expect([complete[0]?.beds, ignored, problems]).toEqual([
      { category: 'general-residential', capacity: 24, occupied: 21, reserved: 1, available: 2, notAvailable: 0 },
      ['Manager'],
      [],
    ]);
  });
});

describe('pasting into the grid', () => {
  const lines = [maple, court].flatMap(({ service, body }) =>
    body.categories.map((beds) => ({ serviceId: service.id as ServiceId, beds })),
  );
  const paste = (text: string, line = 0, column: 'occupied' | 'reserved' = 'occupied'): SheetReading =>
    readPaste(pastedCells(text), lines, { line, column }, [maple, court]);
  it('lays cells over the grid from the focused one; an empty cell leaves what is there', () => {
    const { complete, problems } = paste('20\t2\t\t\r\n4\t\t2\r\n');
    expect(problems).toEqual([]);
    expect(complete.map(({ beds }) => [beds.occupied, beds.reserved, beds.available])).toEqual([
      [20, 2, 2],
      [4, 0, 2],
    ]);
  });
  it('with headings of the counts goes by them', () => {
    const { complete } = paste('Available\tOccupied\n3\t20');
    expect(complete.map(({ row, beds }) => [row, beds.occupied, beds.available])).toEqual([[2, 20, 3]]);
  });
  it('with headings of service and type of care goes by those, wherever the focus is', () => {
    const { complete } = paste(`${HEADINGS.replaceAll(',', '\t')}\nMaple Court\tGeneral residential\t9\t8\t0\t1\t0`, 1);
    expect(complete.map(({ serviceId, beds }) => [serviceId, beds.capacity])).toEqual([['maple-house.court', 9]]);
  });
  it('says what is wrong by row and column', () => {
    expect(paste('20\tthree\n5\n\n\n\n9').problems.map(({ message }) => message)).toEqual([
      'Row 1, Reserved: “three” is not a whole number.',
      'Row 5: the grid has no line left for it and the 1 after it.',
    ]);
    expect(paste('1\t2\t3\t4\tStaffing\tmore').problems.map(({ message }) => message)).toEqual([
      'Row 1: there are more columns than the grid has from here.',
    ]);
  });
});
