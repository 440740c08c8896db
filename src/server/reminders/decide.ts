/** Decides what one person should hear now, and by which channel. Pure: clock, log and situation are arguments. */
import { addMs, DAY_MS, type Instant, londonDate, londonHour } from '../../domain/instant.ts';
import { type Due, REMINDER_KINDS } from './kinds.ts';
import { isQuiet } from './quiet-hours.ts';
import { type Channel, keyOf, type Situation, type Subject } from './situation.ts';

/** Digests go out in the morning, as soon as it is not quiet; who was not reached by noon gets the next day's. */
const DIGEST_FROM_HOUR = 7;
const DIGEST_UNTIL_HOUR = 12;

export type Decision =
  | { form: 'reminder'; channel: Channel; about: (Due & { subject: Subject })[] }
  | { form: 'digest'; channel: 'email'; subject: Subject; due: Due[]; received: readonly string[] };

export const isDigestTime = (now: Instant): boolean => londonHour(now) >= DIGEST_FROM_HOUR && londonHour(now) < DIGEST_UNTIL_HOUR;

/** At most one message a channel: a manager of five homes hears of five returns at once. */
export function decide(situation: Situation, now: Instant): Decision[] {
  const { preferences, reminded, received } = situation;
  if (isQuiet(preferences, now)) return [];
  const due = REMINDER_KINDS.flatMap((kind) => kind.due(situation, now));
  /** An e-mail for each package of care that waits somewhere would be too many: they come as messages, and once a day. */
  const isFor = (channel: Channel, { other }: Due): boolean => channel === 'push' || other?.of !== 'demand';
  const decisions: Decision[] = [];
  const remind = (channel: Channel): void => {
    const about = due.filter(
      (one): one is Due & { subject: Subject } =>
        one.subject !== undefined && isFor(channel, one) && !reminded.has(keyOf(channel, one.subject)),
    );
    if (about.length > 0) decisions.push({ form: 'reminder', channel, about });
  };
  if (preferences.push) remind('push');
  if (preferences.email === 'deadlines') remind('email');
  if (preferences.email === 'daily-digest' && isDigestTime(now)) {
    const subject = { what: 'digest', window: londonDate(now) };
    const ofToday = due.filter(({ other }) => other?.cameAt === undefined || other.cameAt > addMs(now, -DAY_MS));
    if (!reminded.has(keyOf('email', subject))) decisions.push({ form: 'digest', channel: 'email', subject, due: ofToday, received });
  }
  return decisions;
}
