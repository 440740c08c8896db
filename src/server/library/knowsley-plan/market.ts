// Knowsley Adult Social Care Transformation Plan 2024-2027, "Priority Three: Market sustainability and development", read 25 November 2026.
import type { Intention } from '../../../domain/intention.ts';
import { CARE_HOMES, EVERY_SERVICE, publishedIn } from '../define.ts';

const say = publishedIn({
  councilId: 'knowsley',
  documentId: 'knowsley-plan',
  section: 'Priority Three: Market sustainability and development',
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

export const KNOWSLEY_MARKET = [
  say.intention({
    id: 'knowsley-plan.flexible-market',
    marketArea: 'quality',
    direction: 'reshape',
    clientGroups: ['everyone'],
    title: 'A flexible market, with smooth moves between services',
    statement:
      'The market should fit different needs along the way, so that people pass from one service to the next with ease. Joint buying by health and social care is to help.',
    when: '2024 to 2027',
    whatYouCanDo: ['Agree with other providers how a person moves between you.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  say.intention({
    id: 'knowsley-plan.occupational-therapy-review',
    marketArea: 'prevention',
    direction: 'explore',
    title: 'The occupational therapy service under review',
    statement: 'Knowsley will review its occupational therapy service.',
    when: '2024 to 2027',
    whatYouCanDo: ['Say how long you wait for equipment or advice.'],
    affects: { serviceTypes: ['home-care', 'reablement', 'extra-care', 'supported-living', ...CARE_HOMES] },
  }),
  say.intention({
    id: 'knowsley-plan.reform-navigation',
    marketArea: 'finance',
    direction: 'maintain',
    title: 'Help for providers when national funding rules change',
    statement:
      'What a national reform will look like is not known. The council says it will help the market through the changes as they come.',
    when: '2024 to 2027',
    whatYouCanDo: ['Ask at the provider forum what is known.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  say.finding({
    id: 'knowsley-plan.fragile-market',
    sort: 'challenge',
    marketArea: 'finance',
    title: 'A fragile market',
    statement:
      'Too little investment over the years, low wages, too few skilled people, an ageing population and the pandemic have made the care market fragile.',
  }),
  ...say.measures('outcome', 'finance', {
    'p3-outcome-stable': 'A steady provider market',
    'p3-outcome-best-services': 'People get the care that fits them, with the most independence, choice and control',
    'p3-outcome-vibrant': 'A lively market with new and forward-looking kinds of care',
  }),
  say.measure({
    id: 'knowsley-plan.p3-admissions',
    role: 'success',
    marketArea: 'residential-nursing',
    title: 'Fewer long-term needs met by a move into a care home',
    tableId: 'knowsley-plan.permanent-admissions',
  }),
  ...say.measures('success', 'quality', {
    'p3-specialist-access': 'More people reach special services inside the borough',
    'p3-new-models': 'More use of services and support out of the ordinary, direct payments included',
    'p3-homes-rated': 'Share of care homes rated good or outstanding (the plan prints how many, not how many there are in all)',
    'p3-performance-framework': 'Share of services run by the Performance Management Framework',
    'p3-social-value': 'Share of services that report social value as the council requires',
  }),
  say.intention({
    id: 'knowsley-plan.dementia-nursing',
    marketArea: 'residential-nursing',
    direction: 'grow',
    clientGroups: ['dementia', 'older-people'],
    title: 'More dementia and nursing care',
    statement: 'Knowsley will work to have more dementia care and more nursing care. It does not say how much.',
    when: '2024 to 2027',
    whatYouCanDo: ['Ask what kind of dementia or nursing bed is missing.'],
    affects: {
      serviceTypes: ['care-home', 'care-home-nursing'],
      careCategories: ['dementia-residential', 'dementia-nursing', 'general-nursing'],
    },
  }),
  say.intention({
    id: 'knowsley-plan.specialist-housing',
    marketArea: 'supported-living',
    direction: 'grow',
    clientGroups: ['mental-health', 'learning-disability'],
    title: 'More homes for mental health and learning disability',
    statement: 'Knowsley will develop the market so that there are more homes for people with mental ill-health or a learning disability.',
    when: '2024 to 2027',
    whatYouCanDo: ['Bring the council a site or a partner.'],
    affects: { serviceTypes: ['supported-living'] },
  }),
  say.intention({
    id: 'knowsley-plan.shared-lives',
    marketArea: 'shared-lives',
    direction: 'grow',
    title: 'More Shared Lives carers',
    statement: 'Knowsley wants more Shared Lives carers.',
    when: '2024 to 2027',
    whatYouCanDo: ['Invite people with a spare room to ask about it.'],
    affects: { serviceTypes: ['shared-lives'] },
  }),
  say.intention({
    id: 'knowsley-plan.trusted-assessor',
    marketArea: 'workforce',
    direction: 'grow',
    title: 'Trusted assessors in all provider types',
    statement: 'A trusted assessor model will come to all adult social care providers, so that each person has the right amount of care.',
    when: '2024 to 2027',
    whatYouCanDo: ['Choose who would be your trusted assessor.'],
    affects: { serviceTypes: PROVIDERS },
  }),
  say.intention({
    id: 'knowsley-plan.new-small-providers',
    marketArea: 'micro-providers',
    direction: 'grow',
    title: 'New providers welcome, small local ones above all',
    statement:
      'Knowsley wants new providers to come in. It has small local ones in mind, who know the area and can make care truly personal.',
    whatYouCanDo: ['Say hello to the council, and list what you offer.'],
    affects: { serviceTypes: ['micro-enterprise', 'community-support', 'home-care'] },
  }),
  say.intention({
    id: 'knowsley-plan.sustainable-market',
    marketArea: 'finance',
    direction: 'maintain',
    title: 'Keep care services going',
    statement:
      'Knowsley will keep up its work so that care can last. It counts success by more homes rated good or outstanding, fewer long stays in care homes, and more direct payments. None of these has a target in the text.',
    whatYouCanDo: ['Tell the council early if money gets tight.'],
    affects: { serviceTypes: PROVIDERS },
  }),
  say.finding({
    id: 'knowsley-plan.unpublished-portal-and-fees',
    sort: 'unpublished',
    marketArea: 'finance',
    title: 'Where Knowsley advertises tenders, and what it pays',
    statement: 'The plan names no portal and prints no fee rate. Ask the council’s procurement team, or look on Find a Tender.',
  }),
];
