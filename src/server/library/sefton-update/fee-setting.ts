// Sefton Cabinet Member Update, 7 January 2025, "2025/26 Fee Setting", read 25 November 2026.
import { publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'sefton', documentId: 'sefton-update', section: '2025/26 Fee Setting' });

export const UPDATE_FEE_SETTING = [
  say.notice({
    id: 'sefton-update.plan-fee-consultation',
    buyer: 'Sefton Council',
    title: 'Talks with providers about fees for 2025/26',
    stage: 'pipeline',
    period: 'early 2025, for 2025/26',
    marketAreas: ['finance'],
    summary:
      'The council meant to consult providers on its fees for 2025/26, with wages and National Insurance in mind. It prints no dates, no questions and no rate.',
  }),
  say.intention({
    id: 'sefton-update.fee-consultation',
    marketArea: 'finance',
    direction: 'reshape',
    title: 'Fees for 2025/26: the council asks providers',
    statement:
      'Sefton was working on fee proposals for 2025/26, looking at things such as wage rises and National Insurance. It expected to start asking providers early in the new year. No fee rate is printed.',
    when: 'early in 2025, for 2025/26',
    whatYouCanDo: [
      'Work out what wages and National Insurance add to your cost of one hour or one bed.',
      'Keep the sums ready for the next year’s round.',
    ],
    affects: {
      serviceTypes: [
        'care-home',
        'care-home-nursing',
        'home-care',
        'reablement',
        'live-in-care',
        'supported-living',
        'extra-care',
        'day-opportunities',
      ],
    },
  }),
];
