// Leicestershire Market Position Statement, 2016 (historical), "Health and Care Needs", read 25 November 2026.
import { publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'leicestershire', documentId: 'leicestershire-mps', section: 'Health and Care Needs' });

export const LEICESTERSHIRE_NEEDS = [
  say.table({
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
  say.table({
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
  say.table({
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
  say.table({
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
  say.table({
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
];
