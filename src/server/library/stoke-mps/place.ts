// Stoke-on-Trent Market Position Statement 2024 - 2028, "Placed Based Commissioning", read 25 November 2026.
import type { Intention } from '../../../domain/intention.ts';
import { EVERY_SERVICE, publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'stoke-on-trent', documentId: 'stoke-mps', section: 'Placed Based Commissioning' });

const PROVIDERS: Intention['affects']['serviceTypes'] = [
  'care-home',
  'care-home-nursing',
  'home-care',
  'reablement',
  'supported-living',
  'extra-care',
  'day-opportunities',
  'short-breaks',
  'carers-support',
];

export const STOKE_PLACE = [
  say.intention({
    id: 'stoke-mps.care-academy',
    marketArea: 'workforce',
    direction: 'grow',
    title: 'A joint care academy with Staffordshire',
    statement:
      'With Staffordshire County Council, Stoke is using reform money for paid and unpaid carers, and to develop one care academy for both areas.',
    whatYouCanDo: ['Say which courses you would send staff to.'],
    affects: { serviceTypes: PROVIDERS },
  }),
  say.intention({
    id: 'stoke-mps.joint-market-management',
    marketArea: 'quality',
    direction: 'reshape',
    title: 'One way of managing market and quality with the county',
    statement:
      'Stoke, Staffordshire County Council and the NHS board pay for some posts together. They review together how the Better Care Fund is used, and want to manage the market and check quality in the same way.',
    whatYouCanDo: ['Serve both areas? Ask which checks will be shared.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  say.system({
    id: 'stoke-mps.system-better-care-fund',
    sort: 'fund',
    name: 'Better Care Fund',
    what: 'Money that council and NHS use together.',
  }),
  say.system({
    id: 'stoke-mps.system-accelerating-reform',
    sort: 'fund',
    name: 'Accelerated Reforms Funding',
    what: 'Money for paid and unpaid carers, and for a care academy with Staffordshire.',
    odd: 'The amount is not printed. The national fund is called the Accelerating Reform Fund.',
  }),
  say.system({
    id: 'stoke-mps.system-care-academy',
    sort: 'organisation',
    name: 'Joint care academy, Staffordshire and Stoke-on-Trent',
    what: 'A training body for both areas, in development.',
    odd: 'No start date and no contact are printed.',
  }),
  say.system({
    id: 'stoke-mps.system-icp-strategy',
    sort: 'strategy',
    name: 'Staffordshire and Stoke-on-Trent ICP Strategy',
    what: 'The strategy of the Integrated Care Partnership, of councils and NHS.',
    odd: 'It was a link; the address is not in the text.',
  }),
];
