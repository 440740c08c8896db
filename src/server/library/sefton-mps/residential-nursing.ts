// Sefton Market Position Statement 2025 to 2028, "Market Area - Residential & Nursing Care", intentions, read 25 November 2026.
import { publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'sefton', documentId: 'sefton-mps', section: 'Market Area - Residential & Nursing Care' });

const PLACEMENT_TABLES = ['sefton-mps.placements', 'sefton-mps.placements-change', 'sefton-mps.placements-change-percent'];

export const SEFTON_RESIDENTIAL_NURSING = [
  say.intention({
    id: 'sefton-mps.fewer-older-adult-placements',
    marketArea: 'residential-nursing',
    direction: 'reduce',
    clientGroups: ['older-people'],
    title: 'Fewer care home places for older people',
    statement:
      'Sefton says its figures suggest it could buy at least 15% to 20% fewer care home places for older people. ' +
      'This is most true of general residential places for people who are frail, because new extra care housing is planned.',
    figures: [
      {
        label: 'Fewer older-adult placements',
        value: 15,
        to: 20,
        unit: 'percent',
        qualifier: 'at least',
        period: 'no end date stated; statement for 2025 to 2028',
      },
    ],
    whatYouCanDo: [
      'Count how many of your beds are general residential and who pays for them.',
      'Think about beds you could turn to dementia care, and talk to the council before you spend.',
    ],
    affects: { serviceTypes: ['care-home', 'care-home-nursing'], careCategories: ['general-residential', 'general-nursing'] },
    tableIds: PLACEMENT_TABLES,
  }),
  say.intention({
    id: 'sefton-mps.placements-aim',
    marketArea: 'residential-nursing',
    direction: 'reduce',
    clientGroups: ['older-people'],
    title: 'The aim: fewer care home placements in all',
    statement:
      'Sefton aims to place fewer people in care homes, as reablement, home care and extra care grow. ' +
      'It now buys about 1,592 places, of which it says 1,432 are in Sefton homes. ' +
      'Its charts of the residential and nursing trends were pictures: their values are not published in the text.',
    figures: [
      { label: 'Care home placements bought', value: 1592, unit: 'placements', qualifier: 'about', period: 'now; date not stated' },
      { label: 'Placements in Sefton care homes', value: 1432, unit: 'placements', period: 'now; date not stated' },
    ],
    whatYouCanDo: ['Look at how many of your residents Sefton pays for.', 'Plan for fewer long stays and more complex ones.'],
    affects: { serviceTypes: ['care-home', 'care-home-nursing'], careCategories: ['general-residential', 'general-nursing'] },
    tableIds: [...PLACEMENT_TABLES, 'sefton-mps.share-commissioned'],
  }),
  say.intention({
    id: 'sefton-mps.dementia-placements',
    marketArea: 'residential-nursing',
    direction: 'grow',
    clientGroups: ['dementia', 'older-people'],
    title: 'More dementia places',
    statement:
      'Sefton expects to need and to buy more dementia places, because more people live with dementia and then need special residential or nursing care. ' +
      'By 2043 it expects a third more people aged 65 and over.',
    figures: [
      { label: 'Residents aged 65 and over', value: 23, unit: 'percent', qualifier: 'about', period: 'now; date not stated' },
      { label: 'Residents aged 65 and over', value: 30, unit: 'percent', period: 'by 2043' },
      { label: 'Growth in residents aged 85 and over', value: 73, unit: 'percent', period: 'by 2043' },
    ],
    whatYouCanDo: ['Train your team in dementia care and say so on your return.', 'Ask what it would take to register beds for dementia.'],
    affects: { serviceTypes: ['care-home', 'care-home-nursing'], careCategories: ['dementia-residential', 'dementia-nursing'] },
  }),
  say.intention({
    id: 'sefton-mps.dementia-nursing-south',
    marketArea: 'residential-nursing',
    direction: 'grow',
    clientGroups: ['dementia', 'older-people'],
    localityIds: ['sefton.south'],
    title: 'More nursing beds in the south, above all for dementia',
    statement: 'For long stays with nursing, Sefton wants more beds in the south of the borough. It wants dementia nursing most.',
    whatYouCanDo: [
      'In the south? Ask the council about adding dementia nursing.',
      'Report free dementia nursing beds as soon as you have them.',
    ],
    affects: { serviceTypes: ['care-home-nursing'], careCategories: ['dementia-nursing', 'general-nursing'] },
  }),
  say.intention({
    id: 'sefton-mps.residential-gaps',
    marketArea: 'residential-nursing',
    direction: 'grow',
    clientGroups: ['dementia', 'older-people'],
    title: 'Residential gaps: dementia, and moving with two staff',
    statement:
      'Sefton has found two gaps in residential care. One is dementia. The other is homes that can take people who find it hard to move ' +
      'and may need two staff to help them transfer.',
    whatYouCanDo: ['Say on your return whether you can take two-person transfers.', 'Check your staffing at night for two-person help.'],
    affects: { serviceTypes: ['care-home', 'care-home-nursing'], careCategories: ['dementia-residential', 'general-residential'] },
  }),
  say.intention({
    id: 'sefton-mps.care-home-complex-needs',
    marketArea: 'residential-nursing',
    direction: 'reshape',
    title: 'Care homes ready for more complex needs',
    statement:
      'Sefton wants to work with homes because needs are getting more complex. That includes people whose behaviour can challenge. ' +
      'Homes that can meet such needs would mean fewer people placed outside the borough.',
    whatYouCanDo: ['Say which complex needs you can meet today.', 'Ask for help with training in behaviour that challenges.'],
    affects: {
      serviceTypes: ['care-home', 'care-home-nursing'],
      careCategories: [
        'dementia-residential',
        'dementia-nursing',
        'mental-health-residential',
        'mental-health-nursing',
        'learning-disability-residential',
        'learning-disability-nursing',
      ],
    },
  }),
  say.intention({
    id: 'sefton-mps.care-home-short-stays',
    marketArea: 'residential-nursing',
    direction: 'reshape',
    clientGroups: ['hospital-discharge', 'older-people'],
    title: 'Short stays in care homes that help people go home',
    statement: 'Sefton wants more people to have a short stay in a care home to recover, and then go back to their own home.',
    whatYouCanDo: ['Say how many beds you would keep for short stays.', 'Show what help people get to recover.'],
    affects: { serviceTypes: ['care-home', 'care-home-nursing'], careCategories: ['short-stay'] },
  }),
  say.intention({
    id: 'sefton-mps.remodel-homes',
    marketArea: 'residential-nursing',
    direction: 'reshape',
    title: 'Changing today’s homes to fit new needs',
    statement:
      'Sefton means to reshape its care home market so that it can meet these needs. One way is to work with existing homes on changing and developing what they offer. ' +
      'Maps of older people’s homes by main category were pictures: their values are not published in the text.',
    whatYouCanDo: ['Write one page on what your home could become.', 'Tell the council early, before you draw up plans.'],
    affects: { serviceTypes: ['care-home', 'care-home-nursing'] },
    tableIds: ['sefton-mps.care-homes', 'sefton-mps.care-home-sizes'],
  }),
  say.intention({
    id: 'sefton-mps.care-homes-engagement',
    marketArea: 'residential-nursing',
    direction: 'explore',
    title: 'Talks with care homes about new kinds of service',
    statement:
      'Sefton knows all this needs a lot of talking with the market. It wants to look with providers at how their services could be remodelled or provided anew.',
    whatYouCanDo: ['Ask for a meeting, and bring your occupancy figures.'],
    affects: { serviceTypes: ['care-home', 'care-home-nursing'] },
  }),
  say.intention({
    id: 'sefton-mps.care-homes-matter',
    marketArea: 'residential-nursing',
    direction: 'maintain',
    title: 'Care homes still matter a great deal',
    statement:
      'Even with fewer placements, Sefton says its care homes remain very important to its plans and look after some of its most vulnerable people.',
    whatYouCanDo: ['Keep your vacancies up to date, so that the council sees you.'],
    affects: { serviceTypes: ['care-home', 'care-home-nursing'] },
  }),
];
