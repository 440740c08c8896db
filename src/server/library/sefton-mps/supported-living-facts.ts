// Sefton Market Position Statement 2025 to 2028, "Market Area - Supported Living": findings of the review, pictures and names, read 25 November 2026.
import { publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'sefton', documentId: 'sefton-mps', section: 'Market Area - Supported Living' });

export const SEFTON_SUPPORTED_LIVING_FACTS = [
  say.intention({
    id: 'sefton-mps.supported-living-spend-review',
    marketArea: 'finance',
    direction: 'reshape',
    clientGroups: ['learning-disability', 'mental-health', 'physical-disability'],
    title: 'A review of all spending on supported living',
    statement:
      'The review of May 2024 said that the council and the NHS should look at the whole spend, so that services are worth their cost and bring good results for each person.',
    whatYouCanDo: ['Know the cost and the result of each package.'],
    affects: { serviceTypes: ['supported-living'] },
  }),
  say.intention({
    id: 'sefton-mps.supported-living-full-range',
    marketArea: 'supported-living',
    direction: 'reshape',
    clientGroups: ['learning-disability', 'mental-health', 'physical-disability'],
    title: 'The strategy should open the full range of services',
    statement:
      'The review also said that people who need specialist supported living should be able to use every kind of service, with choice and control, as in the "keys to citizenship" model.',
    whatYouCanDo: ['Ask people which other kinds of home they would like to try.'],
    affects: { serviceTypes: ['supported-living', 'shared-lives', 'extra-care', 'community-support'] },
  }),
  say.intention({
    id: 'sefton-mps.supported-living-older-carers',
    marketArea: 'supported-living',
    direction: 'grow',
    clientGroups: ['learning-disability', 'carers'],
    title: 'Plan for people whose family carers are growing old',
    statement:
      'Many adults with a learning disability live with family, and some of those carers are older. Sefton says that has to be planned for.',
    whatYouCanDo: ['Offer trial stays, so that a move need not be sudden.'],
    affects: { serviceTypes: ['supported-living', 'shared-lives', 'short-breaks'] },
  }),
  say.intention({
    id: 'sefton-mps.residential-viability',
    marketArea: 'residential-nursing',
    direction: 'reduce',
    clientGroups: ['learning-disability', 'autism'],
    title: 'Fewer new admissions: can homes for younger adults last?',
    statement:
      'New admissions to residential homes have fallen a great deal. Sefton says the supply of such care, and whether it can pay its way, must be part of a plan with providers.',
    whatYouCanDo: ['Work out how few residents your home can have and still pay its way.'],
    affects: {
      serviceTypes: ['care-home'],
      careCategories: ['learning-disability-residential', 'mental-health-residential'],
    },
  }),
  say.finding({
    id: 'sefton-mps.independent-living-quartile',
    sort: 'fact',
    marketArea: 'supported-living',
    title: 'Among the best for people living independently',
    statement: 'The review put Sefton in the top quarter of the country for adults under 65 who live independently.',
  }),
  say.finding({
    id: 'sefton-mps.most-care-home-placements',
    sort: 'challenge',
    marketArea: 'supported-living',
    title: 'More people in care homes, and placed elsewhere, than any neighbour',
    statement:
      'Of the 9 councils of Cheshire and Merseyside, Sefton has most people in care home placements, and most in residential placements outside its area. Nursing homes are left out of the second count. No number is printed.',
  }),
  say.finding({
    id: 'sefton-mps.learning-disability-forecast',
    sort: 'fact',
    marketArea: 'supported-living',
    title: 'Many more older people with a learning disability or autism',
    statement:
      'Over the next decade Sefton expects many more such people over 65, and about as many aged 16 to 64 as now. No number is printed.',
  }),
  say.finding({
    id: 'sefton-mps.unpublished-supported-living-charts',
    sort: 'unpublished',
    marketArea: 'supported-living',
    title: 'Growth of supported living, and how it is given',
    statement: 'Two charts were pictures: apart from 602 people in 2024, none of their values is published in the text.',
  }),
  say.system({
    id: 'sefton-mps.system-lga-review',
    sort: 'strategy',
    name: 'LGA review of specialist supported living, May 2024',
    what: 'A review by the Local Government Association with all providers and people who use the services. A new strategy and plan follow from it.',
    odd: 'No link is printed.',
  }),
  say.system({
    id: 'sefton-mps.system-seven-keys',
    sort: 'programme',
    name: '7 keys to citizenship model',
    what: 'A way of thinking about what a full life needs, which the review names as an example.',
  }),
  say.system({
    id: 'sefton-mps.system-high-intensity-users',
    sort: 'programme',
    name: 'High Intensity User (HIU) service',
    what: 'A health service for people who often need urgent help. Sefton wants to expand it and tie supported homes to it.',
  }),
  say.intention({
    id: 'sefton-mps.supported-living-lettings',
    marketArea: 'supported-living',
    direction: 'explore',
    clientGroups: ['learning-disability', 'mental-health', 'physical-disability'],
    title: 'Landlord accreditation, and lettings people choose themselves',
    statement:
      'Among the less intense ways of living Sefton wants more of are schemes that accredit landlords, and lettings for which a person bids by choice.',
    whatYouCanDo: ['Landlord? Ask what accreditation would call for.'],
    affects: { serviceTypes: ['supported-living', 'community-support'] },
  }),
  say.intention({
    id: 'sefton-mps.supported-living-shared-lives',
    marketArea: 'shared-lives',
    direction: 'grow',
    clientGroups: ['under-65', 'learning-disability', 'mental-health'],
    title: 'Shared Lives for adults under 65, instead of intense support',
    statement:
      'Sefton wants to expand Shared Lives further for people aged 18 to 64, for a long or a short time, as a caring and affordable choice in place of more intense supported living.',
    whatYouCanDo: ['Tell people who get more support than they need about Shared Lives.'],
    affects: { serviceTypes: ['shared-lives', 'supported-living'] },
  }),
  say.intention({
    id: 'sefton-mps.supported-living-joint-working',
    marketArea: 'supported-living',
    direction: 'reshape',
    title: 'Plan supported living together with practitioners and providers',
    statement:
      'Those who buy, those who assess and those who provide are to judge future needs together, and how today’s services could be remodelled.',
    whatYouCanDo: ['List which of your schemes could change, and into what.'],
    affects: { serviceTypes: ['supported-living', 'community-support'] },
  }),
];
