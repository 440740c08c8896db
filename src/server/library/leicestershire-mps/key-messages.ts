// Leicestershire Market Position Statement (2016, historical), "Key Messages for Providers" and intentions by need, read 22 November 2026.
import type { Intention } from '../../../domain/intention.ts';
import { publishedIn } from '../define.ts';

const from = (section: string) => publishedIn({ councilId: 'leicestershire', documentId: 'leicestershire-mps', section });
const messages = from('Key Messages for Providers');
const homeCare = from('Help to Live at Home');
const delay = from('Commissioning Intentions to Delay Need');
const communityLife = from('Community Life Choices');
const extraCare = from('Extra care');
const supportedLiving = from('Supported or Assisted Living');
const reducing = from('Reducing need');

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
  homeCare.intention({
    id: 'leicestershire-mps.help-to-live-at-home',
    marketArea: 'care-at-home',
    direction: 'recommission',
    clientGroups: ['everyone'],
    title: '2016: home care to become Help to Live at Home',
    statement:
      'In 2016 the county had over 100 home-care providers and said supply was split among many, with problems in some rural areas. Contracts ran to April 2017. ' +
      'It then meant to buy home care with the NHS, and by results.',
    figures: [{ label: 'Home-care providers', value: 100, unit: 'providers', qualifier: 'over', period: '2016' }],
    when: 'to April 2017',
    whatYouCanDo: [HISTORY],
    affects: { serviceTypes: ['home-care', 'reablement'] },
  }),
  delay.intention({
    id: 'leicestershire-mps.home-care-reablement',
    marketArea: 'reablement',
    direction: 'reshape',
    title: '2016: reablement inside home care, with targets',
    statement:
      'The new home-care service of 2016 was to have reablement in it, with targets for results. It was to move away from time and task.',
    when: '2016',
    whatYouCanDo: [HISTORY],
    affects: { serviceTypes: ['home-care', 'reablement'] },
  }),
  delay.intention({
    id: 'leicestershire-mps.bed-based-reablement',
    marketArea: 'reablement',
    direction: 'explore',
    clientGroups: ['hospital-discharge'],
    title: '2016: places for reablement in a bed',
    statement:
      'The council meant to find places across the county where people could win back the skills to live alone, with more or less support as needed.',
    when: '2016',
    whatYouCanDo: [HISTORY],
    affects: { serviceTypes: ['care-home', 'care-home-nursing', 'extra-care'], careCategories: ['short-stay'] },
  }),
  messages.intention({
    id: 'leicestershire-mps.fewer-block-contracts',
    marketArea: 'finance',
    direction: 'reduce',
    title: '2016: fewer block contracts',
    statement: 'Block contracts were to go on shrinking. Personal budgets, frameworks and buying by results were to take their place.',
    when: '2016',
    whatYouCanDo: [HISTORY],
    affects: { serviceTypes: PROVIDERS },
  }),
  messages.intention({
    id: 'leicestershire-mps.outcomes',
    marketArea: 'quality',
    direction: 'reshape',
    title: '2016: pay for results, not time and task',
    statement: 'Buying was to be about results. Providers who could prove results at a fair cost would be well placed.',
    when: '2016',
    whatYouCanDo: [HISTORY],
    affects: { serviceTypes: PROVIDERS },
  }),
  messages.intention({
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
  messages.intention({
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
  messages.intention({
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
  messages.intention({
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
  communityLife.intention({
    id: 'leicestershire-mps.community-life-choices',
    marketArea: 'day-opportunities',
    direction: 'recommission',
    clientGroups: ['learning-disability', 'physical-disability'],
    title: '2016: a full review of Community Life Choices',
    statement:
      'The framework for day and community support was to have a full review in 2016, and providers could take part. Support should help people gain skills.',
    when: '2016',
    whatYouCanDo: [HISTORY],
    affects: { serviceTypes: ['day-opportunities', 'community-support'] },
  }),
  extraCare.intention({
    id: 'leicestershire-mps.extra-care',
    marketArea: 'extra-care',
    direction: 'grow',
    clientGroups: ['older-people'],
    localityIds: ['leicestershire.melton', 'leicestershire.harborough', 'leicestershire.charnwood', 'leicestershire.blaby'],
    title: '2016: extra care bought once for the whole county',
    statement:
      'Extra care stood in the Melton, Harborough, Charnwood and Blaby areas, with more units to come in 2016/17. One purchase for the whole county was to follow.',
    when: '2016/17',
    whatYouCanDo: [HISTORY],
    affects: { serviceTypes: ['extra-care'] },
  }),
  supportedLiving.intention({
    id: 'leicestershire-mps.supported-living',
    marketArea: 'supported-living',
    direction: 'reshape',
    clientGroups: ['learning-disability', 'physical-disability', 'mental-health'],
    title: '2016: supported living in place of residential care',
    statement:
      'The framework had just been renewed and the offer was under review, with progress and independence as the aim. An accommodation strategy was to come in 2016.',
    when: '2016',
    whatYouCanDo: [HISTORY],
    affects: { serviceTypes: ['supported-living'] },
  }),
  reducing.intention({
    id: 'leicestershire-mps.innovation-programme',
    marketArea: 'voluntary',
    direction: 'explore',
    title: '2016: money for small pilots',
    statement:
      'An Innovation Programme, then in its third phase, paid for small trials of new ideas, mostly for prevention. A Shire Grant helped local groups and social enterprises.',
    when: '2016',
    whatYouCanDo: [HISTORY],
    affects: { serviceTypes: ['micro-enterprise', 'community-support', 'carers-support'] },
  }),
];
