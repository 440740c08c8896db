// Knowsley Adult Social Care Transformation Plan 2024-2027, "Priority Five: Carers", read 25 November 2026.
import { publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'knowsley', documentId: 'knowsley-plan', section: 'Priority Five: Carers' });

export const KNOWSLEY_CARERS = [
  say.intention({
    id: 'knowsley-plan.carers-strategy-refresh',
    marketArea: 'carers',
    direction: 'reshape',
    clientGroups: ['carers'],
    title: 'The strategy for carers of all ages to be renewed',
    statement: 'The "All Age Carers Strategy" is to be written afresh, so that it takes in all that carers need and wish.',
    when: '2024 to 2027',
    whatYouCanDo: ['Help carers you know to take part.'],
    affects: { serviceTypes: ['carers-support', 'short-breaks', 'home-care'] },
  }),
  say.intention({
    id: 'knowsley-plan.carers-fund',
    marketArea: 'carers',
    direction: 'explore',
    clientGroups: ['carers'],
    title: 'Projects for carers with national money',
    statement: 'Knowsley looks for chances to fund carers’ projects from the national Accelerator Fund.',
    when: '2024 to 2027',
    whatYouCanDo: ['Have a small project ready on one page.'],
    affects: { serviceTypes: ['carers-support', 'micro-enterprise', 'community-support', 'short-breaks'] },
  }),
  say.finding({
    id: 'knowsley-plan.carers-rising',
    sort: 'challenge',
    marketArea: 'carers',
    title: 'More carers, who will do more',
    statement:
      'More people will need an unpaid carer, and what carers do will grow, as people live longer with more complex needs. Many carers do not see themselves as such, so the true number is likely much larger.',
    figures: [
      {
        label: 'People who say they are unpaid carers',
        value: 18000,
        unit: 'people',
        qualifier: 'almost',
        period: 'plan for 2024 to 2027; date not stated',
      },
    ],
  }),
  ...say.measures('outcome', 'carers', {
    'p5-outcome-quality-of-life': 'A better life for carers',
    'p5-outcome-health': 'Carers in good health, in body and mind',
    'p5-outcome-breaks': 'Regular breaks for carers',
    'p5-outcome-assessment': 'A simpler assessment for carers',
    'p5-outcome-voluntary': 'Community groups and the council’s social care closer together',
    'p5-outcome-more-supported': 'More carers get support',
    'p5-outcome-money': 'Carers know where to get advice on their income',
    'p5-outcome-work': 'More carers can start a job or keep one',
    'p5-outcome-contact': 'Carers have more contact with others, and help to make and keep friends',
  }),
  ...say.measures('success', 'carers', {
    'p5-health': 'Fewer carers say that caring has harmed their health',
    'p5-quality-of-life': 'Carers rate their own lives higher',
    'p5-contact': 'More carers have as much contact with others as they want',
  }),
  say.measure({
    id: 'knowsley-plan.p5-information',
    role: 'success',
    marketArea: 'carers',
    title: 'What carers say about how easy it is to find information',
    tableId: 'knowsley-plan.carers-information',
  }),
  say.notice({
    id: 'knowsley-plan.plan-carers',
    buyer: 'Knowsley Council',
    title: 'Carers support contract',
    stage: 'pipeline',
    period: '2024 to 2027',
    marketAreas: ['carers'],
    summary:
      'Services for carers were under review, respite included, and the support contract was being bought again. No month, value or portal is given.',
  }),
  say.system({
    id: 'knowsley-plan.system-carers-strategy',
    sort: 'strategy',
    name: 'All Age Carers Strategy',
    what: 'The strategy for carers of all ages, to be renewed.',
    odd: 'No link is printed.',
  }),
  say.system({
    id: 'knowsley-plan.system-accelerator-fund',
    sort: 'fund',
    name: 'Accelerator Fund',
    what: 'National money for projects that support carers.',
    odd: 'No amount, date or way to apply is printed.',
  }),
  say.intention({
    id: 'knowsley-plan.carers-contract',
    marketArea: 'carers',
    direction: 'recommission',
    clientGroups: ['carers'],
    title: 'Carers’ services under review, and bought again',
    statement:
      'Knowsley is reviewing services for carers and buying the support contract again; the review takes in respite. Almost 18,000 people there say they are unpaid carers.',
    figures: [
      {
        label: 'People who say they are unpaid carers',
        value: 18000,
        unit: 'people',
        qualifier: 'almost',
        period: 'plan for 2024 to 2027; date not stated',
      },
    ],
    whatYouCanDo: ['Offer your view on respite while the review runs.'],
    affects: { serviceTypes: ['carers-support', 'short-breaks', 'care-home', 'care-home-nursing'], careCategories: ['short-stay'] },
  }),
  say.intention({
    id: 'knowsley-plan.carers-training',
    marketArea: 'carers',
    direction: 'grow',
    clientGroups: ['carers'],
    title: 'More training and online checks for carers',
    statement:
      'The plan is for more training for carers, a look at how carers are assessed (perhaps online, by themselves), and a fresh strategy for carers of all ages.',
    whatYouCanDo: ['Offer a short course for family carers.'],
    affects: { serviceTypes: ['carers-support', 'micro-enterprise'] },
  }),
];
