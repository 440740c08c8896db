// Leicestershire Market Position Statement, 2016 (historical), "Safeguarding", read 25 November 2026.
import { EVERY_SERVICE, publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'leicestershire', documentId: 'leicestershire-mps', section: 'Safeguarding' });

export const LEICESTERSHIRE_SAFEGUARDING = [
  say.finding({
    id: 'leicestershire-mps.safeguarding-serious',
    sort: 'challenge',
    marketArea: 'quality',
    title: '2016: fewer investigations, but more serious ones',
    statement:
      'Some followed serious allegations of abuse by staff in care homes, often from whistle-blowers. Police, CQC, other councils and providers took part.',
  }),
  say.intention({
    id: 'leicestershire-mps.risk-in-proportion',
    marketArea: 'quality',
    direction: 'maintain',
    clientGroups: ['everyone'],
    title: '2016: risk taken in proportion, with the person’s wishes',
    statement:
      'The county wanted people to understand and manage risks, and to be kept from serious harm; it asked for a flexible and personal response.',
    when: '2016',
    whatYouCanDo: ['History: ask what there is today.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
];
