// Sefton Market Position Statement 2025 to 2028, "Commissioned Provider Market Overview", read 25 November 2026. Its provider counts are in care-home-supply.ts.
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
];
