// Stoke-on-Trent Market Position Statement 2024 - 2028, "Our Corporate Strategy and Priorities 2024 - 2028", read 25 November 2026.
import { publishedIn } from '../define.ts';

const say = publishedIn({
  councilId: 'stoke-on-trent',
  documentId: 'stoke-mps',
  section: 'Our Corporate Strategy and Priorities 2024 - 2028',
});

export const STOKE_CORPORATE_STRATEGY = [
  say.finding({
    id: 'stoke-mps.seven-themes',
    sort: 'fact',
    marketArea: 'quality',
    title: 'Seven themes for the city, 2024 to 2028',
    statement: 'Healthier, wealthier, safer, greener, cleaner, fairer and skilled: the council’s plans are ordered by these.',
  }),
];
