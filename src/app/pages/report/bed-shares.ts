/** The four shades of a bed, the same everywhere. */
import type { BedState } from '../../../domain/vacancies.ts';
import type { Share } from '../../components/shares.tsx';

export const BED_SHADES: readonly (Omit<Share, 'value'> & { state: BedState })[] = [
  { state: 'occupied', label: 'Occupied', shade: 1 },
  { state: 'reserved', label: 'Reserved', shade: 2 },
  { state: 'available', label: 'Available', shade: 4 },
  { state: 'notAvailable', label: 'Not available', shade: 3 },
];

export const sharesOf = (beds: Record<BedState, number>): Share[] =>
  BED_SHADES.map(({ state, label, shade }) => ({ label, shade, value: beds[state] }));
