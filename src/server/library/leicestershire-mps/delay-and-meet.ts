// Leicestershire Market Position Statement, 2016 (historical), "Delaying Need", "Meeting need" and their commissioning intentions, read 25 November 2026.
import { EVERY_SERVICE, publishedIn } from '../define.ts';

const from = (section: string) => publishedIn({ councilId: 'leicestershire', documentId: 'leicestershire-mps', section });
const delaying = from('Delaying Need');
const toDelay = from('Commissioning Intentions to Delay Need');
const meeting = from('Meeting need');
const toMeet = from('Commissioning Intentions to meet need');
const when = '2016';
const history = ['History: ask what is bought today.'];

export const LEICESTERSHIRE_DELAY_AND_MEET = [
  delaying.table({
    id: 'leicestershire-mps.crisis-cases',
    title: 'The Crisis Response Service',
    unit: 'cases',
    period: '2014/15',
    columns: ['2014/15'],
    rows: [
      { label: 'Referrals', values: [1318] },
      { label: 'Cases supported', values: [976] },
    ],
    note: 'Historical. It gave support at home for up to 3 days.',
  }),
  delaying.table({
    id: 'leicestershire-mps.technology-items',
    title: 'Assistive technology supplied',
    unit: 'items',
    period: '2014/15',
    columns: ['2014/15'],
    rows: [
      { label: 'Telecare equipment', values: [1573] },
      { label: 'Stand-alone equipment', values: [1662] },
    ],
    note: 'Historical.',
  }),
  delaying.finding({
    id: 'leicestershire-mps.mental-health-recovery',
    sort: 'fact',
    marketArea: 'supported-living',
    title: '2016: recovery help and a hostel for mental health',
    statement:
      'An in-house service gave one-to-one support for up to 12 weeks. A recovery hostel took people in for up to 9 months, to learn to live on their own.',
    figures: [
      { label: 'People the recovery service worked with', value: 770, unit: 'people', period: '2014/15' },
      { label: 'Length of its support', value: 12, unit: 'weeks', qualifier: 'up to', period: '2016' },
      { label: 'Beds in the recovery hostel', value: 11, unit: 'beds', period: '2016' },
      { label: 'Longest stay in the hostel', value: 9, unit: 'months', qualifier: 'up to', period: '2016' },
    ],
  }),
  ...(
    [
      ['crisis-response', 'Crisis Response Service', 'Support at home for up to 3 days, to avoid a hospital or care home.'],
      ['hart', 'Home Assessment and Reablement Team', 'The council’s own reablement, mainly for people leaving hospital.'],
      ['mental-health-crisis', 'Mental Health Crisis Service', 'Help in a mental health crisis.'],
      ['assistive-technology', 'Assistive Technology team', 'The council’s own team for equipment and telecare (lifeline).'],
    ] as const
  ).map(([id, name, what]) =>
    delaying.system({
      id: `leicestershire-mps.system-${id}`,
      sort: 'organisation',
      name,
      what,
      odd: 'Historical: as it was in 2016. No contact is printed.',
    }),
  ),
  toDelay.intention({
    id: 'leicestershire-mps.just-enough',
    marketArea: 'reablement',
    direction: 'reshape',
    clientGroups: ['everyone'],
    title: '2016: "just enough" support, mostly for a short time',
    statement:
      'People were to regain skills with as little interference as possible, and to support themselves in the long run. Long-term support from the council was to be the exception.',
    when,
    whatYouCanDo: history,
    affects: { serviceTypes: ['reablement', 'home-care', 'supported-living'] },
  }),
  toDelay.intention({
    id: 'leicestershire-mps.discharge-pathways',
    marketArea: 'reablement',
    direction: 'reshape',
    clientGroups: ['hospital-discharge'],
    title: '2016: new ways out of hospital, with health',
    statement: 'Together with places for reablement in a bed, new paths out of hospital were to lessen delays.',
    when,
    whatYouCanDo: history,
    affects: { serviceTypes: ['reablement', 'home-care', 'care-home', 'care-home-nursing'], careCategories: ['short-stay'] },
  }),
  toDelay.intention({
    id: 'leicestershire-mps.telehealth',
    marketArea: 'tecs',
    direction: 'grow',
    clientGroups: ['everyone'],
    title: '2016: more telehealth, equipment and small changes to homes',
    statement: 'Beside the new home care, the county meant to use more of these, so that people need less support later.',
    when,
    whatYouCanDo: history,
    affects: { serviceTypes: ['home-care', 'reablement', 'extra-care'] },
  }),
  meeting.intention({
    id: 'leicestershire-mps.easy-access',
    marketArea: 'prevention',
    direction: 'reshape',
    clientGroups: ['everyone'],
    title: '2016: easy to reach: online, by phone, in clinics',
    statement: 'Problems were to be solved at the first contact where they can be, with family and community before formal services.',
    when,
    whatYouCanDo: history,
    affects: { serviceTypes: ['community-support', 'home-care', 'carers-support'] },
  }),
  meeting.intention({
    id: 'leicestershire-mps.decommission',
    marketArea: 'finance',
    direction: 'reduce',
    title: '2016: no more services that show no results',
    statement:
      'To save money and change services, the county meant to stop buying those that were not about results or did not work as they were.',
    when,
    whatYouCanDo: ['History: keep proof of your results.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  meeting.intention({
    id: 'leicestershire-mps.constant-review',
    marketArea: 'finance',
    direction: 'maintain',
    title: '2016: care reviewed all the time, choice with limits',
    statement:
      'With providers, each person’s care was to be reviewed again and again for results and cost. Choice was wanted, as far as it is affordable.',
    when,
    whatYouCanDo: history,
    affects: { serviceTypes: ['home-care', 'supported-living', 'care-home', 'care-home-nursing', 'day-opportunities'] },
  }),
  toMeet.intention({
    id: 'leicestershire-mps.accommodation-advice',
    marketArea: 'supported-living',
    direction: 'grow',
    clientGroups: ['everyone'],
    title: '2016: good advice on where to live and what support to have',
    statement: 'People were to get good information and advice, to decide well about their home, care and support.',
    when,
    whatYouCanDo: history,
    affects: { serviceTypes: ['supported-living', 'extra-care', 'care-home', 'care-home-nursing'] },
  }),
  toMeet.intention({
    id: 'leicestershire-mps.right-services',
    marketArea: 'quality',
    direction: 'maintain',
    title: '2016: the right services, where and when they are needed',
    statement: 'The county wanted services of the right kind in the right spot, with the right support.',
    when,
    whatYouCanDo: history,
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  toMeet.intention({
    id: 'leicestershire-mps.ordinary-houses',
    marketArea: 'supported-living',
    direction: 'grow',
    clientGroups: ['learning-disability', 'physical-disability', 'mental-health', 'older-people'],
    title: '2016: ordinary houses, in a community of one’s choice',
    statement: 'As many people as possible were to live in an ordinary house where they want to.',
    when,
    whatYouCanDo: history,
    affects: { serviceTypes: ['supported-living', 'home-care', 'shared-lives'] },
  }),
  toMeet.intention({
    id: 'leicestershire-mps.flexible-providers',
    marketArea: 'quality',
    direction: 'maintain',
    title: '2016: flexible providers, able to cope with emergencies',
    statement: 'The county meant to help providers to be flexible and to manage when something goes wrong.',
    when,
    whatYouCanDo: ['History: still, keep an emergency plan.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  toMeet.intention({
    id: 'leicestershire-mps.dovetail-with-family',
    marketArea: 'carers',
    direction: 'grow',
    clientGroups: ['carers', 'everyone'],
    title: '2016: services that fit with family and community care',
    statement: 'Services were to fit in with what family, friends and community groups do.',
    when,
    whatYouCanDo: history,
    affects: { serviceTypes: ['home-care', 'carers-support', 'day-opportunities', 'short-breaks'] },
  }),
  toMeet.intention({
    id: 'leicestershire-mps.inclusion',
    marketArea: 'day-opportunities',
    direction: 'maintain',
    clientGroups: ['everyone'],
    title: '2016: a better life through company and relationships',
    statement: 'A personal service was to help people belong and to have relationships.',
    when,
    whatYouCanDo: history,
    affects: { serviceTypes: ['day-opportunities', 'supported-living', 'community-support', 'shared-lives'] },
  }),
];
