// Sefton Market Position Statement 2025 to 2028, "Commissioned Provider Market Overview", read 25 November 2026.
import { publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'sefton', documentId: 'sefton-mps', section: 'Commissioned Provider Market Overview' });

export const SEFTON_MARKET_OVERVIEW = [
  say.table({
    id: 'sefton-mps.schemes',
    title: 'Supported living and extra care schemes in Sefton',
    unit: 'schemes',
    period: 'date not stated',
    columns: ['Date not stated'],
    rows: [
      { label: 'Supported living, north', values: [66] },
      { label: 'Supported living, south', values: [87] },
      { label: 'Extra care, both in the south', values: [2] },
    ],
  }),
  say.table({
    id: 'sefton-mps.overview-care-homes',
    title: 'Care homes, as the market overview counts them',
    unit: 'homes',
    period: 'date not stated',
    columns: ['Date not stated'],
    rows: [
      { label: 'All registered with CQC', values: [119] },
      { label: 'Usually for older people', values: [87] },
      { label: 'With nursing', values: [34] },
      { label: 'Without nursing', values: [86] },
    ],
    note: 'With and without nursing do not add up to all: the care home section prints 85 without nursing.',
  }),
  say.finding({
    id: 'sefton-mps.home-care-from-outside',
    sort: 'fact',
    marketArea: 'care-at-home',
    title: 'Some home-care providers are based outside Sefton',
    statement: 'Contracted home-care providers are partly registered with CQC in Sefton and partly come from areas nearby.',
    figures: [{ label: 'Contracted home-care providers', value: 31, unit: 'providers', period: 'date not stated' }],
  }),
  say.finding({
    id: 'sefton-mps.community-support-providers',
    sort: 'fact',
    marketArea: 'supported-living',
    title: 'Who gives community support today',
    statement: 'Both home-care and supported living providers give it. There is no count of them.',
  }),
  say.finding({
    id: 'sefton-mps.day-access',
    sort: 'fact',
    marketArea: 'day-opportunities',
    title: 'Day opportunities can be had with a direct payment',
    statement: 'Besides the contracted providers with a building, people get day opportunities through direct payments.',
    figures: [{ label: 'Contracted day providers with a building', value: 12, unit: 'providers', period: 'date not stated' }],
  }),
  say.table({
    id: 'sefton-mps.bedspaces-funded',
    title: 'Care home bedspaces in Sefton, and the share Sefton pays for',
    unit: 'percent',
    period: 'date not stated',
    columns: ['Date not stated'],
    rows: [{ label: 'Bedspaces taken by placements Sefton funds', values: [40] }],
    note: 'Of 3,590 bedspaces.',
  }),
  say.table({
    id: 'sefton-mps.contracted-providers',
    title: 'Providers Sefton has contracts with',
    unit: 'providers',
    period: 'date not stated',
    columns: ['Date not stated'],
    rows: [
      { label: 'Care at home', values: [31] },
      { label: 'Lead reablement provider', values: [1] },
      { label: 'Supported living', values: [24] },
      { label: 'Day opportunities in a building', values: [12] },
      { label: 'Individual service funds', values: [4] },
    ],
    note:
      'Some home-care providers are based outside Sefton. Home care and supported living providers also give community support. ' +
      'The list counts schemes too: supported living has 66 (north) and 87 (south); extra care has 2, both in the south.',
  }),
  say.table({
    id: 'sefton-mps.shared-lives-people',
    title: 'Shared Lives in Sefton',
    unit: 'people',
    period: 'date not stated',
    columns: ['Date not stated'],
    rows: [
      { label: 'Shared Lives carers', values: [61] },
      { label: 'People supported', values: [78] },
    ],
  }),
];
