// Sefton Market Position Statement 2025 to 2028, "Market Area – Extra Care Housing" and "Market Area - Shared Lives", read 22 November 2026.
import { publishedIn } from '../define.ts';

const extraCare = publishedIn({ councilId: 'sefton', documentId: 'sefton-mps', section: 'Market Area – Extra Care Housing' });
const sharedLives = publishedIn({ councilId: 'sefton', documentId: 'sefton-mps', section: 'Market Area - Shared Lives' });

export const SEFTON_HOUSING_AND_SHARED_LIVES = [
  extraCare.intention({
    id: 'sefton-mps.extra-care-units',
    marketArea: 'extra-care',
    direction: 'grow',
    clientGroups: ['older-people', 'dementia'],
    title: '1,306 more extra care homes in all',
    statement: 'Sefton’s extra care prospectus sets out a wish for 1,306 more units, to meet what it needs and wants.',
    figures: [{ label: 'Extra care units wanted', value: 1306, unit: 'units', period: 'no end date stated' }],
    whatYouCanDo: ['Read the prospectus, and look for a developer to work with.'],
    affects: { serviceTypes: ['extra-care', 'home-care'] },
  }),
  extraCare.intention({
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
  extraCare.intention({
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
  extraCare.intention({
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
  extraCare.intention({
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
  extraCare.intention({
    id: 'sefton-mps.extra-care-community-hubs',
    marketArea: 'extra-care',
    direction: 'reshape',
    title: 'Extra care as a meeting place for all ages',
    statement: 'Sefton wants extra care to be a hub that neighbours use too, where young and old do things together.',
    whatYouCanDo: ['Day provider? Offer sessions in an extra care lounge.'],
    affects: { serviceTypes: ['extra-care', 'day-opportunities', 'micro-enterprise'] },
  }),
  extraCare.intention({
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
  sharedLives.intention({
    id: 'sefton-mps.shared-lives-more',
    marketArea: 'shared-lives',
    direction: 'grow',
    title: 'At least 16 more Shared Lives placements by 2032/33',
    statement:
      'Sefton has about 78 Shared Lives placements. It projects a need for at least 16 more by 2032/33, and expects that to go up.',
    figures: [
      { label: 'Shared Lives placements', value: 78, unit: 'placements', qualifier: 'about', period: 'now; date not stated' },
      { label: 'Extra Shared Lives placements', value: 16, unit: 'placements', qualifier: 'at least', period: 'by 2032/33' },
    ],
    when: 'by 2032/33',
    whatYouCanDo: ['Invite people with a spare room to find out about Shared Lives.'],
    affects: { serviceTypes: ['shared-lives'] },
    tableIds: ['sefton-mps.shared-lives-people'],
  }),
  sharedLives.intention({
    id: 'sefton-mps.shared-lives-new-groups',
    marketArea: 'shared-lives',
    direction: 'grow',
    clientGroups: ['transition', 'mental-health', 'hospital-discharge'],
    title: 'Shared Lives for young people, hospital leavers and mental health',
    statement:
      'Sefton wants to use Shared Lives for young people, also those leaving care. It wants it for people well enough to leave hospital whose home is not ready, ' +
      'and for people who step down from mental health care.',
    whatYouCanDo: ['Ask Shared Lives carers what training they would need for this.'],
    affects: { serviceTypes: ['shared-lives', 'reablement'] },
  }),
];
