// Sefton Cabinet Member Update, 7 January 2025, "Occupational Therapy Practice and development", read 25 November 2026.
import { publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'sefton', documentId: 'sefton-update', section: 'Occupational Therapy Practice and development' });

export const UPDATE_OCCUPATIONAL_THERAPY = [
  say.intention({
    id: 'sefton-update.early-occupational-therapy',
    marketArea: 'prevention',
    direction: 'grow',
    clientGroups: ['everyone'],
    title: 'Occupational therapy early on',
    statement:
      'Demand for occupational therapists goes up while there are too few in the country. Sefton recruited against the trend, and getting such help early is to be a key part of its programme.',
    whatYouCanDo: ['Ask for occupational therapy before a package grows.'],
    affects: { serviceTypes: ['home-care', 'reablement', 'extra-care', 'supported-living', 'care-home', 'care-home-nursing'] },
  }),
  say.finding({
    id: 'sefton-update.therapy-team',
    sort: 'done',
    marketArea: 'workforce',
    title: 'The occupational therapy team back to full strength',
    statement: 'After new hires and returns the team was to be complete in the new year; 3 people were doing a degree as apprentices.',
    figures: [{ label: 'Apprentices in occupational therapy', value: 3, unit: 'people', period: 'report of January 2025' }],
  }),
];
