// Stoke-on-Trent Market Position Statement 2024 - 2028, "Supporting Independence in the Community", read 25 November 2026.
import { publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'stoke-on-trent', documentId: 'stoke-mps', section: 'Supporting Independence in the Community' });

export const STOKE_INDEPENDENCE = [
  say.intention({
    id: 'stoke-mps.home-care-today',
    marketArea: 'care-at-home',
    direction: 'reshape',
    clientGroups: ['everyone'],
    title: 'More home care than the city needs',
    statement:
      'Stoke supports about 1,000 people with home care. It buys in three ways: guaranteed hours, a framework and spot purchase; the first contracts date from 2019. ' +
      'It says the market is steadier now, with more home care on offer than the city needs.',
    figures: [
      { label: 'People supported with home care', value: 1000, unit: 'people', qualifier: 'about', period: 'now; date not stated' },
    ],
    whatYouCanDo: ['Check which of the three contract types you hold, and when it ends.', 'Think about what you do that others do not.'],
    affects: { serviceTypes: ['home-care'] },
  }),
  say.intention({
    id: 'stoke-mps.home-first',
    marketArea: 'reablement',
    direction: 'reshape',
    clientGroups: ['hospital-discharge'],
    title: 'A new Home First offer',
    statement:
      'Stoke will redesign Home First and start it afresh. The first aim is to prevent hospital stays. The second is to get those who do go in back to their own home.',
    whatYouCanDo: ['Say how fast you can start care after a hospital call.'],
    affects: { serviceTypes: ['reablement', 'home-care'] },
  }),
  say.intention({
    id: 'stoke-mps.social-opportunities',
    marketArea: 'day-opportunities',
    direction: 'recommission',
    title: 'Social opportunities out in the community',
    statement:
      'Day opportunities are now called social opportunities. A new framework will move them out of day centres and into places in the community near where people live.',
    whatYouCanDo: ['Plan a timetable that uses local places, not just your own building.'],
    affects: { serviceTypes: ['day-opportunities', 'community-support', 'micro-enterprise'] },
  }),
  say.intention({
    id: 'stoke-mps.young-people-independence',
    marketArea: 'supported-living',
    direction: 'reshape',
    clientGroups: ['transition'],
    title: 'Young people moving into adult services',
    statement:
      'The adult and children’s buying teams will look together for ways to help young people become more independent as they move on.',
    whatYouCanDo: ['Say from what age you can support someone.'],
    affects: { serviceTypes: ['supported-living', 'day-opportunities', 'shared-lives'] },
  }),
  say.intention({
    id: 'stoke-mps.micro-enterprises',
    marketArea: 'micro-providers',
    direction: 'grow',
    title: 'More community micro-enterprises',
    statement: 'The city will help local people set up more very small care businesses. This builds on the work of Community Catalysts.',
    whatYouCanDo: [
      'Thinking of starting? Ask the council for help with the first steps.',
      'List yourself where people look: Small Good Stuff.',
    ],
    affects: { serviceTypes: ['micro-enterprise'] },
  }),
  say.intention({
    id: 'stoke-mps.direct-payments',
    marketArea: 'direct-payments',
    direction: 'grow',
    clientGroups: ['everyone'],
    title: 'More direct payments, service funds and personal assistants',
    statement:
      'More people should be helped to use a direct payment or an individual service fund, or to hire their own personal assistant.',
    whatYouCanDo: ['Publish a price people can pay with a direct payment.', 'Ask how to hold an individual service fund.'],
    affects: { serviceTypes: ['micro-enterprise', 'home-care', 'community-support'] },
  }),
  say.intention({
    id: 'stoke-mps.combined-community-care',
    marketArea: 'care-at-home',
    direction: 'reshape',
    clientGroups: ['everyone'],
    title: 'Home care, extra care and short breaks as one local offer',
    statement:
      'Stoke will join home care, extra care and short breaks into one more local offer. Where possible it will help people to do things again and feel sure of themselves.',
    whatYouCanDo: ['Think about a partner: could you offer all three together?', 'Ask how the city will be divided into local areas.'],
    affects: { serviceTypes: ['home-care', 'extra-care', 'short-breaks', 'reablement'] },
  }),
  say.intention({
    id: 'stoke-mps.sitting-services',
    marketArea: 'carers',
    direction: 'reshape',
    clientGroups: ['carers'],
    title: 'Breaks for carers at home, not in a respite bed',
    statement:
      'Carers should be offered short breaks and sitting services in place of respite beds, so the person they care for can stay at home.',
    whatYouCanDo: ['Home care: offer sitting slots of a few hours.', 'Care home: check how much you rely on respite.'],
    affects: {
      serviceTypes: ['short-breaks', 'home-care', 'micro-enterprise', 'care-home', 'care-home-nursing'],
      careCategories: ['short-stay'],
    },
  }),
  say.intention({
    id: 'stoke-mps.end-of-life-at-home',
    marketArea: 'care-at-home',
    direction: 'reshape',
    title: 'Clear steps for end-of-life care at home',
    statement: 'With the NHS board, the council will set out clear steps of care at the end of life, so that people can die at home.',
    whatYouCanDo: ['Train staff in end-of-life care, and say so on your return.'],
    affects: { serviceTypes: ['home-care', 'live-in-care'] },
  }),
];
