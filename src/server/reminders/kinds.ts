/** The kinds of thing a person is reminded of: a table, in which later kinds (an answer, a council's demand) are further lines. */
import { addDays, addMs, DAY_MS, dayInWords, type Instant, instantInWords, londonDate, startOfLondonDay } from '../../domain/instant.ts';
import { currentWindow, hoursDue, vacanciesDue } from '../../domain/reporting-window.ts';
import type { ReturnKind } from '../../domain/returns.ts';
import type { Expected, Situation, Subject } from './situation.ts';

/** Something that wants doing. */
export interface Due {
  /** A sentence that says what, for which service, and by when. */
  text: string;
  /** Where it is done, in the app. */
  url: string;
  /** Absent: worth a line in a digest, but nobody is reminded of it at this moment. */
  subject?: Subject;
}

interface ReminderKind {
  due(situation: Situation, now: Instant): Due[];
}

/** Reminded twice in a window: two days before its last day, and on it. */
const SOON_DAYS = 2;

function vacancies({ service, kind, lastObservedAt }: Expected, now: Instant): Due | undefined {
  const state = vacanciesDue(lastObservedAt, now);
  const { opensAt, lastDay } = currentWindow(now);
  const url = `/report/${service.id}/${kind}`;
  if (now < opensAt) return state === 'never' ? { text: `${service.name}: vacancies have never been reported.`, url } : undefined;
  if (state === 'done') return undefined;
  const isLastDay = now >= startOfLondonDay(lastDay);
  const isSoon = now >= startOfLondonDay(addDays(lastDay, -SOON_DAYS));
  const by = isLastDay ? 'today, by midnight' : `by the end of ${dayInWords(lastDay, londonDate(now))}`;
  const due = { text: `${service.name}: vacancies are due ${by}.`, url };
  return isSoon ? { ...due, subject: { what: `${kind} ${service.id}`, window: `${lastDay} ${isLastDay ? 'last-day' : 'soon'}` } } : due;
}

function hours({ service, kind, lastObservedAt, hoursExpireAfterDays }: Expected, now: Instant): Due | undefined {
  const url = `/report/${service.id}/${kind}`;
  if (lastObservedAt === undefined) return { text: `${service.name}: hours have never been reported.`, url };
  const state = hoursDue(lastObservedAt, hoursExpireAfterDays, now);
  if (state !== 'due' && state !== 'stale') return undefined;
  const expiresAt = instantInWords(addMs(lastObservedAt, hoursExpireAfterDays * DAY_MS), now);
  const text =
    state === 'stale'
      ? `${service.name}: councils have seen the hours as out of date since ${expiresAt}.`
      : `${service.name}: councils will see the hours as out of date from ${expiresAt}. Confirm them, or change them.`;
  return { text, url, subject: { what: `${kind} ${service.id}`, window: `${lastObservedAt} ${state}` } };
}

const RETURNS: Record<ReturnKind, (expected: Expected, now: Instant) => Due | undefined> = { vacancies, hours };

export const REMINDER_KINDS: readonly ReminderKind[] = [
  {
    due: ({ expected }, now) => expected.map((one) => RETURNS[one.kind](one, now)).filter((due) => due !== undefined),
  },
];
