// Leicestershire Market Position Statement, 2016 (historical), "Key issues and priorities for Leicestershire", read 25 November 2026.
import { publishedIn } from '../define.ts';

const say = publishedIn({
  councilId: 'leicestershire',
  documentId: 'leicestershire-mps',
  section: 'Key issues and priorities for Leicestershire',
});

export const LEICESTERSHIRE_ISSUES = [
  say.finding({
    id: 'leicestershire-mps.issue-frail-older-people',
    sort: 'challenge',
    marketArea: 'residential-nursing',
    title: '2016, issue 1: frail older people',
    statement: 'More older people with complex needs, and more diabetes, sight loss, depression, dementia and heart disease.',
  }),
  say.finding({
    id: 'leicestershire-mps.issue-long-term-conditions',
    sort: 'challenge',
    marketArea: 'prevention',
    title: '2016, issue 2: long-term conditions',
    statement: 'People limited by a long-term condition, more of them each year, were the main group for early help.',
  }),
  say.finding({
    id: 'leicestershire-mps.issue-dementia',
    sort: 'challenge',
    marketArea: 'residential-nursing',
    title: '2016, issue 3: dementia',
    statement:
      'Demand for good dementia services was to grow with age. About three quarters of people with dementia have a physical illness too.',
  }),
  say.finding({
    id: 'leicestershire-mps.issue-mental-health',
    sort: 'challenge',
    marketArea: 'supported-living',
    title: '2016, issue 4: mental health',
    statement: 'Mental ill-health was common. Recovery, housing, education, training and work in the longer run were the key.',
  }),
  say.finding({
    id: 'leicestershire-mps.issue-learning-disability',
    sort: 'challenge',
    marketArea: 'supported-living',
    title: '2016, issue 5: learning disabilities',
    statement:
      'In the next 5 years many young people were to move to adult services, while more people with a learning disability grow old. How many is not printed.',
    figures: [{ label: 'Years looked ahead', value: 5, unit: 'years', period: 'from 2016' }],
  }),
  say.finding({
    id: 'leicestershire-mps.issue-carers',
    sort: 'challenge',
    marketArea: 'carers',
    title: '2016, issue 6: carers',
    statement: 'The Care Act put carers on a par with the people they care for, and their number was to rise by 29% by 2030.',
    figures: [{ label: 'Rise in the number of carers', value: 29, unit: 'percent', period: 'by 2030, forecast in 2016' }],
  }),
];
