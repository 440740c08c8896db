/** The words of a list of who has reported, from the duty; and the stretch of time in which one reminder is enough. */
import { expect, it } from 'vitest';
import type { Schedule } from '../../src/domain/council.ts';
import { dutyOf } from '../../src/domain/duty.ts';
import { type Instant, instantOf } from '../../src/domain/instant.ts';
import { reminderWindow, reportingState } from '../../src/domain/reporting.ts';

const at = (text: string): Instant => instantOf(Date.parse(`${text}:00Z`));
const MONTH: Schedule = { every: 'month' };
const WEEK: Schedule = { every: 'days', days: 7 };

// November's window is open from the 8th to the end of Monday the 16th.
it.each<
  [
    name: string,
    schedule: Schedule,
    now: string,
    observed: string | undefined,
    received: string | undefined,
    state: string,
    window: string | undefined,
  ]
>([
  ['never, before the window', MONTH, '2026-11-03T09:00', undefined, undefined, 'never', '2026-11-16 open'],
  ['never, in the window', MONTH, '2026-11-10T09:00', undefined, undefined, 'never', '2026-11-16 open'],
  ['last month’s, in the window', MONTH, '2026-11-10T09:00', '2026-10-10T09:00', '2026-10-10T09:00', 'due', '2026-11-16 open'],
  ['in the window', MONTH, '2026-11-12T09:00', '2026-11-11T09:00', '2026-11-11T09:00', 'in', undefined],
  ['in the window, once it has closed', MONTH, '2026-11-20T09:00', '2026-11-11T09:00', '2026-11-11T09:00', 'in', undefined],
  ['from the window, received after it', MONTH, '2026-11-20T09:00', '2026-11-16T09:00', '2026-11-17T09:00', 'late', undefined],
  ['after the window', MONTH, '2026-11-20T09:00', '2026-11-18T09:00', '2026-11-18T09:00', 'late', undefined],
  ['not since the window before', MONTH, '2026-11-20T09:00', '2026-10-10T09:00', '2026-10-10T09:00', 'missing', '2026-12-14 missed'],
  [
    'in the next window, of which the same day is the last',
    MONTH,
    '2026-12-09T09:00',
    '2026-10-10T09:00',
    '2026-10-10T09:00',
    'due',
    '2026-12-14 open',
  ],
  ['confirmed in time', WEEK, '2026-11-12T09:00', '2026-11-11T09:00', '2026-11-11T09:00', 'in', undefined],
  ['about to go out of date', WEEK, '2026-11-17T09:00', '2026-11-11T09:00', '2026-11-11T09:00', 'due', '2026-11-11T09:00:00.000Z due'],
  ['out of date', WEEK, '2026-11-19T09:00', '2026-11-11T09:00', '2026-11-11T09:00', 'missing', '2026-11-11T09:00:00.000Z stale'],
  ['never, of what is confirmed every week', WEEK, '2026-11-19T09:00', undefined, undefined, 'never', 'never 2026-11'],
])('%s', (_name, schedule, nowText, observed, received, state, window) => {
  const now = at(nowText);
  const last = observed === undefined ? undefined : at(observed);
  const duty = dutyOf(schedule, last, now);
  // Years of reports in time before this one.
  const arrived = received === undefined ? [] : [at('2026-08-10T09:00'), at('2026-09-10T09:00'), at('2026-10-10T09:00'), at(received)];
  expect([reportingState(duty, last, arrived, now), reminderWindow(duty, schedule, last, now)]).toEqual([state, window]);
});
