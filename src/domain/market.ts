/** What of a return a council's market picture counts, cut by area, kind of room and whom it is for. */
import * as z from 'zod/mini';
import type { NotAvailableReason } from './capacity.ts';
import type { Capacity } from './capacity-totals.ts';
import { CareCategory } from './care-category.ts';
import { ClientGroup } from './client-group.ts';
import type { Council } from './council.ts';
import { areaHours } from './hours-totals.ts';
import type { HoursReturn } from './hours.ts';
import { LocalityId } from './id.ts';
import type { Values } from './market-measures.ts';
import type { PlacesReturn } from './places.ts';
import type { ReturnBodies, ReturnKind, ReturnOf } from './returns.ts';
import type { ServiceStatus } from './service-status.ts';
import { type Service, ServiceType } from './service.ts';
import type { VacanciesReturn } from './vacancies.ts';
import { totalStaff } from './workforce-rates.ts';
import type { WorkforceReturn } from './workforce.ts';

/** One part of a return: some beds, some hours, some flats. */
export interface MarketCell {
  /** '' where the service names none. */
  localityId: LocalityId | '';
  /** A care category or a unit of places; '' where the kind has no such parts. */
  part: string;
  /** Sorted. */
  groups: readonly ClientGroup[];
  values: Values;
  /** Hours only: what decides whether they could be commissioned. */
  ratePence?: number | undefined;
  closed?: boolean;
}

/** `once`: figures of the whole service, which belong to no part of it. */
export interface MarketEntry {
  cells: MarketCell[];
  once: Values;
}

const GROUPS_OF: Record<CareCategory, readonly ClientGroup[]> = {
  'general-residential': ['older-people'],
  'dementia-residential': ['dementia', 'older-people'],
  'learning-disability-residential': ['learning-disability'],
  'mental-health-residential': ['mental-health'],
  'general-nursing': ['older-people'],
  'dementia-nursing': ['dementia', 'older-people'],
  'learning-disability-nursing': ['learning-disability'],
  'mental-health-nursing': ['mental-health'],
  'physical-disability-under-65': ['physical-disability', 'under-65'],
  'short-stay': ['carers', 'hospital-discharge'],
};
/** Home care is for older people, and for whomever a service says it has the skills. */
const GROUP_OF_SKILL: Partial<Record<NonNullable<HoursReturn['skills']>[number], ClientGroup>> = {
  dementia: 'dementia',
  'learning-disability': 'learning-disability',
  'mental-health': 'mental-health',
};

const room = (of: Capacity, reason: NotAvailableReason | undefined): Values => ({
  capacity: of.capacity,
  occupied: of.occupied,
  reserved: of.reserved,
  available: of.available,
  notAvailable: of.notAvailable,
  ...(reason === undefined || of.notAvailable === 0 ? {} : { [`notAvailable.${reason}`]: of.notAvailable }),
});

interface Place {
  /** Those of the council first; a service that names none of them is somewhere else. */
  home: LocalityId | '';
  all: readonly (LocalityId | '')[];
}
function placeOf(service: Service, council: Council): Place {
  const here = service.localityIds.filter((id) => council.localities.some((one) => one.id === id));
  const all = here.length > 0 ? here : service.localityIds;
  return { home: all[0] ?? '', all: all.length > 0 ? all : [''] };
}
const everywhere = ({ all }: Place): MarketCell[] => all.map((localityId) => ({ localityId, part: '', groups: [], values: {} }));

const ofVacancies = (body: VacanciesReturn, { home }: Place): MarketEntry => ({
  cells: body.categories.map((beds) => ({
    localityId: home,
    part: beds.category,
    groups: GROUPS_OF[beds.category],
    values: { ...room(beds, beds.notAvailableReason), ...(beds.blockContracted === undefined ? {} : { block: beds.blockContracted }) },
  })),
  once: { [`admissions.${body.admissions.standing}`]: 1 },
});

function ofHours(body: HoursReturn): MarketEntry {
  const groups = ['older-people' as const, ...(body.skills ?? []).flatMap((skill) => GROUP_OF_SKILL[skill] ?? [])].sort();
  return {
    cells: body.areas.map((area) => ({
      localityId: area.localityId,
      part: '',
      groups,
      values: { hours: areaHours(area) },
      ...(area.ratePence === undefined ? {} : { ratePence: area.ratePence }),
      ...(body.takingNewPackages ? {} : { closed: true }),
    })),
    once: body.blockBookedHours === undefined ? {} : { block: body.blockBookedHours },
  };
}

function ofPlaces(body: PlacesReturn, { home }: Place): MarketEntry {
  const groups = body.clientGroups.toSorted();
  if (body.shortForm !== undefined)
    return { cells: [{ localityId: home, part: 'hour', groups, values: { available: body.shortForm.hoursPerWeek } }], once: {} };
  return {
    cells: body.lines.map((line) => ({
      localityId: line.localityId,
      part: line.unit,
      groups,
      values: room(line, line.notAvailableReason),
    })),
    once: {},
  };
}

function ofWorkforce(body: WorkforceReturn, place: Place): MarketEntry {
  const employed = totalStaff(body, 'employed');
  return {
    cells: everywhere(place),
    once: {
      employed,
      vacancies: totalStaff(body, 'vacancies'),
      agency: totalStaff(body, 'agency'),
      ...(body.leaversInYear === undefined ? {} : { leavers: body.leaversInYear, leaversOf: employed }),
      ...(body.sicknessDaysInYear === undefined ? {} : { sickDays: body.sicknessDaysInYear, sickDaysOf: employed }),
    },
  };
}

const ofStatus = (body: ServiceStatus, place: Place): MarketEntry => ({
  cells: everywhere(place),
  once: { [`canRun.${body.canRun}`]: 1, ...(body.helpWanted.length > 0 ? { helpWanted: 1 } : {}) },
});

const ENTRIES: { [K in ReturnKind]: (body: ReturnBodies[K], place: Place) => MarketEntry } = {
  vacancies: ofVacancies,
  hours: ofHours,
  places: ofPlaces,
  workforce: ofWorkforce,
  'service-status': ofStatus,
};

/** @param council whose picture it is for: which of a service's areas counts as its place depends on it */
export function marketEntryOf({ kind, body }: ReturnOf, service: Service, council: Council): MarketEntry {
  const place = placeOf(service, council);
  const { cells, once } = (ENTRIES[kind] as (of: typeof body, at: Place) => MarketEntry)(body, place);
  return { cells: cells.length > 0 ? cells : everywhere(place), once: { services: 1, ...once } };
}

/** What an officer looks at. All of it may be left out. */
export const MarketFilters = z.object({
  locality: z.optional(LocalityId),
  type: z.optional(ServiceType),
  category: z.optional(CareCategory),
  group: z.optional(ClientGroup),
});
export type MarketFilters = z.infer<typeof MarketFilters>;

export const passes = (cell: MarketCell, { locality, category, group }: MarketFilters): boolean =>
  (locality === undefined || cell.localityId === locality) &&
  (category === undefined || cell.part === category) &&
  (group === undefined || cell.groups.includes(group) || cell.groups.includes('everyone'));
