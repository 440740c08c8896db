/** The two changes a home makes most often, as one step each that keeps the numbers adding up. */
import type { Capacity } from './capacity-totals.ts';

export const MOVES = { in: 'Somebody moved in', out: 'Somebody left' } as const;
export type Move = keyof typeof MOVES;

/** Undefined where there is nobody to leave, or no room to move into. Somebody who moves in takes a reserved place first. */
export function afterMove<C extends Capacity>(room: C, move: Move): C | undefined {
  if (move === 'out') return room.occupied === 0 ? undefined : { ...room, occupied: room.occupied - 1, available: room.available + 1 };
  if (room.reserved > 0) return { ...room, reserved: room.reserved - 1, occupied: room.occupied + 1 };
  return room.available === 0 ? undefined : { ...room, available: room.available - 1, occupied: room.occupied + 1 };
}
