/** The kinds of thing a person is reminded of: a table. What is due they are reminded of until it is done; news they are told once. */
import { demandTitle } from '../../domain/demand-title.ts';
import { byUrgency, type Duty, dutyOf, scheduleOf } from '../../domain/duty.ts';
import { addDays, addMs, dayInWords, type Instant, instantInWords, londonDate, startOfLondonDay } from '../../domain/instant.ts';
import { reminderWindow } from '../../domain/reporting.ts';
import type { ReturnKind } from '../../domain/returns.ts';
import type { Answered, Approval, Asked, Expected, Situation, Subject, Wanted } from './situation.ts';

/** Something that wants doing. */
export interface Due {
  /** A sentence that says what, for which service, and by when. */
  text: string;
  /** Where it is done, in the app. */
  url: string;
  /** Absent: worth a line in a digest, but nobody is reminded of it at this moment. */
  subject?: Subject;
  /** Absent: a return to send. */
  other?: {
    of: 'answer' | 'demand' | 'approval';
    /** Of news: a digest says it on the day it came. Absent: it is said each day until it is done. */
    cameAt?: Instant;
  };
  /** Where several returns of one service are due by the same time, they are said in one line. */
  sharedLine?: { service: string; what: string; by: string };
}

interface ReminderKind {
  due(situation: Situation, now: Instant): Due[];
}

/** Reminded twice in a window: two days before its last day, and on it. */
const SOON_DAYS = 2;

/** What a sentence calls each return, its verbs, and what councils see out of date. */
const WORDS: Record<ReturnKind, readonly [what: string, are: string, have: string, see: string]> = {
  vacancies: ['vacancies', 'are', 'have', 'them'],
  hours: ['hours', 'are', 'have', 'the hours'],
  places: ['places', 'are', 'have', 'the places'],
  workforce: ['workforce figures', 'are', 'have', 'them'],
  'service-status': ['service status', 'is', 'has', 'it'],
};

function dueOf({ service, kind, lastObservedAt, schedules }: Expected, now: Instant): Due | undefined {
  const [most] = schedules.map((schedule) => ({ schedule, ...dutyOf(schedule, lastObservedAt, now) })).sort(byUrgency);
  if (most === undefined) return undefined; // no council reads it
  const [what, , have] = WORDS[kind];
  const due = { text: `${service.name}: ${what} ${have} never been reported.`, url: `/report/${service.id}/${kind}` };
  if (most.schedule.every === 'days')
    return lastObservedAt === undefined ? due : goingStale(most, due.url, lastObservedAt, { service, kind }, now);
  if (most.state === 'never' && now < most.opensAt) return due;
  if (most.state !== 'due' && most.state !== 'closing' && most.state !== 'never') return undefined;
  return { ...due, ...closing(most, `${kind} ${service.id}`, service.name, kind, now) };
}

/** For a window that closes: once two days before its last day, and once on it. */
function closing({ closesAt }: Duty, subject: string, service: string, kind: ReturnKind, now: Instant): Omit<Due, 'url'> {
  const lastDay = londonDate(addMs(closesAt, -1));
  const isLastDay = now >= startOfLondonDay(lastDay);
  const isSoon = now >= startOfLondonDay(addDays(lastDay, -SOON_DAYS));
  const by = isLastDay ? 'today, by midnight' : `by the end of ${dayInWords(lastDay, londonDate(now))}`;
  const [what, are] = WORDS[kind];
  const due = { text: `${service}: ${what} ${are} due ${by}.`, sharedLine: { service, what, by } };
  return isSoon ? { ...due, subject: { what: subject, window: `${lastDay} ${isLastDay ? 'last-day' : 'soon'}` } } : due;
}

/** For figures that go out of date: once when they are about to, and once when they have. */
function goingStale(
  { state, closesAt }: Duty,
  url: string,
  last: Instant,
  { service, kind }: Pick<Expected, 'service' | 'kind'>,
  now: Instant,
): Due | undefined {
  if (state === 'done') return undefined;
  const [, , , see] = WORDS[kind];
  const at = instantInWords(closesAt, now);
  const text =
    state === 'stale'
      ? `${service.name}: councils have seen ${see} as out of date since ${at}.`
      : `${service.name}: councils will see ${see} as out of date from ${at}. Confirm them, or change them.`;
  return { text, url, subject: { what: `${kind} ${service.id}`, window: `${last} ${state === 'stale' ? 'stale' : 'due'}` } };
}

/** What an officer asked for, until it comes or its window is over. */
function askedDue({ service, kind, lastObservedAt, council, window }: Asked, now: Instant): Due | undefined {
  const schedule = scheduleOf(council, kind);
  const duty = dutyOf(schedule, lastObservedAt, now);
  if (reminderWindow(duty, schedule, lastObservedAt, now) !== window) return undefined;
  const [what] = WORDS[kind];
  const by = duty.state === 'due' || duty.state === 'closing' ? `, due by ${instantInWords(addMs(duty.closesAt, -1), now)}` : '';
  return {
    text: `${service.name}: ${council.name} is waiting for your ${what}${by}.`,
    url: `/report/${service.id}/${kind}`,
    subject: { what: `asked ${council.id} ${kind} ${service.id}`, window },
  };
}

/** That an offer was answered, and how much of it is taken; of a request for help nothing but that it was answered. */
function answeredDue({ kind, council, reply: { id, outcome, amount, about, at } }: Answered): Due {
  const what = kind === 'support' ? 'request for help' : kind === 'interest' ? 'message' : kind;
  const how =
    kind !== 'offer'
      ? ''
      : outcome === 'declined'
        ? ': it was not taken'
        : outcome === 'partly'
          ? `: ${amount} of it accepted`
          : ': all of it accepted';
  return {
    text: `${council.name} answered your ${what}${how}.`,
    url: about?.kind === 'demand' ? `/opportunities/waiting/${about.id}` : '/sent',
    subject: { what: `answered ${id}`, window: at },
    other: { of: 'answer', cameAt: at },
  };
}

function wantedDue({ demand, council }: Wanted, now: Instant): Due {
  return {
    text: `${council.name} is looking for ${demandTitle(demand, [council])}. Answer by ${dayInWords(demand.respondBy, londonDate(now))}.`,
    url: `/opportunities/waiting/${demand.id}`,
    subject: { what: `demand ${demand.id}`, window: demand.respondBy },
    other: { of: 'demand', cameAt: demand.publishedAt },
  };
}

/** Until an officer who wrote none of it approves it or sends it back. */
function approvalDue({ draft: { id, plan, version, writers }, council }: Approval): Due {
  const what = 'title' in plan.words ? `“${plan.words.title}”` : 'a change of the settings';
  return {
    text: `${council.name}: ${what}, by ${writers.at(-1)!.name}, waits for an officer’s approval.`,
    url: `/desk/plans?council=${council.id}`,
    subject: { what: `approval ${plan.kind} ${id}`, window: String(version) },
    other: { of: 'approval' },
  };
}

export const REMINDER_KINDS: readonly ReminderKind[] = [
  { due: ({ expected }, now) => expected.map((one) => dueOf(one, now)).filter((due) => due !== undefined) },
  { due: ({ answered }) => answered.map(answeredDue) },
  { due: ({ wanted }, now) => wanted.map((one) => wantedDue(one, now)) },
  { due: ({ approvals }) => approvals.map(approvalDue) },
  { due: ({ asked }, now) => asked.map((one) => askedDue(one, now)).filter((due) => due !== undefined) },
];
