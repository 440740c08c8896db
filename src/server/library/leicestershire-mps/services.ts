// Leicestershire Market Position Statement, 2016 (historical), home care, Community Life Choices, care homes, extra care, supported living and self-funders, read 25 November 2026. More is in market.ts.
import { CARE_HOMES, publishedIn } from '../define.ts';

const from = (section: string) => publishedIn({ councilId: 'leicestershire', documentId: 'leicestershire-mps', section });
const homeCare = from('Help to Live at Home');
const choices = from('Community Life Choices');
const homes = from('Residential and Nursing Home Services');
const extraCare = from('Extra care');
const supported = from('Supported or Assisted Living');
const selfFunders = from('Self-funders');
const messages = from('Key Messages for Providers');
const when = '2016';
const history = ['History: ask what is bought today.'];
const buyer = 'Leicestershire County Council';

export const LEICESTERSHIRE_SERVICES = [
  homeCare.intention({
    id: 'leicestershire-mps.home-care-aims',
    marketArea: 'care-at-home',
    direction: 'reshape',
    title: '2016: four aims for home care',
    statement: 'Better quality and new ideas; closer partnership and joint buying; good use of money; and fewer hospital stays and delays.',
    when,
    whatYouCanDo: history,
    affects: { serviceTypes: ['home-care'] },
  }),
  homeCare.finding({
    id: 'leicestershire-mps.home-care-challenges',
    sort: 'challenge',
    marketArea: 'care-at-home',
    title: '2016: a split market, and buyers who compete',
    statement:
      'Council, NHS and people who pay for themselves wanted the same services. Some people waited in hospital or after reablement, and some rural areas were short.',
    figures: [{ label: 'Home-care providers', value: 100, unit: 'providers', qualifier: 'over', period: '2016' }],
  }),
  homeCare.intention({
    id: 'leicestershire-mps.reablement-after-hospital',
    marketArea: 'reablement',
    direction: 'grow',
    clientGroups: ['hospital-discharge'],
    title: '2016: the council’s reablement for people leaving hospital',
    statement:
      'The council’s own team was to look after people leaving hospital, so home-care providers were to do more reablement, under contracts by results.',
    when,
    whatYouCanDo: history,
    affects: { serviceTypes: ['reablement', 'home-care'] },
  }),
  messages.notice({
    id: 'leicestershire-mps.plan-help-to-live-at-home',
    buyer,
    title: 'Help to Live at Home',
    stage: 'pipeline',
    period: 'early in 2016',
    marketAreas: ['care-at-home', 'reablement'],
    summary:
      'Historical. Home care was to be bought anew early in 2016; the paper called it a major business opportunity. Existing contracts ran on for a while. No value or portal is given.',
  }),
  messages.notice({
    id: 'leicestershire-mps.plan-community-life-choices',
    buyer,
    title: 'Community Life Choices and supported living',
    stage: 'pipeline',
    period: '2016',
    marketAreas: ['day-opportunities', 'supported-living'],
    summary: 'Historical. New ways of buying both in 2016, with fewer providers. No month, value or portal is given.',
  }),
  extraCare.notice({
    id: 'leicestershire-mps.plan-extra-care',
    buyer,
    title: 'Extra care for the whole county',
    stage: 'pipeline',
    period: 'after the strategy of 2016-20 was renewed; no date',
    marketAreas: ['extra-care'],
    summary: 'Historical. One purchase for the whole county was to follow a renewed strategy. No month, value or portal is given.',
  }),
  homeCare.system({
    id: 'leicestershire-mps.system-help-to-live-at-home',
    sort: 'contract',
    name: 'Help to Live at Home (HTLAH)',
    what: 'The county’s home-care contract with reablement inside, by locality, bought with the NHS.',
    odd: 'Historical.',
  }),
  choices.intention({
    id: 'leicestershire-mps.choices-progress',
    marketArea: 'day-opportunities',
    direction: 'reshape',
    clientGroups: ['learning-disability', 'physical-disability'],
    title: '2016: community support that builds skills',
    statement: 'Community services were to build skills, fit each person, and be open to all who need them equally.',
    when,
    whatYouCanDo: history,
    affects: { serviceTypes: ['day-opportunities', 'community-support'] },
  }),
  choices.intention({
    id: 'leicestershire-mps.choices-redesign',
    marketArea: 'day-opportunities',
    direction: 'reshape',
    clientGroups: ['learning-disability'],
    title: '2016: contracts redesigned with people and families',
    statement:
      'Buying for people with a learning disability was to be redesigned to be personal, with providers, people and families taking full part.',
    when,
    whatYouCanDo: history,
    affects: { serviceTypes: ['day-opportunities', 'supported-living'] },
  }),
  choices.system({
    id: 'leicestershire-mps.system-learning-disability-board',
    sort: 'forum',
    name: 'Learning Disability Partnership Board',
    what: 'With its locality groups, it was to guide changes to services.',
    odd: 'Historical. No contact is printed.',
  }),
  choices.system({
    id: 'leicestershire-mps.system-community-life-choices',
    sort: 'contract',
    name: 'Community Life Choices framework',
    what: 'The county’s framework for day and community support.',
    odd: 'Historical.',
  }),
  homes.intention({
    id: 'leicestershire-mps.future-demand-homes',
    marketArea: 'residential-nursing',
    direction: 'explore',
    title: '2016: a look at how many care home beds will be needed',
    statement:
      'More work was planned for 2016 on demand for residential care and on how it can last, given the strategy for other kinds of support.',
    when,
    whatYouCanDo: history,
    affects: { serviceTypes: CARE_HOMES },
    tableIds: ['leicestershire-mps.care-home-beds', 'leicestershire-mps.care-homes'],
  }),
  homes.system({
    id: 'leicestershire-mps.system-cqc-database',
    sort: 'data-source',
    name: 'CQC Database',
    what: 'The register from which beds and homes were counted on 1 October 2015.',
    odd: 'Historical count. CQC publishes newer ones.',
  }),
  extraCare.intention({
    id: 'leicestershire-mps.extra-care-reablement',
    marketArea: 'extra-care',
    direction: 'explore',
    clientGroups: ['hospital-discharge', 'older-people'],
    title: '2015: reablement tried in extra care',
    statement:
      'After a trial in a residential home, reablement right after hospital was tried in extra care from October 2015, with Better Care money.',
    when: 'from October 2015',
    whatYouCanDo: history,
    affects: { serviceTypes: ['extra-care', 'reablement'] },
  }),
  supported.intention({
    id: 'leicestershire-mps.widest-options',
    marketArea: 'supported-living',
    direction: 'reshape',
    clientGroups: ['learning-disability', 'physical-disability', 'mental-health'],
    title: '2016: as wide a choice of home and support as possible',
    statement:
      'The county meant to review what it buys, so that adults with a disability or lasting mental ill-health can choose among more than residential care.',
    when,
    whatYouCanDo: history,
    affects: {
      serviceTypes: ['supported-living', 'shared-lives', 'care-home'],
      careCategories: ['learning-disability-residential', 'mental-health-residential'],
    },
  }),
  supported.system({
    id: 'leicestershire-mps.system-accommodation-strategy',
    sort: 'strategy',
    name: 'Accommodation Strategy',
    what: 'A plan for choices other than residential care, to be written in 2016.',
    odd: 'Historical: the text does not say whether it was.',
  }),
  selfFunders.table({
    id: 'leicestershire-mps.house-prices',
    title: 'Average house price',
    unit: 'pounds',
    period: '2016; exact date not stated',
    columns: ['2016'],
    rows: [
      { label: 'Leicestershire', values: [157000] },
      { label: 'East Midlands', values: [134000] },
    ],
    note: 'Historical. Printed as a sign that many people can pay for their own care.',
  }),
  selfFunders.finding({
    id: 'leicestershire-mps.self-funders-likely',
    sort: 'fact',
    marketArea: 'finance',
    title: '2016: many people were thought to pay for themselves',
    statement:
      'Of people over 85, 72% owned their home, and the county came 137 of 149 for deprivation (2010), so it is fairly wealthy. No study of the size of the self-funded market had been made.',
    figures: [{ label: 'People over 85 who own their home', value: 72, unit: 'percent', period: '2016; exact date not stated' }],
  }),
  selfFunders.finding({
    id: 'leicestershire-mps.unpublished-self-funders',
    sort: 'unpublished',
    marketArea: 'finance',
    title: 'How many care home places are paid for privately',
    statement:
      'The paper counts the places the council paid for. How the rest splits between health, other councils and people who pay for themselves is not in the text.',
  }),
  homes.finding({
    id: 'leicestershire-mps.homes-steady',
    sort: 'fact',
    marketArea: 'residential-nursing',
    title: '2015: 180 care homes, about as many as five years before',
    statement: 'The number of registered homes had stayed much the same.',
    figures: [{ label: 'Care homes registered with CQC', value: 180, unit: 'homes', period: '1 October 2015' }],
  }),
  selfFunders.finding({
    id: 'leicestershire-mps.self-funders-delayed',
    sort: 'fact',
    marketArea: 'finance',
    title: '2016: work with people who pay for themselves put off',
    statement:
      'The council was to help such people arrange care and to track their spending towards a cap. The government delayed that part of the Care Act, so the work was not to be finished until 2020.',
  }),
];
