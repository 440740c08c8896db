// Leicestershire Market Position Statement, 2016 (historical), "Commissioning Intentions to Reduce Need", read 25 November 2026.
import { EVERY_SERVICE, publishedIn, SMALL_AND_LOCAL } from '../define.ts';

const say = publishedIn({
  councilId: 'leicestershire',
  documentId: 'leicestershire-mps',
  section: 'Commissioning Intentions to Reduce Need',
});

export const LEICESTERSHIRE_TO_REDUCE = [
  say.intention({
    id: 'leicestershire-mps.grant-alignment',
    marketArea: 'voluntary',
    direction: 'reshape',
    title: '2016: grants to groups brought into line',
    statement: 'A review for the whole council was to see that grants to voluntary and community groups do not overlap.',
    when: '2016',
    whatYouCanDo: ['History: ask what grants there are now.'],
    affects: { serviceTypes: SMALL_AND_LOCAL },
  }),
  say.intention({
    id: 'leicestershire-mps.carers-well',
    marketArea: 'carers',
    direction: 'maintain',
    clientGroups: ['carers'],
    title: '2016: carers kept well',
    statement: 'Carers were to be found through GPs, and helped by services and by budgets of their own to stay well in body and mind.',
    when: '2016',
    whatYouCanDo: ['History: ask what became of it.'],
    affects: { serviceTypes: ['carers-support', 'short-breaks'] },
  }),
  say.intention({
    id: 'leicestershire-mps.safe-practice',
    marketArea: 'quality',
    direction: 'maintain',
    title: '2016: help for providers to know safe practice',
    statement: 'The county meant to help providers recognise safe practice in safeguarding.',
    when: '2016',
    whatYouCanDo: ['History: ask what became of it.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  say.intention({
    id: 'leicestershire-mps.impact-reporting',
    marketArea: 'prevention',
    direction: 'reshape',
    title: '2016: reports that show what early help brings',
    statement: 'With providers the county meant to develop reporting, to understand what finding people early achieves.',
    when: '2016',
    whatYouCanDo: ['History: still, count what you prevent.'],
    affects: { serviceTypes: ['community-support', 'carers-support', 'micro-enterprise', 'day-opportunities'] },
  }),
  say.intention({
    id: 'leicestershire-mps.priority-groups',
    marketArea: 'prevention',
    direction: 'reduce',
    clientGroups: ['older-people', 'mental-health', 'learning-disability', 'dementia', 'carers'],
    title: '2016: lower demand in five groups',
    statement:
      'Frail older people, people with mental ill-health, a learning disability or dementia, and carers were the groups to look to.',
    when: '2016',
    whatYouCanDo: ['History: ask which groups come first today.'],
    affects: { serviceTypes: ['community-support', 'day-opportunities', 'carers-support', 'home-care'] },
  }),
];
