// Sefton Market Position Statement 2025 to 2028, "Sefton as a Place/local challenges", read 25 November 2026.
import { publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'sefton', documentId: 'sefton-mps', section: 'Sefton as a Place/local challenges' });

export const SEFTON_PLACE_AND_CHALLENGES = [
  say.finding({
    id: 'sefton-mps.residents',
    sort: 'fact',
    marketArea: 'prevention',
    title: '276,410 residents, and wide gaps between them',
    statement: 'Living standards and income differ sharply inside the borough, and so do health and care needs.',
    figures: [{ label: 'Residents', value: 276410, unit: 'people', period: 'date not stated' }],
  }),
  say.table({
    id: 'sefton-mps.village-of-100',
    title: 'If Sefton were a village of 100 people',
    unit: 'people',
    period: 'date not stated',
    columns: ['Of 100 people'],
    rows: [
      { label: 'Have a long-term health condition', values: [60] },
      { label: 'Adults with depression', values: [14] },
      { label: 'Adults overweight or obese', values: [71] },
      { label: 'Smoke', values: [7] },
      { label: 'Exercise for less than 30 minutes a week', values: [24] },
      { label: 'Over 75 years old', values: [12] },
      { label: 'Will die from heart disease', values: [10] },
      { label: 'Will die from cancer', values: [28] },
      { label: 'Adults under 40 with type 2 diabetes', values: [3] },
      { label: 'Children overweight or obese by year 6', values: [38] },
    ],
    note: 'A picture in words of the whole borough. Adults and children are counted out of different groups, so the rows cannot be added.',
  }),
  say.finding({
    id: 'sefton-mps.challenge-demand',
    sort: 'challenge',
    marketArea: 'prevention',
    title: 'Challenge: more demand',
    statement: 'More people grow old, the cost of living widens the gaps between people, and the effects of Covid last long.',
  }),
  say.finding({
    id: 'sefton-mps.challenge-budget',
    sort: 'challenge',
    marketArea: 'finance',
    title: 'Challenge: staying within the budget',
    statement: 'Demand, inflation and staff pay push costs up while the budget has to hold.',
  }),
  say.finding({
    id: 'sefton-mps.challenge-workforce',
    sort: 'challenge',
    marketArea: 'workforce',
    title: 'Challenge: finding and keeping skilled staff',
    statement: 'Sefton finds it hard to attract people with skills, and to keep them.',
  }),
  say.finding({
    id: 'sefton-mps.challenge-provider-costs',
    sort: 'challenge',
    marketArea: 'finance',
    title: 'Challenge: a steady market while providers’ costs rise',
    statement: 'What providers pay is going up, and the market has to stay stable all the same.',
  }),
  say.finding({
    id: 'sefton-mps.challenge-direct-payments',
    sort: 'challenge',
    marketArea: 'direct-payments',
    title: 'Challenge: direct payments',
    statement: 'Both the number of direct payments and the way they are set up need to get better.',
  }),
  say.finding({
    id: 'sefton-mps.challenge-inspections',
    sort: 'challenge',
    marketArea: 'quality',
    title: 'Challenge: inspections to come',
    statement:
      'CQC was to inspect adult social care, and services for young people with special educational needs were to be inspected too.',
  }),
  say.finding({
    id: 'sefton-mps.challenge-recommissioning',
    sort: 'challenge',
    marketArea: 'quality',
    title: 'Challenge: much is being bought again',
    statement: 'A large amount of re-commissioning was going on. The text does not list the contracts.',
  }),
  say.finding({
    id: 'sefton-mps.challenge-transitions',
    sort: 'challenge',
    marketArea: 'supported-living',
    title: 'Challenge: young people moving to adult services',
    statement: 'The path from children’s to adult services needs a more joined-up offer.',
  }),
];
