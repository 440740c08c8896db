// Leicestershire Market Position Statement, 2016 (historical), "Supported or Assisted Living", read 25 November 2026.
import { publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'leicestershire', documentId: 'leicestershire-mps', section: 'Supported or Assisted Living' });

const HISTORY = 'From 2016: ask the council what it plans now.';

export const LEICESTERSHIRE_SUPPORTED_LIVING = [
  say.intention({
    id: 'leicestershire-mps.supported-living',
    marketArea: 'supported-living',
    direction: 'reshape',
    clientGroups: ['learning-disability', 'physical-disability', 'mental-health'],
    title: '2016: supported living in place of residential care',
    statement:
      'The framework had just been renewed and the offer was under review, with progress and independence as the aim. An accommodation strategy was to come in 2016.',
    when: '2016',
    whatYouCanDo: [HISTORY],
    affects: { serviceTypes: ['supported-living'] },
  }),
  say.intention({
    id: 'leicestershire-mps.widest-options',
    marketArea: 'supported-living',
    direction: 'reshape',
    clientGroups: ['learning-disability', 'physical-disability', 'mental-health'],
    title: '2016: as wide a choice of home and support as possible',
    statement:
      'The county meant to review what it buys, so that adults with a disability or lasting mental ill-health can choose among more than residential care.',
    when: '2016',
    whatYouCanDo: ['History: ask what is bought today.'],
    affects: {
      serviceTypes: ['supported-living', 'shared-lives', 'care-home'],
      careCategories: ['learning-disability-residential', 'mental-health-residential'],
    },
  }),
  say.system({
    id: 'leicestershire-mps.system-accommodation-strategy',
    sort: 'strategy',
    name: 'Accommodation Strategy',
    what: 'A plan for choices other than residential care, to be written in 2016.',
    odd: 'Historical: the text does not say whether it was.',
  }),
];
