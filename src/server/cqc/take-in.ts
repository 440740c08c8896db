/** Takes CQC's directory in: keeps it, and follows it in our services: ratings, beds, and a home that goes on under another number. */
import { CqcLocation, placeOf } from '../../domain/cqc-directory.ts';
import type { Instant, LocalDate } from '../../domain/instant.ts';
import { Service } from '../../domain/service.ts';
import type { Tx } from '../db/tables.ts';
import { saveService } from '../services.ts';

const ROWS_AT_ONCE = 500;

export interface Followed {
  /** In words, a line for each service that changed or that a person should look at. */
  changes: string[];
  doubts: string[];
}

/**
 * The weekly file tells less than the monthly: what it leaves out stays as it was. A file that is older than what was read before only
 * adds what was not known: ratings have dates of their own.
 * @param listedOn the day the file is of
 */
export async function keepDirectory(tx: Tx, locations: readonly CqcLocation[], listedOn: LocalDate): Promise<{ gone: number }> {
  const rows = await tx.selectFrom('cqc_locations').select(['id', 'json', 'listed_on']).execute();
  const held = new Map(rows.map(({ id, json }) => [id, CqcLocation.parse(JSON.parse(json))]));
  const isOlder = rows.some(({ listed_on }) => listed_on > listedOn);
  if (isOlder) {
    for (const location of locations) {
      const known = held.get(location.id);
      const more = known && { ...known, ...lastingFacts(location), ...lastingFacts(known) };
      const json = JSON.stringify(more);
      if (more !== undefined && json !== JSON.stringify(known))
        await tx.updateTable('cqc_locations').set({ json }).where('id', '=', location.id).execute();
    }
    return { gone: 0 };
  }
  for (let start = 0; start < locations.length; start += ROWS_AT_ONCE)
    await saveLocations(tx, locations.slice(start, start + ROWS_AT_ONCE), held, listedOn);
  const gone = await tx
    .updateTable('cqc_locations')
    .set({ gone_on: listedOn })
    .where('listed_on', '<', listedOn)
    .where('gone_on', 'is', null)
    .executeTakeFirst();
  return { gone: Number(gone.numUpdatedRows) };
}

/** What only the monthly file says. */
const lastingFacts = ({ rating, beds, startedOn }: CqcLocation): Partial<CqcLocation> => ({
  ...(rating === undefined ? {} : { rating }),
  ...(beds === undefined ? {} : { beds }),
  ...(startedOn === undefined ? {} : { startedOn }),
});

async function saveLocations(
  tx: Tx,
  locations: readonly CqcLocation[],
  held: ReadonlyMap<string, CqcLocation>,
  listedOn: LocalDate,
): Promise<void> {
  const rows = locations.map((location) => {
    const before = held.get(location.id);
    return {
      id: location.id,
      provider_id: location.providerId,
      local_authority: location.localAuthority ?? null,
      place: placeOf(location),
      listed_on: listedOn,
      gone_on: null,
      json: JSON.stringify({ ...(before === undefined ? {} : lastingFacts(before)), ...location }),
    };
  });
  await tx
    .insertInto('cqc_locations')
    .values(rows)
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((eb) => ({
        provider_id: eb.ref('excluded.provider_id'),
        local_authority: eb.ref('excluded.local_authority'),
        place: eb.ref('excluded.place'),
        listed_on: listedOn,
        gone_on: null,
        json: eb.ref('excluded.json'),
      })),
    )
    .execute();
}

/** @param tx one that holds the `append` lock, in which the directory has been kept */
export async function followDirectory(tx: Tx, listedOn: LocalDate, now: Instant): Promise<Followed> {
  const followed: Followed = { changes: [], doubts: [] };
  const services = (await tx.selectFrom('services').select('json').orderBy('id').execute()).map(({ json }) =>
    Service.parse(JSON.parse(json)),
  );
  for (const service of services) {
    if (service.cqcLocationId === undefined) continue;
    const row = await tx.selectFrom('cqc_locations').selectAll().where('id', '=', service.cqcLocationId).executeTakeFirst();
    if (row === undefined) {
      followed.doubts.push(`${service.name}: ${service.cqcLocationId} is not in the directory. Check the number.`);
      continue;
    }
    await noteNumber(tx, service, service.cqcLocationId, listedOn);
    const location = row.gone_on === null ? CqcLocation.parse(JSON.parse(row.json)) : await successorOf(tx, row, service, followed);
    if (location === undefined) continue;
    const next = inStep(service, location);
    if (next === undefined) continue;
    if (next.service.cqcLocationId !== service.cqcLocationId) await noteNumber(tx, service, location.id, listedOn);
    await saveService(tx, next.service, now);
    followed.changes.push(`${service.name}: ${next.words.join('; ')}.`);
  }
  return followed;
}

async function noteNumber(tx: Tx, service: Service, location_id: string, since_on: LocalDate): Promise<void> {
  await tx
    .insertInto('service_cqc_ids')
    .values({ service_id: service.id, location_id, since_on })
    .onConflict((conflict) => conflict.columns(['service_id', 'location_id']).doNothing())
    .execute();
}

/** The one that took its place: of the same name at the same postcode, in the directory now. If that is not certain, a person looks. */
async function successorOf(
  tx: Tx,
  gone: { id: string; place: string; gone_on: LocalDate | null },
  service: Service,
  followed: Followed,
): Promise<CqcLocation | undefined> {
  const rows = await tx.selectFrom('cqc_locations').select('json').where('place', '=', gone.place).where('gone_on', 'is', null).execute();
  const all = rows.map(({ json }) => CqcLocation.parse(JSON.parse(json))).filter(({ types }) => types.includes(service.type));
  if (all.length === 1) return all[0];
  followed.doubts.push(
    all.length === 0
      ? `${service.name}: ${gone.id} has left the directory (${gone.gone_on}), and nothing of that name is at its postcode. Has it closed, or been renamed?`
      : `${service.name}: ${gone.id} has left the directory, and ${all.map(({ id }) => id).join(' and ')} may have taken its place. Choose with import-organisations.`,
  );
  return undefined;
}

/** The service as the directory has it, with what changed in words; undefined: nothing did. */
export function inStep(service: Service, { id, rating, beds }: CqcLocation): { service: Service; words: string[] } | undefined {
  const next = { ...service };
  const words: string[] = [];
  if (id !== service.cqcLocationId) {
    next.cqcLocationId = id;
    words.push(`registered anew as ${id} (was ${service.cqcLocationId})`);
  }
  const before = service.cqcRating;
  // A rating that is older than the one we hold is of a file that is older than what somebody typed.
  if (
    rating !== undefined &&
    (before === undefined || rating.on > before.on || (id !== service.cqcLocationId && rating.on === before.on))
  ) {
    next.cqcRating = rating;
    words.push(`rated ${rating.rating} on ${rating.on}${before === undefined ? '' : ` (was ${before.rating})`}`);
  }
  if (beds !== undefined && service.registeredBeds !== undefined && beds !== service.registeredBeds) {
    next.registeredBeds = beds;
    words.push(`${beds} registered beds (was ${service.registeredBeds})`);
  }
  return words.length === 0 ? undefined : { service: next, words };
}
