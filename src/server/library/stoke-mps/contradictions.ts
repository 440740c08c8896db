// Stoke-on-Trent Market Position Statement 2024 - 2028: more statements that disagree, read 25 November 2026. Three others are in care-homes.ts.
import { contradiction, source } from '../define.ts';

const councilId = 'stoke-on-trent';
const city = source('stoke-mps', 'The Local Picture - Our City Demographics');
const money = source('stoke-mps', 'Our Finances and Spend');
const independence = source('stoke-mps', 'Supporting Independence in the Community');
const pipeline = source('stoke-mps', 'Commissioning Pipeline');

export const STOKE_CONTRADICTIONS = [
  contradiction({
    id: 'stoke-mps.aged-65-now',
    councilId,
    marketArea: 'prevention',
    title: 'How many people are aged 65 and over now?',
    statements: [
      { says: '17.0% of local people are aged 65 and over at present.', source: city },
      { says: 'In the table by age the two oldest groups have 15.4% and 1.9%, which makes 17.3%.', source: city },
    ],
    itemIds: ['stoke-mps.aged-65-share', 'stoke-mps.population-by-age-share'],
  }),
  contradiction({
    id: 'stoke-mps.spend-100m-or-6m',
    councilId,
    marketArea: 'finance',
    title: 'Over £100 million, or £6.592 million, on bought services?',
    statements: [
      { says: 'The city invests more than £100m (gross) each year in services from independent providers.', source: money },
      { says: 'For 2022/23 it is said to have invested £6.592m in the adult social care services it buys.', source: money },
    ],
    itemIds: ['stoke-mps.spend-on-care', 'stoke-mps.invested-2022'],
  }),
  contradiction({
    id: 'stoke-mps.extra-care-residents',
    councilId,
    marketArea: 'extra-care',
    title: 'How many extra care residents need care?',
    statements: [
      { says: 'Most residents of the extra care schemes have no care needs that the council must meet.', source: independence },
      { says: 'The schemes support 550 people and have over 1,000 apartments: that could be about half.', source: independence },
    ],
    itemIds: ['stoke-mps.extra-care-nominations', 'stoke-mps.extra-care-schemes'],
  }),
  contradiction({
    id: 'stoke-mps.contracts-over-years',
    councilId,
    marketArea: 'quality',
    title: 'Contracts over several years, or within one?',
    statements: [
      { says: 'The contracts are to be bought again over the next few years.', source: pipeline },
      { says: 'All eight are listed between June 2024 and June 2025.', source: pipeline },
    ],
    itemIds: ['stoke-mps.residential-nursing-contract', 'stoke-mps.community-services', 'stoke-mps.carers-support'],
  }),
];
