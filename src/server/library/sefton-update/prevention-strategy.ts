// Sefton Cabinet Member Update, 7 January 2025, "Early Intervention & Prevention Strategy", read 25 November 2026.
import { publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'sefton', documentId: 'sefton-update', section: 'Early Intervention & Prevention Strategy' });

export const UPDATE_PREVENTION_STRATEGY = [
  say.finding({
    id: 'sefton-update.prevention-workshop',
    sort: 'done',
    marketArea: 'prevention',
    title: 'A workshop on what a good life looks like',
    statement:
      'People, carers and community groups gave examples, agreed what early help means in Sefton, and named priorities for the next two years. The priorities are not printed.',
  }),
  say.intention({
    id: 'sefton-update.early-help-at-the-heart',
    marketArea: 'prevention',
    direction: 'grow',
    clientGroups: ['everyone', 'carers'],
    title: 'Early help at the heart of adult social care',
    statement:
      'Sefton says looking only after people with the highest needs will no longer do. Early help should keep people at home, out of crisis, and away from long-term care.',
    whatYouCanDo: ['Show what you do before a crisis, and what it costs.'],
    affects: { serviceTypes: ['community-support', 'home-care', 'reablement', 'carers-support', 'micro-enterprise'] },
  }),
  say.intention({
    id: 'sefton-update.prevention-strategy',
    marketArea: 'prevention',
    direction: 'explore',
    clientGroups: ['everyone'],
    title: 'A draft strategy for early help, 2025 to 2028',
    statement:
      'A workshop with people, carers and community groups feeds a draft strategy for early help and prevention. More work on it was planned from January 2025.',
    when: 'draft for 2025 to 2028',
    whatYouCanDo: ['Offer a local example of help that came early and worked.'],
    affects: { serviceTypes: ['community-support', 'carers-support', 'micro-enterprise'] },
  }),
];
