/** Those who may sign in for a council or an organisation, with where each is signed in: as the desk and an organisation's managers see them. */
import type { CouncilId, OrganisationId, PersonId } from '../domain/id.ts';
import type { Instant } from '../domain/instant.ts';
import type { DeskPerson, DeskSession } from '../domain/protocol-people.ts';
import type { Db } from './db/tables.ts';
import { hashToken } from './secrets.ts';

/** Of the hash, a hash: what the desk shows opens no session and names none elsewhere. */
export const sessionIdOf = (tokenHash: string): string => hashToken(`session ${tokenHash}`).slice(0, 16);

interface Places {
  /** Of this council, its officers. */
  councilId?: CouncilId;
  organisationIds: readonly OrganisationId[];
}

/**
 * By organisation; officers under null.
 * @param thisSession the hash of the token of whoever asks
 */
export async function loadMembers(
  db: Db,
  { councilId, organisationIds }: Places,
  you: PersonId,
  thisSession: string | undefined,
  now: Instant,
): Promise<Map<OrganisationId | null, DeskPerson[]>> {
  const members = await db
    .selectFrom('memberships')
    .innerJoin('people', 'people.id', 'memberships.person_id')
    .select(['people.id', 'name', 'email', 'role', 'organisation_id'])
    .where('ended_at', 'is', null)
    .where((eb) =>
      eb.or([
        ...(councilId === undefined ? [] : [eb('council_id', '=', councilId)]),
        ...(organisationIds.length === 0 ? [] : [eb('organisation_id', 'in', organisationIds)]),
      ]),
    )
    .orderBy('name')
    .execute();
  const sessions = await loadSessions(db, [...new Set(members.map(({ id }) => id))], thisSession, now);
  const personOf = ({ id, name, email, role }: (typeof members)[number]): DeskPerson => ({
    id,
    name,
    email,
    role,
    isYou: id === you,
    sessions: sessions.get(id) ?? [],
  });
  const byPlace = Map.groupBy(members, ({ organisation_id }) => organisation_id);
  return new Map([...byPlace].map(([place, theirs]) => [place, theirs.map(personOf)]));
}

async function loadSessions(
  db: Db,
  people: readonly PersonId[],
  thisSession: string | undefined,
  now: Instant,
): Promise<Map<PersonId, DeskSession[]>> {
  if (people.length === 0) return new Map();
  const rows = await db
    .selectFrom('sessions')
    .selectAll()
    .where('person_id', 'in', people)
    .where('expires_at', '>', now)
    .orderBy('renewed_at', 'desc')
    .execute();
  const byPerson = Map.groupBy(rows, (row) => row.person_id);
  const sessionOf = ({ token_hash, device, started_at, renewed_at }: (typeof rows)[number]): DeskSession => ({
    id: sessionIdOf(token_hash),
    device: device ?? 'A browser',
    usedAt: renewed_at,
    isThisOne: token_hash === thisSession,
    ...(started_at === null ? {} : { startedAt: started_at }),
  });
  return new Map([...byPerson].map(([id, theirs]) => [id, theirs.map(sessionOf)]));
}
