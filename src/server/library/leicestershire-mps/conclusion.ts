// Leicestershire Market Position Statement, 2016 (historical), "Conclusion", read 25 November 2026.
import { EVERY_SERVICE, publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'leicestershire', documentId: 'leicestershire-mps', section: 'Conclusion' });

export const LEICESTERSHIRE_CONCLUSION = [
  say.intention({
    id: 'leicestershire-mps.four-years',
    marketArea: 'finance',
    direction: 'reshape',
    title: '2016 to 2020: cheaper, joined up, preventive',
    statement:
      'In four years the county meant to find a way of giving care that costs less, join it up with health, look to prevention, lower demand, and free money for those who need it most.',
    when: '2016 to 2020',
    whatYouCanDo: ['History: ask what there is today.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
];
