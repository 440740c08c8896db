// Leicestershire Market Position Statement, 2016 (historical), "Key Messages for Providers", read 25 November 2026.
import type { Intention } from '../../../domain/intention.ts';
import { publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'leicestershire', documentId: 'leicestershire-mps', section: 'Key Messages for Providers' });

const PROVIDERS: Intention['affects']['serviceTypes'] = [
  'care-home',
  'care-home-nursing',
  'home-care',
  'reablement',
  'supported-living',
  'extra-care',
  'day-opportunities',
];

const HISTORY = 'From 2016: ask the council what it plans now.';

export const LEICESTERSHIRE_KEY_MESSAGES = [
  say.intention({
    id: 'leicestershire-mps.fewer-block-contracts',
    marketArea: 'finance',
    direction: 'reduce',
    title: '2016: fewer block contracts',
    statement: 'Block contracts were to go on shrinking. Personal budgets, frameworks and buying by results were to take their place.',
    when: '2016',
    whatYouCanDo: [HISTORY],
    affects: { serviceTypes: PROVIDERS },
  }),
  say.intention({
    id: 'leicestershire-mps.outcomes',
    marketArea: 'quality',
    direction: 'reshape',
    title: '2016: pay for results, not time and task',
    statement: 'Buying was to be about results. Providers who could prove results at a fair cost would be well placed.',
    when: '2016',
    whatYouCanDo: [HISTORY],
    affects: { serviceTypes: PROVIDERS },
  }),
  say.intention({
    id: 'leicestershire-mps.fewer-providers',
    marketArea: 'care-at-home',
    direction: 'reduce',
    title: '2016: closer work with fewer providers',
    statement:
      'The county wanted strong ties with a smaller number of care and support providers. The buying of Help to Live at Home in early 2016 was one part of this.',
    when: '2016',
    whatYouCanDo: [HISTORY],
    affects: { serviceTypes: ['home-care', 'supported-living', 'day-opportunities'] },
  }),
  say.intention({
    id: 'leicestershire-mps.direct-payments',
    marketArea: 'direct-payments',
    direction: 'grow',
    clientGroups: ['everyone'],
    title: '2016: more direct payments, micro-providers and assistants',
    statement:
      'More people were to use direct payments. For that, the council wanted many kinds of provider, and more micro-providers and personal assistants.',
    when: '2016',
    whatYouCanDo: [HISTORY],
    affects: { serviceTypes: ['micro-enterprise', 'home-care', 'community-support'] },
  }),
  say.intention({
    id: 'leicestershire-mps.carers',
    marketArea: 'carers',
    direction: 'maintain',
    clientGroups: ['carers'],
    title: '2016: money for carers’ support to go on',
    statement: 'The council said it would go on paying for services that help carers to keep caring.',
    when: '2016',
    whatYouCanDo: [HISTORY],
    affects: { serviceTypes: ['carers-support', 'short-breaks'] },
  }),
  say.intention({
    id: 'leicestershire-mps.learning-disability-transition',
    marketArea: 'supported-living',
    direction: 'reshape',
    clientGroups: ['learning-disability', 'transition'],
    title: '2016: complex learning disability and young people',
    statement:
      'Many young people were about to move to adult services, and complex placements cost a lot. The council sought providers with personal, lasting and affordable ways to support them.',
    when: '2016',
    whatYouCanDo: [HISTORY],
    affects: { serviceTypes: ['supported-living', 'care-home'], careCategories: ['learning-disability-residential'] },
  }),
  say.finding({
    id: 'leicestershire-mps.unpublished-portal-and-fees',
    sort: 'unpublished',
    marketArea: 'finance',
    title: '2016: where the county advertised tenders, and what it paid',
    statement: 'The statement names no portal and prints no fee rate.',
  }),
];
