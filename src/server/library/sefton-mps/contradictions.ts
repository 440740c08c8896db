// Sefton Market Position Statement 2025 to 2028 (and cabinet update, 7 January 2025): statements that disagree, read 25 November 2026.
import { contradiction, source } from '../define.ts';

const homes = source('sefton-mps', 'Market Area - Residential & Nursing Care');
const overview = source('sefton-mps', 'Commissioned Provider Market Overview');
const supportedLiving = source('sefton-mps', 'Market Area - Supported Living');
const finance = source('sefton-mps', 'Finance & Activity');
const shaping = source('sefton-mps', 'Our Strategic Commissioning and Market Shaping Framework');
const extraCare = source('sefton-mps', 'Market Area – Extra Care Housing');
const workforce = source('sefton-mps', 'Workforce');
const councilId = 'sefton';

export const SEFTON_CONTRADICTIONS = [
  contradiction({
    id: 'sefton-mps.homes-119-or-121',
    councilId,
    marketArea: 'residential-nursing',
    title: '119 or 121 care homes?',
    statements: [
      { says: 'Sefton has 119 registered care homes, counted in December 2024. The kinds and sizes of home add up to 119.', source: homes },
      { says: 'The very next sentence speaks of 121 homes.', source: homes },
    ],
    itemIds: ['sefton-mps.care-homes', 'sefton-mps.care-home-sizes', 'sefton-mps.care-home-supply'],
  }),
  contradiction({
    id: 'sefton-mps.without-nursing-85-or-86',
    councilId,
    marketArea: 'residential-nursing',
    title: '85 or 86 homes without nursing?',
    statements: [
      { says: '85 homes have no nursing. With the 34 that do, that makes 119.', source: homes },
      { says: '86 homes have no nursing. With the 34 that do, that would make 120.', source: overview },
    ],
    itemIds: ['sefton-mps.care-homes'],
  }),
  contradiction({
    id: 'sefton-mps.out-of-borough-160-or-211',
    councilId,
    marketArea: 'residential-nursing',
    title: 'About 160 or about 211 placements outside Sefton?',
    statements: [
      { says: 'About 160 of about 1,592 placements are in homes outside Sefton, which leaves 1,432 inside.', source: homes },
      { says: 'Later on, about 211 placements are said to be outside the borough at present.', source: homes },
    ],
    itemIds: ['sefton-mps.fewer-out-of-borough', 'sefton-mps.placements-aim'],
  }),
  contradiction({
    id: 'sefton-mps.falling-or-rising',
    councilId,
    marketArea: 'residential-nursing',
    title: 'Are care home placements falling?',
    statements: [
      { says: 'Sefton speaks of a trend of fewer placements, and wants it to go on.', source: homes },
      {
        says: 'Its own table has older adult residential placements up by 54, or 6%, from April 2018 to October 2023. Older adult nursing is down by 113, or 23%, and all placements by 72, or 4%.',
        source: homes,
      },
      { says: 'It now buys about 1,592 placements. The last total in the table, for October 2023, is 1,534.', source: homes },
    ],
    itemIds: ['sefton-mps.placements', 'sefton-mps.placements-aim', 'sefton-mps.fewer-older-adult-placements'],
  }),
  contradiction({
    id: 'sefton-mps.waiting-110-or-108',
    councilId,
    marketArea: 'supported-living',
    title: '110 or 108 people waiting for supported housing?',
    statements: [
      { says: '110 people are waiting for supported housing.', source: supportedLiving },
      { says: 'The list of where they live now (39, 21, 21, 14 and 13 people) adds up to 108.', source: supportedLiving },
    ],
    itemIds: ['sefton-mps.supported-housing-waiting', 'sefton-mps.supported-housing-more'],
  }),
  contradiction({
    id: 'sefton-mps.carers-eight-or-six',
    councilId,
    marketArea: 'carers',
    title: 'Eight priorities or six themes for carers?',
    statements: [
      { says: 'The new Carers Strategy, not yet agreed, has eight key priorities.', source: source('sefton-mps', 'Carers Services') },
      { says: 'The new Carers Strategy for 2025 to 2028 has six themes.', source: source('sefton-update', 'Carers Strategy') },
    ],
    itemIds: ['sefton-mps.carers-offer', 'sefton-update.carers-strategy'],
  }),
  contradiction({
    id: 'sefton-mps.budget-24-or-a-third',
    councilId,
    marketArea: 'finance',
    title: '24% of spending, or a third of the budget?',
    statements: [
      { says: 'Of all that Sefton spent in 2022/23, 24% went on adult social care.', source: finance },
      { says: 'A third of the council’s budget is spent on adult social care services that it buys. No year is given.', source: shaping },
    ],
    itemIds: ['sefton-mps.spend-share', 'sefton-mps.mixed-economy'],
  }),
  contradiction({
    id: 'sefton-mps.extra-care-three-years-or-2027',
    councilId,
    marketArea: 'extra-care',
    title: 'New extra care in three years, or by 2027?',
    statements: [
      { says: 'Six schemes or more are to open over the next three years.', source: extraCare },
      { says: 'A page later the new schemes are in place by 2027.', source: extraCare },
    ],
    itemIds: ['sefton-mps.extra-care-schemes', 'sefton-mps.extra-care-instead-of-residential', 'sefton-mps.plan-extra-care'],
  }),
  contradiction({
    id: 'sefton-mps.workforce-shares',
    councilId,
    marketArea: 'workforce',
    title: 'How many people work in care?',
    statements: [
      { says: 'An estimated 10,000 people work in adult social care in Sefton.', source: workforce },
      { says: 'The jobs printed beside it, 375 and 9,700, add up to 10,075.', source: workforce },
      { says: 'Their shares, 4% and 97%, add up to 101%.', source: workforce },
    ],
    itemIds: ['sefton-mps.workforce-people'],
  }),
];
