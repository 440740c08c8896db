/** What an organisation's managers do about its people: ask somebody in, take a role away, sign somebody out. Reporters cannot. */
import type { Context, Hono } from 'hono';
import { checkPersonInvitation, ColleagueInvitation } from '../domain/invitation.ts';
import { Organisation } from '../domain/organisation.ts';
import type { CouncilId, OrganisationId, PersonId } from '../domain/id.ts';
import { type Colleagues, ColleagueRemoval, SessionEnd } from '../domain/protocol-people.ts';
import { councilsReading } from './answer-context.ts';
import { actorOf } from './audit.ts';
import type { Db, Tx } from './db/tables.ts';
import type { Env, Parts } from './env.ts';
import { ProblemError } from './errors.ts';
import { endSessions, inviteInto, removeFrom, tellInvited } from './invitations.ts';
import { loadMembers } from './members.ts';
import { hourlyLimit } from './rate-limit.ts';
import { readJson } from './read-json.ts';
import { sessionHashOf, signedIn } from './session.ts';

/** Each sends an e-mail to an address somebody typed. */
const INVITATIONS_AN_HOUR = 30;

/** The organisation the route is about, whose manager asks. */
function organisationOf(c: Context<Env>): OrganisationId {
  const { memberships } = c.get('account');
  const found = memberships.find((role) => role.role === 'manager' && role.organisationId === c.req.param('organisationId'));
  if (found?.role !== 'manager') throw new ProblemError('forbidden');
  return found.organisationId;
}

/** Whose audit it belongs to: they let this organisation report to them. */
const readers = async (db: Db, id: OrganisationId): Promise<CouncilId[]> =>
  (await councilsReading(db, [id])).map(({ council_id }) => council_id);

async function nameOf(tx: Tx, id: OrganisationId): Promise<string> {
  const { json } = await tx.selectFrom('organisations').select('json').where('id', '=', id).executeTakeFirstOrThrow();
  return Organisation.parse(JSON.parse(json)).name;
}

const roleIn = (tx: Tx, organisationId: OrganisationId, personId: PersonId) =>
  tx
    .selectFrom('memberships')
    .select('role')
    .where('organisation_id', '=', organisationId)
    .where('person_id', '=', personId)
    .executeTakeFirst();

/** Without a manager nobody could let anybody in again, nor ask for help. */
async function refuseLastManager(tx: Tx, organisationId: OrganisationId, personId: PersonId): Promise<void> {
  const managers = await tx
    .selectFrom('memberships')
    .select('person_id')
    .where('organisation_id', '=', organisationId)
    .where('role', '=', 'manager')
    .execute();
  if (managers.every(({ person_id }) => person_id === personId) && managers.length > 0)
    throw new ProblemError('forbidden', {
      detail: 'Your organisation would have no manager left. Invite another manager first, then try again.',
    });
}

export function colleagueRoutes(api: Hono<Env>, parts: Parts): void {
  const { database, now, randomBytes } = parts;
  const limit = hourlyLimit(INVITATIONS_AN_HOUR, now);
  const at = '/organisations/:organisationId/people';

  api.get(at, signedIn(parts), async (c) => {
    const organisationId = organisationOf(c);
    const you = c.get('account').person.id;
    const members = await loadMembers(database.db, { organisationIds: [organisationId] }, you, sessionHashOf(c, parts), now());
    return c.json({ people: members.get(organisationId) ?? [] } satisfies Colleagues);
  });

  api.post(`${at}/invite`, signedIn(parts), async (c) => {
    const organisationId = organisationOf(c);
    const { role, name, email } = await readJson(c, ColleagueInvitation);
    const problems = checkPersonInvitation({ name, email });
    if (problems.length > 0) throw new ProblemError('malformed', { detail: problems[0]!.message, problems });
    limit(c.get('account').person.id);
    const person = await database.alone('append', async (tx) => {
      const asked = {
        name,
        email,
        membership: { role, organisationId },
        by: actorOf(c.get('account')),
        place: await nameOf(tx, organisationId),
      };
      const invited = await inviteInto(tx, { ...asked, councilIds: await readers(tx, organisationId) }, now(), randomBytes);
      if (invited === undefined) throw new ProblemError('malformed');
      const managers = await tx.selectFrom('memberships').select('role').where('organisation_id', '=', organisationId).execute();
      if (managers.every((one) => one.role !== 'manager'))
        throw new ProblemError('forbidden', { detail: 'You are the only manager: invite another one before you become a reporter.' });
      return invited;
    });
    tellInvited(parts, person);
    return c.body(null, 204);
  });

  api.post(`${at}/remove`, signedIn(parts), async (c) => {
    const organisationId = organisationOf(c);
    const { personId } = await readJson(c, ColleagueRemoval);
    await database.alone('append', async (tx) => {
      if ((await roleIn(tx, organisationId, personId)) === undefined)
        throw new ProblemError('not-found', { detail: 'That person has no role there any more.' });
      await refuseLastManager(tx, organisationId, personId);
      const by = actorOf(c.get('account'));
      const removal = { personId, at: { organisationId }, by, place: await nameOf(tx, organisationId) };
      await removeFrom(tx, { ...removal, councilIds: await readers(tx, organisationId) }, now());
    });
    return c.body(null, 204);
  });

  api.post(`${at}/sessions/end`, signedIn(parts), async (c) => {
    const organisationId = organisationOf(c);
    const end = await readJson(c, SessionEnd);
    await database.alone('append', async (tx) => {
      if ((await roleIn(tx, organisationId, end.personId)) === undefined)
        throw new ProblemError('not-found', { detail: 'That person has no role there.' });
      await endSessions(tx, end, actorOf(c.get('account')), await readers(tx, organisationId), now());
    });
    return c.body(null, 204);
  });
}
