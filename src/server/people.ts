/** People and what each of their memberships lets them do. */
import type { CouncilId, OrganisationId } from '../domain/id.ts';
import { Account, type Membership, type Person } from '../domain/person.ts';
import type { Db, Tables, Tx } from './db/tables.ts';

/** The same address however it is typed. */
export const normalEmail = (email: string): string => email.trim().toLowerCase();

const asMembership = (row: Tables['memberships']) =>
  row.role === 'officer' ? { role: row.role, councilId: row.council_id } : { role: row.role, organisationId: row.organisation_id };

export async function loadAccount(db: Db, personId: Person['id']): Promise<Account | undefined> {
  const person = await db.selectFrom('people').selectAll().where('id', '=', personId).executeTakeFirst();
  if (person === undefined) return undefined;
  const rows = await db.selectFrom('memberships').selectAll().where('person_id', '=', personId).execute();
  return Account.parse({ person, memberships: rows.map(asMembership) });
}

export const findPersonByEmail = (db: Db, email: string): Promise<Person | undefined> =>
  db.selectFrom('people').selectAll().where('email', '=', normalEmail(email)).executeTakeFirst();

/** Adds a person, or renames the one who has that e-mail address already. */
export async function savePerson(tx: Tx, person: Person): Promise<void> {
  await tx
    .insertInto('people')
    .values({ ...person, email: normalEmail(person.email) })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ name: person.name }))
    .execute();
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
