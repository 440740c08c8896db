/** Where a council is heading with something, as a word. */
import { type Direction, DIRECTIONS } from '../../../domain/intention.ts';

export function DirectionTag({ direction }: { direction: Direction }) {
  return <span class={`tag${direction === 'grow' || direction === 'reduce' ? ' brand' : ''}`}>{DIRECTIONS[direction]}</span>;
}
