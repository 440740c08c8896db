/** When a return is due, for each council that reads it, and how close a service is to a notice for missed windows. */
import type { Council, Schedule } from './council.ts';
import { addDays, addMs, DAY_MS, type Instant, londonDate, startOfLondonDay, weekday } from './instant.ts';
import { closedWindows, currentWindow } from './reporting-window.ts';
import type { ReturnKind } from './returns.ts';
import type { Service } from './service.ts';

/**
 * `closing`: due, and this is the last day. `missed`: the window before went by without a report, and the next is not open yet.
 * `stale`: older than the council takes for current. `never`: nothing was ever reported.
 */
export type DutyState = 'closing' | 'stale' | 'due' | 'missed' | 'never' | 'not-yet' | 'done';

export interface Duty {
  state: DutyState;
  /** From when the next report counts for what is asked next. */
  opensAt: Instant;
  /** The first moment that is too late for it. */
  closesAt: Instant;
}

/** Most urgent first. */
const URGENCY: readonly DutyState[] = ['closing', 'stale', 'due', 'missed', 'never', 'not-yet', 'done'];
/** Wants doing now. */
export const isAsked = ({ state }: { state: DutyState }): boolean => URGENCY.indexOf(state) < URGENCY.indexOf('not-yet');
export const byUrgency = (a: Duty, b: Duty): number =>
  URGENCY.indexOf(a.state) - URGENCY.indexOf(b.state) || (a.closesAt < b.closesAt ? -1 : 1);

/** Places change slowly; four weeks is our own choice, until a council sets another. */
const PLACES_FRESH_DAYS = 28;
/** How long before figures go out of date they are asked for again. */
const ASK_BEFORE_MS = 2 * DAY_MS;

/** How often a council wants a kind of return. */
export function scheduleOf(council: Council, kind: ReturnKind): Schedule {
  const own = council.schedules?.[kind];
  if (own !== undefined) return own;
  if (kind === 'hours') return { every: 'days', days: council.hoursExpireAfterDays };
  return kind === 'places' ? { every: 'days', days: PLACES_FRESH_DAYS } : { every: 'month' };
}

/** @param last when the latest figures were true */
export function dutyOf(schedule: Schedule, last: Instant | undefined, now: Instant): Duty {
  switch (schedule.every) {
    case 'month':
      return monthly(last, now);
    case 'days':
      return rolling(schedule.days * DAY_MS, last, now);
    case 'week':
      return onDay(addDays(londonDate(now), -((weekday(londonDate(now)) - schedule.on + 7) % 7)), 7, last, now);
    case 'day':
      return onDay(londonDate(now), 1, last, now);
  }
}

function monthly(last: Instant | undefined, now: Instant): Duty {
  const { opensAt, closesAt, lastDay } = currentWindow(now);
  const isOpen = now >= opensAt;
  const open = now >= startOfLondonDay(lastDay) ? 'closing' : 'due';
  if (last === undefined) return { state: isOpen && open === 'closing' ? 'closing' : 'never', opensAt, closesAt };
  if (isOpen) {
    if (last < opensAt) return { state: open, opensAt, closesAt };
    const next = currentWindow(closesAt);
    return { state: 'done', opensAt: next.opensAt, closesAt: next.closesAt };
  }
  const before = closedWindows(now, 1)[0]!;
  return { state: last < before.opensAt ? 'missed' : 'not-yet', opensAt, closesAt };
}

function rolling(freshMs: number, last: Instant | undefined, now: Instant): Duty {
  if (last === undefined) return { state: 'never', opensAt: now, closesAt: now };
  const closesAt = addMs(last, freshMs);
  const opensAt = addMs(closesAt, -Math.min(ASK_BEFORE_MS, freshMs / 2));
  if (now >= closesAt) return { state: 'stale', opensAt, closesAt };
  return { state: now >= opensAt ? 'due' : 'done', opensAt, closesAt };
}

/** @param latest the newest day, today or before, on which a report was asked; they come `every` days */
function onDay(latest: ReturnType<typeof londonDate>, every: number, last: Instant | undefined, now: Instant): Duty {
  const opensAt = startOfLondonDay(latest);
  const closesAt = startOfLondonDay(addDays(latest, 1));
  if (last !== undefined && last >= opensAt)
    return { state: 'done', opensAt: startOfLondonDay(addDays(latest, every)), closesAt: startOfLondonDay(addDays(latest, every + 1)) };
  if (now < closesAt) return { state: 'closing', opensAt, closesAt };
  return { state: last === undefined ? 'never' : 'missed', opensAt, closesAt };
}

/** What each council that reads a service asks of it, most urgent first. */
export function dutiesOf(
  service: Service,
  kind: ReturnKind,
  councils: readonly Council[],
  last: Instant | undefined,
  now: Instant,
): (Duty & { council: Council; schedule: Schedule })[] {
  return councils
    .filter((council) => service.councilIds.includes(council.id))
    .map((council) => {
      const schedule = scheduleOf(council, kind);
      return { council, schedule, ...dutyOf(schedule, last, now) };
    })
    .sort(byUrgency);
}

/** Returns of the national duty: the Capacity Tracker's. */
export const NATIONAL: readonly ReturnKind[] = ['vacancies', 'hours'];

/** Windows of the national duty that went by without a report. */
export interface Missed {
  /** Without a break, up to the latest one that closed. */
  running: number;
  /** Among the latest twelve that closed. */
  inTwelve: number;
}

/**
 * A notice can follow when three windows running are missed, or any four in twelve (DHSC guidance on mandated provider data).
 * @param received when each report of the service was received; one that is still on its way counts as of when it was saved
 */
export function missedWindows(received: readonly Instant[], now: Instant): Missed {
  const first = received.reduce((earliest, at) => (at < earliest ? at : earliest), now);
  const missed = closedWindows(now, 12)
    .filter(({ closesAt }) => closesAt > first) // what was before the first report is not known here
    .map(({ opensAt, closesAt }) => !received.some((at) => at >= opensAt && at < closesAt));
  const running = missed.indexOf(false);
  return { running: running === -1 ? missed.length : running, inTwelve: missed.filter(Boolean).length };
}

/** Three windows running, or any four in twelve. */
export const NOTICE = { running: 3, inTwelve: 4 } as const;
/** One more missed window would reach the notice. */
export const isOneFromNotice = ({ running, inTwelve }: Missed): boolean =>
  running === NOTICE.running - 1 || inTwelve === NOTICE.inTwelve - 1;
export const isAtNotice = ({ running, inTwelve }: Missed): boolean => running >= NOTICE.running || inTwelve >= NOTICE.inTwelve;
