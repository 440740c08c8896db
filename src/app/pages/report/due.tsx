/** When a return of a service is due, in a word and in a sentence. */
import type { Council } from '../../../domain/council.ts';
import { dutiesOf, type Duty, type DutyState } from '../../../domain/duty.ts';
import { addMs, dayInWords, type Instant, londonDate } from '../../../domain/instant.ts';
import type { ReturnKind } from '../../../domain/returns.ts';
import type { Service } from '../../../domain/service.ts';

export interface Due extends Duty {
  /** A sentence with the date. */
  says: string;
}

/** What is asked most urgently by any council that reads the service. */
export function dueOf(service: Service, kind: ReturnKind, last: Instant | undefined, councils: readonly Council[], now: Instant): Due {
  const duties = dutiesOf(service, kind, councils, last, now);
  const [most] = duties;
  if (most === undefined) return { state: 'done', opensAt: now, closesAt: now, says: 'No council reads this yet.' };
  // With several councils it matters whose it is, where they ask differently.
  const whose = duties.some((one) => one.closesAt !== most.closesAt) ? ` ${most.council.shortName} asks for it.` : '';
  return { ...most, says: `${inWords(most, kind, last, now)}${whose}` };
}

function inWords(
  { state, opensAt, closesAt, schedule }: ReturnType<typeof dutiesOf>[number],
  kind: ReturnKind,
  last: Instant | undefined,
  now: Instant,
): string {
  const today = londonDate(now);
  const lastDay = dayInWords(londonDate(addMs(closesAt, -1)), today);
  const opens = dayInWords(londonDate(opensAt), today);
  if (schedule.every === 'days') {
    const until = dayInWords(londonDate(closesAt), today);
    if (last === undefined) return `Councils see no ${kind === 'hours' ? 'hours' : 'figures'} from you yet.`;
    return state === 'stale' ? `Your figures have counted as out of date since ${until}.` : `Confirm them again by ${until}.`;
  }
  switch (state) {
    case 'never':
      return now < opensAt
        ? `You can report now. The next report is due by ${lastDay}, 11:59pm.`
        : `The window is open; it closes ${lastDay}, 11:59pm.`;
    case 'closing':
      return 'The window closes today, 11:59pm.';
    case 'due':
      return `The window is open; it closes ${lastDay}, 11:59pm.`;
    case 'missed':
      return schedule.every === 'month'
        ? `Last month’s window went by without a report. Report now: councils see it at once. The next window opens ${opens}.`
        : `It was due ${lastDay}. Report now: councils see it at once.`;
    case 'done':
      return schedule.every === 'month' ? `Done for this month. Next due from ${opens}.` : `Done. Next due ${opens}.`;
    default:
      return `Next due from ${opens}, by ${lastDay}, 11:59pm.`;
  }
}

const TAGS: Record<DutyState, { text: string; tone: string }> = {
  closing: { text: 'Closes today', tone: ' bad' },
  due: { text: 'Due', tone: ' warn' },
  never: { text: 'Not reported yet', tone: ' warn' },
  stale: { text: 'Out of date', tone: ' warn' },
  missed: { text: 'Missed', tone: ' bad' },
  done: { text: 'Done', tone: ' good' },
  'not-yet': { text: 'Not due yet', tone: '' },
};

export function DueTag({ due }: { due: Due }) {
  const { text, tone } = TAGS[due.state];
  return <span class={`tag${tone}`}>{text}</span>;
}
