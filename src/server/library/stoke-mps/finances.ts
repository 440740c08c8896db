// Stoke-on-Trent Market Position Statement 2024 - 2028, "Our Finances and Spend", read 25 November 2026.
import { publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'stoke-on-trent', documentId: 'stoke-mps', section: 'Our Finances and Spend' });

export const STOKE_FINANCES = [
  say.table({
    id: 'stoke-mps.funding-sources',
    title: 'Where the city council’s money comes from',
    unit: 'percent',
    period: '2013/14 and 2023/24',
    columns: ['2013/14', '2023/24'],
    rows: [
      { label: 'Revenue support grant', values: [42, 10] },
      { label: 'Collection fund', values: [27, 41] },
      { label: 'Council tax', values: [30, 38] },
      { label: 'Grants that are not ring-fenced', values: [1, 10] },
      { label: 'Capital receipts', values: [0, 1] },
    ],
  }),
  say.table({
    id: 'stoke-mps.social-care-share',
    title: 'Share of the city council’s money for social care, adults and children',
    unit: 'percent',
    period: '2013/14 and 2023/24',
    columns: ['2013/14', '2023/24'],
    rows: [{ label: 'Social care', values: [48, 59] }],
  }),
  say.finding({
    id: 'stoke-mps.less-funding',
    sort: 'challenge',
    marketArea: 'finance',
    title: 'Far less money than in 2010/11',
    statement:
      'In 2023/24 the city had £97.5 million less to put into services than in 2010/11, a real cut of 29.6%. Most homes are in low council tax bands, and reserves are low.',
    figures: [
      { label: 'Less funding than in 2010/11', value: 97500000, unit: 'pounds', period: '2023/24' },
      { label: 'Real cut since 2010/11', value: 29.6, unit: 'percent', period: '2023/24' },
      { label: 'Homes in council tax bands A to C', value: 93, unit: 'percent', period: 'date not stated' },
    ],
  }),
  say.finding({
    id: 'stoke-mps.budget-gap',
    sort: 'challenge',
    marketArea: 'finance',
    title: 'A gap of £14 million, and a loan to pay back',
    statement:
      'For 2024/25 the city forecast a gap of £14 million. The government gave a loan of £44.7 million over two years, which must be paid back with interest.',
    figures: [
      { label: 'Budget gap', value: 14000000, unit: 'pounds', period: '2024/25, forecast' },
      { label: 'Loan', value: 44700000, unit: 'pounds', period: '2023/24 and 2024/25' },
    ],
  }),
  say.finding({
    id: 'stoke-mps.spend-on-care',
    sort: 'fact',
    marketArea: 'finance',
    title: 'Over £100 million a year on adult social care services',
    statement:
      'Each year the city buys from hundreds of independent providers. The NHS, and people who pay for themselves, buy from them as well.',
    figures: [
      {
        label: 'Spent on adult social care services (gross)',
        value: 100000000,
        unit: 'pounds',
        qualifier: 'over',
        period: 'each year; date not stated',
      },
    ],
  }),
  say.finding({
    id: 'stoke-mps.invested-2022',
    sort: 'fact',
    marketArea: 'finance',
    title: '£6.592 million put into services in 2022/23, and kept on',
    statement:
      'The text says this sum was invested in services the city buys, then made lasting in its financial plan. It reads like extra money, but does not say so.',
    figures: [{ label: 'Invested in bought services', value: 6592000, unit: 'pounds', period: '2022/23' }],
  }),
  say.intention({
    id: 'stoke-mps.face-costs-together',
    marketArea: 'finance',
    direction: 'maintain',
    title: 'More demand, less money: to be faced together',
    statement: 'As demand goes up and money goes down, Stoke says it must work in partnership with its care market.',
    whatYouCanDo: ['Bring ideas that save money and keep quality.'],
    affects: { serviceTypes: ['care-home', 'care-home-nursing', 'home-care', 'supported-living', 'extra-care', 'day-opportunities'] },
  }),
  say.system({
    id: 'stoke-mps.system-budget',
    sort: 'strategy',
    name: 'Budget 2024 - 2025, Stoke-on-Trent',
    what: 'The city council’s budget and its consultation.',
    odd: 'It was a link; the address is not in the text.',
  }),
  say.finding({
    id: 'stoke-mps.unpublished-fee-rates',
    sort: 'unpublished',
    marketArea: 'finance',
    title: 'What Stoke-on-Trent pays',
    statement: 'No fee rate for any kind of care is published in the text.',
  }),
];
