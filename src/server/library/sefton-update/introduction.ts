// Sefton Cabinet Member Update, 7 January 2025, "Introduction", read 25 November 2026.
import { publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'sefton', documentId: 'sefton-update', section: 'Introduction' });

export const UPDATE_INTRODUCTION = [
  say.finding({
    id: 'sefton-update.winter-pressure',
    sort: 'challenge',
    marketArea: 'care-at-home',
    title: 'Winter: pressure on hospitals, and on care',
    statement:
      'In winter more people have to leave hospital soon and safely, and others need support to stay well at home. Teams work over Christmas. A talk on the care transfer hubs was due in February.',
  }),
  say.system({
    id: 'sefton-update.system-care-transfer-hubs',
    sort: 'organisation',
    name: 'Care transfer Hubs',
    what: 'Joint teams of health and care that arrange how people leave hospital.',
    odd: 'How a provider reaches them is not printed.',
  }),
];
