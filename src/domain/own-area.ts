/** Where in the market a type of service belongs first of all. */
import type { MarketArea } from './intention.ts';
import type { ServiceType } from './service.ts';

export const OWN_AREA: Partial<Record<ServiceType, MarketArea>> = {
  'care-home': 'residential-nursing',
  'care-home-nursing': 'residential-nursing',
  'home-care': 'care-at-home',
  'live-in-care': 'care-at-home',
  reablement: 'reablement',
  'supported-living': 'supported-living',
  'extra-care': 'extra-care',
  'shared-lives': 'shared-lives',
  'day-opportunities': 'day-opportunities',
  'carers-support': 'carers',
  'micro-enterprise': 'micro-providers',
};
