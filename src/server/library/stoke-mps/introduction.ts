// Stoke-on-Trent Market Position Statement 2024 - 2028, "Introduction", read 25 November 2026.
import { EVERY_SERVICE, publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'stoke-on-trent', documentId: 'stoke-mps', section: 'Introduction' });

export const STOKE_INTRODUCTION = [
  say.intention({
    id: 'stoke-mps.out-of-institutions',
    marketArea: 'supported-living',
    direction: 'reshape',
    clientGroups: ['learning-disability', 'physical-disability', 'mental-health', 'older-people', 'transition'],
    title: 'Too many people in institutions: better housing choices',
    statement:
      'Stoke says too many people live in institutions who could live in the community: disabled people of all ages, people with long-term mental ill-health, and frail older people. It wants a better choice of supported homes, fitted to each person.',
    whatYouCanDo: ['Say what homes and support you could offer instead of a residential place.'],
    affects: { serviceTypes: ['supported-living', 'extra-care', 'shared-lives', 'care-home'], careCategories: [] },
  }),
  say.intention({
    id: 'stoke-mps.stronger-relationships',
    marketArea: 'quality',
    direction: 'grow',
    title: 'Stronger ties with providers',
    statement:
      'Stoke calls good relationships with providers critical. It wants better communication, more contact and more work done together.',
    whatYouCanDo: ['Give the commissioning team one named contact for your service.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  say.finding({
    id: 'stoke-mps.challenges',
    sort: 'challenge',
    marketArea: 'finance',
    title: 'The care crisis, the cost of living and hospital delays',
    statement: 'The city names these as the challenges of the months and years ahead.',
  }),
  say.system({
    id: 'stoke-mps.system-corporate-strategy',
    sort: 'strategy',
    name: "Corporate Strategy 'Our City, Our Wellbeing' 2024-2028",
    what: 'The council’s strategy, which the statement follows.',
    odd: 'It was a link; the address is not in the text.',
  }),
];
