// Stoke-on-Trent Market Position Statement 2024 - 2028, "Our Commissioning Intentions for the City", read 25 November 2026.
import type { Intention } from '../../../domain/intention.ts';
import { EVERY_SERVICE, publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'stoke-on-trent', documentId: 'stoke-mps', section: 'Our Commissioning Intentions for the City' });

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

export const STOKE_INTENTIONS_FOR_THE_CITY = [
  say.intention({
    id: 'stoke-mps.review-all-options',
    marketArea: 'finance',
    direction: 'explore',
    title: 'Every option weighed, also running services itself',
    statement:
      'For each service Stoke will weigh every option: buy it, run it in-house, use a council-owned company, or stop it. It looks for value for money and better results.',
    whatYouCanDo: ['Show what your service achieves for its price.'],
    affects: { serviceTypes: PROVIDERS },
  }),
  say.intention({
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
  say.intention({
    id: 'stoke-mps.earlier-engagement',
    marketArea: 'quality',
    direction: 'reshape',
    title: 'Earlier news of plans, and better forums',
    statement:
      'The city wants to communicate better with providers. It is looking at its forums, and at telling providers about plans at an early stage.',
    whatYouCanDo: ['Make sure the council has your right e-mail address.'],
    affects: { serviceTypes: PROVIDERS },
  }),
  say.intention({
    id: 'stoke-mps.contract-monitoring',
    marketArea: 'quality',
    direction: 'reshape',
    title: 'A new look at contract checks and quality',
    statement:
      'Stoke is reviewing how it checks contracts and quality. It wants to share what works, and to help providers get a better CQC rating where they need one.',
    whatYouCanDo: ['Rated Requires improvement? Ask for help now.'],
    affects: { serviceTypes: PROVIDERS },
  }),
  say.intention({
    id: 'stoke-mps.micro-and-communities',
    marketArea: 'micro-providers',
    direction: 'grow',
    title: 'Working with communities and micro-enterprises',
    statement:
      'Stoke will go on working with communities and micro-enterprises on support that is more personal and more creative, and work closer with voluntary, community and faith groups on prevention.',
    whatYouCanDo: ['Have an idea? Describe it in five lines and send it.'],
    affects: { serviceTypes: ['micro-enterprise', 'community-support'] },
  }),
  say.intention({
    id: 'stoke-mps.social-value',
    marketArea: 'finance',
    direction: 'grow',
    title: 'Social value, and money that stays in the city',
    statement: 'Stoke wants what it buys to bring the most for the local community, such as local wealth and social value.',
    whatYouCanDo: ['Write down how many local people you employ.'],
    affects: { serviceTypes: PROVIDERS },
  }),
  say.intention({
    id: 'stoke-mps.transformation-together',
    marketArea: 'quality',
    direction: 'reshape',
    clientGroups: ['everyone'],
    title: 'Change made with all who have a stake',
    statement: 'Users of services, communities, councillors, colleagues, partners and providers should have a voice in all the city does.',
    whatYouCanDo: ['Bring two people who use your service to a talk with the council.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  say.intention({
    id: 'stoke-mps.co-produced-monitoring',
    marketArea: 'quality',
    direction: 'reshape',
    clientGroups: ['everyone', 'carers'],
    title: 'People and families help to design, set up and check services',
    statement:
      'People who use a service, with family and carers, are to take part in redesigning it, in making it and in watching over it.',
    whatYouCanDo: ['Let a group of users check one thing in your service each quarter.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  say.intention({
    id: 'stoke-mps.experience-of-staff-too',
    marketArea: 'workforce',
    direction: 'grow',
    title: 'What people and staff experience will count for more',
    statement: 'The city will look harder at the experience and the results of people who receive care and of the people who work in it.',
    whatYouCanDo: ['Ask staff twice a year how work is, and keep the answers.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  say.intention({
    id: 'stoke-mps.joint-with-children',
    marketArea: 'supported-living',
    direction: 'reshape',
    clientGroups: ['transition'],
    title: 'Buying together with children’s social care',
    statement:
      'Adult and children’s social care are to buy more together, above all for young people about to become adults, so that they can live independently.',
    whatYouCanDo: ['Say from what age you could begin to work with a young person.'],
    affects: { serviceTypes: ['supported-living', 'shared-lives', 'community-support'] },
  }),
  say.intention({
    id: 'stoke-mps.closer-to-voluntary',
    marketArea: 'voluntary',
    direction: 'grow',
    clientGroups: ['everyone'],
    title: 'Closer to voluntary, community and faith groups',
    statement:
      'The city wants closer work with these groups, so that local services that prevent need and help people along are better known.',
    whatYouCanDo: ['List your group in the community directory.'],
    affects: { serviceTypes: ['community-support', 'micro-enterprise', 'carers-support'] },
  }),
  say.intention({
    id: 'stoke-mps.county-wide',
    marketArea: 'quality',
    direction: 'reshape',
    title: 'Joined-up services across the county',
    statement:
      'With the NHS board and Staffordshire County Council, Stoke is working by place, to develop services that belong together in the whole county.',
    whatYouCanDo: ['Work in both council areas? Say so: it may count.'],
    affects: { serviceTypes: ['home-care', 'reablement', 'care-home', 'care-home-nursing', 'supported-living'] },
  }),
  say.intention({
    id: 'stoke-mps.prevent-statutory-help',
    marketArea: 'prevention',
    direction: 'grow',
    clientGroups: ['everyone'],
    title: 'Services that keep people independent and out of formal care',
    statement:
      'Where it can, the city buys what helps people stay independent and use local services, so that the council need not step in.',
    whatYouCanDo: ['Count how many people needed less after your support.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
];
