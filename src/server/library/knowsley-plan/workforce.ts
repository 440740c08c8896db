// Knowsley Adult Social Care Transformation Plan 2024-2027, "Priority Six: Workforce", read 25 November 2026.
import type { Intention } from '../../../domain/intention.ts';
import { EVERY_SERVICE, publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'knowsley', documentId: 'knowsley-plan', section: 'Priority Six: Workforce' });

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

export const KNOWSLEY_WORKFORCE = [
  say.intention({
    id: 'knowsley-plan.workforce-strategy-refresh',
    marketArea: 'workforce',
    direction: 'reshape',
    title: 'One workforce strategy for children’s and adults’ care, renewed',
    statement: 'The council’s strategy for its social care workforce is to be renewed.',
    when: '2024 to 2027',
    whatYouCanDo: ['Say what you need from it as a provider.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  say.intention({
    id: 'knowsley-plan.apprenticeships',
    marketArea: 'workforce',
    direction: 'maintain',
    title: 'Apprenticeships go on',
    statement: 'The apprenticeship programmes continue, and so does the search for new ways to find and keep staff.',
    when: '2024 to 2027',
    whatYouCanDo: ['Ask about an apprentice of your own.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  say.intention({
    id: 'knowsley-plan.workforce-training',
    marketArea: 'workforce',
    direction: 'grow',
    title: 'More training: equality, practice learning, practice development',
    statement: 'Staff are to have more chances to train, above all in these three.',
    when: '2024 to 2027',
    whatYouCanDo: ['Count who has had which training, so that you know the gaps.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  say.finding({
    id: 'knowsley-plan.workforce-challenges',
    sort: 'challenge',
    marketArea: 'workforce',
    title: 'Too few staff, high turnover, costly agency workers',
    statement:
      'As in the whole country, staff are short, many leave, posts are empty, and agency staff cost much. No rate is printed for Knowsley.',
  }),
  ...say.measures('outcome', 'workforce', {
    'p6-outcome-careers': 'Better chances for staff to develop and move up',
    'p6-outcome-valued': 'Staff who feel valued',
    'p6-outcome-stable': 'A strong and steady workforce',
    'p6-outcome-skilled': 'Staff with skill and knowledge',
    'p6-outcome-practice': 'Conditions in which good social care can thrive',
  }),
  ...say.measures('success', 'workforce', {
    'p6-permanent': 'Share of posts filled by permanent staff',
    'p6-retention': 'As many staff stay as before, or more',
    'p6-agency': 'Fewer agency staff',
    'p6-stability': 'How long staff have served',
    'p6-leadership': 'Staff who take up and finish leadership training',
    'p6-sickness': 'Fewer days lost to sickness',
  }),
  say.system({
    id: 'knowsley-plan.system-workforce-strategy',
    sort: 'strategy',
    name: 'Social Care Workforce Strategy',
    what: 'The council’s strategy for its care workforce.',
    odd: 'No link is printed.',
  }),
  say.system({
    id: 'knowsley-plan.system-think-ahead',
    sort: 'organisation',
    name: 'Think Ahead',
    what: 'A mental health charity; with it the council opens careers in mental health social work.',
  }),
  say.intention({
    id: 'knowsley-plan.workforce-support',
    marketArea: 'workforce',
    direction: 'grow',
    title: 'Help for providers to find, train and keep staff',
    statement: 'Knowsley will help providers find, train and keep staff. It will try new ways of hiring, and keep its apprenticeships.',
    when: '2024 to 2027',
    whatYouCanDo: ['Ask to join a shared recruitment campaign.'],
    affects: { serviceTypes: PROVIDERS },
  }),
  say.intention({
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
