// Sefton Cabinet Member Update, 7 January 2025, "Workforce", read 25 November 2026.
import { EVERY_SERVICE, publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'sefton', documentId: 'sefton-update', section: 'Workforce' });

export const UPDATE_WORKFORCE = [
  say.intention({
    id: 'sefton-update.workforce-offer',
    marketArea: 'workforce',
    direction: 'maintain',
    title: 'A workforce offer for the council’s own staff',
    statement:
      'The council made an offer and a plan, together with staff, to recruit and keep people, with less sickness and fewer agency workers. It says its own turnover is fairly low. No rate is printed.',
    whatYouCanDo: ['Recruiting too? Know what the council offers in the same market.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  say.finding({
    id: 'sefton-update.new-commissioning-head',
    sort: 'fact',
    marketArea: 'quality',
    title: 'A new head of commissioning from early 2025',
    statement: 'An Assistant Director for Commissioning had been recruited, to start early in 2025.',
  }),
];
