// Leicestershire Market Position Statement, 2016 (historical), "Introduction", read 25 November 2026.
import { EVERY_SERVICE, publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'leicestershire', documentId: 'leicestershire-mps', section: 'Introduction' });

export const LEICESTERSHIRE_INTRODUCTION = [
  say.intention({
    id: 'leicestershire-mps.joint-with-nhs',
    marketArea: 'quality',
    direction: 'reshape',
    title: '2016: buying together with the NHS',
    statement:
      'The county had begun to buy services jointly with the local NHS groups, so that people get help no matter which organisation it comes from.',
    when: '2016 to 2020',
    whatYouCanDo: ['History: ask who buys what today.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  say.intention({
    id: 'leicestershire-mps.open-dealings',
    marketArea: 'quality',
    direction: 'maintain',
    title: '2016: open dealings with providers and customers',
    statement: 'The council promised to work with providers and customers as partners, openly, and for people who pay for themselves too.',
    when: '2016 to 2020',
    whatYouCanDo: ['History: ask what forums there are today.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  say.system({
    id: 'leicestershire-mps.system-strategy',
    sort: 'strategy',
    name: "Adult Social Care Strategy 2016-2020 'Promoting Independence, Supporting Communities'",
    what: 'The county’s strategy of the time.',
    odd: 'Historical: it ended in 2020. It was a link; the address is not in the text.',
  }),
  say.system({
    id: 'leicestershire-mps.system-commissioning-strategy',
    sort: 'strategy',
    name: 'Adult Social Care Commissioning Strategy and Workforce Strategy',
    what: 'Two papers that were to come out in 2016.',
    odd: 'Historical: the text does not say whether they did.',
  }),
  say.system({
    id: 'leicestershire-mps.system-ccgs',
    sort: 'organisation',
    name: 'Clinical Commissioning Groups (CCGs)',
    what: 'The local NHS groups with which the county bought services.',
    odd: 'Historical: such groups no longer exist; integrated care boards took their place.',
  }),
];
