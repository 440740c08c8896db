// Sefton Market Position Statement 2025 to 2028, "Market Area – Care at Home (Domiciliary Care)", read 25 November 2026.
import { publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'sefton', documentId: 'sefton-mps', section: 'Market Area – Care at Home (Domiciliary Care)' });

export const SEFTON_CARE_AT_HOME_SOURCES = [
  say.system({
    id: 'sefton-mps.system-partnership-framework',
    sort: 'contract',
    name: 'Sefton Partnership Framework',
    what: 'The contracts through which Sefton has bought home care since 2023, in three localities. It may be opened to new providers: that is being looked at.',
    odd: 'The localities are not named in the text.',
  }),
  say.system({
    id: 'sefton-mps.system-capacity-tracker',
    sort: 'data-source',
    name: 'Capacity Tracker',
    what: 'The national system in which providers report the hours they have free.',
  }),
  say.finding({
    id: 'sefton-mps.unpublished-localities-map',
    sort: 'unpublished',
    marketArea: 'care-at-home',
    title: 'The three localities and the packages waiting in each',
    statement:
      'The map of the localities, the packages that wait there and what is short was a picture: nothing of it is published in the text.',
  }),
  say.finding({
    id: 'sefton-mps.unpublished-home-care-growth',
    sort: 'unpublished',
    marketArea: 'care-at-home',
    title: 'How home care has grown',
    statement: 'The chart of growth was a picture: only the growth expected for 2024/25 is published in the text.',
  }),
];
