// Sefton Market Position Statement 2025 to 2028, "Personal Budgets and Direct Payments", read 25 November 2026.
import { publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'sefton', documentId: 'sefton-mps', section: 'Personal Budgets and Direct Payments' });

export const SEFTON_DIRECT_PAYMENTS = [
  say.finding({
    id: 'sefton-mps.direct-payment-uses',
    sort: 'fact',
    marketArea: 'direct-payments',
    title: 'What a direct payment can buy',
    statement:
      'A personal assistant, support while a carer is out or at work, help to reach leisure, shops or the community, place-based day care, an agency registered with CQC that the council does not pay itself, and work, training or volunteering.',
  }),
  say.intention({
    id: 'sefton-mps.direct-payments',
    marketArea: 'direct-payments',
    direction: 'grow',
    clientGroups: ['everyone'],
    title: 'More people with direct payments',
    statement:
      'Over 600 people have a direct payment. Sefton wants more, to give people choice and control. The money can buy a personal assistant, a CQC-registered agency, day activities or help for a carer.',
    figures: [{ label: 'People with a direct payment', value: 600, unit: 'people', qualifier: 'over', period: 'now; date not stated' }],
    whatYouCanDo: ['Publish a price and a simple agreement for people who pay themselves.'],
    affects: { serviceTypes: ['micro-enterprise', 'home-care', 'day-opportunities', 'community-support'] },
  }),
  say.intention({
    id: 'sefton-mps.personal-assistants',
    marketArea: 'micro-providers',
    direction: 'grow',
    clientGroups: ['everyone'],
    title: 'Support for people who want a personal assistant',
    statement: 'Sefton’s plans include people who want a personal assistant, whom they mostly employ themselves.',
    whatYouCanDo: ['Personal assistant? Ask how people in Sefton can find you.'],
    affects: { serviceTypes: ['micro-enterprise'] },
  }),
];
