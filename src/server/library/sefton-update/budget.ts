// Sefton Cabinet Member Update, 7 January 2025, "Adult Social Care Budget", read 25 November 2026.
import { publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'sefton', documentId: 'sefton-update', section: 'Adult Social Care Budget' });

export const UPDATE_BUDGET = [
  say.finding({
    id: 'sefton-update.placements-risk',
    sort: 'challenge',
    marketArea: 'finance',
    title: 'Placements and packages are the biggest money risk',
    statement:
      'Adult social care might be £5.352 million over. A council budget report of December has an overspend of £2.254 million; the text does not say how the two fit together, and speaks of savings still to be made.',
    figures: [
      {
        label: 'Possible deficit on adult social care',
        value: 5352000,
        unit: 'pounds',
        qualifier: 'potentially',
        period: '2024/25, forecast at the end of October 2024',
      },
      { label: 'Overspend in the council’s budget report', value: 2254000, unit: 'pounds', period: '2024/25, report of December 2024' },
    ],
  }),
  say.intention({
    id: 'sefton-update.budget-pressure',
    marketArea: 'finance',
    direction: 'maintain',
    title: 'Adult social care may overspend in 2024/25',
    statement:
      'Sefton forecast that adult social care might be £5.352 million over budget in 2024/25, going by spending to the end of October. The biggest risk is what placements and packages cost.',
    figures: [
      {
        label: 'Possible overspend on adult social care',
        value: 5352000,
        unit: 'pounds',
        qualifier: 'potentially',
        period: '2024/25, forecast at the end of October 2024',
      },
    ],
    whatYouCanDo: ['Expect close questions about price: show what each hour or bed pays for.'],
    affects: { serviceTypes: ['care-home', 'care-home-nursing', 'home-care', 'supported-living'] },
  }),
];
