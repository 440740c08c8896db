// Leicestershire Market Position Statement, 2016 (historical), "Self-funders", read 25 November 2026.
import { CARE_HOMES, publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'leicestershire', documentId: 'leicestershire-mps', section: 'Self-funders' });

const HISTORY = 'From 2016: ask the council what it plans now.';

export const LEICESTERSHIRE_SELF_FUNDERS = [
  say.intention({
    id: 'leicestershire-mps.self-funders',
    marketArea: 'finance',
    direction: 'explore',
    title: '2016: learning more about people who pay for themselves',
    statement:
      'In January 2016 the council paid for 2,205 of 4,818 care home places. It wanted to know more about people who pay for their own care, and would ask providers.',
    figures: [
      { label: 'Places the council paid for', value: 2205, unit: 'placements', period: 'January 2016' },
      { label: 'Places in all', value: 4818, unit: 'placements', period: 'January 2016' },
    ],
    when: '2016',
    whatYouCanDo: [HISTORY],
    affects: { serviceTypes: CARE_HOMES },
  }),
  say.table({
    id: 'leicestershire-mps.house-prices',
    title: 'Average house price',
    unit: 'pounds',
    period: '2016; exact date not stated',
    columns: ['2016'],
    rows: [
      { label: 'Leicestershire', values: [157000] },
      { label: 'East Midlands', values: [134000] },
    ],
    note: 'Historical. Printed as a sign that many people can pay for their own care.',
  }),
  say.finding({
    id: 'leicestershire-mps.self-funders-likely',
    sort: 'fact',
    marketArea: 'finance',
    title: '2016: many people were thought to pay for themselves',
    statement:
      'Of people over 85, 72% owned their home, and the county came 137 of 149 for deprivation (2010), so it is fairly wealthy. No study of the size of the self-funded market had been made.',
    figures: [{ label: 'People over 85 who own their home', value: 72, unit: 'percent', period: '2016; exact date not stated' }],
  }),
  say.finding({
    id: 'leicestershire-mps.unpublished-self-funders',
    sort: 'unpublished',
    marketArea: 'finance',
    title: 'How many care home places are paid for privately',
    statement:
      'The paper counts the places the council paid for. How the rest splits between health, other councils and people who pay for themselves is not in the text.',
  }),
  say.finding({
    id: 'leicestershire-mps.self-funders-delayed',
    sort: 'fact',
    marketArea: 'finance',
    title: '2016: work with people who pay for themselves put off',
    statement:
      'The council was to help such people arrange care and to track their spending towards a cap. The government delayed that part of the Care Act, so the work was not to be finished until 2020.',
  }),
];
