// Leicestershire Market Position Statement, 2016 (historical), "Commissioning Intentions to Prevent Need", read 25 November 2026.
import { EVERY_SERVICE, publishedIn, SMALL_AND_LOCAL } from '../define.ts';

const say = publishedIn({
  councilId: 'leicestershire',
  documentId: 'leicestershire-mps',
  section: 'Commissioning Intentions to Prevent Need',
});

export const LEICESTERSHIRE_TO_PREVENT = [
  say.intention({
    id: 'leicestershire-mps.coordinate-information',
    marketArea: 'prevention',
    direction: 'reshape',
    title: '2016: one information offer with districts, health and groups',
    statement: 'What each of them tells people was to be brought together.',
    when: '2016',
    whatYouCanDo: ['History: ask what became of it.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  say.intention({
    id: 'leicestershire-mps.shared-role',
    marketArea: 'prevention',
    direction: 'grow',
    title: '2016: key messages on everyone’s part in wellbeing',
    statement: 'The county meant to work out messages for all concerned, so that each knows their part in health and wellbeing.',
    when: '2016',
    whatYouCanDo: ['History: ask what became of it.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  say.intention({
    id: 'leicestershire-mps.suppliers-give-information',
    marketArea: 'quality',
    direction: 'grow',
    title: '2016: every contracted provider to give information',
    statement: 'Giving information was to be part of each contract, and looked at while the contract runs.',
    when: '2016',
    whatYouCanDo: ['History: check whether your contract still asks for it.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  say.intention({
    id: 'leicestershire-mps.community-developments',
    marketArea: 'voluntary',
    direction: 'grow',
    clientGroups: ['everyone'],
    title: '2016: help for what keeps communities independent',
    statement: 'The county backed community work that finds people at risk early and brings them to services for all.',
    when: '2016',
    whatYouCanDo: ['History: ask what became of it.'],
    affects: { serviceTypes: SMALL_AND_LOCAL },
  }),
  say.intention({
    id: 'leicestershire-mps.map-services',
    marketArea: 'voluntary',
    direction: 'explore',
    title: '2016: a map of community services',
    statement: 'Community services that prevent or lower need were to be mapped and the map shared with partners.',
    when: '2016',
    whatYouCanDo: ['History: ask for today’s directory, and get into it.'],
    affects: { serviceTypes: SMALL_AND_LOCAL },
  }),
];
