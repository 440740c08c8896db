// Stoke-on-Trent Market Position Statement 2024 - 2028, "The Local Picture - Our City Demographics", read 25 November 2026.
import { publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'stoke-on-trent', documentId: 'stoke-mps', section: 'The Local Picture - Our City Demographics' });

const AGES = ['Under 18', '18 to 64', '65 to 84', '85 and over'];

const rows = (values: number[]) => AGES.map((label, at) => ({ label, values: [values[at]!] }));

export const STOKE_LOCAL_PICTURE = [
  say.table({
    id: 'stoke-mps.population-by-age',
    title: 'People in Stoke-on-Trent by age',
    unit: 'people',
    period: 'date not stated',
    columns: ['Date not stated'],
    rows: rows([58305, 153903, 39445, 4969]),
  }),
  say.table({
    id: 'stoke-mps.population-by-age-share',
    title: 'Share of the population of Stoke-on-Trent by age',
    unit: 'percent',
    period: 'date not stated',
    columns: ['Date not stated'],
    rows: rows([22.7, 60, 15.4, 1.9]),
  }),
  say.table({
    id: 'stoke-mps.aged-65-share',
    title: 'Share of people aged 65 and over in Stoke-on-Trent',
    unit: 'percent',
    period: 'now (date not stated), and by 2030',
    columns: ['Now; date not stated', 'By 2030'],
    rows: [{ label: 'Aged 65 and over', values: [17, 19.9] }],
    note: 'The table by age gives a little more for now: we show both.',
  }),
  say.finding({
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
  say.finding({
    id: 'stoke-mps.deprivation',
    sort: 'fact',
    marketArea: 'prevention',
    title: 'One of the most deprived places in England',
    statement:
      'The city ranks 14 of 317 local authorities for deprivation. Over half of its people live in areas that are among the 20% most deprived.',
    figures: [{ label: 'People in the most deprived areas', value: 53, unit: 'percent', period: 'Indices of deprivation 2019' }],
  }),
  say.table({
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
  say.system({
    id: 'stoke-mps.system-poppi',
    sort: 'data-source',
    name: 'POPPI (Projecting Older People Population Information System)',
    what: 'Forecasts of older people’s needs, council by council.',
    printed: 'poppi.org.uk',
    url: 'https://www.poppi.org.uk/',
  }),
  say.system({
    id: 'stoke-mps.system-deprivation',
    sort: 'data-source',
    name: 'English indices of deprivation 2019',
    what: 'The national ranking of places by how deprived they are.',
    printed: 'www.gov.uk/government/statistics/english-indices-of-deprivation-2019',
    url: 'https://www.gov.uk/government/statistics/english-indices-of-deprivation-2019',
  }),
  say.system({
    id: 'stoke-mps.system-jsna',
    sort: 'data-source',
    name: 'Stoke-on-Trent Joint Strategic Needs Assessment (JSNA)',
    what: 'More local figures that go with the city’s plans.',
    odd: 'It was a link; the address is not in the text.',
  }),
  say.table({
    id: 'stoke-mps.forecast-65-plus',
    title: 'People aged 65 and over in Stoke-on-Trent, forecast to 2030',
    unit: 'people',
    period: '2020 to 2030',
    columns: ['2020', '2030'],
    rows: [
      { label: 'Long-term illness that limits daily life a lot', values: [14876, 17324] },
      { label: 'Lasting condition after a stroke', values: [454, 430] },
      { label: 'Lasting condition after a heart attack', values: [2105, 2642] },
      { label: 'Dementia', values: [2879, 3416] },
      { label: 'Depression', values: [3808, 4387] },
      { label: 'Severe depression', values: [1192, 1396] },
    ],
    note: 'From POPPI, a national forecasting service. People can be in more than one row.',
  }),
  say.table({
    id: 'stoke-mps.forecast-18-to-64',
    title: 'People aged 18 to 64 in Stoke-on-Trent, forecast to 2030',
    unit: 'people',
    period: '2023 to 2030',
    columns: ['2023', '2030'],
    rows: [
      { label: 'Learning disability', values: [3806, 3853] },
      { label: 'Common mental disorder', values: [29123, 29352] },
      { label: 'Moderate personal care disability', values: [5877, null] },
      { label: 'Serious personal care disability', values: [1311, null] },
    ],
    note: 'An empty cell means the year is not published in the text.',
  }),
];
