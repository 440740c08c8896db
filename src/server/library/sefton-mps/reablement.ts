// Sefton Market Position Statement 2025 to 2028, "Market Area - Reablement", read 25 November 2026.
import { publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'sefton', documentId: 'sefton-mps', section: 'Market Area - Reablement' });

export const SEFTON_REABLEMENT = [
  say.intention({
    id: 'sefton-mps.reablement-hours',
    marketArea: 'reablement',
    direction: 'grow',
    clientGroups: ['everyone', 'hospital-discharge'],
    title: 'Up to 1,000 more reablement hours a week',
    statement:
      'Sefton means to expand reablement. It expects direct time with people to rise by as much as 1,000 hours a week. ' +
      'The chart of past growth was a picture: its values are not published in the text.',
    figures: [
      {
        label: 'Extra reablement hours',
        value: 1000,
        unit: 'hours a week',
        qualifier: 'up to',
        period: 'no end date stated; statement for 2025 to 2028',
      },
    ],
    whatYouCanDo: ['Say how many reablement hours you could staff, and where.', 'Watch for a reablement tender.'],
    affects: { serviceTypes: ['reablement', 'home-care'] },
  }),
  say.intention({
    id: 'sefton-mps.reablement-full-intake',
    marketArea: 'reablement',
    direction: 'reshape',
    clientGroups: ['everyone'],
    title: 'Reablement first for nearly everyone',
    statement:
      'Sefton plans a "full intake" model. As many people as possible would have reablement first; only then is it decided if they need long-term care, and how much. ' +
      'This can cut the demand for long-term care.',
    whatYouCanDo: ['Expect new packages to start smaller, after reablement.', 'Learn how the reablement team records progress.'],
    affects: { serviceTypes: ['reablement', 'home-care', 'care-home', 'care-home-nursing'] },
  }),
  say.intention({
    id: 'sefton-mps.reablement-home-first',
    marketArea: 'reablement',
    direction: 'reshape',
    clientGroups: ['hospital-discharge'],
    title: 'Home First with the NHS',
    statement:
      'With health, Sefton wants a Home First model: short-term care, rehabilitation or reablement at home after hospital, so nobody waits on a ward just to be assessed. ' +
      'That means shorter hospital delays.',
    whatYouCanDo: ['Say if you can start within a day of a hospital call.'],
    affects: { serviceTypes: ['reablement', 'home-care'] },
  }),
  say.intention({
    id: 'sefton-mps.reablement-pathways',
    marketArea: 'reablement',
    direction: 'reshape',
    clientGroups: ['hospital-discharge'],
    title: 'Four ways home from hospital',
    statement:
      'The four are: therapy with no personal care; Home First; a mix of Home First and home care; and home care. ' +
      'It expects 70% of people to finish Home First independent, and 20% to have long-term home care. The mix is printed as 0%, so the shares do not add up to everyone.',
    figures: [
      { label: 'People expected to finish Home First independent', value: 70, unit: 'percent', period: 'expected; date not stated' },
      { label: 'Mix of Home First and home care, as printed', value: 0, unit: 'percent', period: 'expected; date not stated' },
      { label: 'People expected to have long-term home care', value: 20, unit: 'percent', period: 'expected; date not stated' },
    ],
    whatYouCanDo: ['Check which of the four your service fits.'],
    affects: { serviceTypes: ['reablement', 'home-care'] },
  }),
  say.intention({
    id: 'sefton-mps.reablement-principle',
    marketArea: 'reablement',
    direction: 'maintain',
    clientGroups: ['everyone'],
    title: 'Help people to do things for themselves',
    statement:
      'Reablement is short and led by therapy. It lasts up to six weeks and is often over sooner. ' +
      'Staff help people do things for themselves instead of doing it all for them. The goals are to recover faster, leave hospital on time, and need less care later or none.',
    whatYouCanDo: ['Set goals for the first two weeks, and record what people can do at the end.'],
    affects: { serviceTypes: ['reablement'] },
  }),
  say.finding({
    id: 'sefton-mps.unpublished-reablement-growth',
    sort: 'unpublished',
    marketArea: 'reablement',
    title: 'How reablement has grown',
    statement: 'The chart of reablement hours was a picture: no past value is published in the text.',
  }),
  say.finding({
    id: 'sefton-mps.reablement-lasts',
    sort: 'fact',
    marketArea: 'reablement',
    title: 'Reablement lasts up to six weeks',
    statement: 'It is intense and limited in time, and often shorter because people reach their goals early.',
    figures: [{ label: 'Length of reablement', value: 6, unit: 'weeks', qualifier: 'up to', period: 'as a rule; date not stated' }],
  }),
  ...say.measures('outcome', 'reablement', {
    'outcome-faster-recovery': 'People get over illness faster',
    'outcome-community-assets': 'People know and use more of what the community offers',
    'outcome-fewer-admissions': 'Fewer hospital stays and fewer early moves into long-term care',
    'outcome-timely-discharge': 'People leave hospital on time',
    'outcome-no-package': 'People live as independently as can be, with less care afterwards or none',
    'outcome-council-money': 'The council’s limited money prevents and lowers need',
  }),
];
