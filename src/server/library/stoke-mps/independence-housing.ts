// Stoke-on-Trent Market Position Statement 2024 - 2028, "Supporting Independence in the Community", housing, read 25 November 2026.
import { publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'stoke-on-trent', documentId: 'stoke-mps', section: 'Supporting Independence in the Community' });

export const STOKE_INDEPENDENCE_HOUSING = [
  say.intention({
    id: 'stoke-mps.independent-living-strategy',
    marketArea: 'supported-living',
    direction: 'reshape',
    title: 'A strategy for everyone to have a front door of their own',
    statement: 'An Independent Living Strategy will set out how everyone can have their "own front door".',
    whatYouCanDo: ['Look at your service: does each person have a front door and a key?'],
    affects: { serviceTypes: ['supported-living', 'extra-care'] },
  }),
  say.intention({
    id: 'stoke-mps.supported-living-new-framework',
    marketArea: 'supported-living',
    direction: 'recommission',
    clientGroups: ['learning-disability', 'mental-health', 'autism'],
    title: 'A new supported living framework that builds independence',
    statement:
      'A new framework for supported living will focus on enabling people and on steps down to less support. ' +
      'The council supports about 190 adults in supported living or similar homes: people with a learning disability or mental illness, and autistic people.',
    figures: [{ label: 'Adults in supported living', value: 190, unit: 'people', qualifier: 'about', period: 'now; date not stated' }],
    whatYouCanDo: ['Show how people in your scheme moved to less support.'],
    affects: { serviceTypes: ['supported-living'] },
  }),
  say.intention({
    id: 'stoke-mps.new-housing-options',
    marketArea: 'supported-living',
    direction: 'explore',
    clientGroups: ['learning-disability', 'autism', 'mental-health'],
    title: 'New kinds of housing, and help to learn life skills',
    statement:
      'Stoke will work with providers on new housing ideas, such as HOLD mortgages. It also wants support that teaches skills, such as travel training.',
    whatYouCanDo: ['Offer travel training or cooking skills as a separate, priced service.'],
    affects: { serviceTypes: ['supported-living', 'community-support'] },
  }),
  say.intention({
    id: 'stoke-mps.extra-care-nominations',
    marketArea: 'extra-care',
    direction: 'reshape',
    clientGroups: ['older-people'],
    title: 'Extra care flats for people who need care',
    statement:
      'Stoke pays for 8 extra care schemes, which support 550 people. They hold over 1,000 flats, and most residents have no care needs the council must meet. ' +
      'It will review who gets offered a flat, so that more go to people with care needs.',
    figures: [
      { label: 'People supported in extra care', value: 550, unit: 'people', period: 'now; date not stated' },
      { label: 'Flats in extra care schemes', value: 1000, unit: 'units', qualifier: 'over', period: 'now; date not stated' },
    ],
    whatYouCanDo: ['Expect more people with care needs in each scheme, and plan staff for it.'],
    affects: { serviceTypes: ['extra-care'] },
  }),
  say.intention({
    id: 'stoke-mps.extra-care-growth',
    marketArea: 'extra-care',
    direction: 'grow',
    clientGroups: ['older-people'],
    title: 'More extra care, so fewer people need residential care',
    statement:
      'The council will use extra care more, both today’s schemes and new ones built with developers. The aim is that people need not be placed in residential care.',
    whatYouCanDo: ['Residential home: count how many residents might have chosen extra care.'],
    affects: { serviceTypes: ['extra-care', 'care-home'], careCategories: ['general-residential'] },
    tableIds: ['stoke-mps.specialist-housing'],
  }),
  say.intention({
    id: 'stoke-mps.specialist-housing-shortfall',
    marketArea: 'extra-care',
    direction: 'grow',
    clientGroups: ['older-people'],
    title: 'A shortfall of retirement and extra care housing',
    statement:
      'A forecast says the city is short of retirement housing and housing with care. It needs 4,587 specialist homes now and has 3,844. ' +
      'Without new ones the shortfall of 743 would grow to 2,612. Residential care is not counted.',
    figures: [
      { label: 'Specialist homes short now', value: 743, unit: 'units', period: 'now; date not stated' },
      { label: 'Specialist homes short if none are built', value: 2612, unit: 'units', period: 'by 2040' },
    ],
    when: 'by 2040',
    whatYouCanDo: ['Housing or care provider? Look for a developer to partner with.'],
    affects: { serviceTypes: ['extra-care'] },
    tableIds: ['stoke-mps.specialist-housing'],
  }),
  say.table({
    id: 'stoke-mps.specialist-housing',
    title: 'Specialist homes in Stoke-on-Trent: needed, there, and short',
    unit: 'units',
    period: 'now (date not stated), and by 2040',
    columns: ['Now; date not stated', 'By 2040'],
    rows: [
      { label: 'Needed', values: [4587, 6456] },
      { label: 'There today', values: [3844, null] },
      { label: 'Short', values: [743, 2612] },
    ],
    note: 'Residential care is left out. The need is printed as growing by 1,868. How many homes there will be by 2040 is not published in the text.',
  }),
];
