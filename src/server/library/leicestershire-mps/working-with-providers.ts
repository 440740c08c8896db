// Leicestershire Market Position Statement, 2016 (historical), "Working in partnership with Providers", read 25 November 2026.
import { EVERY_SERVICE, publishedIn } from '../define.ts';

const say = publishedIn({
  councilId: 'leicestershire',
  documentId: 'leicestershire-mps',
  section: 'Working in partnership with Providers',
});

export const LEICESTERSHIRE_WORKING_WITH_PROVIDERS = [
  say.intention({
    id: 'leicestershire-mps.engagement-plan',
    marketArea: 'quality',
    direction: 'grow',
    title: '2016: a plan for how to talk with providers',
    statement: 'Early in 2016 a plan was to be drafted, open to comments, on how providers can take part and by what means.',
    when: 'early in 2016',
    whatYouCanDo: ['History: ask what there is today.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  say.intention({
    id: 'leicestershire-mps.state-of-the-market',
    marketArea: 'quality',
    direction: 'explore',
    title: '2016: reports on each part of the market',
    statement:
      'Reports on parts of the market, such as supported living, were to follow. How many people pay for themselves was to be a main point, and providers were to be asked for figures.',
    when: '2016',
    whatYouCanDo: ['History: count who pays for your places; councils still ask.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  say.system({
    id: 'leicestershire-mps.system-provider-forum',
    sort: 'forum',
    name: 'Multi Sector Provider Forum',
    what: 'A meeting of the county with providers of all kinds.',
    odd: 'Historical. No dates and no contact are printed.',
  }),
];
