/** The four shades of room, the same everywhere. */
import type { Capacity, CapacityState } from '../../../domain/capacity-totals.ts';
import type { Share } from '../../components/shares.tsx';

const SHADES: readonly { state: CapacityState; shade: Share['shade'] }[] = [
  { state: 'occupied', shade: 1 },
  { state: 'reserved', shade: 2 },
  { state: 'available', shade: 4 },
  { state: 'notAvailable', shade: 3 },
];
/** What each state is called in short: a bed is occupied, a place is taken. */
export type ShortNames = Record<CapacityState, string>;
export const BED_NAMES: ShortNames = { occupied: 'Occupied', reserved: 'Reserved', available: 'Available', notAvailable: 'Not available' };
export const PLACE_NAMES: ShortNames = { ...BED_NAMES, occupied: 'Taken' };

export const shadesOf = (names: ShortNames): Omit<Share, 'value'>[] => SHADES.map(({ state, shade }) => ({ label: names[state], shade }));
export const sharesOf = (of: Capacity, names = BED_NAMES): Share[] =>
  SHADES.map(({ state, shade }) => ({ label: names[state], shade, value: of[state] }));
