/** Everything taken from Sefton's cabinet member update, in its own order as far as the files go. */
import type { LibraryItem } from '../../../domain/published-item.ts';
import { SEFTON_PRACTICE_AND_WORKFORCE } from './practice-and-workforce.ts';
import { SEFTON_QUALITY_AND_MONEY } from './quality-and-money.ts';
import { SEFTON_UPDATE } from './winter-2024.ts';

export const SEFTON_CABINET_UPDATE: readonly LibraryItem[] = [
  ...SEFTON_UPDATE,
  ...SEFTON_PRACTICE_AND_WORKFORCE,
  ...SEFTON_QUALITY_AND_MONEY,
];
