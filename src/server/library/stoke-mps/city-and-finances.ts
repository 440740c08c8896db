// Stoke-on-Trent Market Position Statement 2024 - 2028, "The Local Picture - Our City Demographics" and "Our Finances and Spend", read 25 November 2026.
import { publishedIn } from '../define.ts';

const city = publishedIn({ councilId: 'stoke-on-trent', documentId: 'stoke-mps', section: 'The Local Picture - Our City Demographics' });
const money = publishedIn({ councilId: 'stoke-on-trent', documentId: 'stoke-mps', section: 'Our Finances and Spend' });

const AGES = ['Under 18', '18 to 64', '65 to 84', '85 and over'];
const rows = (values: number[]) => AGES.map((label, at) => ({ label, values: [values[at]!] }));

export const STOKE_CITY_AND_FINANCES = [
  city.table({
    id: 'stoke-mps.population-by-age',
    title: 'People in Stoke-on-Trent by age',
    unit: 'people',
    period: 'date not stated',
    columns: ['Date not stated'],
    rows: rows([58305, 153903, 39445, 4969]),
  }),
  city.table({
    id: 'stoke-mps.population-by-age-share',
    title: 'Share of the population of Stoke-on-Trent by age',
    unit: 'percent',
    period: 'date not stated',
    columns: ['Date not stated'],
    rows: rows([22.7, 60, 15.4, 1.9]),
  }),
  city.table({
    id: 'stoke-mps.aged-65-share',
    title: 'Share of people aged 65 and over in Stoke-on-Trent',
    unit: 'percent',
    period: 'now (date not stated), and by 2030',
    columns: ['Now; date not stated', 'By 2030'],
    rows: [{ label: 'Aged 65 and over', values: [17, 19.9] }],
    note: 'The table by age gives a little more for now: we show both.',
  }),
  city.finding({
    id: 'stoke-mps.more-older-people',
    sort: 'fact',
    marketArea: 'residential-nursing',
    title: 'About 8,000 more people aged 65 and over by 2030',
    statement: 'By 2030 nearly one in five people in the city will be aged 65 and over.',
    figures: [
      { label: 'More people aged 65 and over', value: 8000, unit: 'people', qualifier: 'about', period: 'by 2030' },
      { label: 'People aged 65 and over', value: 51300, unit: 'people', period: 'by 2030' },
    ],
  }),
  city.finding({
    id: 'stoke-mps.deprivation',
    sort: 'fact',
    marketArea: 'prevention',
    title: 'One of the most deprived places in England',
    statement:
      'The city ranks 14 of 317 local authorities for deprivation. Over half of its people live in areas that are among the 20% most deprived.',
    figures: [{ label: 'People in the most deprived areas', value: 53, unit: 'percent', period: 'Indices of deprivation 2019' }],
  }),
  city.table({
    id: 'stoke-mps.forecast-change',
    title: 'Change in older people’s health in Stoke-on-Trent, 2020 to 2030',
    unit: 'percent',
    period: '2020 to 2030',
    columns: ['Rise'],
    rows: [
      { label: 'Long-term illness that limits daily life a lot', values: [16.4] },
      { label: 'Lasting condition after a heart attack', values: [25.5] },
      { label: 'Depression', values: [15.2] },
      { label: 'Severe depression', values: [17.1] },
    ],
    note: 'For dementia the text says "around one-fifth". It warns that the percentages cannot be compared with each other.',
  }),
  city.system({
    id: 'stoke-mps.system-poppi',
    sort: 'data-source',
    name: 'POPPI (Projecting Older People Population Information System)',
    what: 'Forecasts of older people’s needs, council by council.',
    printed: 'poppi.org.uk',
    url: 'https://www.poppi.org.uk/',
  }),
  city.system({
    id: 'stoke-mps.system-deprivation',
    sort: 'data-source',
    name: 'English indices of deprivation 2019',
    what: 'The national ranking of places by how deprived they are.',
    printed: 'www.gov.uk/government/statistics/english-indices-of-deprivation-2019',
    url: 'https://www.gov.uk/government/statistics/english-indices-of-deprivation-2019',
  }),
  city.system({
    id: 'stoke-mps.system-jsna',
    sort: 'data-source',
    name: 'Stoke-on-Trent Joint Strategic Needs Assessment (JSNA)',
    what: 'More local figures that go with the city’s plans.',
    odd: 'It was a link; the address is not in the text.',
  }),
  money.table({
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
  money.table({
    id: 'stoke-mps.social-care-share',
    title: 'Share of the city council’s money for social care, adults and children',
    unit: 'percent',
    period: '2013/14 and 2023/24',
    columns: ['2013/14', '2023/24'],
    rows: [{ label: 'Social care', values: [48, 59] }],
  }),
  money.finding({
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
  money.finding({
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
  money.finding({
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
  money.finding({
    id: 'stoke-mps.invested-2022',
    sort: 'fact',
    marketArea: 'finance',
    title: '£6.592 million put into services in 2022/23, and kept on',
    statement:
      'The text says this sum was invested in services the city buys, then made lasting in its financial plan. It reads like extra money, but does not say so.',
    figures: [{ label: 'Invested in bought services', value: 6592000, unit: 'pounds', period: '2022/23' }],
  }),
  money.intention({
    id: 'stoke-mps.face-costs-together',
    marketArea: 'finance',
    direction: 'maintain',
    title: 'More demand, less money: to be faced together',
    statement: 'As demand goes up and money goes down, Stoke says it must work in partnership with its care market.',
    whatYouCanDo: ['Bring ideas that save money and keep quality.'],
    affects: { serviceTypes: ['care-home', 'care-home-nursing', 'home-care', 'supported-living', 'extra-care', 'day-opportunities'] },
  }),
  money.system({
    id: 'stoke-mps.system-budget',
    sort: 'strategy',
    name: 'Budget 2024 - 2025, Stoke-on-Trent',
    what: 'The city council’s budget and its consultation.',
    odd: 'It was a link; the address is not in the text.',
  }),
];
