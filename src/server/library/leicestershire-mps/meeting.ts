// Leicestershire Market Position Statement, 2016 (historical), "Meeting need", read 25 November 2026.
import { EVERY_SERVICE, publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'leicestershire', documentId: 'leicestershire-mps', section: 'Meeting need' });

export const LEICESTERSHIRE_MEETING = [
  say.intention({
    id: 'leicestershire-mps.easy-access',
    marketArea: 'prevention',
    direction: 'reshape',
    clientGroups: ['everyone'],
    title: '2016: easy to reach: online, by phone, in clinics',
    statement: 'Problems were to be solved at the first contact where they can be, with family and community before formal services.',
    when: '2016',
    whatYouCanDo: ['History: ask what is bought today.'],
    affects: { serviceTypes: ['community-support', 'home-care', 'carers-support'] },
  }),
  say.intention({
    id: 'leicestershire-mps.decommission',
    marketArea: 'finance',
    direction: 'reduce',
    title: '2016: no more services that show no results',
    statement:
      'To save money and change services, the county meant to stop buying those that were not about results or did not work as they were.',
    when: '2016',
    whatYouCanDo: ['History: keep proof of your results.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  say.intention({
    id: 'leicestershire-mps.constant-review',
    marketArea: 'finance',
    direction: 'maintain',
    title: '2016: care reviewed all the time, choice with limits',
    statement:
      'With providers, each person’s care was to be reviewed again and again for results and cost. Choice was wanted, as far as it is affordable.',
    when: '2016',
    whatYouCanDo: ['History: ask what is bought today.'],
    affects: { serviceTypes: ['home-care', 'supported-living', 'care-home', 'care-home-nursing', 'day-opportunities'] },
  }),
];
