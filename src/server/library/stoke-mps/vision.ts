// Stoke-on-Trent Market Position Statement 2024 - 2028, "Our Visions and Aspirations for Adult Social Care", read 25 November 2026.
import { EVERY_SERVICE, publishedIn } from '../define.ts';

const say = publishedIn({
  councilId: 'stoke-on-trent',
  documentId: 'stoke-mps',
  section: 'Our Visions and Aspirations for Adult Social Care',
});

export const STOKE_VISION = [
  say.intention({
    id: 'stoke-mps.vision-control',
    marketArea: 'quality',
    direction: 'reshape',
    clientGroups: ['everyone'],
    title: 'Independence, choice and only as much help as is right',
    statement:
      'People should support themselves as far as they can and not come to depend on services. They should choose how and when care is given, and be able to say openly what they think of it.',
    whatYouCanDo: ['Ask for feedback in three ways, one of them without names.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  say.intention({
    id: 'stoke-mps.vision-prevention',
    marketArea: 'prevention',
    direction: 'grow',
    clientGroups: ['everyone'],
    title: 'More services that put off long-term care',
    statement:
      'The city wants more that prevents need, with information, advice and community life, so that people come to rely on long-term services later.',
    whatYouCanDo: ['Offer one thing people can use before they need a package.'],
    affects: { serviceTypes: ['community-support', 'day-opportunities', 'micro-enterprise', 'carers-support', 'reablement'] },
  }),
  say.intention({
    id: 'stoke-mps.vision-community-lounges',
    marketArea: 'voluntary',
    direction: 'grow',
    clientGroups: ['everyone'],
    title: 'Local groups that advise and point the way',
    statement: 'The council works with local groups that give advice and show people where to go, such as the Community Lounges.',
    whatYouCanDo: ['Visit the Community Lounge near you, and leave your details.'],
    affects: { serviceTypes: ['community-support', 'micro-enterprise', 'carers-support'] },
  }),
  say.intention({
    id: 'stoke-mps.vision-enabling',
    marketArea: 'care-at-home',
    direction: 'reshape',
    clientGroups: ['everyone'],
    title: 'A market that enables, with more personal services',
    statement: 'Stoke will develop the market further, so that services enable people and fit each person.',
    whatYouCanDo: ['Train staff to help with, not to do for.'],
    affects: { serviceTypes: ['home-care', 'supported-living', 'extra-care', 'day-opportunities'] },
  }),
  say.intention({
    id: 'stoke-mps.vision-reablement',
    marketArea: 'reablement',
    direction: 'grow',
    clientGroups: ['hospital-discharge'],
    title: 'Better reablement, above all after hospital',
    statement:
      'Reablement is to be strengthened where help is needed for a short time only, such as after a hospital stay, so that people are their best self again.',
    whatYouCanDo: ['Say how soon you could start after a call from the hospital.'],
    affects: { serviceTypes: ['reablement', 'home-care'] },
  }),
  say.intention({
    id: 'stoke-mps.vision-direct-payments',
    marketArea: 'direct-payments',
    direction: 'grow',
    clientGroups: ['everyone'],
    title: 'Vision: more direct payments and individual service funds',
    statement: 'More people should hold the money for their care, themselves or in a fund with a provider, for more choice and control.',
    whatYouCanDo: ['Learn what it takes to hold an individual service fund.'],
    affects: { serviceTypes: ['micro-enterprise', 'home-care', 'supported-living', 'day-opportunities', 'community-support'] },
  }),
  say.intention({
    id: 'stoke-mps.vision-complex-needs',
    marketArea: 'extra-care',
    direction: 'grow',
    clientGroups: ['everyone'],
    title: 'People with complex needs in the community and in extra care',
    statement: 'Also people with more complex needs should be supported locally and in extra care schemes.',
    whatYouCanDo: ['Say which complex needs your staff could meet, with what training.'],
    affects: { serviceTypes: ['extra-care', 'supported-living', 'home-care'] },
  }),
  say.intention({
    id: 'stoke-mps.vision-own-front-door',
    marketArea: 'supported-living',
    direction: 'grow',
    clientGroups: ['everyone'],
    title: 'Extra care and supported living instead of residential care',
    statement:
      'People should have their "own front door" in extra care or supported living, not live in residential care with staff around the clock.',
    whatYouCanDo: ['Run a home? Think which residents could live with less support.'],
    affects: {
      serviceTypes: ['supported-living', 'extra-care', 'care-home'],
      careCategories: ['general-residential', 'learning-disability-residential', 'mental-health-residential'],
    },
  }),
  say.system({
    id: 'stoke-mps.system-community-lounges',
    sort: 'organisation',
    name: 'Community Lounges',
    what: 'Places in the city where communities get information and advice.',
    odd: 'The text sends readers to a "useful links" section, which it does not have.',
  }),
];
