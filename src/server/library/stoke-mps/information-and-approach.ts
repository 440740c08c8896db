// Stoke-on-Trent Market Position Statement 2024 - 2028, "Our Commissioning Intentions for the City" and "Information, Advice and Prevention", read 22 November 2026.
import type { Intention } from '../../../domain/intention.ts';
import { publishedIn } from '../define.ts';

const from = (section: string) => publishedIn({ councilId: 'stoke-on-trent', documentId: 'stoke-mps', section });
const city = from('Our Commissioning Intentions for the City');
const information = from('Information, Advice and Prevention');
const places = from('Placed Based Commissioning');

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

export const STOKE_INFORMATION_AND_APPROACH = [
  city.intention({
    id: 'stoke-mps.review-all-options',
    marketArea: 'finance',
    direction: 'explore',
    title: 'Every option weighed, also running services itself',
    statement:
      'For each service Stoke will weigh every option: buy it, run it in-house, use a council-owned company, or stop it. It looks for value for money and better results.',
    whatYouCanDo: ['Show what your service achieves for its price.'],
    affects: { serviceTypes: PROVIDERS },
  }),
  city.intention({
    id: 'stoke-mps.enabling-market',
    marketArea: 'care-at-home',
    direction: 'reshape',
    clientGroups: ['everyone'],
    title: 'A new kind of market: at home, with as little paid help as needed',
    statement:
      'Stoke wants a market that enables people to have a front door and stay in their community for longer, with no more paid support than they need.',
    whatYouCanDo: ['Show how people you support came to need less.'],
    affects: { serviceTypes: PROVIDERS },
  }),
  city.intention({
    id: 'stoke-mps.earlier-engagement',
    marketArea: 'quality',
    direction: 'reshape',
    title: 'Earlier news of plans, and better forums',
    statement:
      'The city wants to communicate better with providers. It is looking at its forums, and at telling providers about plans at an early stage.',
    whatYouCanDo: ['Make sure the council has your right e-mail address.'],
    affects: { serviceTypes: PROVIDERS },
  }),
  city.intention({
    id: 'stoke-mps.contract-monitoring',
    marketArea: 'quality',
    direction: 'reshape',
    title: 'A new look at contract checks and quality',
    statement:
      'Stoke is reviewing how it checks contracts and quality. It wants to share what works, and to help providers get a better CQC rating where they need one.',
    whatYouCanDo: ['Rated Requires improvement? Ask for help now.'],
    affects: { serviceTypes: PROVIDERS },
  }),
  city.intention({
    id: 'stoke-mps.micro-and-communities',
    marketArea: 'micro-providers',
    direction: 'grow',
    title: 'Working with communities and micro-enterprises',
    statement:
      'Stoke will go on working with communities and micro-enterprises on support that is more personal and more creative, and work closer with voluntary, community and faith groups on prevention.',
    whatYouCanDo: ['Have an idea? Describe it in five lines and send it.'],
    affects: { serviceTypes: ['micro-enterprise', 'community-support'] },
  }),
  city.intention({
    id: 'stoke-mps.social-value',
    marketArea: 'finance',
    direction: 'grow',
    title: 'Social value, and money that stays in the city',
    statement: 'Stoke wants what it buys to bring the most for the local community, such as local wealth and social value.',
    whatYouCanDo: ['Write down how many local people you employ.'],
    affects: { serviceTypes: PROVIDERS },
  }),
  places.intention({
    id: 'stoke-mps.care-academy',
    marketArea: 'workforce',
    direction: 'grow',
    title: 'A joint care academy with Staffordshire',
    statement:
      'With Staffordshire County Council, Stoke is using reform money for paid and unpaid carers, and to develop one care academy for both areas.',
    whatYouCanDo: ['Say which courses you would send staff to.'],
    affects: { serviceTypes: PROVIDERS },
  }),
  information.intention({
    id: 'stoke-mps.prevention-strategy',
    marketArea: 'prevention',
    direction: 'grow',
    clientGroups: ['everyone'],
    title: 'A strategy for early help, written together',
    statement: 'A strategy for early help and prevention is to be written with the NHS board, providers and people who have used care.',
    whatYouCanDo: ['Offer to take part.'],
    affects: { serviceTypes: ['community-support', 'carers-support', 'micro-enterprise'] },
  }),
  information.intention({
    id: 'stoke-mps.one-directory',
    marketArea: 'prevention',
    direction: 'reshape',
    title: 'One care directory in place of several',
    statement: 'Stoke will join its care directories into one that is simple to use and to search.',
    whatYouCanDo: ['Check your entry in each directory today.'],
    affects: { serviceTypes: [...PROVIDERS, 'micro-enterprise', 'community-support'] },
  }),
  information.intention({
    id: 'stoke-mps.carers-offer',
    marketArea: 'carers',
    direction: 'grow',
    clientGroups: ['carers'],
    title: 'More for carers, also online',
    statement:
      'Stoke will do more for carers so that they can keep going. That includes digital help and an assessment carers can fill in online.',
    whatYouCanDo: ['Tell each family carer where to get help.'],
    affects: { serviceTypes: ['carers-support', 'short-breaks'] },
  }),
  information.intention({
    id: 'stoke-mps.equipment-service',
    marketArea: 'prevention',
    direction: 'recommission',
    title: 'Community equipment to be bought again with partners',
    statement: 'Together with Staffordshire and the NHS board, Stoke will buy its community equipment service again.',
    whatYouCanDo: ['Ask how to order equipment in the meantime.'],
    affects: { serviceTypes: ['home-care', 'reablement', 'care-home', 'care-home-nursing'] },
  }),
  information.intention({
    id: 'stoke-mps.telecare',
    marketArea: 'tecs',
    direction: 'grow',
    title: 'More telecare from the council itself',
    statement: 'The council will strengthen its own telecare, so more people can be safe at home.',
    whatYouCanDo: ['Learn how to refer someone for telecare.'],
    affects: { serviceTypes: ['home-care', 'extra-care', 'reablement'] },
  }),
  information.intention({
    id: 'stoke-mps.shared-lives-dementia',
    marketArea: 'shared-lives',
    direction: 'grow',
    clientGroups: ['dementia', 'carers'],
    title: 'Shared Lives for more people with dementia',
    statement: 'The council’s own Shared Lives service is to support more people who have dementia, and those who care for them.',
    whatYouCanDo: ['Dementia skills? Ask about becoming a Shared Lives carer.'],
    affects: { serviceTypes: ['shared-lives'] },
  }),
];
