// Leicestershire Market Position Statement, 2016 (historical), "Key Messages for Providers", those not in key-messages.ts, read 25 November 2026.
import { EVERY_SERVICE, publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'leicestershire', documentId: 'leicestershire-mps', section: 'Key Messages for Providers' });
const when = '2016';

export const LEICESTERSHIRE_MORE_KEY_MESSAGES = [
  say.intention({
    id: 'leicestershire-mps.self-reliance',
    marketArea: 'prevention',
    direction: 'grow',
    clientGroups: ['everyone'],
    title: '2016: providers who promote self-reliance',
    statement: 'Providers were asked to help people rely on themselves, and to lead them to community services, advice and information.',
    when,
    whatYouCanDo: ['History: compare with what contracts ask today.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  say.intention({
    id: 'leicestershire-mps.social-value',
    marketArea: 'finance',
    direction: 'grow',
    title: '2016: social value in large purchases',
    statement:
      'Above the European threshold (OJEU) the county looked for economic, social or environmental benefit, and for providers with new ideas rooted in their communities.',
    when,
    whatYouCanDo: ['History: OJEU has gone; Find a Tender took its place.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  say.intention({
    id: 'leicestershire-mps.proof-of-early-help',
    marketArea: 'prevention',
    direction: 'reshape',
    clientGroups: ['mental-health', 'everyone'],
    title: '2016: early help must show that it works',
    statement:
      'Money for services such as drop-ins, peer groups and advice was to be watched, measured with providers, and kept for what is worth its cost.',
    when,
    whatYouCanDo: ['History: still, keep proof of what your early help does.'],
    affects: { serviceTypes: ['community-support', 'micro-enterprise', 'day-opportunities'] },
  }),
  say.intention({
    id: 'leicestershire-mps.step-down-step-up',
    marketArea: 'reablement',
    direction: 'grow',
    clientGroups: ['hospital-discharge'],
    title: '2016: step-down and step-up reablement with health',
    statement:
      'With health the county wanted one set of requirements and checks: short help after hospital (step down) and help that avoids it (step up).',
    when,
    whatYouCanDo: ['History: ask which of these the NHS and county buy now.'],
    affects: { serviceTypes: ['reablement', 'home-care', 'care-home', 'care-home-nursing'], careCategories: ['short-stay'] },
  }),
  say.intention({
    id: 'leicestershire-mps.learning-disability-resources',
    marketArea: 'day-opportunities',
    direction: 'reshape',
    clientGroups: ['learning-disability'],
    title: '2016: a wider range of help for people with a learning disability',
    statement:
      'People with a learning disability were to use a broader range of resources, so that packages which limit independence come later and cost less.',
    when,
    whatYouCanDo: ['History: see today’s day and community services.'],
    affects: { serviceTypes: ['day-opportunities', 'supported-living', 'community-support'] },
  }),
  say.intention({
    id: 'leicestershire-mps.employment',
    marketArea: 'day-opportunities',
    direction: 'grow',
    clientGroups: ['under-65', 'learning-disability', 'mental-health'],
    title: '2016: a path into work for adults of working age',
    statement: 'The county meant to build such a path together with providers.',
    when,
    whatYouCanDo: ['History: ask who helps people into work now.'],
    affects: { serviceTypes: ['day-opportunities', 'supported-living', 'community-support', 'micro-enterprise'] },
  }),
  say.intention({
    id: 'leicestershire-mps.equipment-and-technology',
    marketArea: 'tecs',
    direction: 'grow',
    clientGroups: ['everyone'],
    title: '2016: good use of equipment and technology',
    statement:
      'With customers, families and providers the county promoted equipment and assistive technology for independence, safety and wellbeing.',
    when,
    whatYouCanDo: ['History: ask what equipment is lent today.'],
    affects: { serviceTypes: ['home-care', 'reablement', 'supported-living', 'extra-care'] },
  }),
  say.intention({
    id: 'leicestershire-mps.value-for-money',
    marketArea: 'finance',
    direction: 'maintain',
    title: '2016: more need, no more money',
    statement:
      'As need grows without more money, the county wanted providers that bring results in a personal way and build on community and on what people have.',
    when,
    whatYouCanDo: ['History: the same is true in many councils’ plans now.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  say.intention({
    id: 'leicestershire-mps.progressive-care',
    marketArea: 'supported-living',
    direction: 'reshape',
    clientGroups: ['learning-disability', 'mental-health'],
    title: '2016: good, personal care that moves people on, also into work',
    statement:
      'A key priority was to work with providers who can show it, above all for people with a learning disability or lasting mental ill-health.',
    when,
    whatYouCanDo: ['History: keep proof of people who moved on.'],
    affects: { serviceTypes: ['supported-living', 'day-opportunities', 'community-support'] },
  }),
  say.intention({
    id: 'leicestershire-mps.new-approaches-2016',
    marketArea: 'supported-living',
    direction: 'reshape',
    title: '2016: new ways for Community Life Choices and supported living',
    statement: 'Both were to be bought in a new way in 2016, with support that moves people on and fewer providers.',
    when,
    whatYouCanDo: ['History: ask who holds these contracts now.'],
    affects: { serviceTypes: ['supported-living', 'day-opportunities'] },
  }),
  say.intention({
    id: 'leicestershire-mps.carers-pathway',
    marketArea: 'carers',
    direction: 'reshape',
    clientGroups: ['carers'],
    title: '2016: a new care pathway for carers',
    statement: 'Following the Care Act, carers were to get information, professional support, and a personal budget where they need more.',
    when,
    whatYouCanDo: ['History: ask what carers can get now.'],
    affects: { serviceTypes: ['carers-support', 'short-breaks'] },
  }),
];
