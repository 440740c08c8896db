// Sefton Market Position Statement 2025 to 2028, "Our Strategic Commissioning and Market Shaping Framework", read 25 November 2026.
import { EVERY_SERVICE, publishedIn } from '../define.ts';

const say = publishedIn({
  councilId: 'sefton',
  documentId: 'sefton-mps',
  section: 'Our Strategic Commissioning and Market Shaping Framework',
});

export const SEFTON_STRATEGIC_COMMISSIONING = [
  say.intention({
    id: 'sefton-mps.working-age-out-of-care-homes',
    marketArea: 'supported-living',
    direction: 'reshape',
    clientGroups: ['under-65'],
    title: 'Fewer working-age adults in care home beds',
    statement:
      'A high number of working-age adults in Sefton live in care homes. The council says this costs a lot and leads to worse results. It wants community services instead where they can work.',
    whatYouCanDo: ['Offer a move-on plan for each resident under 65.'],
    affects: {
      serviceTypes: ['care-home', 'care-home-nursing', 'supported-living', 'community-support'],
      careCategories: [
        'learning-disability-residential',
        'mental-health-residential',
        'learning-disability-nursing',
        'mental-health-nursing',
        'physical-disability-under-65',
      ],
    },
  }),
  say.intention({
    id: 'sefton-mps.forecast-and-diversify',
    marketArea: 'quality',
    direction: 'reshape',
    title: 'Plans from data, so providers can branch out in time',
    statement:
      'Sefton measures and forecasts needs, so that providers can change what they offer and money goes where it is wanted most. More people than elsewhere in the North West are ageing with complex physical needs.',
    whatYouCanDo: ['Compare what you offer with the needs the council forecasts.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  say.intention({
    id: 'sefton-mps.more-prevention',
    marketArea: 'prevention',
    direction: 'grow',
    clientGroups: ['everyone'],
    title: 'Money well placed frees more for early help',
    statement: 'By putting the right amount in each place, Sefton wants more to be done to prevent need and to step in early.',
    whatYouCanDo: ['Show how your service puts off the need for more care.'],
    affects: { serviceTypes: ['community-support', 'reablement', 'home-care', 'micro-enterprise', 'carers-support', 'day-opportunities'] },
  }),
  say.intention({
    id: 'sefton-mps.provider-failure',
    marketArea: 'finance',
    direction: 'maintain',
    title: 'A plan for when a provider fails',
    statement: 'By law the council must keep the market working well, and be ready when a provider fails.',
    whatYouCanDo: ['Keep a plan for closing safely, and tell the council early.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  say.finding({
    id: 'sefton-mps.mixed-economy',
    sort: 'fact',
    marketArea: 'finance',
    title: 'Hundreds of providers, and one third of the budget',
    statement:
      'A third of the council’s budget goes on adult social care services that it buys, from hundreds of providers: small charities, companies and national firms. Over 600 people use direct payment support.',
    figures: [{ label: 'People who use direct payment support', value: 600, unit: 'people', qualifier: 'over', period: 'date not stated' }],
  }),
  say.system({
    id: 'sefton-mps.system-new-directions',
    sort: 'organisation',
    name: 'New Directions',
    what: 'The council’s "partner of choice". It runs day care, community day services, enablement, and short stays and respite in residential care.',
  }),
];
