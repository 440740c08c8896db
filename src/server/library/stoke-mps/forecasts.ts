// Stoke-on-Trent Market Position Statement 2024 - 2028, "The Local Picture - Our City Demographics" (POPPI forecasts), read 22 November 2026.
import { publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'stoke-on-trent', documentId: 'stoke-mps', section: 'The Local Picture - Our City Demographics' });

export const STOKE_FORECASTS = [
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
