/** Councils, organisations and services as the server keeps them; saving one also puts it in the feed of those who may see it. */
import { Council } from '../domain/council.ts';
import type { ServiceId } from '../domain/id.ts';
import type { Instant } from '../domain/instant.ts';
import type { Organisation } from '../domain/organisation.ts';
import { Service } from '../domain/service.ts';
import type { Db, Tx } from './db/tables.ts';
import { followService } from './market/follow-service.ts';
import { audienceOf, publish, withdraw } from './publish.ts';

export interface KnownService {
  service: Service;
  /** The councils that read it now. */
  councils: Council[];
}

export async function loadServices(tx: Tx, ids: readonly ServiceId[]): Promise<Map<ServiceId, KnownService>> {
  const known = new Map<ServiceId, KnownService>();
  if (ids.length === 0) return known;
  for (const { json } of await tx.selectFrom('services').select('json').where('id', 'in', ids).execute()) {
    const service = Service.parse(JSON.parse(json));
    known.set(service.id, { service, councils: [] });
  }
  const links = await tx
    .selectFrom('service_councils')
    .innerJoin('councils', 'councils.id', 'service_councils.council_id')
    .select(['service_id', 'council_id', 'json'])
    .where('service_id', 'in', ids)
    .orderBy('council_id')
    .execute();
  const councils = new Map<string, Council>();
  for (const { service_id, council_id, json } of links) {
    const council = councils.get(council_id) ?? Council.parse(JSON.parse(json));
    councils.set(council_id, council);
    known.get(service_id)?.councils.push(council);
  }
  return known;
}

export const loadCouncils = async (db: Db): Promise<Council[]> =>
  (await db.selectFrom('councils').select('json').execute()).map(({ json }) => Council.parse(JSON.parse(json)));

export const loadLocalityNames = async (db: Db): Promise<Map<string, string>> =>
  new Map((await loadCouncils(db)).flatMap(({ localities }) => localities.map(({ id, name }) => [id, name])));

export async function saveCouncils(tx: Tx, councils: readonly Council[]): Promise<void> {
  for (const council of councils) {
    const json = JSON.stringify(council);
    await tx
      .insertInto('councils')
      .values({ id: council.id, json })
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ json }).where('councils.json', '<>', json))
      .execute();
  }
}

export async function saveOrganisation(tx: Tx, organisation: Organisation, now: Instant): Promise<void> {
  const json = JSON.stringify(organisation);
  await tx
    .insertInto('organisations')
    .values({ id: organisation.id, json })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ json }))
    .execute();
  await publish(tx, audienceOf.organisation(organisation.id), [{ kind: 'organisation', id: organisation.id, item: organisation }], now);
}

export async function saveService(tx: Tx, service: Service, now: Instant): Promise<void> {
  const before = await tx.selectFrom('services').select('organisation_id').where('id', '=', service.id).executeTakeFirst();
  if (before !== undefined && before.organisation_id !== service.organisationId)
    await withdraw(tx, audienceOf.organisation(before.organisation_id), 'service', service.id, now); // it has changed hands
  const row = { organisation_id: service.organisationId, json: JSON.stringify(service) };
  await tx
    .insertInto('services')
    .values({ id: service.id, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
  await tx.deleteFrom('service_councils').where('service_id', '=', service.id).execute();
  const links = service.councilIds.map((council_id) => ({ service_id: service.id, council_id }));
  if (links.length > 0) await tx.insertInto('service_councils').values(links).execute();
  await followService(tx, (await loadServices(tx, [service.id])).get(service.id)!, now);
  await publish(tx, audienceOf.organisation(service.organisationId), [{ kind: 'service', id: service.id, item: service }], now);
}
