// Stoke-on-Trent Market Position Statement 2024 - 2028, "What is a Market Position Statement?", read 25 November 2026.
import { EVERY_SERVICE, publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'stoke-on-trent', documentId: 'stoke-mps', section: 'What is a Market Position Statement?' });

export const STOKE_WHAT_IT_IS = [
  say.intention({
    id: 'stoke-mps.further-editions',
    marketArea: 'quality',
    direction: 'maintain',
    title: 'More editions, and one day for all ages',
    statement:
      'The paper calls itself a first draft about adult social care, and a start rather than an end. New editions are to follow when they are needed; later one statement should cover children and adults.',
    whatYouCanDo: ['Before you invest, ask if there is a newer edition.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  say.intention({
    id: 'stoke-mps.for-small-and-new',
    marketArea: 'micro-providers',
    direction: 'grow',
    title: 'Also meant for start-ups, small firms and personal assistants',
    statement:
      'The city wants to reach start-ups, family firms, small and medium businesses, community interest companies, individual carers and personal assistants, and asks them to change with demand.',
    whatYouCanDo: ['Small or new? Write to the commissioning team and say what you can do.'],
    affects: { serviceTypes: ['micro-enterprise', 'community-support', 'carers-support', 'home-care'] },
  }),
  say.intention({
    id: 'stoke-mps.safe-and-good',
    marketArea: 'quality',
    direction: 'maintain',
    title: 'First aim: services that are safe, suitable and good',
    statement: 'What the city buys must above all be safe, fitting, effective and of high quality. It wants a lively market that lasts.',
    whatYouCanDo: ['Keep proof of safety and quality where you can find it.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
];
