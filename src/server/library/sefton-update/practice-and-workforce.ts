// Sefton cabinet member update, 7 January 2025: access, practice, inspection and workforce, read 25 November 2026.
import { EVERY_SERVICE, publishedIn } from '../define.ts';

const from = (section: string) => publishedIn({ councilId: 'sefton', documentId: 'sefton-update', section });
const introduction = from('Introduction');
const inspection = from('Preparation for Care Quality Commission Assurance and Assessment');
const betterAtHome = from('Better at Home Transformation Programme');
const access = from('Urgent Care and Improving Access to Adult Social Care');
const practice = from('Quality Assurance of Adult Social Care Practice');
const workforce = from('Workforce');
const therapy = from('Occupational Therapy Practice and development');

export const SEFTON_PRACTICE_AND_WORKFORCE = [
  introduction.finding({
    id: 'sefton-update.winter-pressure',
    sort: 'challenge',
    marketArea: 'care-at-home',
    title: 'Winter: pressure on hospitals, and on care',
    statement:
      'In winter more people have to leave hospital soon and safely, and others need support to stay well at home. Teams work over Christmas. A talk on the care transfer hubs was due in February.',
  }),
  introduction.system({
    id: 'sefton-update.system-care-transfer-hubs',
    sort: 'organisation',
    name: 'Care transfer Hubs',
    what: 'Joint teams of health and care that arrange how people leave hospital.',
    odd: 'How a provider reaches them is not printed.',
  }),
  inspection.finding({
    id: 'sefton-update.cqc-visit',
    sort: 'fact',
    marketArea: 'quality',
    title: 'CQC was to visit the council from 27 to 30 January 2025',
    statement:
      'First feedback was due on 4 February. CQC scores each quality statement and gives one rating. The council expected the final report within 5 months of the visit.',
    figures: [
      { label: 'Wait for the final report', value: 5, unit: 'months', qualifier: 'up to', period: 'after the visit of January 2025' },
    ],
  }),
  betterAtHome.finding({
    id: 'sefton-update.home-not-placement',
    sort: 'done',
    marketArea: 'care-at-home',
    title: 'More people went home after hospital',
    statement:
      'At the start of winter more people than before went back home instead of into residential or nursing care. No number is printed.',
  }),
  access.intention({
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
  access.system({
    id: 'sefton-update.system-first-contact',
    sort: 'contact',
    name: 'First Contact Team',
    what: 'The team that people reach first when they ask for adult social care; it was the triage team.',
    odd: 'No telephone number or e-mail is printed.',
  }),
  practice.intention({
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
  practice.system({
    id: 'sefton-update.system-three-conversations',
    sort: 'programme',
    name: 'Three conversations model (Partners for Change)',
    what: 'A way for social workers to begin with what a person can do and wants, before any service.',
  }),
  workforce.intention({
    id: 'sefton-update.workforce-offer',
    marketArea: 'workforce',
    direction: 'maintain',
    title: 'A workforce offer for the council’s own staff',
    statement:
      'The council made an offer and a plan, together with staff, to recruit and keep people, with less sickness and fewer agency workers. It says its own turnover is fairly low. No rate is printed.',
    whatYouCanDo: ['Recruiting too? Know what the council offers in the same market.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  workforce.finding({
    id: 'sefton-update.new-commissioning-head',
    sort: 'fact',
    marketArea: 'quality',
    title: 'A new head of commissioning from early 2025',
    statement: 'An Assistant Director for Commissioning had been recruited, to start early in 2025.',
  }),
  therapy.intention({
    id: 'sefton-update.early-occupational-therapy',
    marketArea: 'prevention',
    direction: 'grow',
    clientGroups: ['everyone'],
    title: 'Occupational therapy early on',
    statement:
      'Demand for occupational therapists goes up while there are too few in the country. Sefton recruited against the trend, and getting such help early is to be a key part of its programme.',
    whatYouCanDo: ['Ask for occupational therapy before a package grows.'],
    affects: { serviceTypes: ['home-care', 'reablement', 'extra-care', 'supported-living', 'care-home', 'care-home-nursing'] },
  }),
  therapy.finding({
    id: 'sefton-update.therapy-team',
    sort: 'done',
    marketArea: 'workforce',
    title: 'The occupational therapy team back to full strength',
    statement: 'After new hires and returns the team was to be complete in the new year; 3 people were doing a degree as apprentices.',
    figures: [{ label: 'Apprentices in occupational therapy', value: 3, unit: 'people', period: 'report of January 2025' }],
  }),
  practice.finding({
    id: 'sefton-update.practice-sessions',
    sort: 'done',
    marketArea: 'quality',
    title: '250 staff prepared for CQC, and audits renewed',
    statement:
      'Workshops and team sessions on CQC and practice have reached 250 council staff. The audit programme was renewed, with 50 cases gathered for CQC.',
    figures: [{ label: 'Council staff reached', value: 250, unit: 'people', period: 'report of January 2025' }],
  }),
];
