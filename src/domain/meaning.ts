/** What a council's intention means for one service, from that service's own figures: arithmetic only, never a forecast or a promise. */
import { CARE_CATEGORIES, type CareCategory } from './care-category.ts';
import { hoursInWords, totalHours } from './hours-totals.ts';
import type { Instant } from './instant.ts';
import type { Intention } from './intention.ts';
import type { ReturnOf } from './returns.ts';
import { SERVICE_TYPES, type Service } from './service.ts';
import { OWN_AREA } from './own-area.ts';
import type { VacanciesReturn } from './vacancies.ts';

export interface Meaning {
  intention: Intention;
  service: Service;
  /** "24 of your 30 beds are general residential." */
  sum: string;
  /** The return it was worked out from; absent when only the service's own profile was used. */
  observedAt?: Instant;
  /** How much of the service it touches, 0 to 1: what Today shows first. */
  share: number;
}

const either = (names: string[]): string => (names.length === 1 ? names[0]! : `${names.slice(0, -1).join(', ')} or ${names.at(-1)!}`);

function bedsTouched(body: VacanciesReturn, categories: readonly CareCategory[]): { sum: string; share: number } | undefined {
  const touched = body.categories.filter((beds) => beds.capacity > 0 && categories.includes(beds.category));
  const capacity = body.categories.reduce((total, beds) => total + beds.capacity, 0);
  const beds = touched.reduce((total, one) => total + one.capacity, 0);
  if (beds === 0) return undefined;
  const available = touched.reduce((total, one) => total + one.available, 0);
  const kinds = either(touched.map((one) => CARE_CATEGORIES[one.category].replace(/ \(.*/, '').toLowerCase()));
  const are = beds === 1 ? 'is' : 'are';
  const some = beds === capacity ? `All ${capacity} of your beds` : `${beds} of your ${capacity} beds`;
  return { sum: `${some} ${are} ${kinds}; ${available} of them available.`, share: beds / capacity };
}

/** Undefined: it does not touch this service, or nothing true can be said from what is known. */
export function meaningOf(intention: Intention, service: Service, latest?: { observedAt: Instant; of: ReturnOf }): Meaning | undefined {
  if (!service.councilIds.includes(intention.councilId)) return undefined;
  const { serviceTypes, careCategories } = intention.affects;
  if (!serviceTypes.includes(service.type)) return undefined;
  const from = (sum: string, share: number): Meaning => ({
    intention,
    service,
    sum,
    share,
    ...(latest === undefined ? {} : { observedAt: latest.observedAt }),
  });
  if (latest?.of.kind === 'vacancies' && careCategories.length > 0) {
    const beds = bedsTouched(latest.of.body, careCategories);
    return beds === undefined ? undefined : from(beds.sum, beds.share);
  }
  if (latest?.of.kind === 'hours') {
    const hours = totalHours(latest.of.body);
    return hours === 0 ? from('You report no free hours just now.', 0.1) : from(`You report ${hoursInWords(hours)} free each week.`, 0.5);
  }
  if (careCategories.length > 0 && latest === undefined) return undefined; // which beds it touches is not known before a first return
  return {
    intention,
    service,
    sum: `This is about what ${service.name} does: ${SERVICE_TYPES[service.type].name.toLowerCase()}.`,
    share: 0.05,
  };
}

const URGENCY: Record<Intention['direction'], number> = { reduce: 3, recommission: 2, reshape: 2, grow: 2, explore: 1, maintain: 0 };

/** Most telling first: of its own part of the market, what shrinks before what grows, with figures, and by how much of the service it touches. */
export const byWeight = (a: Meaning, b: Meaning): number => {
  const weight = ({ intention, service, share }: Meaning): number => {
    const own = OWN_AREA[service.type] === intention.marketArea ? 3 : 1;
    return share * own * (URGENCY[intention.direction] + (intention.figures.length > 0 ? 1 : 0));
  };
  return weight(b) - weight(a);
};
