// Stoke-on-Trent Market Position Statement 2024 - 2028, "Community Wealth Building", read 25 November 2026.
import { EVERY_SERVICE, publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'stoke-on-trent', documentId: 'stoke-mps', section: 'Community Wealth Building' });

export const STOKE_COMMUNITY_WEALTH = [
  say.intention({
    id: 'stoke-mps.responsible-procurement',
    marketArea: 'finance',
    direction: 'grow',
    title: 'Responsible Procurement, and partners rooted in the city',
    statement:
      'The city wants its "Responsible Procurement" to grow: more social value, and partnerships with anchor institutions, the voluntary sector and social enterprises, so that wealth stays local.',
    whatYouCanDo: ['Write down what you spend and whom you hire in the city.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  say.system({
    id: 'stoke-mps.system-community-wealth',
    sort: 'programme',
    name: 'Community Wealth Building (CLES)',
    what: 'An approach to a local economy that keeps wealth and control with local people.',
    odd: 'It was a link; the address is not in the text.',
  }),
];
