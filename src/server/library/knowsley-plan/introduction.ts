// Knowsley Adult Social Care Transformation Plan 2024-2027, "Introduction", read 25 November 2026.
import { EVERY_SERVICE, publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'knowsley', documentId: 'knowsley-plan', section: 'Introduction' });

export const KNOWSLEY_INTRODUCTION = [
  say.finding({
    id: 'knowsley-plan.challenges',
    sort: 'challenge',
    marketArea: 'finance',
    title: 'After the pandemic: demand, living costs, money, new laws',
    statement:
      'Demand changed with the pandemic, living costs rose, council and providers find it hard to stay afloat, and new laws and policies take effect locally.',
  }),
  say.finding({
    id: 'knowsley-plan.complex-needs',
    sort: 'challenge',
    marketArea: 'residential-nursing',
    title: 'Needs are more complex than elsewhere, and demand will rise',
    statement:
      'People in the borough tend to have more complex needs than people elsewhere. Demand is high and will go up as people grow older and after the pandemic. No number is printed.',
  }),
  say.intention({
    id: 'knowsley-plan.personalised-care',
    marketArea: 'quality',
    direction: 'reshape',
    clientGroups: ['everyone'],
    title: 'New ways of giving care, personal and local',
    statement:
      'The council sees the challenges as a chance for new ways of giving care, in line with "Think local, act personal", with residents and users helping to bring change about.',
    when: '2024 to 2027',
    whatYouCanDo: ['Describe one new way of working you would like to try.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  say.finding({
    id: 'knowsley-plan.independence-wanted-most',
    sort: 'fact',
    marketArea: 'care-at-home',
    title: 'Residents want independence most of all',
    statement: 'When the council asks residents, going on living independently is the result they wish for most.',
  }),
];
