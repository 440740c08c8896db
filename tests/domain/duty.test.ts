/** What is asked when, for each council; and how close a service is to a notice for missed windows. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byUrgency, dutiesOf, dutyOf, isAsked, isAtNotice, isOneFromNotice, missedWindows, scheduleOf } from '../../src/domain/duty.ts';
import { addMs, DAY_MS, Instant, instantOf } from '../../src/domain/instant.ts';
import { closedWindows, windowOf } from '../../src/domain/reporting-window.ts';
import { anyMs, holds } from '../fixtures/properties.ts';
import { NOW } from '../fixtures/returns.ts';
import { careHome, homeCare, sefton } from '../fixtures/services.ts';

const at = (text: string): Instant => Instant.parse(text);
const knowsley = (change: Record<string, unknown> = {}) =>
  sefton({ id: 'knowsley', name: 'Knowsley Council', shortName: 'Knowsley', ...change });

describe('a return that is asked for on a weekday', () => {
  const tuesdays = { every: 'week', on: 2 } as const;
  // The 24th of November 2026 is a Tuesday.
  it.each([
    ['on the day, not yet reported', '2026-11-17T09:00:00.000Z', '2026-11-24T08:00:00.000Z', 'closing'],
    ['on the day, reported', '2026-11-24T07:00:00.000Z', '2026-11-24T08:00:00.000Z', 'done'],
    ['the day after, reported', '2026-11-24T07:00:00.000Z', '2026-11-25T08:00:00.000Z', 'done'],
    ['the day after, not reported', '2026-11-23T07:00:00.000Z', '2026-11-25T08:00:00.000Z', 'missed'],
    ['the day before, reported a week ago', '2026-11-17T09:00:00.000Z', '2026-11-23T08:00:00.000Z', 'done'],
    ['never reported', undefined, '2026-11-25T08:00:00.000Z', 'never'],
  ])('%s', (_name, last, now, state) => expect(dutyOf(tuesdays, last === undefined ? undefined : at(last), at(now)).state).toBe(state));
});

describe('a return that is asked for every day', () => {
  it.each([
    ['not yet today', '2026-11-23T18:00:00.000Z', 'closing'],
    ['today', '2026-11-24T06:00:00.000Z', 'done'],
  ])('reported %s', (_name, last, state) => expect(dutyOf({ every: 'day' }, at(last), at('2026-11-24T08:00:00.000Z')).state).toBe(state));
});

describe('several councils', () => {
  it('each ask by their own schedule, the most urgent first', () => {
    const councils = [sefton(), knowsley({ hoursExpireAfterDays: 2 })];
    const last = addMs(NOW, -3 * DAY_MS);
    expect(dutiesOf(homeCare(), 'hours', councils, last, NOW).map(({ council, state }) => [council.id, state])).toEqual([
      ['knowsley', 'stale'],
      ['sefton', 'done'],
    ]);
  });
  it('that do not read the service ask nothing of it', () => expect(dutiesOf(careHome(), 'vacancies', [knowsley()], NOW, NOW)).toEqual([]));
  it('may ask more often than usual', () => {
    expect(scheduleOf(sefton(), 'vacancies')).toEqual({ every: 'month' });
    expect(scheduleOf(sefton({ schedules: { vacancies: { every: 'day' } } }), 'vacancies')).toEqual({ every: 'day' });
    expect(scheduleOf(sefton(), 'hours')).toEqual({ every: 'days', days: 7 });
  });
});

it('whatever the schedule and the moment, a duty that is done or not yet due asks nothing, and it never closes before it opens', () => {
  const schedules = [{ every: 'month' }, { every: 'day' }, { every: 'week', on: 3 }, { every: 'days', days: 7 }] as const;
  holds(
    fc.property(fc.constantFrom(...schedules), anyMs, fc.option(fc.integer({ min: 0, max: 400 * DAY_MS })), (schedule, ms, ago) => {
      const now = instantOf(ms);
      const duty = dutyOf(schedule, ago === null ? undefined : addMs(now, -ago), now);
      expect(duty.opensAt <= duty.closesAt).toBe(true);
      expect(isAsked(duty)).toBe(!['done', 'not-yet'].includes(duty.state));
    }),
  );
});

it('sorts what is asked by urgency, then by when it closes', () => {
  const duty = (state: 'done' | 'due' | 'closing', closesAt = NOW) => ({ state, opensAt: NOW, closesAt });
  const later = duty('due', addMs(NOW, DAY_MS));
  expect([duty('done'), later, duty('due'), duty('closing')].sort(byUrgency)).toEqual([duty('closing'), duty('due'), later, duty('done')]);
});

describe('missed windows of the national duty', () => {
  /** Reports in the middle of these months' windows. */
  const reported = (...months: string[]): Instant[] => months.map((month) => addMs(windowOf(month).opensAt, DAY_MS));
  // On the 26th of November 2026 the latest window that closed is November's.
  it.each<[name: string, received: Instant[], running: number, inTwelve: number]>([
    ['none, with every month reported', closedWindows(NOW, 12).map(({ opensAt }) => opensAt), 0, 0],
    ['none, with nothing ever reported', [], 0, 0],
    ['none, with a first report this month', reported('2026-11'), 0, 0],
    ['one running', reported('2026-09', '2026-10'), 1, 1],
    ['two running', reported('2026-08', '2026-09'), 2, 2],
    ['three running', reported('2026-07', '2026-08'), 3, 3],
    ['three with breaks', reported('2026-05', '2026-07', '2026-09', '2026-11'), 0, 3],
    [
      'a report the day after it closed does not count',
      [windowOf('2026-09').opensAt, windowOf('2026-10').closesAt, windowOf('2026-11').opensAt],
      0,
      1,
    ],
    [
      'what is more than twelve windows ago is forgotten',
      reported('2025-01', ...closedWindows(NOW, 12).map(({ lastDay }) => lastDay.slice(0, 7))),
      0,
      0,
    ],
  ])('%s', (_name, received, running, inTwelve) => expect(missedWindows(received, NOW)).toEqual({ running, inTwelve }));

  it.each([
    [0, 0, false, false],
    [1, 2, false, false],
    [2, 2, true, false],
    [0, 3, true, false],
    [3, 3, true, true],
    [0, 4, false, true],
  ])('%i running and %i in twelve', (running, inTwelve, near, reached) =>
    expect([isOneFromNotice({ running, inTwelve }), isAtNotice({ running, inTwelve })]).toEqual([near, reached]),
  );
});
