/** The national reporting window of each month. */
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
  const known = windows.get(month);
  if (known !== undefined) return known;
  let lastDay = `${month}-14` as LocalDate;
  while (!isWorkingDay(lastDay)) lastDay = addDays(lastDay, 1);
  const window = { opensAt: startOfLondonDay(`${month}-08` as LocalDate), closesAt: startOfLondonDay(addDays(lastDay, 1)), lastDay };
  windows.set(month, window);
  return window;
}
/** A desk asks for the same months for every service. */
const windows = new Map<string, ReportingWindow>();

const monthAfter = (month: string): string => londonDate(addMs(startOfLondonDay(`${month}-28` as LocalDate), 7 * DAY_MS)).slice(0, 7);
const monthBefore = (month: string): string => addDays(`${month}-01` as LocalDate, -1).slice(0, 7);

/** The window that is open, or the next one to open. */
export function currentWindow(now: Instant): ReportingWindow {
  const month = londonDate(now).slice(0, 7);
  const window = windowOf(month);
  return now < window.closesAt ? window : windowOf(monthAfter(month));
}

/** The latest windows that have closed, newest first. */
export function closedWindows(now: Instant, count: number): ReportingWindow[] {
  const closed: ReportingWindow[] = [];
  for (let month = currentWindow(now).lastDay.slice(0, 7); closed.length < count;) {
    month = monthBefore(month);
    closed.push(windowOf(month));
  }
  return closed;
}
