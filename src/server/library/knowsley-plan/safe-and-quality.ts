// Knowsley Adult Social Care Transformation Plan 2024-2027, "Priority Two: Ensuring safe and quality services": actions, outcomes and measures, read 25 November 2026.
import { CARE_HOMES, EVERY_SERVICE, publishedIn } from '../define.ts';

const say = publishedIn({
  councilId: 'knowsley',
  documentId: 'knowsley-plan',
  section: 'Priority Two: Ensuring safe and quality services',
});
const when = '2024 to 2027';

export const KNOWSLEY_SAFE_AND_QUALITY = [
  say.intention({
    id: 'knowsley-plan.safeguarding-board-support',
    marketArea: 'quality',
    direction: 'maintain',
    title: 'Support for the Safeguarding Adults Board',
    statement: 'The council goes on supporting the Knowsley Safeguarding Adults Board.',
    when,
    whatYouCanDo: ['Read the board’s seven-minute briefings with your team.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  say.intention({
    id: 'knowsley-plan.safeguarding-demand',
    marketArea: 'quality',
    direction: 'maintain',
    title: 'Enough hands for safeguarding concerns',
    statement:
      'Contacts and enquiries rose with the pandemic and have stayed high. The council will keep enough in place to deal with them.',
    when,
    whatYouCanDo: ['Report clearly: what happened, to whom it matters, what you did.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  say.intention({
    id: 'knowsley-plan.multi-agency-audits',
    marketArea: 'quality',
    direction: 'grow',
    title: 'More audits, by peers and by several agencies',
    statement: 'The council is working on a stronger way to audit, with peers and with other agencies.',
    when,
    whatYouCanDo: ['Keep records so that an outsider can follow them.'],
    affects: { serviceTypes: [...CARE_HOMES, 'home-care', 'supported-living', 'extra-care'] },
  }),
  say.intention({
    id: 'knowsley-plan.safeguarding-transition',
    marketArea: 'quality',
    direction: 'reshape',
    clientGroups: ['transition'],
    title: 'Safeguarding when children become adults',
    statement: 'How young people are kept safe while they move to adult services is to get better.',
    when,
    whatYouCanDo: ['Agree with children’s services what you need to know.'],
    affects: { serviceTypes: ['supported-living', 'shared-lives', 'short-breaks', 'care-home'] },
  }),
  say.intention({
    id: 'knowsley-plan.learning-shared',
    marketArea: 'quality',
    direction: 'grow',
    title: 'Learning shared at every level and with partners',
    statement: 'The council will find more ways to share what has been learned, inside and with its partners.',
    when,
    whatYouCanDo: ['Share one lesson from your own service in return.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  say.intention({
    id: 'knowsley-plan.practice-guidance',
    marketArea: 'quality',
    direction: 'maintain',
    title: 'Guidance for good social work',
    statement: 'Policies, procedures and practice guidance for social workers are developed further.',
    when,
    whatYouCanDo: ['Ask what social workers will expect in a support plan.'],
    affects: { serviceTypes: ['home-care', 'supported-living', ...CARE_HOMES] },
  }),
  ...say.measures('outcome', 'quality', {
    'p2-outcome-good-care': 'People live as independently as they can, with good care when they need it',
    'p2-outcome-wishes': 'What a person needs and wishes is at the heart of care',
    'p2-outcome-safe': 'People live in safety, free from abuse, neglect and self-harm',
    'p2-outcome-avoidable-harm': 'People are kept from harm, illness and injury that can be avoided',
    'p2-outcome-risks': 'People can plan ahead and handle risks in their own way',
  }),
  say.measure({
    id: 'knowsley-plan.p2-made-safe',
    role: 'success',
    marketArea: 'quality',
    title: 'Share of people who say that services make them feel safe and secure',
    tableId: 'knowsley-plan.performance',
  }),
  ...say.measures('success', 'quality', {
    'p2-feel-safe': 'Share of people with services who say they feel safe',
    'p2-safeguarding-wishes': 'Share of people in a safeguarding enquiry whose wishes were met',
    'p2-complaints': 'Complaints about adult social care for each 100,000 people',
    'p2-audits': 'How many audits there are of care and safeguarding, and how good the work in them is',
    'p2-homes-green': 'Share of care homes that the council rates as green',
    'p2-home-care-green': 'Share of lead home-care providers that the council rates as green',
  }),
  say.system({
    id: 'knowsley-plan.system-council-rating',
    sort: 'programme',
    name: 'Knowsley’s own rating of providers ("green")',
    what: 'The council rates care homes and lead home-care providers itself. It counts how many are green.',
    odd: 'How the rating works, and who may see it, is not printed.',
  }),
];
