/** When a return of a service is due, in a word and in a sentence. */
import type { Council } from '../../../domain/council.ts';
import { addDays, addMs, DAY_MS, dayInWords, type Instant, londonDate } from '../../../domain/instant.ts';
import { currentWindow, type DueState, hoursDue, vacanciesDue } from '../../../domain/reporting-window.ts';
import type { ReturnKind } from '../../../domain/returns.ts';
import type { Service } from '../../../domain/service.ts';

export interface Due {
  state: DueState;
  /** A sentence with the date. */
  says: string;
}

const HOURS_FRESH_DAYS = 7;

export function dueOf(service: Service, kind: ReturnKind, lastAt: Instant | undefined, councils: readonly Council[], now: Instant): Due {
  const today = londonDate(now);
  if (kind === 'hours') {
    const days = councils.filter((one) => service.councilIds.includes(one.id)).map((one) => one.hoursExpireAfterDays);
    const fresh = days.length === 0 ? HOURS_FRESH_DAYS : Math.min(...days);
    const state = hoursDue(lastAt, fresh, now);
    if (lastAt === undefined) return { state, says: 'Councils see no hours from you yet.' };
    const until = dayInWords(londonDate(addMs(lastAt, fresh * DAY_MS)), today);
    return {
      state,
      says: state === 'stale' ? `Your hours have counted as out of date since ${until}.` : `Confirm them again by ${until}.`,
    };
  }
  const window = currentWindow(now);
  const state = vacanciesDue(lastAt, now);
  const closes = `${dayInWords(window.lastDay, today)}, 11:59pm`;
  if (state === 'not-yet') return { state, says: `Next due from ${dayInWords(londonDate(window.opensAt), today)}, by ${closes}.` };
  if (state === 'done') {
    const next = currentWindow(addMs(window.closesAt, DAY_MS));
    return { state, says: `Done for this month. Next due from ${dayInWords(londonDate(next.opensAt), today)}.` };
  }
  if (state === 'never' && now < window.opensAt) return { state, says: `You can report now. The next report is due by ${closes}.` };
  const left = addDays(today, 1) >= window.lastDay ? 'The window closes' : 'The window is open; it closes';
  return { state, says: `${left} ${closes}.` };
}

export const isAsked = (due: Due): boolean => due.state === 'due' || due.state === 'never' || due.state === 'stale';

const TAGS: Record<DueState, { text: string; tone: string }> = {
  due: { text: 'Due', tone: ' warn' },
  never: { text: 'Not reported yet', tone: ' warn' },
  stale: { text: 'Out of date', tone: ' warn' },
  done: { text: 'Done', tone: ' good' },
  'not-yet': { text: 'Not due yet', tone: '' },
};

export function DueTag({ due }: { due: Due }) {
  const { text, tone } = TAGS[due.state];
  return <span class={`tag${tone}`}>{text}</span>;
}
