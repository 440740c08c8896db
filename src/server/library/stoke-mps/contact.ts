// Stoke-on-Trent Market Position Statement 2024 - 2028, "Our Market Position Statement (MPS)", read 25 November 2026.
import { EVERY_SERVICE, publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'stoke-on-trent', documentId: 'stoke-mps', section: 'Our Market Position Statement (MPS)' });

export const STOKE_CONTACT = [
  say.system({
    id: 'stoke-mps.system-commissioning-team',
    sort: 'contact',
    name: '18+ Commissioning Team',
    what: 'For talks with a commissioner, for more information, or to work with the city on its plans.',
    printed: 'adultscommissioningandcontracts@stoke.gov.uk',
    url: 'mailto:adultscommissioningandcontracts@stoke.gov.uk',
  }),
  say.intention({
    id: 'stoke-mps.enquiries-welcome',
    marketArea: 'quality',
    direction: 'explore',
    title: 'Providers’ questions are welcome',
    statement:
      'The city asks providers and other organisations to get in touch about anything in the paper, to start talks and joint work.',
    whatYouCanDo: ['E-mail the 18+ Commissioning Team.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
];
