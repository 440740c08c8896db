// Leicestershire Market Position Statement, 2016 (historical), "Residential and Nursing Home Services", read 25 November 2026.
import { CARE_HOMES, publishedIn } from '../define.ts';

const say = publishedIn({
  councilId: 'leicestershire',
  documentId: 'leicestershire-mps',
  section: 'Residential and Nursing Home Services',
});

const HISTORY = 'From 2016: ask the council what it plans now.';

export const LEICESTERSHIRE_CARE_HOMES = [
  say.table({
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
  say.table({
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
  say.intention({
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
    affects: { serviceTypes: CARE_HOMES },
    tableIds: ['leicestershire-mps.care-home-beds', 'leicestershire-mps.care-homes'],
  }),
  say.intention({
    id: 'leicestershire-mps.future-demand-homes',
    marketArea: 'residential-nursing',
    direction: 'explore',
    title: '2016: a look at how many care home beds will be needed',
    statement:
      'More work was planned for 2016 on demand for residential care and on how it can last, given the strategy for other kinds of support.',
    when: '2016',
    whatYouCanDo: ['History: ask what is bought today.'],
    affects: { serviceTypes: CARE_HOMES },
    tableIds: ['leicestershire-mps.care-home-beds', 'leicestershire-mps.care-homes'],
  }),
  say.system({
    id: 'leicestershire-mps.system-cqc-database',
    sort: 'data-source',
    name: 'CQC Database',
    what: 'The register from which beds and homes were counted on 1 October 2015.',
    odd: 'Historical count. CQC publishes newer ones.',
  }),
  say.finding({
    id: 'leicestershire-mps.homes-steady',
    sort: 'fact',
    marketArea: 'residential-nursing',
    title: '2015: 180 care homes, about as many as five years before',
    statement: 'The number of registered homes had stayed much the same.',
    figures: [{ label: 'Care homes registered with CQC', value: 180, unit: 'homes', period: '1 October 2015' }],
  }),
];
