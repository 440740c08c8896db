// Leicestershire Market Position Statement, 2016 (historical), "Quality Management, Safeguarding and Workforce Development", read 25 November 2026.
import { CARE_HOMES, EVERY_SERVICE, publishedIn } from '../define.ts';

const say = publishedIn({
  councilId: 'leicestershire',
  documentId: 'leicestershire-mps',
  section: 'Quality Management, Safeguarding and Workforce Development',
});

const HISTORY = 'From 2016: ask the council what it plans now.';

export const LEICESTERSHIRE_QUALITY = [
  say.intention({
    id: 'leicestershire-mps.quality-team',
    marketArea: 'quality',
    direction: 'maintain',
    title: '2016: a quality team that providers could call themselves',
    statement: 'The team had worked with 143 providers, more and more at their own request. It came back after 3, 6, 9 and 12 months.',
    figures: [{ label: 'Providers the quality team worked with', value: 143, unit: 'providers', period: 'to 2016' }],
    when: '2016',
    whatYouCanDo: [HISTORY],
    affects: { serviceTypes: [...CARE_HOMES, 'home-care', 'supported-living', 'day-opportunities'] },
  }),
  say.table({
    id: 'leicestershire-mps.inspections',
    title: 'CQC inspections of adult social care, rated good or outstanding',
    unit: 'percent',
    period: '2014/15',
    columns: ['2014/15'],
    rows: [
      { label: 'England, good or outstanding', values: [60] },
      { label: 'Leicestershire, good (none outstanding)', values: [49] },
    ],
    note: 'Historical. In Leicestershire 47 inspections had been made. The chart beside it was a picture.',
  }),
  say.finding({
    id: 'leicestershire-mps.quality-pressures',
    sort: 'challenge',
    marketArea: 'quality',
    title: '2015: complex needs, cuts, staff costs; safety the main worry',
    statement: 'CQC saw these pressures, and worried most about safety, with staffing and medicines. Steady managers made for quality.',
  }),
  say.table({
    id: 'leicestershire-mps.quality-team-providers',
    title: 'Providers the Quality Improvement Team had worked with',
    unit: 'providers',
    period: 'to 2016',
    columns: ['To 2016'],
    rows: [
      { label: 'Residential and nursing', values: [104] },
      { label: 'Home care', values: [32] },
      { label: 'Supported living', values: [5] },
      { label: 'Day care', values: [2] },
      { label: 'All', values: [143] },
    ],
    note: 'Historical.',
  }),
  say.intention({
    id: 'leicestershire-mps.quality-revisits',
    marketArea: 'quality',
    direction: 'maintain',
    title: '2016: a plan for each provider, then visits for a year',
    statement:
      'Each provider got a plan of its own; where people were at risk it came first. After a visit to confirm, the team came back four times in a year. Who still failed went back to the contract team.',
    when: '2016',
    whatYouCanDo: ['History: ask what there is today.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  say.intention({
    id: 'leicestershire-mps.quality-checkers',
    marketArea: 'quality',
    direction: 'grow',
    clientGroups: ['learning-disability'],
    title: '2016: people with a learning disability check services',
    statement: 'A trained group checked council services in 2015 and was to move on to independent ones in 2016.',
    when: '2016',
    whatYouCanDo: ['History: invite people with experience to check your service.'],
    affects: { serviceTypes: ['supported-living', 'day-opportunities', 'care-home', 'community-support'] },
  }),
  say.system({
    id: 'leicestershire-mps.system-quality-team',
    sort: 'organisation',
    name: 'Quality Improvement Team (QIT)',
    what: 'The council’s team for quality; providers could ask for its help themselves.',
    odd: 'Historical. No contact is printed.',
  }),
  say.system({
    id: 'leicestershire-mps.system-quality-award',
    sort: 'programme',
    name: 'Quality Assessment Framework (QAF) and Dignity in Care Awards',
    what: 'Awards in three tiers that providers could work towards.',
    odd: 'Historical.',
  }),
  say.intention({
    id: 'leicestershire-mps.quality-with-health',
    marketArea: 'quality',
    direction: 'grow',
    title: '2016: quality work with health: pressure ulcers and medicines',
    statement:
      'The team was tying itself closer to health colleagues, for example against pressure ulcers, and to waste less medicine in care homes.',
    when: '2016',
    whatYouCanDo: ['History: ask what there is today.'],
    affects: { serviceTypes: ['care-home', 'care-home-nursing', 'home-care'] },
  }),
  say.intention({
    id: 'leicestershire-mps.self-referral',
    marketArea: 'quality',
    direction: 'maintain',
    title: '2016: providers who ask for help themselves, and awards',
    statement:
      'More and more providers came of their own accord, to get better or to share what works. The team helped them to the Quality Assessment Framework and Dignity in Care awards.',
    when: '2016',
    whatYouCanDo: ['History: ask what there is today.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  say.finding({
    id: 'leicestershire-mps.unpublished-inspection-chart',
    sort: 'unpublished',
    marketArea: 'quality',
    title: 'The chart of CQC ratings, 2014/15',
    statement: 'It was a picture: only the shares in the sentence above it are published in the text.',
  }),
];
