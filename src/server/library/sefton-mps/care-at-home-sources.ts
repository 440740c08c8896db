// Sefton Market Position Statement 2025 to 2028, "Market Area – Care at Home (Domiciliary Care)" and "Market Area - Reablement": what it names and what was a picture, read 25 November 2026.
import { publishedIn } from '../define.ts';

const from = (section: string) => publishedIn({ councilId: 'sefton', documentId: 'sefton-mps', section });
const homeCare = from('Market Area – Care at Home (Domiciliary Care)');
const reablement = from('Market Area - Reablement');

export const SEFTON_CARE_AT_HOME_SOURCES = [
  homeCare.system({
    id: 'sefton-mps.system-partnership-framework',
    sort: 'contract',
    name: 'Sefton Partnership Framework',
    what: 'The contracts through which Sefton has bought home care since 2023, in three localities. It may be opened to new providers: that is being looked at.',
    odd: 'The localities are not named in the text.',
  }),
  homeCare.system({
    id: 'sefton-mps.system-capacity-tracker',
    sort: 'data-source',
    name: 'Capacity Tracker',
    what: 'The national system in which providers report the hours they have free.',
  }),
  homeCare.finding({
    id: 'sefton-mps.unpublished-localities-map',
    sort: 'unpublished',
    marketArea: 'care-at-home',
    title: 'The three localities and the packages waiting in each',
    statement:
      'The map of the localities, the packages that wait there and what is short was a picture: nothing of it is published in the text.',
  }),
  homeCare.finding({
    id: 'sefton-mps.unpublished-home-care-growth',
    sort: 'unpublished',
    marketArea: 'care-at-home',
    title: 'How home care has grown',
    statement: 'The chart of growth was a picture: only the growth expected for 2024/25 is published in the text.',
  }),
  reablement.finding({
    id: 'sefton-mps.unpublished-reablement-growth',
    sort: 'unpublished',
    marketArea: 'reablement',
    title: 'How reablement has grown',
    statement: 'The chart of reablement hours was a picture: no past value is published in the text.',
  }),
  reablement.finding({
    id: 'sefton-mps.reablement-lasts',
    sort: 'fact',
    marketArea: 'reablement',
    title: 'Reablement lasts up to six weeks',
    statement: 'It is intense and limited in time, and often shorter because people reach their goals early.',
    figures: [{ label: 'Length of reablement', value: 6, unit: 'weeks', qualifier: 'up to', period: 'as a rule; date not stated' }],
  }),
  ...reablement.measures('outcome', 'reablement', {
    'outcome-faster-recovery': 'People get over illness faster',
    'outcome-community-assets': 'People know and use more of what the community offers',
    'outcome-fewer-admissions': 'Fewer hospital stays and fewer early moves into long-term care',
    'outcome-timely-discharge': 'People leave hospital on time',
    'outcome-no-package': 'People live as independently as can be, with less care afterwards or none',
    'outcome-council-money': 'The council’s limited money prevents and lowers need',
  }),
];
