// Stoke-on-Trent Market Position Statement 2024 - 2028, "Outcomes Based Models and Approach", read 25 November 2026.
import { EVERY_SERVICE, publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'stoke-on-trent', documentId: 'stoke-mps', section: 'Outcomes Based Models and Approach' });

export const STOKE_OUTCOMES = [
  say.intention({
    id: 'stoke-mps.outcomes-not-tasks',
    marketArea: 'quality',
    direction: 'reshape',
    clientGroups: ['everyone'],
    title: 'Results that matter to people, in place of fixed tasks',
    statement:
      'Care plans should no longer fix tasks. People say what they want to reach; the provider finds new and flexible ways to get there with them, and keeps track. Examples of such results were in a picture: they are not published in the text.',
    whatYouCanDo: ['Write each plan as results first, visits second.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  say.finding({
    id: 'stoke-mps.unpublished-outcomes',
    sort: 'unpublished',
    marketArea: 'quality',
    title: 'Examples of results that may matter to a person',
    statement: 'The graphic was a picture: none of its examples is published in the text.',
  }),
];
