// Leicestershire Market Position Statement, 2016 (historical), statements that disagree, read 25 November 2026.
import { contradiction, source } from '../define.ts';

const councilId = 'leicestershire';

const needs = source('leicestershire-mps', 'Health and Care Needs');

const people = source('leicestershire-mps', 'Overview of people using Adult Social Care');

const population = source('leicestershire-mps', 'The Population of Leicestershire');

const workforce = source('leicestershire-mps', 'The workforce in Leicestershire');

export const LEICESTERSHIRE_CONTRADICTIONS = [
  contradiction({
    id: 'leicestershire-mps.older-health',
    councilId,
    marketArea: 'prevention',
    title: 'How many older people are in bad health?',
    statements: [
      { says: 'Of people over 65, 34% are said to call their health bad or very bad.', source: needs },
      {
        says: 'In the whole county, at all ages, 21,967 people said bad and 6,053 very bad: fewer than that share of the over-65s would be.',
        source: needs,
      },
      { says: 'A box beside it has nearly 50% of them in poor health.', source: needs },
    ],
    itemIds: ['leicestershire-mps.health-people', 'leicestershire-mps.good-health-by-age'],
  }),
  contradiction({
    id: 'leicestershire-mps.health-shares-of-whom',
    councilId,
    marketArea: 'prevention',
    title: 'Shares of which people?',
    statements: [
      { says: '308,763 people in very good health are called 47%.', source: needs },
      { says: '36,708 people whose days are limited a lot are called 15%. Both cannot be shares of the same people.', source: needs },
    ],
    itemIds: ['leicestershire-mps.health-shares'],
  }),
  contradiction({
    id: 'leicestershire-mps.long-term-total',
    councilId,
    marketArea: 'finance',
    title: '2,661 younger adults with long-term support, or a few fewer?',
    statements: [
      { says: 'The table’s total is 2,661.', source: people },
      { says: 'The totals of its rows, 345, 494, 13, 15, 1,225, 507, 16 and 44, add up to 2,659.', source: people },
      { says: 'The totals of its columns, 21, 474, 958, 394, 377 and 436, add up to 2,660.', source: people },
    ],
    itemIds: ['leicestershire-mps.long-term-18-to-64'],
  }),
  contradiction({
    id: 'leicestershire-mps.population-2037',
    councilId,
    marketArea: 'prevention',
    title: '753,100 people by 2037, or 753,200?',
    statements: [
      { says: 'The county is to reach 753,100 people by the end of the forecast.', source: population },
      { says: 'Its age groups, 208,800, 333,900, 164,900 and 45,600, add up to 753,200.', source: population },
    ],
    itemIds: ['leicestershire-mps.population'],
  }),
  contradiction({
    id: 'leicestershire-mps.majority-43',
    councilId,
    marketArea: 'workforce',
    title: 'A majority of 43%?',
    statements: [
      { says: 'Most of the workforce is said to be between 45 and 64 years old.', source: workforce },
      { says: 'The share printed for them is 43%, which is less than half.', source: workforce },
    ],
    itemIds: ['leicestershire-mps.workforce-make-up'],
  }),
];
