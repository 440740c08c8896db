// Leicestershire Market Position Statement, 2016 (historical), "The Population of Leicestershire", "Health and Care Needs" and "Key issues and priorities for Leicestershire", read 25 November 2026.
import { publishedIn } from '../define.ts';

const from = (section: string) => publishedIn({ councilId: 'leicestershire', documentId: 'leicestershire-mps', section });
const population = from('The Population of Leicestershire');
const needs = from('Health and Care Needs');
const issues = from('Key issues and priorities for Leicestershire');

export const LEICESTERSHIRE_POPULATION_AND_NEEDS = [
  population.table({
    id: 'leicestershire-mps.population-growth',
    title: 'Growth of the population, 2012 to 2037, forecast in 2016',
    unit: 'percent',
    period: '2012 to 2037',
    columns: ['Growth'],
    rows: [
      { label: 'All', values: [15] },
      { label: 'Aged 85 and over (nearly)', values: [190] },
      { label: 'Aged 65 to 84', values: [56] },
      { label: 'Aged 0 to 24', values: [7] },
      { label: 'Aged 25 to 64', values: [-2] },
    ],
    note: 'Historical. A minus sign means fewer people.',
  }),
  population.finding({
    id: 'leicestershire-mps.fewer-informal-carers',
    sort: 'challenge',
    marketArea: 'carers',
    title: '2016: more older people, fewer adults of working age to help them',
    statement:
      'Older people with complex needs will need more from the whole system and from unpaid carers, while that network shrinks. By 2037 there were to be over 96,000 more people than in 2012.',
    figures: [{ label: 'More people than in 2012', value: 96000, unit: 'people', qualifier: 'over', period: 'by 2037, forecast in 2016' }],
  }),
  needs.table({
    id: 'leicestershire-mps.health-people',
    title: 'What people said of their health in the 2011 Census',
    unit: 'people',
    period: '2011',
    columns: ['2011'],
    rows: [
      { label: 'Very good health', values: [308763] },
      { label: 'Bad health', values: [21967] },
      { label: 'Very bad health', values: [6053] },
      { label: 'Limited a lot (long-term condition or disability)', values: [36708] },
      { label: 'Limited a little', values: [44851] },
      { label: 'Older people who give unpaid care', values: [16431] },
    ],
    note: 'Historical.',
  }),
  needs.table({
    id: 'leicestershire-mps.health-shares',
    title: 'Shares printed with those numbers',
    unit: 'percent',
    period: '2011',
    columns: ['2011'],
    rows: [
      { label: 'Very good health', values: [47] },
      { label: 'Bad health', values: [3] },
      { label: 'Very bad health', values: [1] },
      { label: 'Limited a lot (long-term condition or disability)', values: [15] },
      { label: 'Limited a little', values: [18] },
    ],
    note: 'Historical. Of whom these are shares is not printed, and they cannot all be of the same people.',
  }),
  needs.table({
    id: 'leicestershire-mps.limited-by-age',
    title: 'People limited in daily life, a little or a lot, by age',
    unit: 'percent',
    period: '2011',
    columns: ['2011'],
    rows: [
      { label: 'Aged 75 to 84', values: [60] },
      { label: 'Aged 65 to 74', values: [34] },
      { label: 'Aged 50 to 64', values: [18] },
      { label: 'Aged 35 to 49', values: [9] },
      { label: 'Aged 25 to 34', values: [6] },
    ],
    note: 'Historical.',
  }),
  needs.table({
    id: 'leicestershire-mps.limited-over-85',
    title: 'People aged 85 and over by how limited they are',
    unit: 'percent',
    period: '2011',
    columns: ['2011'],
    rows: [
      { label: 'Not limited', values: [15] },
      { label: 'A little', values: [31] },
      { label: 'A lot', values: [54] },
    ],
    note: 'Historical.',
  }),
  needs.table({
    id: 'leicestershire-mps.good-health-by-age',
    title: 'People in good or very good health, by age',
    unit: 'percent',
    period: '2011',
    columns: ['2011'],
    rows: [
      { label: 'Aged 0 to 15', values: [98] },
      { label: 'Aged 16 to 49', values: [91] },
      { label: 'Aged 50 to 64', values: [77] },
      { label: 'Aged 65 and over', values: [54] },
    ],
    note: 'Historical.',
  }),
  issues.finding({
    id: 'leicestershire-mps.issue-frail-older-people',
    sort: 'challenge',
    marketArea: 'residential-nursing',
    title: '2016, issue 1: frail older people',
    statement: 'More older people with complex needs, and more diabetes, sight loss, depression, dementia and heart disease.',
  }),
  issues.finding({
    id: 'leicestershire-mps.issue-long-term-conditions',
    sort: 'challenge',
    marketArea: 'prevention',
    title: '2016, issue 2: long-term conditions',
    statement: 'People limited by a long-term condition, more of them each year, were the main group for early help.',
  }),
  issues.finding({
    id: 'leicestershire-mps.issue-dementia',
    sort: 'challenge',
    marketArea: 'residential-nursing',
    title: '2016, issue 3: dementia',
    statement:
      'Demand for good dementia services was to grow with age. About three quarters of people with dementia have a physical illness too.',
  }),
  issues.finding({
    id: 'leicestershire-mps.issue-mental-health',
    sort: 'challenge',
    marketArea: 'supported-living',
    title: '2016, issue 4: mental health',
    statement: 'Mental ill-health was common. Recovery, housing, education, training and work in the longer run were the key.',
  }),
  issues.finding({
    id: 'leicestershire-mps.issue-learning-disability',
    sort: 'challenge',
    marketArea: 'supported-living',
    title: '2016, issue 5: learning disabilities',
    statement:
      'In the next 5 years many young people were to move to adult services, while more people with a learning disability grow old. How many is not printed.',
    figures: [{ label: 'Years looked ahead', value: 5, unit: 'years', period: 'from 2016' }],
  }),
  issues.finding({
    id: 'leicestershire-mps.issue-carers',
    sort: 'challenge',
    marketArea: 'carers',
    title: '2016, issue 6: carers',
    statement: 'The Care Act put carers on a par with the people they care for, and their number was to rise by 29% by 2030.',
    figures: [{ label: 'Rise in the number of carers', value: 29, unit: 'percent', period: 'by 2030, forecast in 2016' }],
  }),
  population.system({
    id: 'leicestershire-mps.system-jsna',
    sort: 'data-source',
    name: 'Joint Strategic Needs Assessment for Leicestershire',
    what: 'The detailed figures behind the summary.',
    odd: 'It was a link; the address is not in the text.',
  }),
];
