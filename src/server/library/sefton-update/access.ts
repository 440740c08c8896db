// Sefton Cabinet Member Update, 7 January 2025, "Urgent Care and Improving Access to Adult Social Care", read 25 November 2026.
import { publishedIn } from '../define.ts';

const say = publishedIn({
  councilId: 'sefton',
  documentId: 'sefton-update',
  section: 'Urgent Care and Improving Access to Adult Social Care',
});

export const UPDATE_ACCESS = [
  say.intention({
    id: 'sefton-update.first-contact-team',
    marketArea: 'prevention',
    direction: 'reshape',
    clientGroups: ['everyone'],
    title: 'A First Contact Team that answers calls live',
    statement:
      'The triage team gets a new name and task, and more staff, so that more requests are settled at once. It should take live calls with the council’s contact centre.',
    when: 'planned for March 2025',
    whatYouCanDo: ['Tell people and families which number to call first.'],
    affects: { serviceTypes: ['home-care', 'reablement', 'community-support', 'carers-support'] },
  }),
  say.system({
    id: 'sefton-update.system-first-contact',
    sort: 'contact',
    name: 'First Contact Team',
    what: 'The team that people reach first when they ask for adult social care; it was the triage team.',
    odd: 'No telephone number or e-mail is printed.',
  }),
];
