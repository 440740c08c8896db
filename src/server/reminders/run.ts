/** One round of reminders: who is due what, claimed, said, recorded. What fails for one person never stops the others. */
import type { PushSubscriptionRequest } from '../../domain/protocol-reminders.ts';
import type { PersonId } from '../../domain/id.ts';
import type { Parts } from '../env.ts';
import { isCertainlyUnsent } from '../mail.ts';
import { removeSubscription } from '../push-subscriptions.ts';
import type { PushOutcome } from '../push.ts';
import { unsubscribeLink } from '../unsubscribe.ts';
import { type Decision, decide } from './decide.ts';
import { holdLease } from './lease.ts';
import { situationsOfAll } from './load.ts';
import { claim, record, sweepReminders } from './log.ts';
import type { Situation, Subject } from './situation.ts';
import { emailOf, pushOf } from './words.ts';

export const ROUND_MS = 5 * 60_000;

export type RemindingParts = Pick<Parts, 'database' | 'mail' | 'sendPush' | 'log' | 'metrics' | 'origins' | 'secret' | 'now'>;
type Outcome = 'sent' | 'failed' | 'nothing';

/** @param isStopping asked between two messages, so that a server told to stop does not wait for the rest */
export async function remindEverybody(parts: RemindingParts, holder: string, isStopping: () => boolean = () => false): Promise<void> {
  const { database, now } = parts;
  // As long as three rounds: when its holder is gone, another process takes over soon.
  if (!(await database.write((tx) => holdLease(tx, 'reminders', holder, 3 * ROUND_MS, now())))) return;
  await sweepReminders(database.db, now());
  for await (const situation of situationsOfAll(database.db, now()))
    for (const decision of decide(situation, now())) {
      if (isStopping()) return;
      await carryOut(parts, situation, decision).catch((error: unknown) => parts.log.error({ err: error }, 'a reminder failed'));
    }
}

const subjectsOf = (decision: Decision): Subject[] =>
  decision.form === 'digest' ? [decision.subject] : decision.about.map(({ subject }) => subject);

async function carryOut(parts: RemindingParts, situation: Situation, decision: Decision): Promise<void> {
  const { database, metrics, now } = parts;
  const { id } = situation.person;
  const { channel } = decision;
  const ours = await database.write((tx) => claim(tx, id, channel, subjectsOf(decision), now()));
  if (ours.length === 0) return;
  const isOurs = ({ what, window }: Subject): boolean => ours.some((one) => one.what === what && one.window === window);
  const mine = decision.form === 'digest' ? decision : { ...decision, about: decision.about.filter(({ subject }) => isOurs(subject)) };
  const outcome = channel === 'email' ? await sendEmail(parts, situation, mine) : await sendPushes(parts, id, mine);
  if (outcome !== 'nothing') metrics.reminders.inc({ channel, outcome });
  await database.write((tx) => record(tx, id, channel, ours, outcome === 'failed' ? 'failed' : 'sent'));
}

async function sendEmail(parts: RemindingParts, { person }: Situation, decision: Decision): Promise<Outcome> {
  const { mail, origins, now } = parts;
  const message = emailOf(decision, { person, origin: origins[0]!, unsubscribe: unsubscribeLink(parts, person.id), now: now() });
  if (message === undefined) return 'nothing';
  try {
    await mail.send(message);
    return 'sent';
  } catch (error) {
    // The error's text may hold the address; its code does not.
    parts.log.error({ code: (error as { code?: string }).code }, 'a reminder could not be sent by e-mail');
    return isCertainlyUnsent(error) ? 'failed' : 'sent'; // rather never than twice, when it is not known
  }
}

/** To all of a person's browsers at once: it is sent when one of them got it. */
async function sendPushes({ database, sendPush }: RemindingParts, personId: PersonId, decision: Decision): Promise<Outcome> {
  if (decision.form === 'digest') return 'nothing';
  const rows = await database.db.selectFrom('push_subscriptions').selectAll().where('person_id', '=', personId).execute();
  const message = pushOf(decision.about);
  const outcomes = await Promise.all(
    rows.map(async ({ endpoint, p256dh, auth }): Promise<PushOutcome> => {
      const to: PushSubscriptionRequest = { endpoint, keys: { p256dh, auth } };
      const outcome = await sendPush(to, message);
      if (outcome === 'gone') await database.write((tx) => removeSubscription(tx, personId, endpoint));
      return outcome;
    }),
  );
  if (outcomes.includes('sent')) return 'sent';
  return outcomes.includes('failed') ? 'failed' : 'nothing';
}
