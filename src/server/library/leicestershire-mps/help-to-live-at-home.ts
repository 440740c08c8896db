// Leicestershire Market Position Statement, 2016 (historical), "Help to Live at Home", read 25 November 2026.
import { publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'leicestershire', documentId: 'leicestershire-mps', section: 'Help to Live at Home' });

const HISTORY = 'From 2016: ask the council what it plans now.';

export const LEICESTERSHIRE_HELP_TO_LIVE_AT_HOME = [
  say.intention({
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
  say.intention({
    id: 'leicestershire-mps.home-care-aims',
    marketArea: 'care-at-home',
    direction: 'reshape',
    title: '2016: four aims for home care',
    statement: 'Better quality and new ideas; closer partnership and joint buying; good use of money; and fewer hospital stays and delays.',
    when: '2016',
    whatYouCanDo: ['History: ask what is bought today.'],
    affects: { serviceTypes: ['home-care'] },
  }),
  say.finding({
    id: 'leicestershire-mps.home-care-challenges',
    sort: 'challenge',
    marketArea: 'care-at-home',
    title: '2016: a split market, and buyers who compete',
    statement:
      'Council, NHS and people who pay for themselves wanted the same services. Some people waited in hospital or after reablement, and some rural areas were short.',
    figures: [{ label: 'Home-care providers', value: 100, unit: 'providers', qualifier: 'over', period: '2016' }],
  }),
  say.intention({
    id: 'leicestershire-mps.reablement-after-hospital',
    marketArea: 'reablement',
    direction: 'grow',
    clientGroups: ['hospital-discharge'],
    title: '2016: the council’s reablement for people leaving hospital',
    statement:
      'The council’s own team was to look after people leaving hospital, so home-care providers were to do more reablement, under contracts by results.',
    when: '2016',
    whatYouCanDo: ['History: ask what is bought today.'],
    affects: { serviceTypes: ['reablement', 'home-care'] },
  }),
  say.system({
    id: 'leicestershire-mps.system-help-to-live-at-home',
    sort: 'contract',
    name: 'Help to Live at Home (HTLAH)',
    what: 'The county’s home-care contract with reablement inside, by locality, bought with the NHS.',
    odd: 'Historical.',
  }),
];
