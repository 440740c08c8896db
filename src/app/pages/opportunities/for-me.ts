/** Which notices are about the kind of care this person gives. */
import type { MarketArea } from '../../../domain/intention.ts';
import { OWN_AREA } from '../../../domain/meaning-weight.ts';
import type { Notice } from '../../../domain/notice.ts';
import type { Service } from '../../../domain/service.ts';

/** Parts of the market near enough to another that a provider of the one may well want the other. */
const NEAR: Partial<Record<MarketArea, MarketArea[]>> = {
  'micro-providers': ['carers', 'day-opportunities', 'direct-payments', 'voluntary', 'prevention'],
  'care-at-home': ['reablement', 'extra-care'],
  reablement: ['care-at-home'],
};

/** In a council's area that one of the services works in, or of a buyer elsewhere, and about what the service does or something near it. */
export function isForMe(notice: Notice, services: readonly Service[]): boolean {
  return services.some((service) => {
    const own = OWN_AREA[service.type];
    if (own === undefined || (notice.councilId !== undefined && !service.councilIds.includes(notice.councilId))) return false;
    return notice.marketAreas.some((area) => area === own || NEAR[own]?.includes(area) === true);
  });
}
