/** Whether a service has reported, as its council sees it: the duty in duty.ts, told in the words of a list of who is in and who is not. */
import { codeOf } from './code.ts';
import type { Schedule } from './council.ts';
import { type Duty, isAsked, missedWindows } from './duty.ts';
import { addMs, type Instant, londonDate } from './instant.ts';

/** `late`: it came, but after the window it was for had closed. */
export const REPORTING_STATES = {
  missing: 'Missing',
  never: 'Never reported',
  due: 'Due',
  late: 'Came late',
  in: 'In',
} as const;
export const ReportingState = codeOf(REPORTING_STATES);
export type ReportingState = keyof typeof REPORTING_STATES;

/**
 * @param last when the latest figures were true
 * @param received when reports arrived: enough of them to tell which windows were met
 */
export function reportingState({ state }: Duty, last: Instant | undefined, received: readonly Instant[], now: Instant): ReportingState {
  if (last === undefined) return 'never';
  switch (state) {
    case 'missed':
    case 'stale':
      return 'missing';
    case 'due':
    case 'closing':
      return 'due';
    case 'not-yet':
      return missedWindows(received, now).running > 0 ? 'late' : 'in';
    case 'never':
    case 'done':
      return 'in';
  }
}

/**
 * Names the stretch of time in which one reminder is enough; undefined while nothing is asked. What was missed is another stretch
 * than the window that opens next, and what has gone out of date another than what is about to.
 */
export function reminderWindow(duty: Duty, schedule: Schedule, last: Instant | undefined, now: Instant): string | undefined {
  if (!isAsked(duty)) return undefined;
  if (schedule.every === 'days') return last === undefined ? `never ${londonDate(now).slice(0, 7)}` : `${last} ${duty.state}`;
  return `${londonDate(addMs(duty.closesAt, -1))} ${duty.state === 'missed' ? 'missed' : 'open'}`;
}
