// Leicestershire Market Position Statement, 2016 (historical), "Further information", read 25 November 2026.
import { publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'leicestershire', documentId: 'leicestershire-mps', section: 'Further information' });

export const LEICESTERSHIRE_FURTHER_INFORMATION = [
  say.system({
    id: 'leicestershire-mps.system-hscic',
    sort: 'data-source',
    name: 'Health and Social care Information Centre',
    what: 'Where the county’s ASCOF and SALT figures of 2014/15 could be found.',
    odd: 'Historical: it later became NHS Digital, now part of NHS England. It was a link; the address is not in the text.',
  }),
  say.system({
    id: 'leicestershire-mps.system-state-of-care',
    sort: 'data-source',
    name: 'CQC State of Care Report',
    what: 'CQC’s yearly report on care in England; the paper quotes that of 2014/15.',
    odd: 'It was a link; the address is not in the text.',
  }),
];
