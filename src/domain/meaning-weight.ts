/** Which meaning is told first. Apart from the rules that make them, which screens fetch once they stand. */
import type { Intention, MarketArea } from './intention.ts';
import type { Meaning } from './meaning.ts';
import type { ServiceType } from './service.ts';

export const MEANING_KINDS = {
  exposure: 'How much of your service it touches',
  opportunity: 'What you have that it looks for',
  fit: 'How it fits what you do',
  timing: 'When',
} as const;
export type MeaningKind = keyof typeof MEANING_KINDS;

/** Where in the market a type of service belongs first of all. */
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

const URGENCY: Record<Intention['direction'], number> = { reduce: 3, recommission: 2, reshape: 2, grow: 2, explore: 1, maintain: 0 };

/** Most telling first: of its own part of the market, what shrinks before what grows, with figures, and by how much of the service it touches. */
export const byWeight = (a: Meaning, b: Meaning): number => {
  const weight = ({ intention, service, share }: Meaning): number => {
    const own = OWN_AREA[service.type] === intention.marketArea ? 3 : 1;
    return share * own * (URGENCY[intention.direction] + (intention.figures.length > 0 ? 1 : 0));
  };
  return weight(b) - weight(a);
};
