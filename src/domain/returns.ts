/** The kinds of return there are, so that every other file treats them alike. Their schemas are apart: the first screen needs none of them. */
import type { HoursReturn } from './hours.ts';
import type { PlacesReturn } from './places.ts';
import type { ServiceStatus } from './service-status.ts';
import type { ServiceType } from './service.ts';
import type { VacanciesReturn } from './vacancies.ts';
import type { WorkforceReturn } from './workforce.ts';

export const RETURN_KINDS = ['vacancies', 'hours', 'places', 'workforce', 'service-status'] as const;
export type ReturnKind = (typeof RETURN_KINDS)[number];
export interface ReturnBodies {
  vacancies: VacanciesReturn;
  hours: HoursReturn;
  places: PlacesReturn;
  workforce: WorkforceReturn;
  'service-status': ServiceStatus;
}
/** A return's kind together with a body of that kind. */
export type ReturnOf<K extends ReturnKind = ReturnKind> = { [P in K]: { kind: P; body: ReturnBodies[P] } }[K];

export const RETURN_NAMES: Record<ReturnKind, string> = {
  vacancies: 'Vacancies',
  hours: 'Hours available',
  places: 'Places',
  workforce: 'Workforce',
  'service-status': 'Service status',
};

const HOME: ReturnKind[] = ['vacancies', 'workforce', 'service-status'];
const CARE_AT_HOME: ReturnKind[] = ['hours', 'workforce', 'service-status'];
const PLACES: ReturnKind[] = ['places', 'workforce', 'service-status'];
const REPORTED_BY: Record<ServiceType, ReturnKind[]> = {
  'care-home': HOME,
  'care-home-nursing': HOME,
  'home-care': CARE_AT_HOME,
  reablement: CARE_AT_HOME,
  'live-in-care': CARE_AT_HOME,
  'community-support': CARE_AT_HOME,
  'extra-care': PLACES,
  'supported-living': PLACES,
  'shared-lives': PLACES,
  'day-opportunities': PLACES,
  'short-breaks': PLACES,
  'carers-support': PLACES,
  'micro-enterprise': ['places'],
};
/** Returns a service of this type is asked for, the one that changes most often first. */
export const returnsOf = (type: ServiceType): ReturnKind[] => REPORTED_BY[type];

/** What of a return is still true the next time: its counts; not what happened since the one before, nor what was said in passing. */
export function carriedForward(of: ReturnOf): ReturnOf {
  const { note: _note, ...body } = of.body;
  const carried = { kind: of.kind, body } as ReturnOf;
  if (carried.kind === 'hours') {
    const { packagesHandedBack: _handedBack, ...hours } = carried.body;
    return { kind: 'hours', body: hours };
  }
  if (carried.kind === 'workforce') {
    const groups = carried.body.groups.map((group) => ({ ...group, starters: 0, leavers: 0 }));
    return { kind: 'workforce', body: { ...carried.body, groups } };
  }
  return carried;
}
