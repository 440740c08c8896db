// Stoke-on-Trent Market Position Statement 2024 - 2028, statements that disagree, read 25 November 2026.
import { contradiction, source } from '../define.ts';

const independence = source('stoke-mps', 'Supporting Independence in the Community');

const pipeline = source('stoke-mps', 'Commissioning Pipeline');

const councilId = 'stoke-on-trent';

const city = source('stoke-mps', 'The Local Picture - Our City Demographics');

const money = source('stoke-mps', 'Our Finances and Spend');

export const STOKE_CONTRADICTIONS = [
  contradiction({
    id: 'stoke-mps.specialist-homes-6455-or-6456',
    councilId: 'stoke-on-trent',
    marketArea: 'extra-care',
    title: '6,456 specialist homes by 2040, or one fewer?',
    statements: [
      { says: 'The need is 4,587 specialist homes now, to grow by 1,868.', source: independence },
      { says: 'The need by 2040 is printed as 6,456, one more than those two add up to.', source: independence },
    ],
    itemIds: ['stoke-mps.specialist-housing', 'stoke-mps.specialist-housing-shortfall'],
  }),
  contradiction({
    id: 'stoke-mps.respite-beds-or-sitting',
    councilId: 'stoke-on-trent',
    marketArea: 'carers',
    title: 'Respite beds, or breaks at home?',
    statements: [
      { says: 'A contract for respite in a bed was due to be bought again in June 2024.', source: pipeline },
      { says: 'Carers are to be offered short breaks and sitting services in place of respite in a bed.', source: independence },
    ],
    itemIds: ['stoke-mps.bed-based-respite', 'stoke-mps.sitting-services'],
  }),
  contradiction({
    id: 'stoke-mps.social-opportunities-twice',
    councilId: 'stoke-on-trent',
    marketArea: 'day-opportunities',
    title: 'Social opportunities: which contract?',
    statements: [
      { says: 'Social opportunities are in the framework with supported living, planned for June 2024.', source: pipeline },
      { says: 'Social opportunities are also in the community services contract, planned for December 2024.', source: pipeline },
      { says: 'A new framework for social opportunities is listed apart from the new one for supported living.', source: independence },
    ],
    itemIds: ['stoke-mps.supported-living-framework', 'stoke-mps.community-services', 'stoke-mps.social-opportunities'],
  }),
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
