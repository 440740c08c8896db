/** Which meaning is told first. Apart from the rules that make them, which screens fetch once they stand. */
import type { Intention } from './intention.ts';
import type { Meaning } from './meaning.ts';
import { OWN_AREA } from './own-area.ts';

export const MEANING_KINDS = {
  exposure: 'How much of your service it touches',
  opportunity: 'What you have that it looks for',
  fit: 'How it fits what you do',
  timing: 'When',
} as const;
export type MeaningKind = keyof typeof MEANING_KINDS;

const URGENCY: Record<Intention['direction'], number> = { reduce: 3, recommission: 2, reshape: 2, grow: 2, explore: 1, maintain: 0 };

/** Most telling first: of its own part of the market, what shrinks before what grows, with figures, and by how much of the service it touches. */
export const byWeight = (a: Meaning, b: Meaning): number => {
  const weight = ({ intention, service, share }: Meaning): number => {
    const own = OWN_AREA[service.type] === intention.marketArea ? 3 : 1;
    return share * own * (URGENCY[intention.direction] + (intention.figures.length > 0 ? 1 : 0));
  };
  return weight(b) - weight(a);
};
