/** The days by which reports are due, as events of a calendar: nothing in them but services, kinds of return and dates. */
import type { Schedule } from './council.ts';
import { dutyOf } from './duty.ts';
import type { CalendarEvent } from './ics.ts';
import { addDays, addMs, dayInWords, type Instant, type LocalDate, londonDate, startOfLondonDay, timeInWords } from './instant.ts';
import { currentWindow } from './reporting-window.ts';
import { RETURN_NAMES, type ReturnKind } from './returns.ts';
import type { Service } from './service.ts';

export interface Asked {
  service: Pick<Service, 'id' | 'name'>;
  kind: ReturnKind;
  lastObservedAt: Instant | undefined;
  /** One for each council that reads it. */
  schedules: readonly Schedule[];
}

/** How many times ahead a schedule is written down; a calendar that is subscribed to is fetched again long before. */
const AHEAD: Record<Schedule['every'], number> = { month: 6, week: 6, day: 7, days: 1 };

/** When it closes next, and the times after; those that are over or done are not among them. */
function closings(schedule: Schedule, last: Instant | undefined, now: Instant): Instant[] {
  const { closesAt: next } = dutyOf(schedule, last, now);
  const all: Instant[] = [];
  for (let closesAt = next; all.length < AHEAD[schedule.every];) {
    all.push(closesAt);
    const lastDay = londonDate(addMs(closesAt, -1));
    closesAt =
      schedule.every === 'month' ? currentWindow(closesAt).closesAt : startOfLondonDay(addDays(lastDay, schedule.every === 'week' ? 8 : 2));
  }
  return all.filter((closesAt) => closesAt > now);
}

/** What moves when the return is confirmed keeps its name; what comes every month or week is named by its day. */
const nameOf = (schedule: Schedule, on: LocalDate): string => (schedule.every === 'days' ? 'confirm' : on);

/** @param origin of the app, for a link from the calendar to the return */
export function deadlineEvents({ service, kind, lastObservedAt, schedules }: Asked, now: Instant, origin: string): CalendarEvent[] {
  const events = new Map<string, CalendarEvent>();
  const what = RETURN_NAMES[kind].toLowerCase();
  for (const schedule of schedules)
    for (const closesAt of closings(schedule, lastObservedAt, now)) {
      const lastMoment = addMs(closesAt, -1);
      const on = londonDate(lastMoment);
      const uid = `${service.id}.${kind}.${nameOf(schedule, on)}@headroom`;
      const known = events.get(uid);
      if (known !== undefined && 'on' in known.when && known.when.on <= on) continue; // of two councils, the one that asks first
      const by = schedule.every === 'days' ? timeInWords(closesAt) : timeInWords(lastMoment);
      events.set(uid, {
        uid,
        when: { on },
        title: `Report ${what}, ${service.name}`,
        description: `Due ${dayInWords(on)}, by ${by}. A report made earlier may have done it already: Headroom shows what is due.`,
        url: `${origin}/report/${service.id}/${kind}`,
        alarms: [
          { trigger: '-PT15H', says: `Tomorrow: ${what}, ${service.name}` }, // nine in the morning of the day before
          { trigger: 'PT9H', says: `Today: ${what}, ${service.name}` },
        ],
      });
    }
  return [...events.values()].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
}
const dayOf = ({ when }: CalendarEvent): string => ('on' in when ? when.on : when.at);
