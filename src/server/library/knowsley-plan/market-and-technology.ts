// Knowsley Adult Social Care Transformation Plan 2024-2027, "Priority Three: Market sustainability and development" and "Priority Four: Digital and technology enabled care": actions, outcomes and measures, read 25 November 2026.
import { CARE_HOMES, EVERY_SERVICE, publishedIn } from '../define.ts';

const market = publishedIn({
  councilId: 'knowsley',
  documentId: 'knowsley-plan',
  section: 'Priority Three: Market sustainability and development',
});
const digital = publishedIn({
  councilId: 'knowsley',
  documentId: 'knowsley-plan',
  section: 'Priority Four: Digital and technology enabled care',
});
const when = '2024 to 2027';

export const KNOWSLEY_MARKET_AND_TECHNOLOGY = [
  market.intention({
    id: 'knowsley-plan.flexible-market',
    marketArea: 'quality',
    direction: 'reshape',
    clientGroups: ['everyone'],
    title: 'A flexible market, with smooth moves between services',
    statement:
      'The market should fit different needs along the way, so that people pass from one service to the next with ease. Joint buying by health and social care is to help.',
    when,
    whatYouCanDo: ['Agree with other providers how a person moves between you.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  market.intention({
    id: 'knowsley-plan.occupational-therapy-review',
    marketArea: 'prevention',
    direction: 'explore',
    title: 'The occupational therapy service under review',
    statement: 'Knowsley will review its occupational therapy service.',
    when,
    whatYouCanDo: ['Say how long you wait for equipment or advice.'],
    affects: { serviceTypes: ['home-care', 'reablement', 'extra-care', 'supported-living', ...CARE_HOMES] },
  }),
  market.intention({
    id: 'knowsley-plan.reform-navigation',
    marketArea: 'finance',
    direction: 'maintain',
    title: 'Help for providers when national funding rules change',
    statement:
      'What a national reform will look like is not known. The council says it will help the market through the changes as they come.',
    when,
    whatYouCanDo: ['Ask at the provider forum what is known.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  market.finding({
    id: 'knowsley-plan.fragile-market',
    sort: 'challenge',
    marketArea: 'finance',
    title: 'A fragile market',
    statement:
      'Too little investment over the years, low wages, too few skilled people, an ageing population and the pandemic have made the care market fragile.',
  }),
  ...market.measures('outcome', 'finance', {
    'p3-outcome-stable': 'A steady provider market',
    'p3-outcome-best-services': 'People get the care that fits them, with the most independence, choice and control',
    'p3-outcome-vibrant': 'A lively market with new and forward-looking kinds of care',
  }),
  market.measure({
    id: 'knowsley-plan.p3-admissions',
    role: 'success',
    marketArea: 'residential-nursing',
    title: 'Fewer long-term needs met by a move into a care home',
    tableId: 'knowsley-plan.permanent-admissions',
  }),
  ...market.measures('success', 'quality', {
    'p3-specialist-access': 'More people reach special services inside the borough',
    'p3-new-models': 'More use of services and support out of the ordinary, direct payments included',
    'p3-homes-rated': 'Share of care homes rated good or outstanding (the plan prints how many, not how many there are in all)',
    'p3-performance-framework': 'Share of services run by the Performance Management Framework',
    'p3-social-value': 'Share of services that report social value as the council requires',
  }),
  digital.intention({
    id: 'knowsley-plan.early-intervention-module',
    marketArea: 'prevention',
    direction: 'grow',
    title: 'Pooled data to step in early',
    statement: 'The Early Intervention and Prevention module, which brings data together, will be developed and used more widely.',
    when,
    whatYouCanDo: ['Ask which data it uses, and whether any is yours.'],
    affects: { serviceTypes: ['home-care', 'reablement', 'community-support'] },
  }),
  digital.intention({
    id: 'knowsley-plan.shared-record',
    marketArea: 'tecs',
    direction: 'grow',
    title: 'One record for health and social care',
    statement: 'With health partners Knowsley works towards a patient record that both sides share.',
    when,
    whatYouCanDo: ['Choose a digital record that can exchange data.'],
    affects: { serviceTypes: ['home-care', ...CARE_HOMES, 'supported-living', 'extra-care'] },
  }),
  digital.intention({
    id: 'knowsley-plan.technology-pilot',
    marketArea: 'tecs',
    direction: 'grow',
    title: 'The technology pilot goes on and grows',
    statement:
      'In supported accommodation a trial mixes remote and face-to-face care. It has already saved money, as less support is needed on site. With a provider the council is also building a monitoring centre that answers day and night.',
    when,
    whatYouCanDo: ['Run supported homes? Ask to join the pilot.'],
    affects: { serviceTypes: ['supported-living', 'extra-care', 'home-care'] },
  }),
  digital.intention({
    id: 'knowsley-plan.technology-in-support',
    marketArea: 'tecs',
    direction: 'grow',
    clientGroups: ['everyone', 'under-65'],
    title: 'Technology as part of meeting needs',
    statement:
      'Technology is to be used for care and support needs as a matter of course. Residents want more of it, younger adults above all.',
    when,
    whatYouCanDo: ['Ask younger adults which technology they want.'],
    affects: { serviceTypes: ['home-care', 'supported-living', 'extra-care', 'community-support'] },
  }),
  ...digital.measures('outcome', 'tecs', {
    'p4-outcome-delay': 'Need for care comes later and is less',
    'p4-outcome-core-offer': 'More providers have technology in their core offer',
    'p4-outcome-technology-first': 'Technology is thought of first',
    'p4-outcome-options': 'A line about options for meeting needs, whose beginning is lost in the text',
  }),
  ...digital.measures('success', 'tecs', {
    'p4-users': 'More people with care needs use technology',
    'p4-self-service': 'More that people can do for themselves online',
    'p4-considered': 'Share of cases in which technology is thought of at each step',
    'p4-signposting': 'More people pointed to digital and technology answers',
    'p4-range': 'A wider range of digital and technology choices',
    'p4-cost': 'Community packages with technology cost less on average',
  }),
  digital.notice({
    id: 'knowsley-plan.plan-technology',
    buyer: 'Knowsley Council',
    title: 'Technology enabled care contract',
    stage: 'pipeline',
    period: '2024 to 2027',
    marketAreas: ['tecs'],
    summary: 'The contract is to be reviewed and bought again, with more in it. No month, value or portal is given.',
  }),
];
