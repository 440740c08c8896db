/** What a demand counts and calls things, apart from its schema: lists of offers need no more. */
import type { Demand, DemandUnit } from './demand.ts';
import type { LocalDate } from './instant.ts';

export const DEMAND_PURPOSES = {
  waiting: 'People are waiting for it',
  block: 'Hours or places to buy as a block',
  discharge: 'Kept free for people leaving hospital',
} as const;
export const DEMAND_SOURCES = {
  hospital: 'People leaving hospital',
  community: 'People at home',
  'hand-back': 'Handed back by another provider',
} as const;
/** One, and several, of what is wanted. */
export const DEMAND_UNITS = {
  hours: ['hour a week', 'hours a week'],
  places: ['place', 'places'],
} as const;

export const amountInWords = (amount: number, unit: DemandUnit): string => `${amount} ${DEMAND_UNITS[unit][amount === 1 ? 0 : 1]}`;
/** "20 hours": for buttons, where the week is said beside them. */
export const shortAmount = (amount: number, unit: DemandUnit): string =>
  unit === 'hours' ? `${amount} hour${amount === 1 ? '' : 's'}` : amountInWords(amount, unit);

/** Something can still be offered for it. */
export const isOpenDemand = ({ remaining, respondBy }: Pick<Demand, 'remaining' | 'respondBy'>, today: LocalDate): boolean =>
  remaining > 0 && respondBy >= today;
