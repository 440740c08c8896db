// Leicestershire Market Position Statement (2016, historical), care homes, self-funders, quality, workforce and people supported, read 22 November 2026.
import type { Intention } from '../../../domain/intention.ts';
import { publishedIn } from '../define.ts';

const from = (section: string) => publishedIn({ councilId: 'leicestershire', documentId: 'leicestershire-mps', section });
const homes = from('Residential and Nursing Home Services');
const population = from('The Population of Leicestershire');
const people = from('Overview of people using Adult Social Care');
const selfFunders = from('Self-funders');
const quality = from('Quality Management, Safeguarding and Workforce Development');
const development = from('Leicestershire Social Care Development Group');
const workforce = from('The workforce in Leicestershire');

const HOMES: Intention['affects']['serviceTypes'] = ['care-home', 'care-home-nursing'];
const HISTORY = 'From 2016: ask the council what it plans now.';
const PRIMARY_REASONS = [
  'Nursing',
  'Residential',
  'Direct payment only',
  'Part direct payment',
  'Managed personal budget',
  'Commissioned support only',
  'Total',
];

export const LEICESTERSHIRE_MARKET = [
  homes.table({
    id: 'leicestershire-mps.care-home-beds',
    title: 'Care home beds by district, 1 October 2015',
    unit: 'beds',
    period: '1 October 2015',
    columns: ['All beds', 'Nursing beds', 'Residential beds'],
    rows: [
      { label: 'Blaby', values: [599, 137, 462] },
      { label: 'Charnwood', values: [1320, 489, 831] },
      { label: 'Harborough', values: [600, 246, 354] },
      { label: 'Hinckley and Bosworth', values: [774, 159, 615] },
      { label: 'Melton', values: [337, 61, 276] },
      { label: 'North West Leicestershire', values: [610, 234, 376] },
      { label: 'Oadby and Wigston', values: [578, 195, 383] },
      { label: 'All', values: [4818, 1521, 3297] },
    ],
    note: 'Historical. From the CQC database.',
  }),
  homes.table({
    id: 'leicestershire-mps.care-homes',
    title: 'Care homes by district, 1 October 2015',
    unit: 'homes',
    period: '1 October 2015',
    columns: ['All homes', 'Nursing homes', 'Residential homes'],
    rows: [
      { label: 'Blaby', values: [24, 3, 21] },
      { label: 'Charnwood', values: [57, 10, 47] },
      { label: 'Harborough', values: [17, 3, 14] },
      { label: 'Hinckley and Bosworth', values: [30, 3, 27] },
      { label: 'Melton', values: [10, 1, 9] },
      { label: 'North West Leicestershire', values: [24, 5, 19] },
      { label: 'Oadby and Wigston', values: [18, 4, 14] },
      { label: 'All', values: [180, 29, 151] },
    ],
    note: 'Historical. From the CQC database.',
  }),
  homes.intention({
    id: 'leicestershire-mps.occupancy',
    marketArea: 'residential-nursing',
    direction: 'maintain',
    clientGroups: ['older-people'],
    title: '2015: homes were 95% full',
    statement:
      'Surveys in the summer of 2015 found residential care 95% full. The council called that steady: it could still find places, and homes were not at risk.',
    figures: [{ label: 'Residential care occupied', value: 95, unit: 'percent', period: 'summer 2015' }],
    when: '2015',
    whatYouCanDo: [HISTORY],
    affects: { serviceTypes: HOMES },
    tableIds: ['leicestershire-mps.care-home-beds', 'leicestershire-mps.care-homes'],
  }),
  selfFunders.intention({
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
    affects: { serviceTypes: HOMES },
  }),
  quality.intention({
    id: 'leicestershire-mps.quality-team',
    marketArea: 'quality',
    direction: 'maintain',
    title: '2016: a quality team that providers could call themselves',
    statement: 'The team had worked with 143 providers, more and more at their own request. It came back after 3, 6, 9 and 12 months.',
    figures: [{ label: 'Providers the quality team worked with', value: 143, unit: 'providers', period: 'to 2016' }],
    when: '2016',
    whatYouCanDo: [HISTORY],
    affects: { serviceTypes: [...HOMES, 'home-care', 'supported-living', 'day-opportunities'] },
  }),
  development.intention({
    id: 'leicestershire-mps.training',
    marketArea: 'workforce',
    direction: 'maintain',
    title: '2016: shared training for over 400 providers',
    statement: 'A development group, at work since 2006, ran courses for over 400 providers in the county and the city.',
    figures: [{ label: 'Providers in the development group', value: 400, unit: 'providers', qualifier: 'over', period: '2016' }],
    when: '2016',
    whatYouCanDo: [HISTORY],
    affects: { serviceTypes: [...HOMES, 'home-care'] },
  }),
  workforce.table({
    id: 'leicestershire-mps.workforce-rates',
    title: 'Turnover and vacancy rates, July 2015',
    unit: 'percent',
    period: 'July 2015',
    columns: ['July 2015'],
    rows: [
      { label: 'Leicestershire: turnover', values: [31], measure: 'turnover' },
      { label: 'East Midlands: turnover', values: [25.2], measure: 'turnover' },
      { label: 'Leicestershire: turnover of direct care staff', values: [38.7] },
      { label: 'Leicestershire: turnover of regulated professionals', values: [18.6] },
      { label: 'Leicestershire: turnover of managers', values: [9.2] },
      { label: 'Leicestershire: vacancy rate', values: [4.1], measure: 'vacancy-rate' },
    ],
    note: 'Historical.',
  }),
  workforce.table({
    id: 'leicestershire-mps.sickness-days',
    title: 'Sickness days a worker in a year, reported July 2015',
    unit: 'days',
    period: 'the year before July 2015',
    columns: ['The year before'],
    rows: [
      { label: 'Leicestershire', values: [7], measure: 'sickness-days' },
      { label: 'East Midlands', values: [8], measure: 'sickness-days' },
    ],
    note: 'Historical. The regional row is printed as the regional average.',
  }),
  people.table({
    id: 'leicestershire-mps.long-term-18-to-64',
    title: 'People aged 18 to 64 with long-term support, 2015/16',
    unit: 'people',
    period: 'year to 31 March, from returns of 2015/16',
    columns: PRIMARY_REASONS,
    rows: [
      { label: 'Physical: access and mobility', values: [null, 36, 189, 26, 30, 63, 345] },
      { label: 'Physical: personal care', values: [7, 23, 144, 77, 110, 133, 494] },
      { label: 'Visual impairment', values: [null, null, 10, null, null, 0, 13] },
      { label: 'Memory and cognition', values: [null, 7, null, null, null, null, 15] },
      { label: 'Learning disability', values: [null, 334, 277, 232, 181, 198, 1225] },
      { label: 'Mental health', values: [10, 66, 309, 51, 36, 35, 507] },
      { label: 'Substance misuse', values: [null, 7, null, null, null, null, 16] },
      { label: 'Social isolation or other', values: [null, null, 22, 5, 13, null, 44] },
      { label: 'All', values: [21, 474, 958, 394, 377, 436, 2661] },
    ],
    note: 'Historical. An empty cell was printed as a dash: the number was held back, and is not zero.',
  }),
  people.table({
    id: 'leicestershire-mps.long-term-65-plus',
    title: 'People aged 65 and over with long-term support, 2015/16',
    unit: 'people',
    period: 'year to 31 March, from returns of 2015/16',
    columns: PRIMARY_REASONS,
    rows: [
      { label: 'Physical: access and mobility', values: [94, 350, 127, 58, 251, 298, 1178] },
      { label: 'Physical: personal care', values: [238, 989, 220, 173, 1519, 1130, 4269] },
      { label: 'Visual impairment', values: [null, null, null, null, 12, null, 25] },
      { label: 'Memory and cognition', values: [36, 144, 15, 14, 126, 32, 367] },
      { label: 'Learning disability', values: [null, 65, 7, 8, 24, 21, 125] },
      { label: 'Mental health', values: [115, 401, 57, 37, 144, 108, 862] },
      { label: 'Substance misuse', values: [null, null, null, null, null, null, null] },
      { label: 'Social isolation or other', values: [null, 8, 5, null, 35, 14, 66] },
      { label: 'All', values: [484, 1971, 434, 297, 2119, 1608, 6913] },
    ],
    note: 'Historical. An empty cell was printed as a dash: the number was held back, and is not zero.',
  }),
  population.table({
    id: 'leicestershire-mps.population',
    title: 'People in Leicestershire by age, forecast in 2016',
    unit: 'people',
    period: '2012 to 2037, forecast in 2016',
    columns: ['2012', '2037'],
    rows: [
      { label: 'Aged 0 to 24', values: [194800, 208800] },
      { label: 'Aged 25 to 64', values: [339900, 333900] },
      { label: 'Aged 65 to 84', values: [106000, 164900] },
      { label: 'Aged 85 and over', values: [15900, 45600] },
      { label: 'All', values: [null, 753100] },
    ],
    note: 'Historical. The total for 2012 is not published in the text.',
  }),
];
