/** The market as it stands: each service's current return, cut by what an officer looks at. Grows with the council's services, not with its returns. */
import { exclusions } from '../../domain/commissionable-hours.ts';
import type { Council } from '../../domain/council.ts';
import type { ServiceId } from '../../domain/id.ts';
import { addMs, DAY_MS, type Instant } from '../../domain/instant.ts';
import { type MarketCell, type MarketEntry, type MarketFilters, passes } from '../../domain/market.ts';
import { addValues, type Values } from '../../domain/market-measures.ts';
import type { MarketPicture, MarketSum } from '../../domain/protocol-market.ts';
import { RETURN_KINDS, type ReturnKind, returnsOf } from '../../domain/returns.ts';
import { Service, type ServiceType } from '../../domain/service.ts';
import type { Db } from '../db/tables.ts';

const OLD_MS = 7 * DAY_MS;
const HAS_A_PLACE: readonly ReturnKind[] = ['vacancies', 'places'];

export interface Current {
  kind: ReturnKind;
  serviceId: ServiceId;
  seq: number;
  observedAt: Instant;
  type: ServiceType;
  /** Those that pass the filters; a return without any is left out. */
  cells: MarketCell[];
  /** Beds and places in areas that are not this council's: they are no part of its market. */
  elsewhere: MarketCell[];
  once: Values;
  isStale: boolean;
}

/** @param kind only of this kind */
export async function readCurrent(db: Db, council: Council, filters: MarketFilters, now: Instant, kind?: ReturnKind): Promise<Current[]> {
  const rows = await db
    .selectFrom('current_returns')
    .select(['kind', 'service_id', 'seq', 'observed_at', 'service_type', 'json'])
    .where('council_id', '=', council.id)
    .$if(kind !== undefined, (query) => query.where('kind', '=', kind!))
    .$if(filters.type !== undefined, (query) => query.where('service_type', '=', filters.type!))
    .execute();
  const sellers = await loadSellers(
    db,
    rows.filter((row) => row.kind === 'hours').map((row) => row.service_id),
  );
  const local = new Set<string>(council.localities.map(({ id }) => id));
  const old = addMs(now, -OLD_MS);
  return rows.flatMap((row): Current[] => {
    const entry = JSON.parse(row.json) as MarketEntry;
    const passing = entry.cells.filter((cell) => passes(cell, filters));
    if (passing.length === 0) return [];
    const isHere = ({ localityId }: MarketCell): boolean => !HAS_A_PLACE.includes(row.kind) || local.has(localityId);
    const cells = passing.filter(isHere);
    const isStale = row.observed_at < old;
    const seller = row.kind === 'hours' ? sellers.get(row.service_id) : undefined;
    return [
      {
        kind: row.kind,
        serviceId: row.service_id,
        seq: row.seq,
        observedAt: row.observed_at,
        type: row.service_type,
        cells: seller === undefined ? cells : withReasons(cells, seller, council, row.observed_at, now),
        elsewhere: passing.filter((cell) => !isHere(cell)),
        once: isStale ? { ...entry.once, stale: 1 } : entry.once,
        isStale,
      },
    ];
  });
}

/** Services that report hours: what of them can be bought depends on their rating and framework. */
export async function loadSellers(db: Db, ids: readonly ServiceId[]): Promise<Map<ServiceId, Service>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('services').select('json').where('id', 'in', ids).execute();
  return new Map(rows.map(({ json }) => Service.parse(JSON.parse(json))).map((service) => [service.id, service]));
}

/** Each hour under `counted`, or under why it could not be bought. */
export function withReasons(
  cells: readonly MarketCell[],
  service: Service,
  council: Council,
  observedAt: Instant,
  now: Instant,
): MarketCell[] {
  const exclusionOf = exclusions(service, council, observedAt, now);
  return cells.map((cell) => {
    const hours = cell.values.hours ?? 0;
    const exclusion = exclusionOf(cell.localityId, cell.ratePence, cell.closed !== true);
    return { ...cell, values: { ...cell.values, [exclusion === undefined ? 'counted' : `excluded.${exclusion}`]: hours } };
  });
}

export async function readPicture(db: Db, council: Council, filters: MarketFilters, now: Instant): Promise<MarketPicture> {
  const local = new Set<string>(council.localities.map(({ id }) => id));
  const sums = new Map<string, MarketSum>();
  const once = new Map<string, MarketPicture['once'][number]>();
  for (const { kind, type, cells, elsewhere, once: values } of await readCurrent(db, council, filters, now)) {
    for (const cell of [...cells, ...elsewhere]) {
      const localityId = local.has(cell.localityId) ? cell.localityId : '';
      const key = [kind, type, localityId, cell.part].join(' ');
      const sum = sums.get(key) ?? { kind, type, localityId, part: cell.part, values: {} };
      addValues(sum.values, cell.values);
      sums.set(key, sum);
    }
    if (cells.length === 0) continue;
    const whole = once.get(`${kind} ${type}`) ?? { kind, type, values: {} };
    addValues(whole.values, values);
    once.set(`${kind} ${type}`, whole);
  }
  return { at: now, sums: [...sums.values()], once: [...once.values()], listed: await readListed(db, council, filters) };
}

async function readListed(db: Db, council: Council, { type, locality }: MarketFilters): Promise<MarketPicture['listed']> {
  const listed = new Map<string, MarketPicture['listed'][number]>();
  for (const service of await loadListed(db, council)) {
    if ((type !== undefined && service.type !== type) || (locality !== undefined && !service.localityIds.includes(locality))) continue;
    for (const kind of RETURN_KINDS.filter((one) => returnsOf(service.type).includes(one))) {
      const key = `${kind} ${service.type}`;
      const one = listed.get(key) ?? { kind, type: service.type, services: 0, registeredBeds: 0 };
      one.services += 1;
      one.registeredBeds += service.registeredBeds ?? 0;
      listed.set(key, one);
    }
  }
  return [...listed.values()];
}

/** Every service whose returns this council reads. */
export async function loadListed(db: Db, council: Council): Promise<Service[]> {
  const rows = await db
    .selectFrom('service_councils')
    .innerJoin('services', 'services.id', 'service_councils.service_id')
    .select('services.json')
    .where('service_councils.council_id', '=', council.id)
    .execute();
  return rows.map(({ json }) => Service.parse(JSON.parse(json)));
}
