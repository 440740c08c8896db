// Stoke-on-Trent Market Position Statement 2024 - 2028, "A Healthy and Sustainable Care Market", read 25 November 2026.
import { EVERY_SERVICE, publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'stoke-on-trent', documentId: 'stoke-mps', section: 'A Healthy and Sustainable Care Market' });

export const STOKE_CARE_MARKET = [
  say.intention({
    id: 'stoke-mps.invest-in-growth',
    marketArea: 'finance',
    direction: 'grow',
    title: 'Money for the areas that should grow',
    statement:
      'To keep the market healthy, the city will put money into what it has found should grow, as people live longer and with more complex needs. No amounts are printed.',
    whatYouCanDo: ['Compare your plans with what the statement says should grow.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  say.intention({
    id: 'stoke-mps.adapted-specifications',
    marketArea: 'quality',
    direction: 'recommission',
    title: 'Chosen services reviewed and bought again, with new terms',
    statement:
      'Services picked for it will be reviewed, then bought again on changed specifications, shaped with those concerned as need goes up and down.',
    whatYouCanDo: ['Ask to see the draft before the tender opens.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  say.intention({
    id: 'stoke-mps.local-business',
    marketArea: 'micro-providers',
    direction: 'grow',
    title: 'Local businesses should develop in the city',
    statement: 'Stoke wants to encourage local business to grow inside the city.',
    whatYouCanDo: ['Thinking of growing? Tell the commissioning team where and what.'],
    affects: { serviceTypes: ['micro-enterprise', 'home-care', 'community-support', 'day-opportunities'] },
  }),
];
