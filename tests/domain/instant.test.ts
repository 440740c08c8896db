/** Moments and days as people in England read them, across the change of the clocks. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMs,
  agoInWords,
  DAY_MS,
  dayInWords,
  daysBetween,
  epochMsOf,
  HOUR_MS,
  Instant,
  instantInWords,
  instantOf,
  LocalDate,
  londonDate,
  londonHour,
  momentInWords,
  monthInWords,
  startOfLondonDay,
  timeInWords,
  weekday,
} from '../../src/domain/instant.ts';
import { anyMs, holds } from '../fixtures/properties.ts';

const at = (text: string): Instant => Instant.parse(text);
const day = (text: string): LocalDate => LocalDate.parse(text);

it.each([
  ['2026-11-26T09:10:00.000Z', '9:10am'],
  ['2026-11-26T09:00:00.000Z', '9am'],
  ['2026-11-26T23:59:00.000Z', '11:59pm'],
  ['2026-11-26T12:00:00.000Z', 'midday'],
  ['2026-11-26T12:01:00.000Z', '12:01pm'],
  ['2026-11-26T00:00:00.000Z', 'midnight'],
  ['2026-11-26T00:30:00.000Z', '12:30am'],
  ['2026-07-01T11:00:00.000Z', 'midday'], // an hour ahead of UTC in summer
  ['2026-07-01T23:00:00.000Z', 'midnight'],
  ['2026-03-29T00:59:00.000Z', '12:59am'], // the clocks go forward at 1am
  ['2026-03-29T01:00:00.000Z', '2am'],
  ['2026-10-25T00:30:00.000Z', '1:30am'], // and back at 2am: half past one comes twice
  ['2026-10-25T01:30:00.000Z', '1:30am'],
])('%s is written %s', (instant, words) => expect(timeInWords(at(instant))).toBe(words));

it.each([
  ['2026-11-26T09:15:00.000Z', '2026-11-26', 9],
  ['2026-06-30T22:59:59.999Z', '2026-06-30', 23],
  ['2026-06-30T23:00:00.000Z', '2026-07-01', 0],
  ['2026-12-31T23:59:59.999Z', '2026-12-31', 23],
])('%s falls on %s in London, in hour %i', (instant, date, hour) =>
  expect([londonDate(at(instant)), londonHour(at(instant))]).toEqual([date, hour]),
);

describe('the first moment of a day in London', () => {
  it.each([
    ['2026-03-28', '2026-03-28T00:00:00.000Z'],
    ['2026-03-29', '2026-03-29T00:00:00.000Z'],
    ['2026-03-30', '2026-03-29T23:00:00.000Z'],
    ['2026-10-25', '2026-10-24T23:00:00.000Z'],
    ['2026-10-26', '2026-10-26T00:00:00.000Z'],
    ['2024-02-29', '2024-02-29T00:00:00.000Z'],
  ])('of %s is %s', (date, instant) => expect(startOfLondonDay(day(date))).toBe(instant));

  it('is on that day, and the moment before is not, on every day of ten years', () => {
    for (let date = day('2024-01-01'); date < '2034-01-01'; date = addDays(date, 1)) {
      const start = startOfLondonDay(date);
      expect([londonDate(start), londonHour(start)]).toEqual([date, 0]);
      expect(londonDate(addMs(start, -1))).toBe(addDays(date, -1));
    }
  });
  it('leaves a day of 23 hours in March and one of 25 in October', () => {
    const hours = (date: string): number =>
      (epochMsOf(startOfLondonDay(addDays(day(date), 1))) - epochMsOf(startOfLondonDay(day(date)))) / HOUR_MS;
    expect(['2026-03-29', '2026-10-25', '2026-10-26'].map(hours)).toEqual([23, 25, 24]);
  });
  it('and the start of the next enclose every moment of the day', () => {
    holds(
      fc.property(anyMs, (ms) => {
        const moment = instantOf(ms);
        const date = londonDate(moment);
        expect(startOfLondonDay(date) <= moment && moment < startOfLondonDay(addDays(date, 1))).toBe(true);
      }),
    );
  });
});

it('instants sort as text the way they follow each other', () => {
  holds(
    fc.property(anyMs, anyMs, (a, b) => {
      expect(instantOf(a) < instantOf(b)).toBe(a < b);
    }),
  );
});
it('days added can be counted back', () => {
  holds(
    fc.property(anyMs, fc.integer({ min: -4000, max: 4000 }), (ms, days) => {
      const date = londonDate(instantOf(ms));
      expect(daysBetween(date, addDays(date, days))).toBe(days);
      expect((((weekday(addDays(date, days)) - weekday(date) - days) % 7) + 7) % 7).toBe(0);
    }),
  );
});
it.each(['2026-08-14T22:59:00Z', '2026-08-14T22:59:00.000+01:00', '2026-08-14 22:59', '2026-02-30T00:00:00.000Z', ''])(
  '%s is no instant of ours',
  (text) => expect(Instant.safeParse(text).success).toBe(false),
);

const NOW = at('2026-11-26T09:15:00.000Z');
it.each([
  ['2026-11-26T09:10:00.000Z', 'Today, 9:10am', 'today, 9:10am'],
  ['2026-11-25T23:59:00.000Z', 'Yesterday, 11:59pm', 'yesterday, 11:59pm'],
  ['2026-11-24T12:00:00.000Z', 'Tuesday 24 November, midday', 'Tuesday 24 November, midday'],
  ['2025-12-24T12:00:00.000Z', 'Wednesday 24 December 2025, midday', 'Wednesday 24 December 2025, midday'],
])('%s reads as %s', (instant, words, moment) =>
  expect([instantInWords(at(instant), NOW), momentInWords(at(instant), NOW)]).toEqual([words, moment]),
);
it('an instant has its whole date where there is no "now" to compare it with', () =>
  expect(instantInWords(at('2026-08-14T22:59:00.000Z'))).toBe('Friday 14 August 2026, 11:59pm'));
it('a day has its year only when it is not this one', () => {
  expect(dayInWords(day('2026-08-14'))).toBe('Friday 14 August 2026');
  expect(dayInWords(day('2026-08-14'), day('2026-01-01'))).toBe('Friday 14 August');
  expect(dayInWords(day('2027-01-01'), day('2026-12-31'))).toBe('Friday 1 January 2027');
});
it('a month is written out', () => expect(monthInWords('2024-06')).toBe('June 2024'));

it.each([
  [-5000, 'just now'], // a moment to come: clocks differ
  [59_999, 'just now'],
  [60_000, '1 minute ago'],
  [59 * 60_000, '59 minutes ago'],
  [HOUR_MS, '1 hour ago'],
  [9 * HOUR_MS, '9 hours ago'],
  [11 * HOUR_MS, '11 hours ago'], // yesterday late, but one would not say so
  [12 * HOUR_MS, 'yesterday'],
  [30 * HOUR_MS, 'yesterday'],
  [6 * DAY_MS, '6 days ago'],
])('%i ms ago is %s', (ms, words) => expect(agoInWords(addMs(NOW, -ms), NOW)).toBe(words));
