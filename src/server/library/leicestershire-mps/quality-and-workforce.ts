// Leicestershire Market Position Statement, 2016 (historical), quality, safeguarding, workforce and conclusion, read 25 November 2026. More is in market.ts.
import { EVERY_SERVICE, publishedIn } from '../define.ts';

const from = (section: string) => publishedIn({ councilId: 'leicestershire', documentId: 'leicestershire-mps', section });
const quality = from('Quality Management, Safeguarding and Workforce Development');
const group = from('Leicestershire Social Care Development Group');
const safeguarding = from('Safeguarding');
const workforce = from('The workforce in Leicestershire');
const conclusion = from('Conclusion');
const partners = from('Working in partnership with Providers');
const further = from('Further information');
const history = ['History: ask what there is today.'];

export const LEICESTERSHIRE_QUALITY_AND_WORKFORCE = [
  quality.table({
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
  quality.finding({
    id: 'leicestershire-mps.quality-pressures',
    sort: 'challenge',
    marketArea: 'quality',
    title: '2015: complex needs, cuts, staff costs; safety the main worry',
    statement: 'CQC saw these pressures, and worried most about safety, with staffing and medicines. Steady managers made for quality.',
  }),
  quality.table({
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
  quality.intention({
    id: 'leicestershire-mps.quality-revisits',
    marketArea: 'quality',
    direction: 'maintain',
    title: '2016: a plan for each provider, then visits for a year',
    statement:
      'Each provider got a plan of its own; where people were at risk it came first. After a visit to confirm, the team came back four times in a year. Who still failed went back to the contract team.',
    when: '2016',
    whatYouCanDo: history,
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  quality.intention({
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
  quality.system({
    id: 'leicestershire-mps.system-quality-team',
    sort: 'organisation',
    name: 'Quality Improvement Team (QIT)',
    what: 'The council’s team for quality; providers could ask for its help themselves.',
    odd: 'Historical. No contact is printed.',
  }),
  quality.system({
    id: 'leicestershire-mps.system-quality-award',
    sort: 'programme',
    name: 'Quality Assessment Framework (QAF) and Dignity in Care Awards',
    what: 'Awards in three tiers that providers could work towards.',
    odd: 'Historical.',
  }),
  group.system({
    id: 'leicestershire-mps.system-lscdg',
    sort: 'organisation',
    name: 'Leicestershire Social Care Development Group (LSCDG)',
    what: 'Training for over 400 independent and voluntary providers in county and city, since 2006.',
    odd: 'Historical. No contact is printed.',
  }),
  safeguarding.finding({
    id: 'leicestershire-mps.safeguarding-serious',
    sort: 'challenge',
    marketArea: 'quality',
    title: '2016: fewer investigations, but more serious ones',
    statement:
      'Some followed serious allegations of abuse by staff in care homes, often from whistle-blowers. Police, CQC, other councils and providers took part.',
  }),
  safeguarding.intention({
    id: 'leicestershire-mps.risk-in-proportion',
    marketArea: 'quality',
    direction: 'maintain',
    clientGroups: ['everyone'],
    title: '2016: risk taken in proportion, with the person’s wishes',
    statement:
      'The county wanted people to understand and manage risks, and to be kept from serious harm; it asked for a flexible and personal response.',
    when: '2016',
    whatYouCanDo: history,
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  workforce.table({
    id: 'leicestershire-mps.jobs',
    title: 'Jobs in adult social care in Leicestershire (estimates)',
    unit: 'jobs',
    period: 'July 2015',
    columns: ['Jobs', 'Left empty in 12 months'],
    rows: [
      { label: 'Direct care (left empty: around)', values: [12000, 4644] },
      { label: 'Managers and supervisors', values: [1200, 110] },
      { label: 'Regulated professionals', values: [521, 97] },
      { label: 'Other', values: [2006, null] },
      { label: 'All', values: [15700, null] },
    ],
    note: 'Historical. Skills for Care held details of 6,700 staff. An empty cell means that the text gives no number.',
  }),
  workforce.table({
    id: 'leicestershire-mps.workforce-make-up',
    title: 'Who works in adult social care',
    unit: 'percent',
    period: 'July 2015',
    columns: ['Leicestershire', 'East Midlands'],
    rows: [
      { label: 'Full-time', values: [61, 55] },
      { label: 'Aged 24 and under', values: [13, null] },
      { label: 'Aged 45 to 64', values: [43, null] },
      { label: 'Aged over 60', values: [10, null] },
      { label: 'Women', values: [85, null] },
      { label: 'White', values: [84, 87] },
      { label: 'Black and other minority ethnic groups', values: [16, 13] },
      { label: 'With a relevant qualification', values: [54, 61] },
      { label: 'Direct care workers at level 2 or above', values: [58, null] },
    ],
    note: 'Historical. The age group of 43% is called the majority in the text. An empty cell means that the text gives no number.',
  }),
  workforce.finding({
    id: 'leicestershire-mps.sickness-and-retirement',
    sort: 'challenge',
    marketArea: 'workforce',
    title: '2015: almost 110,000 days lost to sickness, and jobs lost to retirement',
    statement: 'Some 1,570 jobs could be lost to retirement in the next 5 years.',
    figures: [
      { label: 'Days lost to sickness', value: 110000, unit: 'days', qualifier: 'almost', period: 'the year before July 2015' },
      { label: 'Jobs that may be lost to retirement', value: 1570, unit: 'jobs', qualifier: 'about', period: 'in the 5 years from 2015' },
    ],
  }),
  workforce.intention({
    id: 'leicestershire-mps.workforce-strategy',
    marketArea: 'workforce',
    direction: 'reshape',
    title: '2016: a new workforce strategy, with providers',
    statement: 'It was to be written in 2016; the county called work with providers vital to it.',
    when: '2016',
    whatYouCanDo: history,
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  workforce.system({
    id: 'leicestershire-mps.system-nmds',
    sort: 'data-source',
    name: 'National Minimum Data Set for Social Care (NMDS-SC)',
    what: 'Skills for Care’s figures on the workforce.',
    odd: 'Historical: it is now the Adult Social Care Workforce Data Set (ASC-WDS).',
  }),
  conclusion.intention({
    id: 'leicestershire-mps.four-years',
    marketArea: 'finance',
    direction: 'reshape',
    title: '2016 to 2020: cheaper, joined up, preventive',
    statement:
      'In four years the county meant to find a way of giving care that costs less, join it up with health, look to prevention, lower demand, and free money for those who need it most.',
    when: '2016 to 2020',
    whatYouCanDo: history,
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  partners.intention({
    id: 'leicestershire-mps.engagement-plan',
    marketArea: 'quality',
    direction: 'grow',
    title: '2016: a plan for how to talk with providers',
    statement: 'Early in 2016 a plan was to be drafted, open to comments, on how providers can take part and by what means.',
    when: 'early in 2016',
    whatYouCanDo: history,
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  partners.intention({
    id: 'leicestershire-mps.state-of-the-market',
    marketArea: 'quality',
    direction: 'explore',
    title: '2016: reports on each part of the market',
    statement:
      'Reports on parts of the market, such as supported living, were to follow. How many people pay for themselves was to be a main point, and providers were to be asked for figures.',
    when: '2016',
    whatYouCanDo: ['History: count who pays for your places; councils still ask.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  partners.system({
    id: 'leicestershire-mps.system-provider-forum',
    sort: 'forum',
    name: 'Multi Sector Provider Forum',
    what: 'A meeting of the county with providers of all kinds.',
    odd: 'Historical. No dates and no contact are printed.',
  }),
  further.system({
    id: 'leicestershire-mps.system-hscic',
    sort: 'data-source',
    name: 'Health and Social care Information Centre',
    what: 'Where the county’s ASCOF and SALT figures of 2014/15 could be found.',
    odd: 'Historical: it later became NHS Digital, now part of NHS England. It was a link; the address is not in the text.',
  }),
  further.system({
    id: 'leicestershire-mps.system-state-of-care',
    sort: 'data-source',
    name: 'CQC State of Care Report',
    what: 'CQC’s yearly report on care in England; the paper quotes that of 2014/15.',
    odd: 'It was a link; the address is not in the text.',
  }),
  quality.intention({
    id: 'leicestershire-mps.quality-with-health',
    marketArea: 'quality',
    direction: 'grow',
    title: '2016: quality work with health: pressure ulcers and medicines',
    statement:
      'The team was tying itself closer to health colleagues, for example against pressure ulcers, and to waste less medicine in care homes.',
    when: '2016',
    whatYouCanDo: history,
    affects: { serviceTypes: ['care-home', 'care-home-nursing', 'home-care'] },
  }),
  quality.intention({
    id: 'leicestershire-mps.self-referral',
    marketArea: 'quality',
    direction: 'maintain',
    title: '2016: providers who ask for help themselves, and awards',
    statement:
      'More and more providers came of their own accord, to get better or to share what works. The team helped them to the Quality Assessment Framework and Dignity in Care awards.',
    when: '2016',
    whatYouCanDo: history,
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  quality.finding({
    id: 'leicestershire-mps.unpublished-inspection-chart',
    sort: 'unpublished',
    marketArea: 'quality',
    title: 'The chart of CQC ratings, 2014/15',
    statement: 'It was a picture: only the shares in the sentence above it are published in the text.',
  }),
];
