/** People at a council's desk: its officers, and those of the organisations whose services it reads. Nobody else's are shown or touched. */
import type { CouncilId, OrganisationId, PersonId } from '../domain/id.ts';
import { Council } from '../domain/council.ts';
import { Organisation } from '../domain/organisation.ts';
import type { DeskOrganisation, DeskPeople, DeskPerson, DeskSession } from '../domain/protocol-people.ts';
import { Service } from '../domain/service.ts';
import type { Instant } from '../domain/instant.ts';
import type { Db } from './db/tables.ts';
import { hashToken } from './secrets.ts';

/** Of the hash, a hash: what the desk shows opens no session and names none elsewhere. */
export const sessionIdOf = (tokenHash: string): string => hashToken(`session ${tokenHash}`).slice(0, 16);

/** Organisations with a service that this council reads now. `otherCouncils`: names of others that read one of theirs. */
export async function loadOrganisations(db: Db, councilId: CouncilId): Promise<Omit<DeskOrganisation, 'people'>[]> {
  const rows = await db
    .selectFrom('organisations')
    .innerJoin('services', 'services.organisation_id', 'organisations.id')
    .innerJoin('service_councils', 'service_councils.service_id', 'services.id')
    .innerJoin('councils', 'councils.id', 'service_councils.council_id')
    .select(['organisations.json as organisation', 'services.json as service', 'council_id', 'councils.json as council'])
    .where('organisations.id', 'in', (eb) =>
      eb
        .selectFrom('services as theirs')
        .innerJoin('service_councils as links', 'links.service_id', 'theirs.id')
        .select('theirs.organisation_id')
        .where('links.council_id', '=', councilId),
    )
    .orderBy('services.id')
    .execute();
  const all = [...Map.groupBy(rows, (row) => row.organisation)].map(([json, links]) => ({
    organisation: Organisation.parse(JSON.parse(json)),
    services: links.filter((link) => link.council_id === councilId).map((link) => Service.parse(JSON.parse(link.service)).name),
    otherCouncils: [
      ...new Set(links.filter((link) => link.council_id !== councilId).map((link) => Council.parse(JSON.parse(link.council)).shortName)),
    ],
  }));
  return all.sort((a, b) => a.organisation.name.localeCompare(b.organisation.name, 'en-GB'));
}

/** @param thisSession the hash of the token of whoever asks */
export async function loadPeople(
  db: Db,
  councilId: CouncilId,
  you: PersonId,
  thisSession: string | undefined,
  now: Instant,
): Promise<DeskPeople> {
  const organisations = await loadOrganisations(db, councilId);
  const ids = organisations.map(({ organisation }) => organisation.id);
  const members = await db
    .selectFrom('memberships')
    .innerJoin('people', 'people.id', 'memberships.person_id')
    .select(['people.id', 'name', 'email', 'role', 'organisation_id', 'council_id'])
    .where('ended_at', 'is', null)
    .where((eb) =>
      ids.length === 0 ? eb('council_id', '=', councilId) : eb.or([eb('council_id', '=', councilId), eb('organisation_id', 'in', ids)]),
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
  const people = Map.groupBy(members, ({ organisation_id }) => organisation_id);
  return {
    officers: (people.get(null) ?? []).map(personOf),
    organisations: organisations.map((one) => ({ ...one, people: (people.get(one.organisation.id) ?? []).map(personOf) })),
  };
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

/** Whether this person has a role that this council may take away: as its officer, or in an organisation it works with. */
export async function isWithin(db: Db, councilId: CouncilId, personId: PersonId): Promise<boolean> {
  const ids = (await loadOrganisations(db, councilId)).map(({ organisation }) => organisation.id);
  const roles = await db.selectFrom('memberships').select(['council_id', 'organisation_id']).where('person_id', '=', personId).execute();
  return roles.some((role) => role.council_id === councilId || ids.includes(role.organisation_id as OrganisationId));
}
