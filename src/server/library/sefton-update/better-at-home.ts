// Sefton Cabinet Member Update, 7 January 2025, "Better at Home Transformation Programme", read 25 November 2026.
import { publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'sefton', documentId: 'sefton-update', section: 'Better at Home Transformation Programme' });

export const UPDATE_BETTER_AT_HOME = [
  say.finding({
    id: 'sefton-update.home-not-placement',
    sort: 'done',
    marketArea: 'care-at-home',
    title: 'More people went home after hospital',
    statement:
      'At the start of winter more people than before went back home instead of into residential or nursing care. No number is printed.',
  }),
  say.intention({
    id: 'sefton-update.better-at-home',
    marketArea: 'care-at-home',
    direction: 'grow',
    clientGroups: ['hospital-discharge'],
    title: 'More people go home from hospital, fewer into a care home',
    statement:
      'Better at Home is a three-year programme to help people stay at home and need residential care less. Sefton says more people already go back home from hospital.',
    when: 'three years',
    whatYouCanDo: ['Care home: offer short stays that end in a return home.'],
    affects: { serviceTypes: ['home-care', 'reablement', 'care-home', 'care-home-nursing'] },
  }),
];
