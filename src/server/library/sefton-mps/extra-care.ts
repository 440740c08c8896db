// Sefton Market Position Statement 2025 to 2028, "Market Area – Extra Care Housing", read 25 November 2026.
import { publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'sefton', documentId: 'sefton-mps', section: 'Market Area – Extra Care Housing' });

export const SEFTON_EXTRA_CARE = [
  say.system({
    id: 'sefton-mps.system-extra-care-prospectus',
    sort: 'strategy',
    name: 'Extra Care Housing prospectus',
    what: 'Sefton’s paper for developers and providers on how much extra care it wants.',
    odd: 'No link is printed.',
  }),
  say.finding({
    id: 'sefton-mps.people-prefer-home',
    sort: 'fact',
    marketArea: 'extra-care',
    title: 'People want to stay in a home of their own',
    statement:
      'Residents tell the council that they would rather stay in their own home and be able to get care there if they come to need it.',
  }),
  say.intention({
    id: 'sefton-mps.extra-care-units',
    marketArea: 'extra-care',
    direction: 'grow',
    clientGroups: ['older-people', 'dementia'],
    title: '1,306 more extra care homes in all',
    statement: 'Sefton’s extra care prospectus sets out a wish for 1,306 more units, to meet what it needs and wants.',
    figures: [{ label: 'Extra care units wanted', value: 1306, unit: 'units', period: 'no end date stated; statement for 2025 to 2028' }],
    whatYouCanDo: ['Read the prospectus, and look for a developer to work with.'],
    affects: { serviceTypes: ['extra-care', 'home-care'] },
  }),
  say.intention({
    id: 'sefton-mps.extra-care-schemes',
    marketArea: 'extra-care',
    direction: 'grow',
    clientGroups: ['older-people', 'dementia'],
    title: 'At least six new extra care schemes in three years',
    statement: 'Sefton expects six new schemes or more to open in the next three years, with as many as 600 more units.',
    figures: [
      {
        label: 'Units in new schemes',
        value: 600,
        unit: 'units',
        qualifier: 'up to',
        period: 'the next three years (statement for 2025 to 2028)',
      },
    ],
    when: 'the next three years',
    whatYouCanDo: ['Ask which area each scheme is in, and who will give the care.'],
    affects: { serviceTypes: ['extra-care', 'home-care'] },
  }),
  say.intention({
    id: 'sefton-mps.extra-care-instead-of-residential',
    marketArea: 'residential-nursing',
    direction: 'reduce',
    clientGroups: ['older-people'],
    title: 'Extra care will cut demand for residential places',
    statement:
      'With the new schemes in place by 2027, Sefton expects much less demand for residential places, above all for people who are frail. It also wants to lean less on some kinds of supported living.',
    when: 'by 2027',
    whatYouCanDo: ['Think what your home could offer that extra care cannot.'],
    affects: { serviceTypes: ['care-home', 'care-home-nursing', 'supported-living'], careCategories: ['general-residential'] },
    tableIds: ['sefton-mps.placements'],
  }),
  say.intention({
    id: 'sefton-mps.residential-to-dementia',
    marketArea: 'residential-nursing',
    direction: 'reshape',
    clientGroups: ['dementia', 'older-people'],
    title: 'Homes wanted that can switch from general to dementia',
    statement:
      'Sefton will look for homes that can switch from standard residential care to residential dementia care at a reasonable cost, because that need will grow.',
    whatYouCanDo: ['Cost the switch for one unit: staff, training, doors, garden.', 'Tell the council you are willing.'],
    affects: { serviceTypes: ['care-home', 'care-home-nursing'], careCategories: ['general-residential', 'dementia-residential'] },
  }),
  say.intention({
    id: 'sefton-mps.extra-care-design',
    marketArea: 'extra-care',
    direction: 'maintain',
    clientGroups: ['dementia', 'older-people'],
    title: 'Extra care built for dementia, with technology',
    statement:
      'New schemes should suit residents who will have dementia. They should have plenty of room, outdoor space and shared rooms, use care technology, and be part of the community around them.',
    whatYouCanDo: ['Bring dementia design ideas to the developer early.'],
    affects: { serviceTypes: ['extra-care'] },
  }),
  say.intention({
    id: 'sefton-mps.extra-care-community-hubs',
    marketArea: 'extra-care',
    direction: 'reshape',
    title: 'Extra care as a meeting place for all ages',
    statement: 'Sefton wants extra care to be a hub that neighbours use too, where young and old do things together.',
    whatYouCanDo: ['Day provider? Offer sessions in an extra care lounge.'],
    affects: { serviceTypes: ['extra-care', 'day-opportunities', 'micro-enterprise'] },
  }),
  say.intention({
    id: 'sefton-mps.extra-care-disability',
    marketArea: 'extra-care',
    direction: 'explore',
    clientGroups: ['physical-disability', 'learning-disability', 'mental-health'],
    title: 'Extra care for disabled people too',
    statement:
      'Planning will think of people with a physical or learning disability or mental ill-health. Wider building plans can bring houses, apartments and bungalows.',
    whatYouCanDo: ['Say what features the people you support need in a home.'],
    affects: { serviceTypes: ['extra-care', 'supported-living'] },
  }),
];
