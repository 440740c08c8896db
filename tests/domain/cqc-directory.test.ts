/** CQC's directory in both its forms: what is read, what is left out, and what is said of each row that cannot be. */
import { describe, expect, it } from 'vitest';
import { cqcDate, type CqcDirectory, placeOf, readCqcDirectory } from '../../src/domain/cqc-directory.ts';
import { MONTHLY_HEADING, monthlyRow, WEEKLY_ABOVE, weeklyRow } from '../fixtures/cqc.ts';

const weekly = (...rows: string[][]): CqcDirectory => readCqcDirectory([...WEEKLY_ABOVE, ...rows]) as CqcDirectory;
const monthly = (...rows: string[][]): CqcDirectory => readCqcDirectory([MONTHLY_HEADING, ...rows]) as CqcDirectory;

describe('the weekly file', () => {
  it('says of which day it is, and who offers which adult social care; dentists are no business of ours', () => {
    const read = weekly(
      weeklyRow({ id: '1-111111111', services: 'Nursing homes|Residential homes' }),
      weeklyRow({ id: '1-222222222', services: 'Homecare agencies|Supported living', name: ' Brightway  Care ' }),
      weeklyRow({ id: '1-333333333', services: 'Dentist' }),
      [],
    );
    expect(read).toMatchObject({ edition: 'weekly', producedOn: '2026-08-19', others: 1, problems: [] });
    expect(read.locations.map(({ id, types, rating }) => [id, types, rating])).toEqual([
      ['1-111111111', ['care-home-nursing', 'care-home'], undefined],
      ['1-222222222', ['home-care', 'supported-living'], undefined],
    ]);
  });

  it('names each row that cannot be taken, by the number a spreadsheet shows', () => {
    const read = weekly(
      weeklyRow({ id: '1-111111111' }),
      weeklyRow({ id: 'RGT1' }),
      weeklyRow({ id: '1-444444444', providerId: '' }),
      weeklyRow({ id: '1-555555555', name: '' }),
      weeklyRow({ id: '1-111111111' }),
    );
    expect(read.problems).toEqual([
      { row: 7, message: '“RGT1” is not a CQC location ID, like 1-123456789. The row was left out.' },
      { row: 8, message: '1-444444444: “” is not a CQC provider ID. The row was left out.' },
      { row: 9, message: '1-555555555 has no name. The row was left out.' },
      { row: 10, message: '1-111111111 is there twice. The first was taken.' },
    ]);
    expect(read.locations).toHaveLength(1);
  });
});

describe('the monthly file', () => {
  it('has ratings, beds and when a registration began', () => {
    const [location] = monthly(
      monthlyRow({ id: '1-111111111', rating: 'Requires improvement', ratedOn: '03/09/2026', beds: '32', nursing: 'Y' }),
    ).locations;
    expect(location).toMatchObject({
      types: ['care-home-nursing', 'care-home'],
      beds: 32,
      rating: { rating: 'Requires improvement', on: '2026-09-03' },
      startedOn: '2019-04-01',
    });
  });

  it('leaves a rating out that has no date, and says so; no rating at all is nothing to say', () => {
    const read = monthly(
      monthlyRow({ id: '1-111111111', rating: 'Good', ratedOn: '-' }),
      monthlyRow({ id: '1-222222222', rating: '', ratedOn: '' }),
      monthlyRow({ id: '1-333333333', dormant: 'Y' }),
    );
    expect(read.problems).toEqual([{ row: 2, message: '1-111111111 is rated Good, but “-” is no date. The rating was left out.' }]);
    expect(read.locations.map(({ rating }) => rating)).toEqual([undefined, undefined]);
    expect(read.others).toBe(1);
  });
});

it.each([
  [
    'another file',
    [
      ['Name', 'Town'],
      ['a', 'b'],
    ],
    'is not CQC’s directory',
  ],
  ['nothing', [], 'is not CQC’s directory'],
  [
    'a heading that CQC has changed',
    [WEEKLY_ABOVE.at(-1)!.map((cell) => (cell === 'Postcode' ? 'Post code' : cell))],
    'no column “Postcode”',
  ],
])('refuses %s with a sentence', (_name, rows, sentence) => {
  expect(readCqcDirectory(rows)).toContain(sentence);
});

it.each([
  ['14/08/2026', '2026-08-14'],
  ['1/8/2026', '2026-08-01'],
  ['2026-08-14', '2026-08-14'],
  ['2026-08-14 00:00:00', '2026-08-14'],
  ['This data was produced on 19 August 2026', '2026-08-19'],
  ['31/02/2026', undefined],
  ['19 Augst 2026', undefined],
  ['', undefined],
])('reads %j as %s', (text, date) => {
  expect(cqcDate(text)).toBe(date);
});

it('knows a place by its name and postcode, however they are written', () => {
  expect(placeOf({ name: 'St. Mary’s  Home', postcode: 'pr8 1aa' })).toBe(placeOf({ name: 'ST MARY’S HOME', postcode: 'PR81AA' }));
  expect(placeOf({ name: 'Oak', postcode: 'PR8 1AA' })).not.toBe(placeOf({ name: 'Oak', postcode: 'PR8 1AB' }));
});
