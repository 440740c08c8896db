// Leicestershire Market Position Statement, 2016 (historical), "The workforce in Leicestershire", read 25 November 2026.
import { EVERY_SERVICE, publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'leicestershire', documentId: 'leicestershire-mps', section: 'The workforce in Leicestershire' });

export const LEICESTERSHIRE_WORKFORCE = [
  say.table({
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
  say.table({
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
  say.table({
    id: 'leicestershire-mps.jobs',
    title: 'Jobs in adult social care in Leicestershire (estimates)',
    unit: 'jobs',
    period: 'July 2015',
    columns: ['Jobs', 'Left empty in 12 months'],
    rows: [
      { label: 'Direct care (left empty: around)', values: [12000, 4644] },
      { label: 'Managers and supervisors', values: [1200, 110] },
      { label: 'Regulated professionals', values: [521, 97] },
      { label: 'Other', values: [2006, null] },
      { label: 'All', values: [15700, null] },
    ],
    note: 'Historical. Skills for Care held details of 6,700 staff. An empty cell means that the text gives no number.',
  }),
  say.table({
    id: 'leicestershire-mps.workforce-make-up',
    title: 'Who works in adult social care',
    unit: 'percent',
    period: 'July 2015',
    columns: ['Leicestershire', 'East Midlands'],
    rows: [
      { label: 'Full-time', values: [61, 55] },
      { label: 'Aged 24 and under', values: [13, null] },
      { label: 'Aged 45 to 64', values: [43, null] },
      { label: 'Aged over 60', values: [10, null] },
      { label: 'Women', values: [85, null] },
      { label: 'White', values: [84, 87] },
      { label: 'Black and other minority ethnic groups', values: [16, 13] },
      { label: 'With a relevant qualification', values: [54, 61] },
      { label: 'Direct care workers at level 2 or above (around)', values: [58, null] },
    ],
    note: 'Historical. The age group of 43% is called the majority in the text. An empty cell means that the text gives no number.',
  }),
  say.finding({
    id: 'leicestershire-mps.sickness-and-retirement',
    sort: 'challenge',
    marketArea: 'workforce',
    title: '2015: almost 110,000 days lost to sickness, and jobs lost to retirement',
    statement: 'Some 1,570 jobs could be lost to retirement in the next 5 years.',
    figures: [
      { label: 'Days lost to sickness', value: 110000, unit: 'days', qualifier: 'almost', period: 'the year before July 2015' },
      { label: 'Jobs that may be lost to retirement', value: 1570, unit: 'jobs', qualifier: 'about', period: 'in the 5 years from 2015' },
    ],
  }),
  say.intention({
    id: 'leicestershire-mps.workforce-strategy',
    marketArea: 'workforce',
    direction: 'reshape',
    title: '2016: a new workforce strategy, with providers',
    statement: 'It was to be written in 2016; the county called work with providers vital to it.',
    when: '2016',
    whatYouCanDo: ['History: ask what there is today.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  say.system({
    id: 'leicestershire-mps.system-nmds',
    sort: 'data-source',
    name: 'National Minimum Data Set for Social Care (NMDS-SC)',
    what: 'Skills for Care’s figures on the workforce.',
    odd: 'Historical: it is now the Adult Social Care Workforce Data Set (ASC-WDS).',
  }),
];
