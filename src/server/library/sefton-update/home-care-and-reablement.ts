// Sefton Cabinet Member Update, 7 January 2025, "Domiciliary Care & Reablement", read 25 November 2026.
import { publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'sefton', documentId: 'sefton-update', section: 'Domiciliary Care & Reablement' });

export const UPDATE_HOME_CARE_AND_REABLEMENT = [
  say.notice({
    id: 'sefton-update.plan-reablement',
    buyer: 'Sefton Council',
    title: 'More reablement',
    stage: 'pipeline',
    plannedFor: '2025-03',
    marketAreas: ['reablement'],
    summary:
      'The council was getting ready to buy more reablement, expected to be in place by March 2025. The paper prints when it should be there, not when bids open, and no value.',
  }),
  say.finding({
    id: 'sefton-update.alternative-to-reablement',
    sort: 'challenge',
    marketArea: 'reablement',
    title: 'Stand-in services for reablement cost more',
    statement:
      'Home-care agencies met most of the rise with "alternative to reablement" services. The council says they can be costly and their results uneven.',
    figures: [
      {
        label: 'Share of the rise met by home-care agencies',
        value: 78,
        unit: 'percent',
        period: 'the last 2 years (report of January 2025)',
      },
    ],
  }),
  say.intention({
    id: 'sefton-update.reablement-plan',
    marketArea: 'reablement',
    direction: 'reshape',
    clientGroups: ['hospital-discharge'],
    title: 'A detailed plan for reablement in the long run',
    statement:
      'The council has looked closely at what reablement it will need over many years and has a plan of action. The plan itself is not printed.',
    whatYouCanDo: ['Ask to see the plan before you set up a team.'],
    affects: { serviceTypes: ['reablement', 'home-care'] },
  }),
  say.intention({
    id: 'sefton-update.home-care-waiting',
    marketArea: 'care-at-home',
    direction: 'maintain',
    clientGroups: ['everyone'],
    title: 'Few people wait for home care, and not for long',
    statement:
      'In early December 2024 about 11 people were waiting for home care to start. The average wait was 2 to 3 days. Sefton calls this an improved position.',
    figures: [
      { label: 'People waiting for home care to start', value: 11, unit: 'people', qualifier: 'about', period: 'early December 2024' },
      { label: 'Average wait', value: 2, to: 3, unit: 'days', period: 'early December 2024' },
    ],
    whatYouCanDo: ['With a short list, be quick: report free hours the day you have them.'],
    affects: { serviceTypes: ['home-care'] },
  }),
  say.intention({
    id: 'sefton-update.block-booking',
    marketArea: 'care-at-home',
    direction: 'grow',
    clientGroups: ['hospital-discharge'],
    title: 'More block-booked hours for people leaving hospital',
    statement:
      'Sefton has booked more blocks of home-care hours, so that some are always kept for people leaving hospital. It does not say how many, or at what price.',
    whatYouCanDo: ['Offer a block: where, when in the day, and from which date.'],
    affects: { serviceTypes: ['home-care'] },
  }),
  say.intention({
    id: 'sefton-update.reablement-demand',
    marketArea: 'reablement',
    direction: 'grow',
    clientGroups: ['everyone', 'hospital-discharge'],
    title: 'Reablement demand is well up, and agencies meet most of it',
    statement:
      'In the last 12 months 550 people had reablement, 43% more than in 2022. Home-care agencies met 78% of the rise with services used in place of reablement. ' +
      'Sefton says these can be costly and do not always give the same results.',
    figures: [
      { label: 'People who had reablement', value: 550, unit: 'people', period: 'the last 12 months (report of January 2025)' },
      { label: 'Rise since 2022', value: 43, unit: 'percent', period: 'the last 12 months (report of January 2025)' },
      {
        label: 'Share of the rise met by home-care agencies',
        value: 78,
        unit: 'percent',
        period: 'the last 2 years (report of January 2025)',
      },
    ],
    whatYouCanDo: ['If you give this care, record what people can do at the end: it is your proof.'],
    affects: { serviceTypes: ['reablement', 'home-care'] },
  }),
  say.intention({
    id: 'sefton-update.reablement-purchase',
    marketArea: 'reablement',
    direction: 'recommission',
    title: 'More reablement to be bought',
    statement:
      'After a close look at long-term needs, Sefton has a plan for reablement. It was getting ready to buy more of it, and expected that to be in place by March 2025.',
    when: 'expected in place by March 2025',
    whatYouCanDo: ['The date has passed: ask the council what was bought and what comes next.'],
    affects: { serviceTypes: ['reablement', 'home-care'] },
  }),
];
