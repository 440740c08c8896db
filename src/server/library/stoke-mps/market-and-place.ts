// Stoke-on-Trent Market Position Statement 2024 - 2028, "A Healthy and Sustainable Care Market", "Placed Based Commissioning" and "Community Wealth Building", read 25 November 2026.
import { EVERY_SERVICE, publishedIn } from '../define.ts';

const from = (section: string) => publishedIn({ councilId: 'stoke-on-trent', documentId: 'stoke-mps', section });
const market = from('A Healthy and Sustainable Care Market');
const place = from('Placed Based Commissioning');
const wealth = from('Community Wealth Building');

export const STOKE_MARKET_AND_PLACE = [
  market.intention({
    id: 'stoke-mps.invest-in-growth',
    marketArea: 'finance',
    direction: 'grow',
    title: 'Money for the areas that should grow',
    statement:
      'To keep the market healthy, the city will put money into what it has found should grow, as people live longer and with more complex needs. No amounts are printed.',
    whatYouCanDo: ['Compare your plans with what the statement says should grow.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  market.intention({
    id: 'stoke-mps.adapted-specifications',
    marketArea: 'quality',
    direction: 'recommission',
    title: 'Chosen services reviewed and bought again, with new terms',
    statement:
      'Services picked for it will be reviewed, then bought again on changed specifications, shaped with those concerned as need goes up and down.',
    whatYouCanDo: ['Ask to see the draft before the tender opens.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  market.intention({
    id: 'stoke-mps.local-business',
    marketArea: 'micro-providers',
    direction: 'grow',
    title: 'Local businesses should develop in the city',
    statement: 'Stoke wants to encourage local business to grow inside the city.',
    whatYouCanDo: ['Thinking of growing? Tell the commissioning team where and what.'],
    affects: { serviceTypes: ['micro-enterprise', 'home-care', 'community-support', 'day-opportunities'] },
  }),
  place.intention({
    id: 'stoke-mps.joint-market-management',
    marketArea: 'quality',
    direction: 'reshape',
    title: 'One way of managing market and quality with the county',
    statement:
      'Stoke, Staffordshire County Council and the NHS board pay for some posts together. They review together how the Better Care Fund is used, and want to manage the market and check quality in the same way.',
    whatYouCanDo: ['Serve both areas? Ask which checks will be shared.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  place.system({
    id: 'stoke-mps.system-better-care-fund',
    sort: 'fund',
    name: 'Better Care Fund',
    what: 'Money that council and NHS use together.',
  }),
  place.system({
    id: 'stoke-mps.system-accelerating-reform',
    sort: 'fund',
    name: 'Accelerated Reforms Funding',
    what: 'Money for paid and unpaid carers, and for a care academy with Staffordshire.',
    odd: 'The amount is not printed. The national fund is called the Accelerating Reform Fund.',
  }),
  place.system({
    id: 'stoke-mps.system-care-academy',
    sort: 'organisation',
    name: 'Joint care academy, Staffordshire and Stoke-on-Trent',
    what: 'A training body for both areas, in development.',
    odd: 'No start date and no contact are printed.',
  }),
  place.system({
    id: 'stoke-mps.system-icp-strategy',
    sort: 'strategy',
    name: 'Staffordshire and Stoke-on-Trent ICP Strategy',
    what: 'The strategy of the Integrated Care Partnership, of councils and NHS.',
    odd: 'It was a link; the address is not in the text.',
  }),
  wealth.intention({
    id: 'stoke-mps.responsible-procurement',
    marketArea: 'finance',
    direction: 'grow',
    title: 'Responsible Procurement, and partners rooted in the city',
    statement:
      'The city wants its "Responsible Procurement" to grow: more social value, and partnerships with anchor institutions, the voluntary sector and social enterprises, so that wealth stays local.',
    whatYouCanDo: ['Write down what you spend and whom you hire in the city.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  wealth.system({
    id: 'stoke-mps.system-community-wealth',
    sort: 'programme',
    name: 'Community Wealth Building (CLES)',
    what: 'An approach to a local economy that keeps wealth and control with local people.',
    odd: 'It was a link; the address is not in the text.',
  }),
];
