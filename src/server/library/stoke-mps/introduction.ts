// Stoke-on-Trent Market Position Statement 2024 - 2028, "Introduction", "What is a Market Position Statement?" and "Our Market Position Statement (MPS)", read 25 November 2026.
import { EVERY_SERVICE, publishedIn } from '../define.ts';

const from = (section: string) => publishedIn({ councilId: 'stoke-on-trent', documentId: 'stoke-mps', section });
const introduction = from('Introduction');
const what = from('What is a Market Position Statement?');
const chapters = from('Our Market Position Statement (MPS)');

export const STOKE_INTRODUCTION = [
  introduction.intention({
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
  introduction.intention({
    id: 'stoke-mps.stronger-relationships',
    marketArea: 'quality',
    direction: 'grow',
    title: 'Stronger ties with providers',
    statement:
      'Stoke calls good relationships with providers critical. It wants better communication, more contact and more work done together.',
    whatYouCanDo: ['Give the commissioning team one named contact for your service.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  introduction.finding({
    id: 'stoke-mps.challenges',
    sort: 'challenge',
    marketArea: 'finance',
    title: 'The care crisis, the cost of living and hospital delays',
    statement: 'The city names these as the challenges of the months and years ahead.',
  }),
  introduction.system({
    id: 'stoke-mps.system-corporate-strategy',
    sort: 'strategy',
    name: "Corporate Strategy 'Our City, Our Wellbeing' 2024-2028",
    what: 'The council’s strategy, which the statement follows.',
    odd: 'It was a link; the address is not in the text.',
  }),
  what.intention({
    id: 'stoke-mps.further-editions',
    marketArea: 'quality',
    direction: 'maintain',
    title: 'More editions, and one day for all ages',
    statement:
      'The paper calls itself a first draft about adult social care, and a start rather than an end. New editions are to follow when they are needed; later one statement should cover children and adults.',
    whatYouCanDo: ['Before you invest, ask if there is a newer edition.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  what.intention({
    id: 'stoke-mps.for-small-and-new',
    marketArea: 'micro-providers',
    direction: 'grow',
    title: 'Also meant for start-ups, small firms and personal assistants',
    statement:
      'The city wants to reach start-ups, family firms, small and medium businesses, community interest companies, individual carers and personal assistants, and asks them to change with demand.',
    whatYouCanDo: ['Small or new? Write to the commissioning team and say what you can do.'],
    affects: { serviceTypes: ['micro-enterprise', 'community-support', 'carers-support', 'home-care'] },
  }),
  chapters.system({
    id: 'stoke-mps.system-commissioning-team',
    sort: 'contact',
    name: '18+ Commissioning Team',
    what: 'For talks with a commissioner, for more information, or to work with the city on its plans.',
    printed: 'adultscommissioningandcontracts@stoke.gov.uk',
    url: 'mailto:adultscommissioningandcontracts@stoke.gov.uk',
  }),
  chapters.intention({
    id: 'stoke-mps.enquiries-welcome',
    marketArea: 'quality',
    direction: 'explore',
    title: 'Providers’ questions are welcome',
    statement:
      'The city asks providers and other organisations to get in touch about anything in the paper, to start talks and joint work.',
    whatYouCanDo: ['E-mail the 18+ Commissioning Team.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
];
