// Sefton Market Position Statement 2025 to 2028, "Market Area – Day Opportunities", "Market Area – Extra Care Housing" and "Market Area - Shared Lives": aims, pictures and names, read 25 November 2026.
import { publishedIn } from '../define.ts';

const from = (section: string) => publishedIn({ councilId: 'sefton', documentId: 'sefton-mps', section });
const day = from('Market Area – Day Opportunities');
const extraCare = from('Market Area – Extra Care Housing');
const sharedLives = from('Market Area - Shared Lives');

export const SEFTON_DAY_AND_EXTRA_CARE_FACTS = [
  day.intention({
    id: 'sefton-mps.day-whole-system',
    marketArea: 'day-opportunities',
    direction: 'reshape',
    clientGroups: ['everyone'],
    title: 'All of a day together: transport, leisure, work, open spaces',
    statement:
      'Everyone involved should look at the whole system and at each level of need, so that such things prevent, put off or lower the need for health and care services.',
    whatYouCanDo: ['Plan each day with how people get there.'],
    affects: { serviceTypes: ['day-opportunities', 'community-support', 'micro-enterprise'] },
  }),
  day.intention({
    id: 'sefton-mps.day-consultation',
    marketArea: 'day-opportunities',
    direction: 'reshape',
    clientGroups: ['everyone', 'carers'],
    title: 'The consultation itself will be designed together',
    statement:
      'People who use day services, parents, carers, advocates and community groups are to help design how they are asked, so that it stays independent. No dates are printed.',
    whatYouCanDo: ['Tell the families you know that a consultation will come.'],
    affects: { serviceTypes: ['day-opportunities', 'carers-support'] },
  }),
  ...day.measures('outcome', 'day-opportunities', {
    'outcome-day-individual': 'Support starts from each person’s strengths, choices and goals',
    'outcome-day-results': 'What people and their carers wish for is what counts',
    'outcome-day-equal': 'People take part in community life as active equals',
    'outcome-day-vibrant': 'People can get to the many things that Sefton offers',
    'outcome-day-universal': 'People use what is open to all, also where no public body pays or helps',
    'outcome-day-networks': 'Activities as varied as Sefton’s communities, so that people choose where and how they spend a day',
  }),
  day.finding({
    id: 'sefton-mps.unpublished-day-demand',
    sort: 'unpublished',
    marketArea: 'day-opportunities',
    title: 'How far demand for day opportunities has fallen',
    statement: 'The chart was a picture: no value of it is published in the text.',
  }),
  extraCare.system({
    id: 'sefton-mps.system-extra-care-prospectus',
    sort: 'strategy',
    name: 'Extra Care Housing prospectus',
    what: 'Sefton’s paper for developers and providers on how much extra care it wants.',
    odd: 'No link is printed.',
  }),
  extraCare.finding({
    id: 'sefton-mps.people-prefer-home',
    sort: 'fact',
    marketArea: 'extra-care',
    title: 'People want to stay in a home of their own',
    statement:
      'Residents tell the council that they would rather stay in their own home and be able to get care there if they come to need it.',
  }),
  sharedLives.finding({
    id: 'sefton-mps.shared-lives-what',
    sort: 'fact',
    marketArea: 'shared-lives',
    title: 'What Shared Lives can be: days, short breaks or a home',
    statement:
      'Approved and trained carers in the community give day support, short breaks or a long-term home. Sefton says it can be good value, with fewer people in long-term care or hospital.',
  }),
  sharedLives.intention({
    id: 'sefton-mps.shared-lives-complex-needs',
    marketArea: 'shared-lives',
    direction: 'grow',
    title: 'Shared Lives for people with more complex needs',
    statement:
      'Developing the model should also let it support people whose care is more complex. For people after a mental health stay a home share model is named.',
    whatYouCanDo: ['Say what back-up your carers would need.'],
    affects: { serviceTypes: ['shared-lives', 'reablement'] },
  }),
];
