// Leicestershire Market Position Statement, 2016 (historical), "Commissioning Intentions to Delay Need", read 25 November 2026.
import { publishedIn } from '../define.ts';

const say = publishedIn({
  councilId: 'leicestershire',
  documentId: 'leicestershire-mps',
  section: 'Commissioning Intentions to Delay Need',
});

const HISTORY = 'From 2016: ask the council what it plans now.';

export const LEICESTERSHIRE_TO_DELAY = [
  say.intention({
    id: 'leicestershire-mps.just-enough',
    marketArea: 'reablement',
    direction: 'reshape',
    clientGroups: ['everyone'],
    title: '2016: "just enough" support, mostly for a short time',
    statement:
      'People were to regain skills with as little interference as possible, and to support themselves in the long run. Long-term support from the council was to be the exception.',
    when: '2016',
    whatYouCanDo: ['History: ask what is bought today.'],
    affects: { serviceTypes: ['reablement', 'home-care', 'supported-living'] },
  }),
  say.intention({
    id: 'leicestershire-mps.discharge-pathways',
    marketArea: 'reablement',
    direction: 'reshape',
    clientGroups: ['hospital-discharge'],
    title: '2016: new ways out of hospital, with health',
    statement: 'Together with places for reablement in a bed, new paths out of hospital were to lessen delays.',
    when: '2016',
    whatYouCanDo: ['History: ask what is bought today.'],
    affects: { serviceTypes: ['reablement', 'home-care', 'care-home', 'care-home-nursing'], careCategories: ['short-stay'] },
  }),
  say.intention({
    id: 'leicestershire-mps.telehealth',
    marketArea: 'tecs',
    direction: 'grow',
    clientGroups: ['everyone'],
    title: '2016: more telehealth, equipment and small changes to homes',
    statement: 'Beside the new home care, the county meant to use more of these, so that people need less support later.',
    when: '2016',
    whatYouCanDo: ['History: ask what is bought today.'],
    affects: { serviceTypes: ['home-care', 'reablement', 'extra-care'] },
  }),
  say.intention({
    id: 'leicestershire-mps.home-care-reablement',
    marketArea: 'reablement',
    direction: 'reshape',
    title: '2016: reablement inside home care, with targets',
    statement:
      'The new home-care service of 2016 was to have reablement in it, with targets for results. It was to move away from time and task.',
    when: '2016',
    whatYouCanDo: [HISTORY],
    affects: { serviceTypes: ['home-care', 'reablement'] },
  }),
  say.intention({
    id: 'leicestershire-mps.bed-based-reablement',
    marketArea: 'reablement',
    direction: 'explore',
    clientGroups: ['hospital-discharge'],
    title: '2016: places for reablement in a bed',
    statement:
      'The council meant to find places across the county where people could win back the skills to live alone, with more or less support as needed.',
    when: '2016',
    whatYouCanDo: [HISTORY],
    affects: { serviceTypes: ['care-home', 'care-home-nursing', 'extra-care'], careCategories: ['short-stay'] },
  }),
];
