/** Routes of the desk's people: asking somebody in, taking a role away, ending a session. Each is recorded in the transaction that does it. */
import type { Context, Hono } from 'hono';
import type { CouncilId, OrganisationId } from '../domain/id.ts';
import {
  checkOrganisationInvitation,
  checkPersonInvitation,
  invitedOrganisation,
  OrganisationInvitation,
  PersonInvitation,
} from '../domain/invitation.ts';
import type { Membership, Person } from '../domain/person.ts';
import type { Problem } from '../domain/problem.ts';
import { RoleRemoval, SessionEnd } from '../domain/protocol-people.ts';
import { actorOf, record } from './audit.ts';
import type { Tx } from './db/tables.ts';
import { councilOf } from './desk-access.ts';
import { isWithin, loadOrganisations, loadPeople } from './desk-people.ts';
import type { Env, Parts } from './env.ts';
import { ProblemError } from './errors.ts';
import { endSessions, inviteInto, removeFrom, tellInvited } from './invitations.ts';
import { hourlyLimit } from './rate-limit.ts';
import { readJson } from './read-json.ts';
import { saveOrganisation, saveService } from './services.ts';
import { sessionHashOf } from './session.ts';

/** Each sends an e-mail to an address somebody typed. */
const INVITATIONS_AN_HOUR = 100;

function refuseIf(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new ProblemError('malformed', { detail: problems[0]!.message, problems: [...problems] });
}

async function councilName(tx: Tx, councilId: CouncilId): Promise<string> {
  const { json } = await tx.selectFrom('councils').select('json').where('id', '=', councilId).executeTakeFirstOrThrow();
  return (JSON.parse(json) as { name: string }).name;
}

/**
 * The name of an organisation this council works with; of another it is as if there were none. One that other councils work with too
 * is not this council's alone to let people into: they would see what is for the others' eyes.
 */
async function organisationName(tx: Tx, councilId: CouncilId, id: OrganisationId): Promise<string> {
  const found = (await loadOrganisations(tx, councilId)).find(({ organisation }) => organisation.id === id);
  if (found === undefined) throw new ProblemError('not-found', { detail: 'This council does not work with that organisation.' });
  if (found.otherCouncils.length > 0)
    throw new ProblemError('forbidden', {
      detail: `${found.organisation.name} also works with ${found.otherCouncils.join(', ')}. Ask whoever runs this server to change who may sign in for it.`,
    });
  return found.organisation.name;
}

export function deskPeopleRoutes(api: Hono<Env>, parts: Parts): void {
  const { database, now, randomBytes } = parts;
  const limit = hourlyLimit(INVITATIONS_AN_HOUR, now);

  const invited = (person: Person | undefined): Person => {
    if (person === undefined) throw new ProblemError('malformed');
    return person;
  };
  const actor = (c: Context<Env>) => actorOf(c.get('account'));

  api.get('/desk/:councilId/people', async (c) =>
    c.json(await loadPeople(database.db, councilOf(c), c.get('account').person.id, sessionHashOf(c, parts), now())),
  );

  api.post('/desk/:councilId/people/invite', async (c) => {
    const councilId = councilOf(c);
    const invitation = await readJson(c, PersonInvitation);
    refuseIf(checkPersonInvitation(invitation));
    limit(c.get('account').person.id);
    const person = await database.alone('append', async (tx) => {
      const isOfficer = invitation.role === 'officer';
      const place = isOfficer ? await councilName(tx, councilId) : await organisationName(tx, councilId, invitation.organisationId);
      const membership: Membership = isOfficer
        ? { role: 'officer', councilId }
        : { role: invitation.role, organisationId: invitation.organisationId };
      return invited(await inviteInto(tx, { ...invitation, membership, by: actor(c), councilIds: [councilId], place }, now(), randomBytes));
    });
    tellInvited(parts, person);
    return c.body(null, 204);
  });

  api.post('/desk/:councilId/people/organisations', async (c) => {
    const councilId = councilOf(c);
    const invitation = await readJson(c, OrganisationInvitation);
    refuseIf(checkOrganisationInvitation(invitation));
    limit(c.get('account').person.id);
    const person = await database.alone('append', async (tx) => {
      const taken = new Set<string>((await tx.selectFrom('organisations').select('id').execute()).map(({ id }) => id));
      const { organisation, service } = invitedOrganisation(invitation, councilId, (id) => taken.has(id));
      refuseIf(await clashes(tx, service.cqcLocationId, councilId, service.localityIds));
      await saveOrganisation(tx, organisation, now());
      await saveService(tx, service, now());
      const what = `${organisation.name}, with ${service.name}`;
      await record(tx, { by: actor(c), councilId, action: 'added-organisation', what }, now());
      const membership: Membership = { role: 'manager', organisationId: organisation.id };
      const asked = { ...invitation.manager, membership, by: actor(c), councilIds: [councilId], place: organisation.name };
      return invited(await inviteInto(tx, asked, now(), randomBytes));
    });
    tellInvited(parts, person);
    return c.body(null, 204);
  });

  api.post('/desk/:councilId/people/remove', async (c) => {
    const councilId = councilOf(c);
    const { personId, organisationId } = await readJson(c, RoleRemoval);
    await database.alone('append', async (tx) => {
      if (organisationId === undefined) await refuseLastOfficer(tx, councilId);
      const at = organisationId === undefined ? { councilId } : { organisationId };
      const place = organisationId === undefined ? await councilName(tx, councilId) : await organisationName(tx, councilId, organisationId);
      const outcome = await removeFrom(tx, { personId, at, by: actor(c), councilIds: [councilId], place }, now());
      if (outcome === 'nobody') throw new ProblemError('not-found', { detail: 'That person has no role there any more.' });
    });
    return c.body(null, 204);
  });

  api.post('/desk/:councilId/people/sessions/end', async (c) => {
    const councilId = councilOf(c);
    const end = await readJson(c, SessionEnd);
    await database.alone('append', async (tx) => {
      if (!(await isWithin(tx, councilId, end.personId))) throw new ProblemError('not-found', { detail: 'That person has no role here.' });
      await endSessions(tx, end, actor(c), [councilId], now());
    });
    return c.body(null, 204);
  });
}

/** A council without an officer could let nobody in again. */
async function refuseLastOfficer(tx: Tx, councilId: CouncilId): Promise<void> {
  const officers = await tx.selectFrom('memberships').select('person_id').where('council_id', '=', councilId).execute();
  if (officers.length <= 1)
    throw new ProblemError('forbidden', {
      detail: 'This council would have no officer left. Invite another officer first, then try again.',
    });
}

/** What only the database knows. */
async function clashes(
  tx: Tx,
  cqcLocationId: string | undefined,
  councilId: CouncilId,
  localityIds: readonly string[],
): Promise<Problem[]> {
  const { json } = await tx.selectFrom('councils').select('json').where('id', '=', councilId).executeTakeFirstOrThrow();
  const areas = (JSON.parse(json) as { localities: { id: string }[] }).localities.map(({ id }) => id);
  const strange = localityIds.some((id) => !areas.includes(id));
  const held =
    cqcLocationId !== undefined &&
    (await tx.selectFrom('services').select('json').execute()).some(
      (row) => (JSON.parse(row.json) as { cqcLocationId?: string }).cqcLocationId === cqcLocationId,
    );
  return [
    ...(held
      ? [{ path: 'service.cqcLocationId', code: 'cqc-location-taken', message: 'A service with this CQC location ID is here already' }]
      : []),
    ...(strange ? [{ path: 'service.localityIds', code: 'area-unknown', message: 'Choose areas of this council' }] : []),
  ];
}
