// Knowsley Adult Social Care Transformation Plan 2024-2027, "Priority One: Person centred care": actions, outcomes and measures, read 25 November 2026.
import { EVERY_SERVICE, publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'knowsley', documentId: 'knowsley-plan', section: 'Priority One: Person centred care' });
const when = '2024 to 2027';
const measured = (id: string, title: string, tableId: string) =>
  say.measure({ id: `knowsley-plan.${id}`, role: 'success', marketArea: 'quality', title, tableId });

export const KNOWSLEY_PERSON_CENTRED = [
  say.intention({
    id: 'knowsley-plan.information-offer',
    marketArea: 'prevention',
    direction: 'reshape',
    clientGroups: ['everyone'],
    title: 'Better information, advice and guidance',
    statement: 'The council reviews what its website says and improves what it prints about adult social care.',
    when,
    whatYouCanDo: ['Check what the council’s pages say about you.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  say.intention({
    id: 'knowsley-plan.voices',
    marketArea: 'quality',
    direction: 'maintain',
    clientGroups: ['everyone', 'carers'],
    title: 'Services shaped by those who use them, and by carers',
    statement: 'What people who use services and their carers say should go on shaping how these are made and given.',
    when,
    whatYouCanDo: ['Show one change you made because someone asked for it.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  say.intention({
    id: 'knowsley-plan.strengths-based',
    marketArea: 'quality',
    direction: 'reshape',
    clientGroups: ['everyone'],
    title: 'Start from strengths, with technology first',
    statement:
      'Assessments and support plans are reviewed, technology is to be tried first, communities are built up, and staff learn to start from what people can do.',
    when,
    whatYouCanDo: ['In each plan, write down what the person can do before what they cannot.'],
    affects: { serviceTypes: ['home-care', 'reablement', 'supported-living', 'community-support', 'extra-care'] },
  }),
  say.intention({
    id: 'knowsley-plan.resources-after-pandemic',
    marketArea: 'finance',
    direction: 'reshape',
    title: 'Services rearranged for lasting changes in demand',
    statement: 'The council is reordering its services so that they can cope with what the pandemic changed for good.',
    when,
    whatYouCanDo: ['Tell the council what changed for you.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  say.intention({
    id: 'knowsley-plan.first-contact-pilot',
    marketArea: 'prevention',
    direction: 'explore',
    clientGroups: ['everyone'],
    title: 'A trial of a new first contact',
    statement:
      'With health, housing and community groups the council tries to meet needs earlier, so that fewer people are passed on to its Prevention and Communities teams.',
    when,
    whatYouCanDo: ['Community group? Ask how people are sent to you from first contact.'],
    affects: { serviceTypes: ['community-support', 'micro-enterprise', 'carers-support', 'home-care'] },
  }),
  say.intention({
    id: 'knowsley-plan.equality-training',
    marketArea: 'workforce',
    direction: 'reshape',
    title: 'Training on equality and inclusion under review',
    statement: 'The council checks that its training on equality, diversity and inclusion supports local communities.',
    when,
    whatYouCanDo: ['Ask if your staff can join.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  say.intention({
    id: 'knowsley-plan.flexible-formal-services',
    marketArea: 'quality',
    direction: 'maintain',
    clientGroups: ['everyone'],
    title: 'Formal services that bend and stay good',
    statement: 'For people who need formal care, it should go on being flexible, quick to respond and good.',
    when,
    whatYouCanDo: ['Say how quickly you can change a package up or down.'],
    affects: { serviceTypes: ['home-care', 'care-home', 'care-home-nursing', 'supported-living', 'extra-care'] },
  }),
  say.finding({
    id: 'knowsley-plan.more-micro-enterprises',
    sort: 'done',
    marketArea: 'micro-providers',
    title: 'More direct payments, micro-enterprises and new organisations',
    statement:
      'Since 2020 the council has helped more people use direct payments, and micro-enterprises and new organisations grow, so that there is more to choose from. No numbers are printed here.',
  }),
  ...say.measures('outcome', 'quality', {
    'p1-outcome-quality-of-life': 'A better life for people who need care and support, as they themselves report it',
    'p1-outcome-coproduction': 'Services are made more with the people who use them',
    'p1-outcome-direct-payments': 'More direct payments, used for many kinds of community service',
    'p1-outcome-admissions': 'Fewer people admitted to long-term care',
  }),
  measured('p1-control', 'Share of people with services who feel in control of daily life', 'knowsley-plan.performance'),
  measured('p1-direct-payments', 'Share of people who direct their own support, and who have direct payments', 'knowsley-plan.performance'),
  measured('p1-satisfaction', 'More people satisfied with their care and support overall', 'knowsley-plan.performance'),
  measured(
    'p1-quality-of-life',
    'Quality of life with social care (and for carers, who have no value in the text)',
    'knowsley-plan.quality-of-life',
  ),
  measured('p1-at-home-91-days', 'Older people still at home 91 days after they left hospital for reablement', 'knowsley-plan.performance'),
  ...say.measures('success', 'carers', {
    'p1-carer-satisfaction': 'More carers satisfied with social services',
    'p1-carers-supported': 'Carers helped to information, advice and support by the council and the Carers Centre',
    'p1-carers-self-directed': 'Share of users and carers who direct their own support, with or without a direct payment',
  }),
  ...say.measures('success', 'prevention', {
    'p1-prevention-referrals': 'Share of people sent to Prevention who then get a new or changed package',
    'p1-yearly-reviews': 'Share of people reviewed, among those with a service for 12 months or more',
  }),
];
