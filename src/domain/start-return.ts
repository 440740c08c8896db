/** Where a service's first return of a kind starts. */
import { NO_ROOM } from './capacity-totals.ts';
import type { HoursReturn } from './hours.ts';
import type { ReturnBodies, ReturnKind, ReturnOf } from './returns.ts';
import type { Service } from './service.ts';
import { unitsOf, type PlacesReturn } from './places.ts';
import type { ServiceStatus } from './service-status.ts';
import type { VacanciesReturn } from './vacancies.ts';
import { type GroupStaff, JOB_GROUPS, type JobGroup, type WorkforceReturn } from './workforce.ts';

/** Where a home's first return starts: its beds by type of care, all still to be filled in. */
export function emptyVacancies(service: Service): VacanciesReturn {
  const categories = service.careCategories.length > 0 ? service.careCategories : (['general-residential'] as const);
  return {
    categories: categories.map((category, index) => ({
      ...NO_ROOM,
      category,
      capacity: index === 0 && categories.length === 1 ? (service.registeredBeds ?? 0) : 0,
    })),
    admissions: { standing: 'open' },
    canTake: [],
  };
}

/** Where a service's first hours return starts. */
export const emptyHours = (service: Service): HoursReturn => ({
  areas: service.localityIds.map((localityId) => ({ localityId, lines: [] })),
  takingNewPackages: true,
});

/** Where a service's first places return starts: one line for each of its areas, or four questions for somebody who works alone. */
export function emptyPlaces(service: Service): PlacesReturn {
  const base = { clientGroups: [], features: [] };
  if (service.type === 'micro-enterprise')
    return { ...base, lines: [], shortForm: { what: '', localityIds: service.localityIds, hoursPerWeek: 0 } };
  const unit = unitsOf(service.type)[0]!;
  return { ...base, lines: service.localityIds.map((localityId) => ({ localityId, unit, ...NO_ROOM })) };
}

export const emptyGroup = (group: JobGroup): GroupStaff => ({
  group,
  employed: 0,
  agency: 0,
  absent: 0,
  vacancies: 0,
  starters: 0,
  leavers: 0,
});
export const emptyWorkforce = (): WorkforceReturn => ({ groups: (Object.keys(JOB_GROUPS) as JobGroup[]).map(emptyGroup) });

export const emptyServiceStatus = (): ServiceStatus => ({ canRun: 'yes', concerns: [], staffing: 'enough', helpWanted: [] });

const EMPTY: { [K in ReturnKind]: (service: Service) => ReturnBodies[K] } = {
  vacancies: emptyVacancies,
  hours: emptyHours,
  places: emptyPlaces,
  workforce: emptyWorkforce,
  'service-status': emptyServiceStatus,
};
export const emptyReturn = (kind: ReturnKind, service: Service): ReturnOf => ({ kind, body: EMPTY[kind](service) }) as ReturnOf;
