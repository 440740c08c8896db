/** England's bank holidays and the national reporting window, against what was published and over ten years. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bankHolidays, easterSunday, isWorkingDay } from '../../src/domain/bank-holidays.ts';
import {
  addDays,
  addMs,
  DAY_MS,
  daysBetween,
  Instant,
  instantOf,
  LocalDate,
  londonDate,
  londonHour,
  startOfLondonDay,
} from '../../src/domain/instant.ts';
import { dutyOf } from '../../src/domain/duty.ts';
import { closedWindows, currentWindow, windowOf } from '../../src/domain/reporting-window.ts';
import { anyMs, holds } from '../fixtures/properties.ts';

const day = (text: string): LocalDate => LocalDate.parse(text);
const at = (text: string): Instant => Instant.parse(text);

// gov.uk/bank-holidays, England and Wales.
it.each([
  [2020, '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28'], // VE day: the May holiday moved to the Friday
  [2021, '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28'],
  [2022, '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27'], // the jubilee, and the Queen's funeral
  [2023, '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26'], // the coronation
  [2024, '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26'],
  [2025, '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26'],
  [2026, '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'],
  [2027, '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28'],
  [2028, '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26'],
])('the bank holidays of %i are those published', (year, days) =>
  expect(
    bankHolidays(year)
      .map((date) => date.slice(5))
      .join(' '),
  ).toBe(days),
);

it.each([
  [1961, '04-02'],
  [2000, '04-23'],
  [2008, '03-23'], // as early as it will be this century
  [2038, '04-25'], // as late as it can be
])('Easter of %i is on %s', (year, date) => expect(easterSunday(year)).toBe(`${year}-${date}`));

it.each([
  ['2026-11-26', true],
  ['2026-11-28', false],
  ['2026-11-29', false],
  ['2026-12-25', false],
  ['2026-12-28', false],
  ['2026-12-29', true],
])('%s is a working day: %s', (date, is) => expect(isWorkingDay(day(date))).toBe(is));

describe('the window of a month', () => {
  it.each([
    ['2026-11', '2026-11-08T00:00:00.000Z', '2026-11-16', '2026-11-17T00:00:00.000Z'], // the 14th is a Saturday
    ['2026-06', '2026-06-07T23:00:00.000Z', '2026-06-15', '2026-06-15T23:00:00.000Z'], // a Sunday, in summer
    ['2026-10', '2026-10-07T23:00:00.000Z', '2026-10-14', '2026-10-14T23:00:00.000Z'],
    ['2028-04', '2028-04-07T23:00:00.000Z', '2028-04-18', '2028-04-18T23:00:00.000Z'], // Good Friday, then Easter Monday
  ])('%s opens at %s and its last day is %s', (month, opensAt, lastDay, closesAt) =>
    expect(windowOf(month)).toEqual({ opensAt, lastDay, closesAt }),
  );

  const months = Array.from({ length: 120 }, (_, n) => `${2024 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`);
  it('opens as the 8th begins and ends as a working day ends, the 14th or at most four days later, for ten years', () => {
    for (const month of months) {
      const { opensAt, lastDay, closesAt } = windowOf(month);
      expect([londonDate(opensAt), londonHour(opensAt)]).toEqual([`${month}-08`, 0]);
      const rolled = daysBetween(day(`${month}-14`), lastDay);
      expect(rolled >= 0 && rolled <= 4).toBe(true);
      expect(isWorkingDay(lastDay)).toBe(true);
      for (let date = day(`${month}-14`); date < lastDay; date = addDays(date, 1)) expect(isWorkingDay(date)).toBe(false);
      expect(closesAt).toBe(startOfLondonDay(addDays(lastDay, 1)));
    }
  });
  it('is current until it closes; then the next month’s is: at every moment there is one, and it has not closed', () => {
    holds(
      fc.property(anyMs, (ms) => {
        const now = instantOf(ms);
        const window = currentWindow(now);
        const first = months
          .concat('2034-01', '2034-02')
          .map(windowOf)
          .find((one) => one.closesAt > now);
        expect(window).toEqual(first);
      }),
    );
  });
  it('changes at the very moment it closes', () => {
    const { closesAt } = windowOf('2026-11');
    expect(currentWindow(addMs(closesAt, -1)).lastDay).toBe('2026-11-16');
    expect(currentWindow(closesAt).lastDay).toBe('2026-12-14');
    expect(currentWindow(at('2026-12-31T23:59:59.999Z')).lastDay).toBe('2027-01-14');
  });
});

it('knows the windows that have closed, newest first', () =>
  expect(closedWindows(at('2026-11-26T09:15:00.000Z'), 3).map(({ lastDay }) => lastDay)).toEqual([
    '2026-11-16',
    '2026-10-14',
    '2026-09-14',
  ]));

it.each([
  ['nothing was ever reported', undefined, '2026-11-01T09:00:00.000Z', 'never'],
  ['nothing was ever reported and it is the last day', undefined, '2026-11-16T09:00:00.000Z', 'closing'],
  ['the window has not opened', '2026-10-12T09:00:00.000Z', '2026-11-07T23:59:59.999Z', 'not-yet'],
  ['the one before was missed', '2026-09-12T09:00:00.000Z', '2026-11-07T23:59:59.999Z', 'missed'],
  ['the window is open', '2026-10-12T09:00:00.000Z', '2026-11-08T00:00:00.000Z', 'due'],
  ['it is the last day', '2026-10-12T09:00:00.000Z', '2026-11-16T00:00:00.000Z', 'closing'],
  ['the last report was the day before it opened', '2026-11-07T23:59:59.999Z', '2026-11-10T09:00:00.000Z', 'due'],
  ['a report was made in it', '2026-11-08T00:00:00.000Z', '2026-11-16T23:59:59.999Z', 'done'],
  ['it has closed', '2026-11-08T00:00:00.000Z', '2026-11-17T00:00:00.000Z', 'not-yet'],
  ['it has closed without a report', '2026-11-07T00:00:00.000Z', '2026-11-17T00:00:00.000Z', 'missed'],
])('a monthly return when %s', (_name, last, now, state) =>
  expect(dutyOf({ every: 'month' }, last === undefined ? undefined : at(last), at(now)).state).toBe(state),
);

it.each([
  ['never', undefined, 'never'],
  ['just now', 0, 'done'],
  ['almost five days ago', 5 * DAY_MS - 1, 'done'],
  ['five days ago', 5 * DAY_MS, 'due'],
  ['almost seven days ago', 7 * DAY_MS - 1, 'due'],
  ['seven days ago', 7 * DAY_MS, 'stale'],
])('figures that go stale after a week, reported %s', (_name, ms, state) => {
  const now = at('2026-11-26T09:15:00.000Z');
  expect(dutyOf({ every: 'days', days: 7 }, ms === undefined ? undefined : addMs(now, -ms), now).state).toBe(state);
});
