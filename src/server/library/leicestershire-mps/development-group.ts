// Leicestershire Market Position Statement, 2016 (historical), "Leicestershire Social Care Development Group", read 25 November 2026.
import { CARE_HOMES, publishedIn } from '../define.ts';

const say = publishedIn({
  councilId: 'leicestershire',
  documentId: 'leicestershire-mps',
  section: 'Leicestershire Social Care Development Group',
});

const HISTORY = 'From 2016: ask the council what it plans now.';

export const LEICESTERSHIRE_DEVELOPMENT_GROUP = [
  say.intention({
    id: 'leicestershire-mps.training',
    marketArea: 'workforce',
    direction: 'maintain',
    title: '2016: shared training for over 400 providers',
    statement: 'A development group, at work since 2006, ran courses for over 400 providers in the county and the city.',
    figures: [{ label: 'Providers in the development group', value: 400, unit: 'providers', qualifier: 'over', period: '2016' }],
    when: '2016',
    whatYouCanDo: [HISTORY],
    affects: { serviceTypes: [...CARE_HOMES, 'home-care'] },
  }),
  say.system({
    id: 'leicestershire-mps.system-lscdg',
    sort: 'organisation',
    name: 'Leicestershire Social Care Development Group (LSCDG)',
    what: 'Training for over 400 independent and voluntary providers in county and city, since 2006.',
    odd: 'Historical. No contact is printed.',
  }),
];
