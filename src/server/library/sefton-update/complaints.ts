// Sefton Cabinet Member Update, 7 January 2025, "Adult Social Care Complaints, Compliments and MP Enquiries", read 25 November 2026.
import { EVERY_SERVICE, publishedIn } from '../define.ts';

const say = publishedIn({
  councilId: 'sefton',
  documentId: 'sefton-update',
  section: 'Adult Social Care Complaints, Compliments and MP Enquiries',
});

export const UPDATE_COMPLAINTS = [
  say.table({
    id: 'sefton-update.complaints',
    title: 'Complaints about adult social care, by subject',
    unit: 'complaints',
    period: 'October and November 2024',
    columns: ['October and November 2024'],
    rows: [
      { label: 'Decisions', values: [4] },
      { label: 'Fees and charges', values: [1] },
      { label: 'Staff matters', values: [2] },
      { label: 'Quality of the service', values: [7] },
      { label: 'All', values: [14] },
    ],
    note: 'Five were upheld in whole or part, three were not, one was settled at once and five were still open.',
  }),
  say.intention({
    id: 'sefton-update.learning-shared',
    marketArea: 'quality',
    direction: 'maintain',
    title: 'What complaints teach is shared, also with providers',
    statement:
      'Leaders look at each complaint. What is learned goes to staff, and to providers where needed, in "Listen and Learn" notices by theme. Slow hospital discharge and poor communication were among the complaints upheld in part.',
    whatYouCanDo: ['Ask to get the "Listen and Learn" notices for your kind of service.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  say.system({
    id: 'sefton-update.system-listen-and-learn',
    sort: 'programme',
    name: 'Listen and Learn notifications',
    what: 'Short notices about what complaints have taught, by theme.',
    odd: 'They are shared inside the council’s service; how a provider gets them is not printed.',
  }),
];
