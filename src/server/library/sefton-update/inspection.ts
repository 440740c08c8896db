// Sefton Cabinet Member Update, 7 January 2025, "Preparation for Care Quality Commission Assurance and Assessment", read 25 November 2026.
import { contradiction, publishedIn, source } from '../define.ts';

const say = publishedIn({
  councilId: 'sefton',
  documentId: 'sefton-update',
  section: 'Preparation for Care Quality Commission Assurance and Assessment',
});

export const UPDATE_INSPECTION = [
  say.finding({
    id: 'sefton-update.cqc-visit',
    sort: 'fact',
    marketArea: 'quality',
    title: 'CQC was to visit the council from 27 to 30 January 2025',
    statement:
      'First feedback was due on 4 February. CQC scores each quality statement and gives one rating. The council expected the final report within 5 months of the visit.',
    figures: [
      { label: 'Wait for the final report', value: 5, unit: 'months', qualifier: 'up to', period: 'after the visit of January 2025' },
    ],
  }),
  contradiction({
    id: 'sefton-update.pre-visit-year',
    councilId: 'sefton',
    marketArea: 'quality',
    title: 'Preparing for CQC in January 2024 or 2025?',
    statements: [
      {
        says: 'CQC was to be on site between 27 and 30 January 2025.',
        source: source('sefton-update', 'Preparation for Care Quality Commission Assurance and Assessment'),
      },
      {
        says: 'The session before the visit is put in early January 2024.',
        source: source('sefton-update', 'Preparation for Care Quality Commission Assurance and Assessment'),
      },
    ],
    itemIds: ['sefton-update.cqc-visit'],
  }),
];
