// Knowsley Adult Social Care Transformation Plan 2024-2027, "Priority Four: Digital and technology enabled care", read 25 November 2026.
import type { Intention } from '../../../domain/intention.ts';
import { CARE_HOMES, publishedIn } from '../define.ts';

const say = publishedIn({
  councilId: 'knowsley',
  documentId: 'knowsley-plan',
  section: 'Priority Four: Digital and technology enabled care',
});

const PROVIDERS: Intention['affects']['serviceTypes'] = [
  'care-home',
  'care-home-nursing',
  'home-care',
  'reablement',
  'supported-living',
  'extra-care',
  'day-opportunities',
  'shared-lives',
];

export const KNOWSLEY_TECHNOLOGY = [
  say.intention({
    id: 'knowsley-plan.early-intervention-module',
    marketArea: 'prevention',
    direction: 'grow',
    title: 'Pooled data to step in early',
    statement: 'The Early Intervention and Prevention module, which brings data together, will be developed and used more widely.',
    when: '2024 to 2027',
    whatYouCanDo: ['Ask which data it uses, and whether any is yours.'],
    affects: { serviceTypes: ['home-care', 'reablement', 'community-support'] },
  }),
  say.intention({
    id: 'knowsley-plan.shared-record',
    marketArea: 'tecs',
    direction: 'grow',
    title: 'One record for health and social care',
    statement: 'With health partners Knowsley works towards a patient record that both sides share.',
    when: '2024 to 2027',
    whatYouCanDo: ['Choose a digital record that can exchange data.'],
    affects: { serviceTypes: ['home-care', ...CARE_HOMES, 'supported-living', 'extra-care'] },
  }),
  say.intention({
    id: 'knowsley-plan.technology-pilot',
    marketArea: 'tecs',
    direction: 'grow',
    title: 'The technology pilot goes on and grows',
    statement:
      'In supported accommodation a trial mixes remote and face-to-face care. It has already saved money, as less support is needed on site. With a provider the council is also building a monitoring centre that answers day and night.',
    when: '2024 to 2027',
    whatYouCanDo: ['Run supported homes? Ask to join the pilot.'],
    affects: { serviceTypes: ['supported-living', 'extra-care', 'home-care'] },
  }),
  say.intention({
    id: 'knowsley-plan.technology-in-support',
    marketArea: 'tecs',
    direction: 'grow',
    clientGroups: ['everyone', 'under-65'],
    title: 'Technology as part of meeting needs',
    statement:
      'Technology is to be used for care and support needs as a matter of course. Residents want more of it, younger adults above all.',
    when: '2024 to 2027',
    whatYouCanDo: ['Ask younger adults which technology they want.'],
    affects: { serviceTypes: ['home-care', 'supported-living', 'extra-care', 'community-support'] },
  }),
  ...say.measures('outcome', 'tecs', {
    'p4-outcome-delay': 'Need for care comes later and is less',
    'p4-outcome-core-offer': 'More providers have technology in their core offer',
    'p4-outcome-technology-first': 'Technology is thought of first',
    'p4-outcome-options': 'A line about options for meeting needs, whose beginning is lost in the text',
  }),
  ...say.measures('success', 'tecs', {
    'p4-users': 'More people with care needs use technology',
    'p4-self-service': 'More that people can do for themselves online',
    'p4-considered': 'Share of cases in which technology is thought of at each step',
    'p4-signposting': 'More people pointed to digital and technology answers',
    'p4-range': 'A wider range of digital and technology choices',
    'p4-cost': 'Community packages with technology cost less on average',
  }),
  say.notice({
    id: 'knowsley-plan.plan-technology',
    buyer: 'Knowsley Council',
    title: 'Technology enabled care contract',
    stage: 'pipeline',
    period: '2024 to 2027',
    marketAreas: ['tecs'],
    summary: 'The contract is to be reviewed and bought again, with more in it. No month, value or portal is given.',
  }),
  say.intention({
    id: 'knowsley-plan.technology-contract',
    marketArea: 'tecs',
    direction: 'recommission',
    title: 'The technology contract will be bought again',
    statement: 'Knowsley will review its contract for technology-enabled care and buy it again, and widen its technology pilot.',
    when: '2024 to 2027',
    whatYouCanDo: ['Technology supplier? Watch for the tender; no date is given.'],
    affects: { serviceTypes: PROVIDERS },
  }),
  say.intention({
    id: 'knowsley-plan.digital-records',
    marketArea: 'tecs',
    direction: 'grow',
    title: 'Digital care records for more providers',
    statement:
      'More providers across the borough should get digital social care records. Knowsley also works with health on one shared patient record.',
    when: '2024 to 2027',
    whatYouCanDo: ['Ask whether there is money for a digital record.'],
    affects: { serviceTypes: PROVIDERS },
  }),
  say.finding({
    id: 'knowsley-plan.technology-use-rising',
    sort: 'fact',
    marketArea: 'tecs',
    title: 'More people use assistive technology each year',
    statement: 'Their number has gone up steadily for three years; anyone can have such technology. The number is not printed.',
  }),
];
