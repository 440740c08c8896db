/** The demonstration's ceilings for home care. Invented: no council document states one, and every screen that shows them says so. */
import type { Council } from '../../domain/council.ts';

const CEILINGS_PENCE: Record<string, number> = { sefton: 2250, 'stoke-on-trent': 2180, knowsley: 2310, leicestershire: 2200 };

export const withInventedCeilings = (councils: readonly Council[]): Council[] =>
  councils.map((council) => {
    const homeCareCeilingPence = CEILINGS_PENCE[council.id];
    return homeCareCeilingPence === undefined ? council : { ...council, homeCareCeilingPence, ceilingIsInvented: true };
  });
