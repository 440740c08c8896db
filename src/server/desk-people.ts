/** People at a council's desk: its officers, and those of the organisations whose services it reads. Nobody else's are shown or touched. */
import type { CouncilId, OrganisationId, PersonId } from '../domain/id.ts';
import { Council } from '../domain/council.ts';
import { Organisation } from '../domain/organisation.ts';
import type { DeskOrganisation, DeskPeople } from '../domain/protocol-people.ts';
import { Service } from '../domain/service.ts';
import type { Instant } from '../domain/instant.ts';
import type { Db } from './db/tables.ts';
import { loadMembers } from './members.ts';

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
  const people = await loadMembers(db, { councilId, organisationIds: ids }, you, thisSession, now);
  return {
    officers: people.get(null) ?? [],
    organisations: organisations.map((one) => ({ ...one, people: people.get(one.organisation.id) ?? [] })),
  };
}

/** Whether this person has a role that this council may take away: as its officer, or in an organisation it works with. */
export async function isWithin(db: Db, councilId: CouncilId, personId: PersonId): Promise<boolean> {
  const ids = (await loadOrganisations(db, councilId)).map(({ organisation }) => organisation.id);
  const roles = await db.selectFrom('memberships').select(['council_id', 'organisation_id']).where('person_id', '=', personId).execute();
  return roles.some((role) => role.council_id === councilId || ids.includes(role.organisation_id as OrganisationId));
}
