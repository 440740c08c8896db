// Sefton Cabinet Member Update, 7 January 2025, "Quality Assurance of Adult Social Care Practice", read 25 November 2026.
import { publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'sefton', documentId: 'sefton-update', section: 'Quality Assurance of Adult Social Care Practice' });

export const UPDATE_PRACTICE = [
  say.intention({
    id: 'sefton-update.three-conversations',
    marketArea: 'quality',
    direction: 'reshape',
    clientGroups: ['everyone'],
    title: 'Social work by three conversations',
    statement:
      'With Partners for Change, three innovation sites work by the "three conversations" model; two more were to join in January 2025.',
    when: 'two more sites in January 2025',
    whatYouCanDo: ['Learn what the three conversations are: support plans will follow from them.'],
    affects: { serviceTypes: ['home-care', 'reablement', 'community-support', 'supported-living'] },
  }),
  say.system({
    id: 'sefton-update.system-three-conversations',
    sort: 'programme',
    name: 'Three conversations model (Partners for Change)',
    what: 'A way for social workers to begin with what a person can do and wants, before any service.',
  }),
  say.finding({
    id: 'sefton-update.practice-sessions',
    sort: 'done',
    marketArea: 'quality',
    title: '250 staff prepared for CQC, and audits renewed',
    statement:
      'Workshops and team sessions on CQC and practice have reached 250 council staff. The audit programme was renewed, with 50 cases gathered for CQC.',
    figures: [{ label: 'Council staff reached', value: 250, unit: 'people', period: 'report of January 2025' }],
  }),
];
