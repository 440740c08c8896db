/** When a return is due: the national monthly window for vacancies, and the council's own freshness for hours. */
import { isWorkingDay } from './bank-holidays.ts';
import { addDays, addMs, DAY_MS, type Instant, type LocalDate, londonDate, startOfLondonDay } from './instant.ts';

export interface ReportingWindow {
  opensAt: Instant;
  /** The first moment that is too late. */
  closesAt: Instant;
  /** The last day on which a report is in time. */
  lastDay: LocalDate;
}

/**
 * The Capacity Tracker window of a month (Health and Care Act 2022, section 94; DHSC guidance on mandated provider data):
 * from the start of the 8th to the end of the 14th, rolled to the next working day when the 14th is not one.
 * @param month "2026-11"
 */
export function windowOf(month: string): ReportingWindow {
  let lastDay = `${month}-14` as LocalDate;
  while (!isWorkingDay(lastDay)) lastDay = addDays(lastDay, 1);
  return { opensAt: startOfLondonDay(`${month}-08` as LocalDate), closesAt: startOfLondonDay(addDays(lastDay, 1)), lastDay };
}

const monthAfter = (month: string): string => londonDate(addMs(startOfLondonDay(`${month}-28` as LocalDate), 7 * DAY_MS)).slice(0, 7);

/** The window that is open, or the next one to open. */
export function currentWindow(now: Instant): ReportingWindow {
  const month = londonDate(now).slice(0, 7);
  const window = windowOf(month);
  return now < window.closesAt ? window : windowOf(monthAfter(month));
}

/** `due`: the window is open and nothing was observed in it. `done`: something was. `not-yet`: the window has still to open. */
export type DueState = 'due' | 'done' | 'not-yet' | 'never' | 'stale';

/** Vacancies: once in every national window. A service that never reported is asked at once. */
export function vacanciesDue(lastObservedAt: Instant | undefined, now: Instant): DueState {
  if (lastObservedAt === undefined) return 'never';
  const window = currentWindow(now);
  if (now < window.opensAt) return 'not-yet';
  return lastObservedAt >= window.opensAt ? 'done' : 'due';
}

/** Hours: confirmed again before they are older than the shortest freshness of the councils that read them; asked from two days before. */
export function hoursDue(lastObservedAt: Instant | undefined, expireAfterDays: number, now: Instant): DueState {
  if (lastObservedAt === undefined) return 'never';
  const expiresAt = addMs(lastObservedAt, expireAfterDays * DAY_MS);
  if (now >= expiresAt) return 'stale';
  return addMs(expiresAt, -2 * DAY_MS) <= now ? 'due' : 'done';
}
