/** Which other plans a reader of one may want next: why is always said. */
import { CLIENT_GROUPS } from './client-group.ts';
import { type Intention, MARKET_AREAS } from './intention.ts';

export interface Related {
  intention: Intention;
  /** "Same council, also residential and nursing" */
  why: string;
}

const shared = <T>(a: readonly T[], b: readonly T[]): T[] => a.filter((one) => b.includes(one));

function judge(from: Intention, other: Intention): { weight: number; why: string } {
  const sameArea = from.marketArea === other.marketArea;
  const beds = shared(from.affects.careCategories, other.affects.careCategories);
  const groups = shared(from.clientGroups, other.clientGroups).filter((group) => group !== 'everyone');
  const tables = shared(from.tableIds, other.tableIds);
  const area = MARKET_AREAS[other.marketArea].toLowerCase();
  if (from.councilId === other.councilId) {
    const weight = (sameArea ? 2 : 0) + Math.min(beds.length, 2) * 2 + groups.length * 2 + tables.length * 3;
    if (tables.length > 0) return { weight, why: 'Stands on the same table' };
    if (groups.length > 0) return { weight, why: `Also about ${CLIENT_GROUPS[groups[0]!].toLowerCase()}` };
    return { weight, why: `Also about ${area}` };
  }
  if (!sameArea) return { weight: 0, why: '' };
  return { weight: 1 + beds.length + groups.length, why: `Another council, on ${area}` };
}

/** The closest first: at most `most`, of other councils at most two. */
export function relatedTo(from: Intention, all: readonly Intention[], most = 6): Related[] {
  const near = all
    .filter((other) => other.id !== from.id)
    .map((intention) => ({ intention, ...judge(from, intention) }))
    .filter(({ weight }) => weight > 1)
    .toSorted((a, b) => b.weight - a.weight);
  const own = near.filter(({ intention }) => intention.councilId === from.councilId);
  const elsewhere = near.filter(({ intention }) => intention.councilId !== from.councilId).slice(0, 2);
  return [...own.slice(0, most - elsewhere.length), ...elsewhere].map(({ intention, why }) => ({ intention, why }));
}
