// Sefton Market Position Statement 2025 to 2028, "Market Area – Care at Home (Domiciliary Care)", its list of aims, read 25 November 2026.
import { publishedIn } from '../define.ts';

const say = publishedIn({
  councilId: 'sefton',
  documentId: 'sefton-mps',
  section: 'Market Area – Care at Home (Domiciliary Care)',
});

export const SEFTON_CARE_AT_HOME_AIMS = [
  say.intention({
    id: 'sefton-mps.home-care-strengths',
    marketArea: 'care-at-home',
    direction: 'maintain',
    title: 'Care that starts from what a person can do',
    statement:
      "Sefton wants home care to back each person's hopes and goals. It should begin with what people can do, or would like to do, " +
      'not only with what they find hard. Support plans and risk assessments should show this.',
    whatYouCanDo: ['Put goals and strengths on page one of every support plan.'],
    affects: { serviceTypes: ['home-care'] },
  }),
  say.intention({
    id: 'sefton-mps.home-care-choice',
    marketArea: 'care-at-home',
    direction: 'maintain',
    title: 'Choice and control over how care is given',
    statement:
      'People should have a say in how their care is given, and care should bend as their needs change. ' +
      'Providers should respect choices about culture, faith and food.',
    whatYouCanDo: ['Ask about culture, faith, food and visit times at the start, and again at each review.'],
    affects: { serviceTypes: ['home-care'] },
  }),
  say.intention({
    id: 'sefton-mps.home-care-safe-reliable',
    marketArea: 'quality',
    direction: 'maintain',
    title: 'Safe, kind and on-time home care',
    statement:
      'Sefton wants care that is safe and given with kindness, politeness and respect. Visits should be reliable and on time, and aim at results that matter to the person.',
    whatYouCanDo: ['Measure late and missed visits, and share what you learn.'],
    affects: { serviceTypes: ['home-care'] },
  }),
  say.intention({
    id: 'sefton-mps.home-care-avoid-hospital',
    marketArea: 'care-at-home',
    direction: 'maintain',
    clientGroups: ['hospital-discharge', 'everyone'],
    title: 'Home for longer, and home sooner after hospital',
    statement:
      'Home care should help people stay at home and take part in their community for as long as they can. ' +
      'It should help to prevent hospital stays that could be avoided, and help people leave hospital safely as soon as they are well enough.',
    whatYouCanDo: ['Show whether you can start a package the same day or at a weekend.'],
    affects: { serviceTypes: ['home-care'] },
  }),
  say.intention({
    id: 'sefton-mps.home-care-shaped-together',
    marketArea: 'care-at-home',
    direction: 'maintain',
    title: 'Services shaped with the people who use them',
    statement:
      'Providers should shape services with the people who use them. They should also join with the council, health, other providers and people who may need care, ' +
      'to find new ways of working, to communicate well and to make care a better experience.',
    whatYouCanDo: ['Ask people and families what to change, and tell them what you did.', 'Join the provider forum.'],
    affects: { serviceTypes: ['home-care'] },
  }),
  say.intention({
    id: 'sefton-mps.home-care-staff',
    marketArea: 'workforce',
    direction: 'maintain',
    title: 'Kind, well-trained staff who can build a career',
    statement:
      'Sefton wants providers to hire kind and caring staff and to train them well, also for the care of people at the end of life. ' +
      'Staff should go on learning and have ways to move up.',
    whatYouCanDo: ['Train some staff in end-of-life care, and say so on your return.', 'Write down the steps from new starter to senior.'],
    affects: { serviceTypes: ['home-care'] },
  }),
];
