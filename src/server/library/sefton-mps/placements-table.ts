// Sefton Market Position Statement 2025 to 2028, "Market Area - Residential & Nursing Care", placements table, read 25 November 2026.
import { publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'sefton', documentId: 'sefton-mps', section: 'Market Area - Residential & Nursing Care' });

const SNAPSHOTS = [
  'April 2018',
  'July 2018',
  'October 2018',
  'January 2019',
  'April 2019',
  'July 2019',
  'October 2019',
  'January 2020',
  'April 2020',
  'July 2020',
  'October 2020',
  'January 2021',
  'April 2021',
  'July 2021',
  'October 2021',
  'January 2022',
  'April 2022',
  'July 2022',
  'October 2022',
  'January 2023',
  'April 2023',
  'July 2023',
  'October 2023',
];

export const SEFTON_PLACEMENTS = [
  say.table({
    id: 'sefton-mps.placements',
    title: 'Care home placements Sefton buys, each quarter',
    unit: 'placements',
    period: 'April 2018 to October 2023',
    columns: SNAPSHOTS,
    rows: [
      {
        label: 'Older adult nursing',
        values: [500, 479, 477, 468, 458, 470, 471, 442, 430, 396, 382, 368, 368, 379, 373, 375, 380, 379, 381, 380, 390, 391, 387],
      },
      {
        label: 'Older adult residential',
        values: [880, 877, 929, 909, 942, 910, 903, 900, 900, 886, 903, 851, 828, 863, 846, 876, 862, 910, 923, 892, 911, 913, 934],
      },
      {
        label: 'Total older adult',
        values: [
          1380, 1356, 1406, 1377, 1400, 1380, 1374, 1342, 1330, 1282, 1285, 1219, 1196, 1242, 1219, 1251, 1242, 1289, 1304, 1272, 1301,
          1304, 1321,
        ],
      },
      {
        label: 'Learning disability',
        values: [145, 147, 149, 149, 156, 157, 157, 156, 154, 147, 148, 149, 148, 144, 148, 147, 147, 149, 146, 138, 134, 131, 128],
      },
      { label: 'Mental health', values: [50, 52, 53, 51, 54, 56, 57, 55, 55, 56, 55, 58, 59, 57, 57, 59, 57, 55, 57, 56, 57, 56, 55] },
      {
        label: 'Physical disability',
        values: [21, 20, 21, 21, 21, 21, 19, 18, 21, 22, 21, 20, 20, 20, 19, 18, 20, 19, 20, 23, 19, 20, 19],
      },
      { label: 'Other care homes', values: [10, 10, 11, 12, 11, 10, 10, 10, 10, 10, 11, 11, 10, 11, 11, 11, 10, 10, 10, 11, 11, 11, 11] },
      {
        label: 'Total / all',
        values: [
          1606, 1585, 1640, 1610, 1642, 1624, 1617, 1581, 1570, 1517, 1520, 1457, 1433, 1474, 1454, 1486, 1476, 1522, 1537, 1500, 1522,
          1522, 1534,
        ],
      },
    ],
    note:
      'Counted on the 15th day of the first month of each quarter. "Older adult" stands for OA in the paper. ' +
      'Each total equals the sum of its rows in all 23 quarters. The changes printed beside the table are kept as two tables of their own.',
  }),
  say.table({
    id: 'sefton-mps.placements-change',
    title: 'Change in care home placements, April 2018 to October 2023',
    unit: 'placements',
    period: 'April 2018 to October 2023',
    columns: ['Change over 5.5 years'],
    rows: [
      { label: 'Older adult nursing', values: [-113] },
      { label: 'Older adult residential', values: [54] },
      { label: 'Total older adult', values: [-59] },
      { label: 'Learning disability', values: [-17] },
      { label: 'Mental health', values: [5] },
      { label: 'Physical disability', values: [-2] },
      { label: 'Other care homes', values: [1] },
      { label: 'Total / all', values: [-72] },
    ],
    note: 'As printed beside the quarterly table. A minus sign means fewer placements.',
  }),
  say.table({
    id: 'sefton-mps.placements-change-percent',
    title: 'Change in care home placements in percent, April 2018 to October 2023',
    unit: 'percent',
    period: 'April 2018 to October 2023',
    columns: ['Change over 5.5 years'],
    rows: [
      { label: 'Older adult nursing', values: [-23] },
      { label: 'Older adult residential', values: [6] },
      { label: 'Total older adult', values: [-4] },
      { label: 'Learning disability', values: [-12] },
      { label: 'Mental health', values: [10] },
      { label: 'Physical disability', values: [-10] },
      { label: 'Other care homes', values: [10] },
      { label: 'Total / all', values: [-4] },
    ],
    note: 'As printed beside the quarterly table, in whole percent. A minus sign means fewer placements.',
  }),
];
