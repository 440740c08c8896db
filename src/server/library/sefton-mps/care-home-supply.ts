// Sefton Market Position Statement 2025 to 2028, "Market Area - Residential & Nursing Care", read 25 November 2026.
import { publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'sefton', documentId: 'sefton-mps', section: 'Market Area - Residential & Nursing Care' });

export const SEFTON_CARE_HOME_SUPPLY = [
  say.intention({
    id: 'sefton-mps.care-home-supply',
    marketArea: 'residential-nursing',
    direction: 'reduce',
    clientGroups: ['older-people'],
    title: 'More older people’s beds than most places',
    statement:
      'Sefton has more registered beds in older people’s homes, for each older person, than the averages of England’s regions and of the main kinds of council outside London. ' +
      'Some homes have closed and some have opened, so the number of beds has not fallen much.',
    figures: [{ label: 'Care home bedspaces', value: 3590, unit: 'beds', period: 'December 2024' }],
    whatYouCanDo: ['Before you add beds, ask which kind is short: general beds are not.'],
    affects: { serviceTypes: ['care-home', 'care-home-nursing'] },
    tableIds: ['sefton-mps.care-homes', 'sefton-mps.care-home-sizes', 'sefton-mps.share-commissioned'],
  }),
  say.table({
    id: 'sefton-mps.care-homes',
    title: 'Care homes in Sefton by kind and place',
    unit: 'homes',
    period: 'December 2024',
    columns: ['December 2024'],
    rows: [
      { label: 'All homes registered with CQC', values: [119] },
      { label: 'With nursing', values: [34] },
      { label: 'Without nursing', values: [85] },
      { label: 'Usually for older people', values: [87] },
      { label: 'In the north of the borough', values: [85] },
    ],
    note: 'The text also says "121 homes" in the next line, and 86 homes without nursing elsewhere. How the kinds of home spread over the borough was a map: not published in the text.',
  }),
  say.table({
    id: 'sefton-mps.care-home-sizes',
    title: 'Care homes in Sefton by size',
    unit: 'homes',
    period: 'December 2024',
    columns: ['December 2024'],
    rows: [
      { label: 'Small: under 10 beds', values: [27] },
      { label: 'Medium: 10 to 60 beds', values: [82] },
      { label: 'Large: over 60 beds', values: [10] },
    ],
    note: 'Printed as 23%, 69% and 8% of homes.',
  }),
  say.table({
    id: 'sefton-mps.share-commissioned',
    title: 'Share of older people’s rooms Sefton buys',
    unit: 'percent',
    period: '2024',
    columns: ['Typical share, 2024', 'Range from, 2024', 'Range to, 2024'],
    rows: [
      { label: 'Residential homes', values: [47, 25, 75] },
      { label: 'Nursing homes', values: [30, 10, 58] },
    ],
    note: 'The range for residential homes is for most of them, not all. Who pays for the other rooms is not published in the text.',
  }),
];
