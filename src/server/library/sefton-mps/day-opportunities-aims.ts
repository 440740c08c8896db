// Sefton Market Position Statement 2025 to 2028, "Market Area – Day Opportunities", read 25 November 2026.
import { publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'sefton', documentId: 'sefton-mps', section: 'Market Area – Day Opportunities' });

export const SEFTON_DAY_OPPORTUNITIES_AIMS = [
  say.intention({
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
  say.intention({
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
  ...say.measures('outcome', 'day-opportunities', {
    'outcome-day-purpose': 'Days that are safe and have a purpose, and a valued part in the community',
    'outcome-day-individual': 'Support starts from each person’s strengths, choices and goals',
    'outcome-day-results': 'What people and their carers wish for is what counts',
    'outcome-day-equal': 'People take part in community life as active equals',
    'outcome-day-vibrant': 'People can get to the many things that Sefton offers',
    'outcome-day-universal': 'People use what is open to all, also where no public body pays or helps',
    'outcome-day-networks': 'Activities as varied as Sefton’s communities, so that people choose where and how they spend a day',
  }),
  say.finding({
    id: 'sefton-mps.unpublished-day-demand',
    sort: 'unpublished',
    marketArea: 'day-opportunities',
    title: 'How far demand for day opportunities has fallen',
    statement: 'The chart was a picture: no value of it is published in the text.',
  }),
];
