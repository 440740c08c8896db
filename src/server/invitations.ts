/** Letting people in, and taking that away again: what the desk, an organisation's managers and the operator's commands have in common. */
import type { CouncilId, PersonId } from '../domain/id.ts';
import type { Instant } from '../domain/instant.ts';
import type { Actor } from '../domain/audit.ts';
import { type Membership, Person } from '../domain/person.ts';
import type { SessionEnd } from '../domain/protocol-people.ts';
import { recordFor } from './audit.ts';
import type { Tx } from './db/tables.ts';
import type { Parts } from './env.ts';
import type { Message } from './mail.ts';
import { sessionIdOf } from './members.ts';
import { deleteMembership, endAccount, findPersonByEmail, loadAccount, type Place, savePerson, saveMembership } from './people.ts';

interface Invitation {
  name: string;
  email: string;
  membership: Membership;
  by: Actor;
  /** Those whose audit it belongs to; none: the operator's alone. */
  councilIds: readonly CouncilId[];
  /** What the role is of, in words: "Willow Care". */
  place: string;
}

const ROLES = { manager: 'manager', reporter: 'reporter', officer: 'officer' } as const;

/**
 * Somebody who is known here already keeps the name they have: whoever invites them again may be of another place.
 * @param tx one that holds the `append` lock
 * @returns undefined when name or address are none
 */
export async function inviteInto(
  tx: Tx,
  { name, email, membership, by, councilIds, place }: Invitation,
  now: Instant,
  randomBytes: (size: number) => Uint8Array,
): Promise<Person | undefined> {
  const known = await findPersonByEmail(tx, email);
  const parsed = Person.safeParse({
    id: known?.id ?? `p.${Buffer.from(randomBytes(8)).toString('hex')}`,
    email: email.trim().toLowerCase(),
    name: known?.ended_at === null ? known.name : name.trim(),
  });
  if (!parsed.success || parsed.data.name === '') return undefined;
  const person = parsed.data;
  await savePerson(tx, person);
  await saveMembership(tx, person.id, membership);
  const what = `${person.name} (${person.email}) as ${ROLES[membership.role]} of ${place}`;
  await recordFor(tx, councilIds, { by, action: 'invited', what }, now);
  return person;
}

interface Removal {
  personId: PersonId;
  at: Place;
  by: Actor;
  councilIds: readonly CouncilId[];
  place: string;
}

/** With the last role the account ends. `nobody`: there was no such role. */
export async function removeFrom(
  tx: Tx,
  { personId, at, by, councilIds, place }: Removal,
  now: Instant,
): Promise<'removed' | 'ended' | 'nobody'> {
  const account = await loadAccount(tx, personId);
  if (account === undefined || !(await deleteMembership(tx, personId, at))) return 'nobody';
  const who = `${account.person.name} (${account.person.email})`;
  await recordFor(tx, councilIds, { by, action: 'took-role', what: `${who}, of ${place}` }, now);
  if (account.memberships.length > 1) return 'removed';
  await endAccount(tx, personId, now);
  await recordFor(tx, councilIds, { by, action: 'ended-account', what: who }, now);
  return 'ended';
}

/** Signs somebody out of one browser, or of all. */
export async function endSessions(
  tx: Tx,
  { personId, sessionId }: SessionEnd,
  by: Actor,
  councilIds: readonly CouncilId[],
  now: Instant,
): Promise<void> {
  const account = await loadAccount(tx, personId);
  const rows = await tx.selectFrom('sessions').select(['token_hash', 'device']).where('person_id', '=', personId).execute();
  for (const { token_hash, device } of rows) {
    if (sessionId !== undefined && sessionIdOf(token_hash) !== sessionId) continue;
    await tx.deleteFrom('sessions').where('token_hash', '=', token_hash).execute();
    const what = `${account?.person.name}, ${device ?? 'a browser'}`;
    await recordFor(tx, councilIds, { by, action: 'ended-session', what }, now);
  }
}

/** Not waited for: the person has their role in any case, and may be told again. */
export const tellInvited = ({ mail, origins, log, now }: Pick<Parts, 'mail' | 'origins' | 'log' | 'now'>, person: Person): void =>
  void mail
    .send(invitationMessage(person, origins[0]!, now()))
    .catch((error: { code?: string }) => log.error({ code: error.code }, 'an invitation could not be sent'));

export const invitationMessage = (person: Person, origin: string, now: Instant): Message => ({
  to: person.email,
  subject: 'You can now use Headroom',
  at: now,
  text: [
    `Hello ${person.name},`,
    `You can now use Headroom, where care providers tell their councils what room they have. Open ${origin} and sign in with this e-mail address: you will be sent a code each time. There is no password.`,
    'If you did not expect this, you do not need to do anything.',
  ].join('\n\n'),
});
