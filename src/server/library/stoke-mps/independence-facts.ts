// Stoke-on-Trent Market Position Statement 2024 - 2028, "Supporting Independence in the Community", read 25 November 2026.
import { publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'stoke-on-trent', documentId: 'stoke-mps', section: 'Supporting Independence in the Community' });

export const STOKE_INDEPENDENCE_FACTS = [
  say.intention({
    id: 'stoke-mps.home-care-oversupply',
    marketArea: 'care-at-home',
    direction: 'reduce',
    title: 'Home care: extra contracts came when it was short; now there is too much',
    statement:
      'The first contracts began in 2019. More kinds of contract were added when there was not enough home care. Today Stoke sees more on offer than is wanted. How much more is not published in the text.',
    whatYouCanDo: ['On spot purchase? Ask what will become of it.'],
    affects: { serviceTypes: ['home-care', 'live-in-care'] },
  }),
  say.finding({
    id: 'stoke-mps.extra-care-schemes',
    sort: 'fact',
    marketArea: 'extra-care',
    title: '8 extra care schemes, mostly lived in by people without care needs',
    statement: 'The city pays for care in 8 schemes. Most residents have no needs that the council must meet.',
    figures: [{ label: 'Extra care schemes', value: 8, unit: 'schemes', period: 'now; date not stated' }],
  }),
  say.system({
    id: 'stoke-mps.system-community-catalysts',
    sort: 'organisation',
    name: 'Community Catalysts',
    what: 'An organisation that helped people in the city start community micro-enterprises; the work is to be built on.',
    odd: 'No link is printed.',
  }),
  say.system({
    id: 'stoke-mps.system-hold-mortgages',
    sort: 'programme',
    name: 'HOLD mortgages',
    what: 'A kind of mortgage that the city names as a housing idea to develop.',
    odd: 'The letters are not spelled out in the text. Elsewhere they stand for Home Ownership for people with Long-term Disabilities.',
  }),
  say.intention({
    id: 'stoke-mps.stay-at-home',
    marketArea: 'care-at-home',
    direction: 'maintain',
    clientGroups: ['everyone'],
    title: 'Key aim: at home, in one’s own community',
    statement: 'One of the city’s main intentions is that residents can stay in their own home and community for as long as they can.',
    whatYouCanDo: ['Say what would let people stay at home whom you now see move.'],
    affects: { serviceTypes: ['home-care', 'live-in-care', 'reablement', 'extra-care', 'supported-living'] },
  }),
];
