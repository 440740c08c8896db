// Sefton Market Position Statement 2025 to 2028, "Finance & Activity", read 25 November 2026.
import { publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'sefton', documentId: 'sefton-mps', section: 'Finance & Activity' });

export const SEFTON_FINANCE = [
  say.table({
    id: 'sefton-mps.spend-share',
    title: 'Share of what Sefton spends',
    unit: 'percent',
    period: '2022/23',
    columns: ['2022/23'],
    rows: [
      { label: 'Adult social care', values: [24] },
      { label: 'Children’s services', values: [13] },
    ],
    note: 'Another section says one third of the council’s budget goes on adult social care that it buys. We show both.',
  }),
  say.table({
    id: 'sefton-mps.spend-per-adult',
    title: 'What is spent on adult social care for each adult',
    unit: 'pounds',
    period: '2022/23',
    columns: ['2022/23'],
    rows: [
      { label: 'Sefton', values: [574.49] },
      { label: 'England', values: [523.95] },
      { label: 'English metropolitan boroughs, average', values: [548.95] },
    ],
    note: 'Sefton is printed as 9.6% above England.',
  }),
  say.table({
    id: 'sefton-mps.aged-65-share',
    title: 'Share of people aged 65 and over',
    unit: 'percent',
    period: 'date not stated',
    columns: ['Date not stated'],
    rows: [
      { label: 'Sefton', values: [23.4] },
      { label: 'North West, average', values: [18.8] },
      { label: 'England', values: [18.6] },
    ],
    note: 'More older people means higher spending.',
  }),
  say.finding({
    id: 'sefton-mps.deprivation',
    sort: 'fact',
    marketArea: 'finance',
    title: 'Less deprived than other metropolitan boroughs',
    statement:
      'On the Index of Multiple Deprivation Sefton comes 47 among single-tier and county councils, where a low place means much deprivation. It is less deprived than the average metropolitan borough.',
  }),
  say.finding({
    id: 'sefton-mps.unpublished-spend-chart',
    sort: 'unpublished',
    marketArea: 'finance',
    title: 'What Sefton spent on adult social care in 2023/24',
    statement: 'The chart of total gross spending was a picture: no amount is published in the text.',
  }),
  say.finding({
    id: 'sefton-mps.unpublished-activity-charts',
    sort: 'unpublished',
    marketArea: 'finance',
    title: 'How many people get care, in a week and in a year',
    statement: 'Two charts, a weekly "snapshot" and annual numbers, were pictures: no value is published in the text.',
  }),
  say.system({
    id: 'sefton-mps.system-imd',
    sort: 'data-source',
    name: 'Index of Multiple Deprivation',
    what: 'A national ranking of places by how deprived they are.',
    odd: 'Which year’s ranking is not printed.',
  }),
];
