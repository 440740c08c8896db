// Sefton Cabinet Member Update, 7 January 2025, "New Directions", read 25 November 2026.
import { publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'sefton', documentId: 'sefton-update', section: 'New Directions' });

export const UPDATE_NEW_DIRECTIONS = [
  say.system({
    id: 'sefton-update.system-chase-heys',
    sort: 'organisation',
    name: 'Chase Heys care home (New Directions)',
    what: 'A home of New Directions that the council wants to use for Better at Home. Cabinet approved a report on the company in December 2024.',
  }),
  say.intention({
    id: 'sefton-update.new-directions',
    marketArea: 'reablement',
    direction: 'reshape',
    title: 'New Directions: reablement and Chase Heys care home',
    statement: 'Sefton is working with New Directions on how its reablement service and Chase Heys care home can support Better at Home.',
    whatYouCanDo: ['Ask which people New Directions will serve, and where others are needed.'],
    affects: { serviceTypes: ['reablement', 'care-home'], careCategories: ['short-stay'] },
  }),
];
