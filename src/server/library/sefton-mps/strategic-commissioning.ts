// Sefton Market Position Statement 2025 to 2028, "Our Strategic Commissioning and Market Shaping Framework" and "Human Rights, Equality and Diversity", read 25 November 2026.
import { EVERY_SERVICE, publishedIn } from '../define.ts';

const from = (section: string) => publishedIn({ councilId: 'sefton', documentId: 'sefton-mps', section });
const shaping = from('Our Strategic Commissioning and Market Shaping Framework');
const rights = from('Human Rights, Equality and Diversity');
const unmet = from('Unmet Needs');

export const SEFTON_STRATEGIC_COMMISSIONING = [
  shaping.intention({
    id: 'sefton-mps.forecast-and-diversify',
    marketArea: 'quality',
    direction: 'reshape',
    title: 'Plans from data, so providers can branch out in time',
    statement:
      'Sefton measures and forecasts needs, so that providers can change what they offer and money goes where it is wanted most. More people than elsewhere in the North West are ageing with complex physical needs.',
    whatYouCanDo: ['Compare what you offer with the needs the council forecasts.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  shaping.intention({
    id: 'sefton-mps.more-prevention',
    marketArea: 'prevention',
    direction: 'grow',
    clientGroups: ['everyone'],
    title: 'Money well placed frees more for early help',
    statement: 'By putting the right amount in each place, Sefton wants more to be done to prevent need and to step in early.',
    whatYouCanDo: ['Show how your service puts off the need for more care.'],
    affects: { serviceTypes: ['community-support', 'reablement', 'home-care', 'micro-enterprise', 'carers-support', 'day-opportunities'] },
  }),
  shaping.intention({
    id: 'sefton-mps.provider-failure',
    marketArea: 'finance',
    direction: 'maintain',
    title: 'A plan for when a provider fails',
    statement: 'By law the council must keep the market working well, and be ready when a provider fails.',
    whatYouCanDo: ['Keep a plan for closing safely, and tell the council early.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  shaping.finding({
    id: 'sefton-mps.mixed-economy',
    sort: 'fact',
    marketArea: 'finance',
    title: 'Hundreds of providers, and one third of the budget',
    statement:
      'A third of the council’s budget goes on adult social care services that it buys, from hundreds of providers: small charities, companies and national firms. Over 600 people use direct payment support.',
    figures: [{ label: 'People who use direct payment support', value: 600, unit: 'people', qualifier: 'over', period: 'date not stated' }],
  }),
  shaping.system({
    id: 'sefton-mps.system-new-directions',
    sort: 'organisation',
    name: 'New Directions',
    what: 'The council’s "partner of choice". It runs day care, community day services, enablement, and short stays and respite in residential care.',
  }),
  rights.intention({
    id: 'sefton-mps.diverse-workforce',
    marketArea: 'workforce',
    direction: 'maintain',
    title: 'Staff who reflect the community',
    statement:
      'Sefton expects those who provide care for it to know the make-up of their workforce, which should mirror the people it serves.',
    whatYouCanDo: ['Count your staff by age, sex and ethnicity once a year, without names.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  rights.intention({
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
  rights.system({
    id: 'sefton-mps.system-market-shaping-framework',
    sort: 'programme',
    name: 'Sefton’s local market shaping framework',
    what: 'Made in 2023 with care, support and community partners; it sets out what the council’s commissioning offers the market.',
    odd: 'It is described, not printed, and no link is given.',
  }),
  unmet.intention({
    id: 'sefton-mps.equality-assessments',
    marketArea: 'quality',
    direction: 'maintain',
    clientGroups: ['transition'],
    title: 'Each purchase checked for equality; care leavers first',
    statement:
      'Each decision to buy has an equality assessment. In 2024 the council chose to protect people who were in care as children, so gaps in support for those young adults come first.',
    whatYouCanDo: ['Say how you support young people who grew up in care.'],
    affects: { serviceTypes: ['supported-living', 'shared-lives', 'community-support', 'home-care'] },
  }),
  unmet.system({
    id: 'sefton-mps.system-adults-at-risk',
    sort: 'data-source',
    name: 'Adults at Risk Strategic Needs Assessment 2023',
    what: 'A study of adults at risk in Sefton, whose findings the council wants to act on.',
    odd: 'It was a link; the address is not in the text.',
  }),
  unmet.finding({
    id: 'sefton-mps.unpublished-support-reasons',
    sort: 'unpublished',
    marketArea: 'quality',
    title: 'Why people need support, beside the North West and England',
    statement: 'The table of primary support reasons was a picture: no value is published in the text.',
  }),
];
