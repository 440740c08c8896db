// Leicestershire Market Position Statement, 2016 (historical), "Community Life Choices", read 25 November 2026.
import { publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'leicestershire', documentId: 'leicestershire-mps', section: 'Community Life Choices' });

const HISTORY = 'From 2016: ask the council what it plans now.';

export const LEICESTERSHIRE_COMMUNITY_LIFE_CHOICES = [
  say.intention({
    id: 'leicestershire-mps.community-life-choices',
    marketArea: 'day-opportunities',
    direction: 'recommission',
    clientGroups: ['learning-disability', 'physical-disability'],
    title: '2016: a full review of Community Life Choices',
    statement:
      'The framework for day and community support was to have a full review in 2016, and providers could take part. Support should help people gain skills.',
    when: '2016',
    whatYouCanDo: [HISTORY],
    affects: { serviceTypes: ['day-opportunities', 'community-support'] },
  }),
  say.intention({
    id: 'leicestershire-mps.choices-progress',
    marketArea: 'day-opportunities',
    direction: 'reshape',
    clientGroups: ['learning-disability', 'physical-disability'],
    title: '2016: community support that builds skills',
    statement: 'Community services were to build skills, fit each person, and be open to all who need them equally.',
    when: '2016',
    whatYouCanDo: ['History: ask what is bought today.'],
    affects: { serviceTypes: ['day-opportunities', 'community-support'] },
  }),
  say.intention({
    id: 'leicestershire-mps.choices-redesign',
    marketArea: 'day-opportunities',
    direction: 'reshape',
    clientGroups: ['learning-disability'],
    title: '2016: contracts redesigned with people and families',
    statement:
      'Buying for people with a learning disability was to be redesigned to be personal, with providers, people and families taking full part.',
    when: '2016',
    whatYouCanDo: ['History: ask what is bought today.'],
    affects: { serviceTypes: ['day-opportunities', 'supported-living'] },
  }),
  say.system({
    id: 'leicestershire-mps.system-learning-disability-board',
    sort: 'forum',
    name: 'Learning Disability Partnership Board',
    what: 'With its locality groups, it was to guide changes to services.',
    odd: 'Historical. No contact is printed.',
  }),
  say.system({
    id: 'leicestershire-mps.system-community-life-choices',
    sort: 'contract',
    name: 'Community Life Choices framework',
    what: 'The county’s framework for day and community support.',
    odd: 'Historical.',
  }),
];
