// Sefton Market Position Statement 2025 to 2028, "Market Area – Day Opportunities", read 25 November 2026.
import type { Intention } from '../../../domain/intention.ts';
import { publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'sefton', documentId: 'sefton-mps', section: 'Market Area – Day Opportunities' });
const affects: Pick<Intention['affects'], 'serviceTypes'> = {
  serviceTypes: ['day-opportunities', 'community-support', 'micro-enterprise'],
};

export const SEFTON_DAY_OPPORTUNITIES = [
  say.intention({
    id: 'sefton-mps.day-new-model',
    marketArea: 'day-opportunities',
    direction: 'reshape',
    title: 'A new day model in three parts',
    statement:
      'The first part is support out in the community, with no day centre. The second mixes the community with some time in a centre, and aims to move on. ' +
      'The third is for people with profound disabilities and complex needs, with buildings and support in the community.',
    whatYouCanDo: ['Say which of the three parts you could offer.'],
    affects,
  }),
  say.intention({
    id: 'sefton-mps.day-buildings',
    marketArea: 'day-opportunities',
    direction: 'reshape',
    title: 'Day centres mainly for people with the most complex needs',
    statement:
      'In the model Sefton wants, a place in a building is for people with the most complex needs. Everyone who is eligible should find chances in the community, also to work.',
    whatYouCanDo: ['Building-based? Check whether you can meet complex needs.'],
    affects,
  }),
  say.intention({
    id: 'sefton-mps.day-demand',
    marketArea: 'day-opportunities',
    direction: 'reduce',
    title: 'Demand for day opportunities is falling',
    statement:
      'Demand has gone down for some years and still does. The chart was a picture: its values are not published in the text. Sefton says day opportunities stay important.',
    whatYouCanDo: ['Watch your empty sessions each month, and report free places.'],
    affects,
  }),
  say.intention({
    id: 'sefton-mps.day-new-contracts',
    marketArea: 'day-opportunities',
    direction: 'recommission',
    title: 'New ways of buying day opportunities',
    statement:
      'Sefton means to buy in a new way so that the new model can work. It also wants services that already exist to be used in full.',
    whatYouCanDo: ['Fill your free places first: tell the council about them.'],
    affects,
  }),
  say.intention({
    id: 'sefton-mps.day-market-development',
    marketArea: 'day-opportunities',
    direction: 'reshape',
    title: 'Money will follow personal choice',
    statement:
      'Over time spending will follow more personal kinds of support, for all stages of life. Local needs in each place and community will shape the market.',
    whatYouCanDo: ['Offer single sessions that people can mix.'],
    affects,
  }),
  say.intention({
    id: 'sefton-mps.day-culture',
    marketArea: 'day-opportunities',
    direction: 'reshape',
    title: 'Services that fit people, not people fitted to services',
    statement:
      'Sefton will create new offers together with today’s services. Staff should start from strengths and goals, and think of every option before they choose. Services should help people do more for themselves.',
    whatYouCanDo: ['Ask each person what a good week looks like.'],
    affects,
  }),
  say.intention({
    id: 'sefton-mps.day-work-first',
    marketArea: 'day-opportunities',
    direction: 'grow',
    clientGroups: ['learning-disability', 'autism', 'mental-health', 'older-people'],
    title: 'Work comes first for people of working age',
    statement:
      'For people of working age a job is the first thing to think of. That includes self-employment through social and micro-enterprises. Older people’s contributions should be welcomed and valued.',
    whatYouCanDo: ['Link with a local employer for work trials.'],
    affects,
  }),
  say.intention({
    id: 'sefton-mps.day-community-networks',
    marketArea: 'voluntary',
    direction: 'grow',
    title: 'Many local activities, some with no public money',
    statement:
      'Sefton wants a network of different activities that reflects its communities. It wants people to use services open to all, and activities run without money from public bodies.',
    whatYouCanDo: ['List free activities near you, and go along with people the first time.'],
    affects,
  }),
  say.intention({
    id: 'sefton-mps.day-market-management',
    marketArea: 'day-opportunities',
    direction: 'maintain',
    title: 'A closer bond with day providers, and social value',
    statement:
      'Sefton wants a better working bond with providers, to shape new models together. It will look for local jobs and skills, local business, innovation and fair work.',
    whatYouCanDo: ['Write down the local jobs and skills you create.'],
    affects,
  }),
];
