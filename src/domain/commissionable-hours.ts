/** Of the hours a service reported, which one council could buy, and why not the others. One function for the device and the desk. */
import type { Council } from './council.ts';
import { areaHours } from './hours-totals.ts';
import type { HoursReturn } from './hours.ts';
import type { LocalityId } from './id.ts';
import { addMs, DAY_MS, type Instant } from './instant.ts';
import type { Service } from './service.ts';

export const EXCLUSIONS = {
  'outside-area': 'outside this council’s area',
  'closed-to-new': 'you are not taking new packages',
  stale: 'not confirmed in time, so they may be out of date',
  inadequate: 'the service is rated Inadequate by CQC',
  'not-on-framework': 'the service is not on the council’s framework',
  'rate-above-ceiling': 'your rate there is above the most the council pays',
} as const;
export type Exclusion = keyof typeof EXCLUSIONS;

export interface CommissionableArea {
  localityId: LocalityId;
  hours: number;
  /** Undefined: the hours count. Otherwise the first reason, in the order of EXCLUSIONS, that they do not. */
  exclusion?: Exclusion;
}
export interface Commissionable {
  reported: number;
  counted: number;
  areas: CommissionableArea[];
}

type Excluded = (localityId: string, ratePence: number | undefined, takingNewPackages: boolean) => Exclusion | undefined;

/** Says of hours in an area why they do not count; nothing when they do. */
export function exclusions(service: Service, council: Council, observedAt: Instant, now: Instant): Excluded {
  const stale = addMs(observedAt, council.hoursExpireAfterDays * DAY_MS) < now;
  const local = new Set<string>(council.localities.map((locality) => locality.id));
  return (localityId, ratePence, takingNewPackages) => {
    if (!local.has(localityId)) return 'outside-area';
    if (!takingNewPackages) return 'closed-to-new';
    if (stale) return 'stale';
    if (service.cqcRating?.rating === 'Inadequate') return 'inadequate';
    if (!service.frameworkCouncilIds.includes(council.id)) return 'not-on-framework';
    if (council.homeCareCeilingPence !== undefined && ratePence !== undefined && ratePence > council.homeCareCeilingPence)
      return 'rate-above-ceiling';
    return undefined;
  };
}

/**
 * @param observedAt when the figures were true
 * @param now what the freshness is judged against
 */
export function commissionableHours(
  body: HoursReturn,
  service: Service,
  council: Council,
  observedAt: Instant,
  now: Instant,
): Commissionable {
  const exclusionOf = exclusions(service, council, observedAt, now);
  const areas = body.areas
    .filter((area) => areaHours(area) > 0)
    .map((area): CommissionableArea => {
      const exclusion = exclusionOf(area.localityId, area.ratePence, body.takingNewPackages);
      return { localityId: area.localityId, hours: areaHours(area), ...(exclusion === undefined ? {} : { exclusion }) };
    });
  const sum = (of: CommissionableArea[]): number => of.reduce((total, area) => total + area.hours, 0);
  return { reported: sum(areas), counted: sum(areas.filter((area) => area.exclusion === undefined)), areas };
}
