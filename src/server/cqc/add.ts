/** Adds what the directory has in a council's area and we do not: providers as organisations, locations as services, under ids made of CQC's numbers. */
import { CqcLocation } from '../../domain/cqc-directory.ts';
import type { Council } from '../../domain/council.ts';
import type { Instant } from '../../domain/instant.ts';
import { Organisation } from '../../domain/organisation.ts';
import { hasBeds } from '../../domain/invitation.ts';
import { Service } from '../../domain/service.ts';
import type { Tx } from '../db/tables.ts';
import { saveOrganisation, saveService } from '../services.ts';

const simple = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, ' ')
    .trim();

/** CQC writes the authority's name without "Council" or "City". */
const isAreaOf = ({ shortName, name }: Council, authority: string | null): boolean =>
  authority !== null && [simple(shortName), simple(name)].includes(simple(authority));

/** @param tx one that holds the `append` lock, in which the directory has been kept */
export async function addFromDirectory(tx: Tx, council: Council, now: Instant): Promise<{ organisations: number; services: number }> {
  const rows = await tx
    .selectFrom('cqc_locations')
    .select(['json', 'local_authority'])
    .where('gone_on', 'is', null)
    .orderBy('id')
    .execute();
  const locations = rows.filter((row) => isAreaOf(council, row.local_authority)).map(({ json }) => CqcLocation.parse(JSON.parse(json)));
  const services = (await tx.selectFrom('services').select('json').execute()).map(({ json }) => Service.parse(JSON.parse(json)));
  const known = new Set(services.map(({ cqcLocationId }) => cqcLocationId));
  const organisations = (await tx.selectFrom('organisations').select('json').execute()).map(({ json }) =>
    Organisation.parse(JSON.parse(json)),
  );
  const byProvider = new Map(organisations.map((one) => [one.cqcProviderId, one.id]));
  const added = { organisations: 0, services: 0 };
  const many = Map.groupBy(locations, ({ providerId }) => providerId);
  for (const location of locations) {
    if (known.has(location.id)) continue;
    let organisationId = byProvider.get(location.providerId);
    if (organisationId === undefined) {
      const kind = (many.get(location.providerId)?.length ?? 1) > 1 ? 'group' : 'single';
      const { providerId, providerName } = location;
      const organisation = Organisation.parse({ id: `cqc.${providerId}`, name: providerName, kind, cqcProviderId: providerId });
      await saveOrganisation(tx, organisation, now);
      organisationId = organisation.id;
      byProvider.set(providerId, organisationId);
      added.organisations++;
    }
    await saveService(tx, serviceOf(location, organisationId, council), now);
    added.services++;
  }
  return added;
}

/** Where it works nobody says: a home is somewhere in the area, an agency may be anywhere in it. Its manager or the operator says more. */
function serviceOf({ id, name, types, beds, rating }: CqcLocation, organisationId: Organisation['id'], council: Council): Service {
  const [type] = types;
  const isHome = hasBeds(type!);
  const localities = council.localities.map((locality) => locality.id);
  return Service.parse({
    id: `cqc.${id}`,
    organisationId,
    name,
    type,
    cqcLocationId: id,
    ...(rating === undefined ? {} : { cqcRating: rating }),
    councilIds: [council.id],
    localityIds: isHome && localities.length > 1 ? [] : localities,
    ...(isHome && beds !== undefined ? { registeredBeds: beds } : {}),
    careCategories: isHome ? [type === 'care-home' ? 'general-residential' : 'general-nursing'] : [],
    frameworkCouncilIds: [],
  });
}
