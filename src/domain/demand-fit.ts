/** How well a demand fits what an organisation does, with the reasons, and which it should look at first. */
import type { Demand } from './demand.ts';
import type { HoursReturn } from './hours.ts';
import type { ServiceId } from './id.ts';
import { fittingHours } from './check-offer.ts';
import type { Service, ServiceType } from './service.ts';

/** Types of service that can often do the work of another. */
const NEAR: Partial<Record<ServiceType, readonly ServiceType[]>> = {
  'home-care': ['reablement', 'community-support'],
  reablement: ['home-care'],
  'live-in-care': ['home-care'],
  'community-support': ['home-care', 'micro-enterprise', 'carers-support'],
  'care-home-nursing': ['care-home'],
  'short-breaks': ['carers-support'],
  'carers-support': ['short-breaks', 'micro-enterprise'],
  'micro-enterprise': ['carers-support', 'community-support', 'day-opportunities'],
  'supported-living': ['extra-care'],
};

export interface Fit {
  /** The service that fits it best; undefined: none could do it. */
  service: Service | undefined;
  points: number;
  /** Hours it last reported free, where, when and how they are wanted; undefined: it reports none. */
  free: number | undefined;
  isSameType: boolean;
  isInArea: boolean;
}

const NONE: Fit = { service: undefined, points: 0, free: undefined, isSameType: false, isInArea: false };

function fitWith(demand: Demand, service: Service, reported: HoursReturn | undefined): Fit {
  const isSameType = service.type === demand.serviceType;
  const isNear = NEAR[service.type]?.includes(demand.serviceType) === true;
  if (!service.councilIds.includes(demand.councilId) || (!isSameType && !isNear)) return NONE;
  const isInArea = service.localityIds.includes(demand.localityId);
  const area = reported?.areas.find(({ localityId }) => localityId === demand.localityId);
  const free = demand.unit === 'hours' && reported !== undefined ? fittingHours(area, demand) : undefined;
  const points = (isSameType ? 4 : 2) + (isInArea ? 3 : 0) + (free !== undefined && free > 0 ? 2 : 0);
  return { service, points, free, isSameType, isInArea };
}

/** @param reportedBy the last hours return of a service */
export const fitOf = (demand: Demand, services: readonly Service[], reportedBy: (id: ServiceId) => HoursReturn | undefined): Fit =>
  services.map((service) => fitWith(demand, service, reportedBy(service.id))).toSorted((a, b) => b.points - a.points)[0] ?? NONE;

export interface FittedDemand {
  demand: Demand;
  fit: Fit;
}

/** What fits best first, then what is wanted soonest. */
export const byFit = (a: FittedDemand, b: FittedDemand): number =>
  b.fit.points - a.fit.points ||
  (a.demand.respondBy < b.demand.respondBy ? -1 : a.demand.respondBy > b.demand.respondBy ? 1 : 0) ||
  (a.demand.id < b.demand.id ? -1 : 1);
