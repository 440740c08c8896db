// Sefton Market Position Statement 2025 to 2028, "Human Rights, Equality and Diversity", read 25 November 2026.
import { EVERY_SERVICE, publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'sefton', documentId: 'sefton-mps', section: 'Human Rights, Equality and Diversity' });

export const SEFTON_HUMAN_RIGHTS = [
  say.intention({
    id: 'sefton-mps.diverse-workforce',
    marketArea: 'workforce',
    direction: 'maintain',
    title: 'Staff who reflect the community',
    statement:
      'Sefton expects those who provide care for it to know the make-up of their workforce, which should mirror the people it serves.',
    whatYouCanDo: ['Count your staff by age, sex and ethnicity once a year, without names.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  say.intention({
    id: 'sefton-mps.services-for-all',
    marketArea: 'quality',
    direction: 'maintain',
    clientGroups: ['everyone'],
    title: 'Services that work well for everybody',
    statement:
      'What Sefton designs, alone or with suppliers, should help people, families and communities to be independent, and treat each with dignity. The council challenges discrimination.',
    whatYouCanDo: ['Read your policies: whom might they leave out?'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  say.system({
    id: 'sefton-mps.system-market-shaping-framework',
    sort: 'programme',
    name: 'Sefton’s local market shaping framework',
    what: 'Made in 2023 with care, support and community partners; it sets out what the council’s commissioning offers the market.',
    odd: 'It is described, not printed, and no link is given.',
  }),
];
