/** What the demonstration's councils set for themselves. Invented: no council document states a ceiling, and every screen that shows one says so. */
import type { Council } from '../../domain/council.ts';

const CEILINGS_PENCE: Record<string, number> = { sefton: 2250, 'stoke-on-trent': 2180, knowsley: 2310, leicestershire: 2200 };
/** It has two officers in the demonstration, so that what one writes the other can approve. */
const TWO_PAIRS_OF_EYES = 'sefton';

export const demoCouncils = (councils: readonly Council[]): Council[] =>
  councils.map((council) => {
    const homeCareCeilingPence = CEILINGS_PENCE[council.id];
    const ceiling = homeCareCeilingPence === undefined ? {} : { homeCareCeilingPence, ceilingIsInvented: true };
    return { ...council, ...ceiling, ...(council.id === TWO_PAIRS_OF_EYES ? { twoPairsOfEyes: true } : {}) };
  });
