/** Returns that were refused: noted with the reasons for the councils of the service, which can often mend them: an old list, an area, a bed. */
import * as z from 'zod/mini';
import { type CouncilId, type OrganisationId, ServiceId } from '../../domain/id.ts';
import type { Instant } from '../../domain/instant.ts';
import { Organisation } from '../../domain/organisation.ts';
import { type Account, organisationIdsOf } from '../../domain/person.ts';
import { Problem } from '../../domain/problem.ts';
import type { PushResult } from '../../domain/protocol.ts';
import type { DeskRefusal } from '../../domain/protocol-market.ts';
import { RETURN_KINDS, type ReturnKind } from '../../domain/returns.ts';
import { Service } from '../../domain/service.ts';
import { insertRows } from '../db/rows.ts';
import type { Db, Tx } from '../db/tables.ts';

/** More than an officer can settle in a day. */
const MOST = 100;
/** The first say what it is about. */
const MOST_PROBLEMS = 5;

/** All that is read of what was refused: the rest of it may be of any shape. */
const About = z.object({
  serviceId: ServiceId,
  kind: z.enum(RETURN_KINDS),
  organisationId: z.optional(z.unknown()),
});

export interface Refused {
  serviceId: ServiceId;
  kind: ReturnKind;
  /** Of those that the sender reports for. */
  organisationId: OrganisationId;
  problems: Problem[];
}

/**
 * @param items as they were sent
 * @param results of each, in order
 * @returns what can be told to a council: of each service and kind the last, unless another was taken in after it
 */
export function refusedOf(items: readonly unknown[], results: readonly PushResult[], account: Account): Refused[] {
  const ours = organisationIdsOf(account);
  const refused = new Map<string, Refused>();
  for (const [index, result] of results.entries()) {
    const about = About.safeParse(items[index]);
    if (!about.success) continue;
    const { serviceId, kind, organisationId: named } = about.data;
    const which = `${serviceId} ${kind}`;
    const organisationId = ours.find((id) => id === named) ?? ours[0];
    if (result.outcome !== 'refused') refused.delete(which);
    else if (organisationId !== undefined)
      refused.set(which, { serviceId, kind, organisationId, problems: result.problems.slice(0, MOST_PROBLEMS) });
  }
  return [...refused.values()];
}

export async function noteRefusals(tx: Tx, refused: readonly Refused[], senderName: string, now: Instant): Promise<void> {
  const ids = refused.map(({ serviceId }) => serviceId);
  const found = await tx.selectFrom('services').select('id').where('id', 'in', ids).execute();
  const known = new Set(found.map(({ id }) => id));
  const rows = refused
    .filter(({ serviceId }) => known.has(serviceId))
    .map(({ serviceId, kind, organisationId, problems }) => ({
      service_id: serviceId,
      kind,
      organisation_id: organisationId,
      refused_at: now,
      person_name: senderName,
      problems: JSON.stringify(problems),
    }));
  await insertRows(
    tx,
    'refusals',
    rows,
    `on conflict (service_id, kind, organisation_id) do update set
      refused_at = excluded.refused_at, person_name = excluded.person_name, problems = excluded.problems`,
  );
}

/** Of the services this council reads now, without those of which a return of that kind was taken in since; newest first. */
export async function readRefusals(db: Db, councilId: CouncilId): Promise<DeskRefusal[]> {
  const rows = await db
    .selectFrom('service_councils')
    .innerJoin('refusals', 'refusals.service_id', 'service_councils.service_id')
    .innerJoin('services', 'services.id', 'refusals.service_id')
    .innerJoin('organisations', 'organisations.id', 'refusals.organisation_id')
    .select(['refusals.service_id', 'refusals.kind', 'refused_at', 'person_name', 'problems'])
    .select(['services.json as service', 'organisations.json as organisation'])
    .where('service_councils.council_id', '=', councilId)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('submissions')
            .select('seq')
            .whereRef('submissions.service_id', '=', 'refusals.service_id')
            .whereRef('submissions.kind', '=', 'refusals.kind')
            .whereRef('submissions.received_at', '>', 'refusals.refused_at'),
        ),
      ),
    )
    .orderBy('refused_at', 'desc')
    .limit(MOST)
    .execute();
  return rows.map((row) => ({
    serviceId: row.service_id,
    serviceName: Service.parse(JSON.parse(row.service)).name,
    organisationName: Organisation.parse(JSON.parse(row.organisation)).name,
    kind: row.kind,
    refusedAt: row.refused_at,
    sentBy: row.person_name,
    problems: z.array(Problem).parse(JSON.parse(row.problems)),
  }));
}
