// Knowsley Adult Social Care Transformation Plan 2024-2027, priorities one to six, read 22 November 2026.
import type { Intention } from '../../../domain/intention.ts';
import { publishedIn } from '../define.ts';

const from = (section: string) => publishedIn({ councilId: 'knowsley', documentId: 'knowsley-plan', section });
const personCentred = from('Priority One: Person centred care');
const quality = from('Priority Two: Ensuring safe and quality services');
const market = from('Priority Three: Market sustainability and development');
const technology = from('Priority Four: Digital and technology enabled care');
const carers = from('Priority Five: Carers');
const workforce = from('Priority Six: Workforce');

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

export const KNOWSLEY_PRIORITIES = [
  market.intention({
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
  market.intention({
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
  market.intention({
    id: 'knowsley-plan.shared-lives',
    marketArea: 'shared-lives',
    direction: 'grow',
    title: 'More Shared Lives carers',
    statement: 'Knowsley wants more Shared Lives carers.',
    when: '2024 to 2027',
    whatYouCanDo: ['Invite people with a spare room to ask about it.'],
    affects: { serviceTypes: ['shared-lives'] },
  }),
  market.intention({
    id: 'knowsley-plan.trusted-assessor',
    marketArea: 'workforce',
    direction: 'grow',
    title: 'Trusted assessors in all provider types',
    statement: 'A trusted assessor model will come to all adult social care providers, so that each person has the right amount of care.',
    when: '2024 to 2027',
    whatYouCanDo: ['Choose who would be your trusted assessor.'],
    affects: { serviceTypes: PROVIDERS },
  }),
  market.intention({
    id: 'knowsley-plan.new-small-providers',
    marketArea: 'micro-providers',
    direction: 'grow',
    title: 'New providers welcome, small local ones above all',
    statement:
      'Knowsley wants new providers to come in. It has small local ones in mind, who know the area and can make care truly personal.',
    whatYouCanDo: ['Say hello to the council, and list what you offer.'],
    affects: { serviceTypes: ['micro-enterprise', 'community-support', 'home-care'] },
  }),
  market.intention({
    id: 'knowsley-plan.sustainable-market',
    marketArea: 'finance',
    direction: 'maintain',
    title: 'Keep care services going',
    statement:
      'Knowsley will keep up its work so that care can last. It counts success by more homes rated good or outstanding, fewer long stays in care homes, and more direct payments. None of these has a target in the text.',
    whatYouCanDo: ['Tell the council early if money gets tight.'],
    affects: { serviceTypes: PROVIDERS },
  }),
  personCentred.intention({
    id: 'knowsley-plan.fewer-long-term-admissions',
    marketArea: 'direct-payments',
    direction: 'grow',
    clientGroups: ['everyone'],
    title: 'More direct payments, fewer people admitted to long-term care',
    statement: 'Knowsley wants more direct payments that buy many kinds of community service, and fewer people moving into long-term care.',
    when: '2024 to 2027',
    whatYouCanDo: ['Offer something people can buy with a direct payment.'],
    affects: { serviceTypes: ['micro-enterprise', 'home-care', 'community-support', 'care-home', 'care-home-nursing'] },
  }),
  personCentred.intention({
    id: 'knowsley-plan.in-house-complex',
    marketArea: 'supported-living',
    direction: 'reshape',
    title: 'The council’s own services will serve the most complex needs',
    statement: 'Knowsley goes on changing its own services so that they support people with the most complex needs.',
    whatYouCanDo: ['Ask which people outside providers will support.'],
    affects: { serviceTypes: ['supported-living', 'day-opportunities', 'shared-lives', 'short-breaks'] },
  }),
  personCentred.intention({
    id: 'knowsley-plan.transition',
    marketArea: 'supported-living',
    direction: 'reshape',
    clientGroups: ['transition'],
    title: 'A better move into adult services for young people',
    statement: 'Knowsley will improve how young people move from children’s to adult services.',
    when: '2024 to 2027',
    whatYouCanDo: ['Say from what age you can support someone.'],
    affects: { serviceTypes: ['supported-living', 'shared-lives', 'day-opportunities'] },
  }),
  quality.intention({
    id: 'knowsley-plan.quality-monitoring',
    marketArea: 'quality',
    direction: 'maintain',
    title: 'Checks on safety and quality, with a council rating',
    statement:
      'Knowsley goes on checking providers’ quality with its partners. It will count how many care homes and lead home-care providers it rates as green. No values are published in the text.',
    whatYouCanDo: ['Ask how the council rates you, and why.'],
    affects: { serviceTypes: ['care-home', 'care-home-nursing', 'home-care'] },
  }),
  technology.intention({
    id: 'knowsley-plan.technology-contract',
    marketArea: 'tecs',
    direction: 'recommission',
    title: 'The technology contract will be bought again',
    statement: 'Knowsley will review its contract for technology-enabled care and buy it again, and widen its technology pilot.',
    when: '2024 to 2027',
    whatYouCanDo: ['Technology supplier? Watch for the tender; no date is given.'],
    affects: { serviceTypes: PROVIDERS },
  }),
  technology.intention({
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
  carers.intention({
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
  carers.intention({
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
  workforce.intention({
    id: 'knowsley-plan.workforce-support',
    marketArea: 'workforce',
    direction: 'grow',
    title: 'Help for providers to find, train and keep staff',
    statement: 'Knowsley will help providers find, train and keep staff. It will try new ways of hiring, and keep its apprenticeships.',
    when: '2024 to 2027',
    whatYouCanDo: ['Ask to join a shared recruitment campaign.'],
    affects: { serviceTypes: PROVIDERS },
  }),
  workforce.intention({
    id: 'knowsley-plan.more-nurses',
    marketArea: 'workforce',
    direction: 'grow',
    title: 'More nurses working in care',
    statement: 'With partners, Knowsley wants to bring more nurses into the care sector.',
    when: '2024 to 2027',
    whatYouCanDo: ['Report your nurse vacancies each month.'],
    affects: { serviceTypes: ['care-home-nursing'] },
  }),
];
