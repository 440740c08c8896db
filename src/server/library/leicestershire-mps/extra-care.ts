// Leicestershire Market Position Statement, 2016 (historical), "Extra care", read 25 November 2026.
import { publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'leicestershire', documentId: 'leicestershire-mps', section: 'Extra care' });

const HISTORY = 'From 2016: ask the council what it plans now.';

export const LEICESTERSHIRE_EXTRA_CARE = [
  say.intention({
    id: 'leicestershire-mps.extra-care',
    marketArea: 'extra-care',
    direction: 'grow',
    clientGroups: ['older-people'],
    localityIds: ['leicestershire.melton', 'leicestershire.harborough', 'leicestershire.charnwood', 'leicestershire.blaby'],
    title: '2016: extra care bought once for the whole county',
    statement:
      'Extra care stood in the Melton, Harborough, Charnwood and Blaby areas, with more units to come in 2016/17. One purchase for the whole county was to follow.',
    when: '2016/17',
    whatYouCanDo: [HISTORY],
    affects: { serviceTypes: ['extra-care'] },
  }),
  say.intention({
    id: 'leicestershire-mps.extra-care-reablement',
    marketArea: 'extra-care',
    direction: 'explore',
    clientGroups: ['hospital-discharge', 'older-people'],
    title: '2015: reablement tried in extra care',
    statement:
      'After a trial in a residential home, reablement right after hospital was tried in extra care from October 2015, with Better Care money.',
    when: 'from October 2015',
    whatYouCanDo: ['History: ask what is bought today.'],
    affects: { serviceTypes: ['extra-care', 'reablement'] },
  }),
];
