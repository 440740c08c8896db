// Knowsley Adult Social Care Transformation Plan 2024-2027, "Vision and priorities", read 25 November 2026.
import { publishedIn, SMALL_AND_LOCAL } from '../define.ts';

const say = publishedIn({ councilId: 'knowsley', documentId: 'knowsley-plan', section: 'Vision and priorities' });

export const KNOWSLEY_VISION = [
  say.intention({
    id: 'knowsley-plan.tier-universal',
    marketArea: 'prevention',
    direction: 'maintain',
    clientGroups: ['everyone'],
    title: 'First level: services for all',
    statement:
      'Information, advice, and help with eating well, moving more, smoking or drinking less are for everybody, from the NHS, the council and community groups, so that problems do not begin.',
    when: '2024 to 2027',
    whatYouCanDo: ['Community group? Get your entry into the Live Well directory.'],
    affects: { serviceTypes: SMALL_AND_LOCAL },
  }),
  say.intention({
    id: 'knowsley-plan.tier-early-help',
    marketArea: 'reablement',
    direction: 'grow',
    clientGroups: ['everyone', 'hospital-discharge'],
    title: 'Second level: help early, strong and short',
    statement:
      'People get help at the first chance: intense support for a while, equipment or technology, so that they regain skills, for example after an illness or injury.',
    when: '2024 to 2027',
    whatYouCanDo: ['Say what you can do within a few weeks, and how you measure it.'],
    affects: { serviceTypes: ['reablement', 'home-care', 'community-support'] },
  }),
  say.intention({
    id: 'knowsley-plan.tier-at-home',
    marketArea: 'care-at-home',
    direction: 'maintain',
    clientGroups: ['everyone'],
    title: 'Third level: independent at home, also with complex needs',
    statement:
      'Home care, equipment, small or large changes to a home, extra care or supported homes should keep people in a home of their own, even when their needs are quite complex.',
    when: '2024 to 2027',
    whatYouCanDo: ['Say which complex needs you can meet at home.'],
    affects: { serviceTypes: ['home-care', 'live-in-care', 'extra-care', 'supported-living'] },
  }),
  say.intention({
    id: 'knowsley-plan.tier-specialist',
    marketArea: 'residential-nursing',
    direction: 'maintain',
    clientGroups: ['dementia', 'learning-disability', 'autism', 'older-people'],
    title: 'Fourth level: special care for the few who need it',
    statement:
      'A small number of people need more, such as nursing care, or care for complex dementia, learning disability or autism. Providers, the NHS and the council’s own services are to give it, and to give it well.',
    when: '2024 to 2027',
    whatYouCanDo: ['Say which of these you offer, and how many places.'],
    affects: {
      serviceTypes: ['care-home-nursing', 'care-home', 'supported-living'],
      careCategories: [
        'general-nursing',
        'dementia-nursing',
        'dementia-residential',
        'learning-disability-residential',
        'learning-disability-nursing',
      ],
    },
  }),
  say.system({
    id: 'knowsley-plan.system-live-well',
    sort: 'directory',
    name: 'Live Well Community Directory',
    what: 'Where residents find services and groups. Elsewhere the plan says it grew from 250 entries to over 500.',
    printed: 'www.livewell.com',
    odd: 'The printed address looks wrong: it does not look like a council’s. Headroom does not link to it. Ask the council for the right one.',
  }),
  say.finding({
    id: 'knowsley-plan.six-priorities',
    sort: 'fact',
    marketArea: 'quality',
    title: 'Six priorities',
    statement: 'Person centred care; safe and good services; a market that lasts; digital and technology; carers; workforce.',
  }),
];
