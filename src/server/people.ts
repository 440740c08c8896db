/** People and what each of their memberships lets them do. */
import type { CouncilId, OrganisationId } from '../domain/id.ts';
import type { Instant } from '../domain/instant.ts';
import { Account, type Membership, type Person } from '../domain/person.ts';
import type { Db, Tables, Tx } from './db/tables.ts';

/** The same address however it is typed. */
export const normalEmail = (email: string): string => email.trim().toLowerCase();

export type MembershipRow = Pick<Tables['memberships'], 'role' | 'organisation_id' | 'council_id'>;
const asMembership = (row: MembershipRow) =>
  row.role === 'officer' ? { role: row.role, councilId: row.council_id } : { role: row.role, organisationId: row.organisation_id };

export const accountOf = (person: Person, memberships: readonly MembershipRow[]): Account =>
  Account.parse({ person, memberships: memberships.map(asMembership) });

const PERSON = ['id', 'name', 'email'] as const;

export async function loadAccount(db: Db, personId: Person['id']): Promise<Account | undefined> {
  const person = await db.selectFrom('people').select(PERSON).where('id', '=', personId).executeTakeFirst();
  if (person === undefined) return undefined;
  const rows = await db.selectFrom('memberships').selectAll().where('person_id', '=', personId).execute();
  return accountOf(person, rows);
}

/** Some of those whose account has not ended, in the order of their ids. */
export async function loadAccounts(db: Db, after: string, limit: number): Promise<Account[]> {
  const some = db
    .selectFrom('people')
    .select(PERSON)
    .where('ended_at', 'is', null)
    .where('id', '>', after as Person['id']);
  const people = await some.orderBy('id').limit(limit).execute();
  if (people.length === 0) return [];
  const ids = people.map(({ id }) => id);
  const rows = Map.groupBy(await db.selectFrom('memberships').selectAll().where('person_id', 'in', ids).execute(), (row) => row.person_id);
  return people.map((person) => accountOf(person, rows.get(person.id) ?? []));
}

/** Whoever has that address, ended or not: an operator must be able to name them. */
export const findPersonByEmail = (db: Db, email: string): Promise<(Person & { ended_at: Instant | null }) | undefined> =>
  db
    .selectFrom('people')
    .select([...PERSON, 'ended_at'])
    .where('email', '=', normalEmail(email))
    .executeTakeFirst();

/** Adds a person, or renames the one who has that e-mail address already. One whose account was ended begins again, with no session. */
export async function savePerson(tx: Tx, person: Person): Promise<void> {
  await tx
    .insertInto('people')
    .values({ ...person, email: normalEmail(person.email) })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ name: person.name }))
    .execute();
  const begunAgain = tx.updateTable('people').set({ ended_at: null }).where('id', '=', person.id).where('ended_at', 'is not', null);
  if ((await begunAgain.executeTakeFirst()).numUpdatedRows > 0n)
    await tx.deleteFrom('sessions').where('person_id', '=', person.id).execute();
}

/**
 * Ends an account: no role, no way to sign in, nothing kept for them. What they sent stays with the councils, under their name.
 * Their sessions stay as rows that let nobody in, so that each of their devices can be told at its next request.
 */
export async function endAccount(tx: Tx, personId: Person['id'], now: Instant): Promise<void> {
  await tx.updateTable('people').set({ ended_at: now }).where('id', '=', personId).execute();
  await tx.updateTable('sign_in_codes').set({ used_at: now }).where('person_id', '=', personId).where('used_at', 'is', null).execute();
  for (const table of ['memberships', 'kept_drafts', 'preferences', 'push_subscriptions', 'calendars'] as const)
    await tx.deleteFrom(table).where('person_id', '=', personId).execute();
}

/** Gives a person a role; a second role in the same place takes the first one's place. */
export async function saveMembership(tx: Tx, personId: Person['id'], membership: Membership): Promise<void> {
  await deleteMembership(tx, personId, membership);
  const place =
    membership.role === 'officer'
      ? { organisation_id: null, council_id: membership.councilId }
      : { organisation_id: membership.organisationId, council_id: null };
  await tx
    .insertInto('memberships')
    .values({ person_id: personId, role: membership.role, ...place })
    .execute();
}

/** @returns whether there was one */
export async function deleteMembership(tx: Tx, personId: Person['id'], place: Place): Promise<boolean> {
  const theirs = tx.deleteFrom('memberships').where('person_id', '=', personId);
  const there =
    'councilId' in place ? theirs.where('council_id', '=', place.councilId) : theirs.where('organisation_id', '=', place.organisationId);
  return (await there.executeTakeFirst()).numDeletedRows > 0n;
}

export type Place = { councilId: CouncilId } | { organisationId: OrganisationId };
