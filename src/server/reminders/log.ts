/** The log of what was said to whom: claimed before it is said, so that two processes, or one that dies half-way, never say it twice. */
import type { Instant } from '../../domain/instant.ts';
import { addMs, DAY_MS } from '../../domain/instant.ts';
import type { PersonId } from '../../domain/id.ts';
import type { Db, Tx } from '../db/tables.ts';
import { type Channel, keyOf, type Subject } from './situation.ts';

/** Something that could not be sent is tried again at the next rounds, this often in all. */
const MOST_TRIES = 3;
const KEPT_MS = 400 * DAY_MS;
/** No window lasts longer: what is older need not be looked through again. */
const LOOKED_BACK_MS = 60 * DAY_MS;

/** @param people of whom it is asked */
export async function loadReminded(db: Db, people: readonly PersonId[], now: Instant): Promise<Map<PersonId, Set<string>>> {
  const rows = await db
    .selectFrom('reminders')
    .select(['person_id', 'channel', 'what', 'time_window'])
    .where('person_id', 'in', people)
    .where('claimed_at', '>', addMs(now, -LOOKED_BACK_MS))
    .where((eb) => eb.or([eb('outcome', '<>', 'failed'), eb('tries', '>=', MOST_TRIES)]))
    .execute();
  const reminded = new Map<PersonId, Set<string>>();
  for (const { person_id, channel, what, time_window } of rows) {
    const keys = reminded.get(person_id) ?? new Set();
    reminded.set(person_id, keys.add(keyOf(channel, { what, window: time_window })));
  }
  return reminded;
}

/** @returns those that are ours to say; the others have been said, or are being said by another process */
export async function claim(tx: Tx, personId: PersonId, channel: Channel, subjects: readonly Subject[], now: Instant): Promise<Subject[]> {
  const ours: Subject[] = [];
  for (const { what, window } of subjects) {
    const row = await tx
      .insertInto('reminders')
      .values({ person_id: personId, channel, what, time_window: window, claimed_at: now, outcome: 'claimed', tries: 1 })
      .onConflict((conflict) =>
        conflict
          .columns(['person_id', 'channel', 'what', 'time_window'])
          .doUpdateSet((eb) => ({ claimed_at: now, outcome: 'claimed' as const, tries: eb('reminders.tries', '+', 1) }))
          .where('reminders.outcome', '=', 'failed')
          .where('reminders.tries', '<', MOST_TRIES),
      )
      .returning('what')
      .executeTakeFirst();
    if (row !== undefined) ours.push({ what, window });
  }
  return ours;
}

/** `failed` only when it is certain that nothing was said: it will be tried again. */
export async function record(
  tx: Tx,
  personId: PersonId,
  channel: Channel,
  subjects: readonly Subject[],
  outcome: 'sent' | 'failed',
): Promise<void> {
  for (const { what, window } of subjects)
    await tx
      .updateTable('reminders')
      .set({ outcome })
      .where('person_id', '=', personId)
      .where('channel', '=', channel)
      .where('what', '=', what)
      .where('time_window', '=', window)
      .execute();
}

export const sweepReminders = async (db: Db, now: Instant): Promise<void> => {
  await db.deleteFrom('reminders').where('claimed_at', '<', addMs(now, -KEPT_MS)).execute();
};
