// Stoke-on-Trent Market Position Statement 2024 - 2028, "Living and Ageing Well in Care Homes", and statements that disagree, read 22 November 2026.
import { contradiction, publishedIn, source } from '../define.ts';

const say = publishedIn({ councilId: 'stoke-on-trent', documentId: 'stoke-mps', section: 'Living and Ageing Well in Care Homes' });
const independence = source('stoke-mps', 'Supporting Independence in the Community');
const pipeline = source('stoke-mps', 'Commissioning Pipeline');

export const STOKE_CARE_HOMES = [
  say.table({
    id: 'stoke-mps.care-homes',
    title: 'Care homes in Stoke-on-Trent',
    unit: 'homes',
    period: 'now; date not stated',
    columns: ['Now; date not stated'],
    rows: [
      { label: 'Residential homes', values: [65] },
      { label: 'Nursing homes', values: [21] },
      { label: 'All homes', values: [86] },
    ],
  }),
  say.table({
    id: 'stoke-mps.care-home-beds',
    title: 'Care home beds in Stoke-on-Trent',
    unit: 'beds',
    period: 'now; date not stated',
    columns: ['Now; date not stated'],
    rows: [
      { label: 'In residential homes', values: [1247] },
      { label: 'In nursing homes', values: [1020] },
    ],
  }),
  say.intention({
    id: 'stoke-mps.complex-nursing',
    marketArea: 'residential-nursing',
    direction: 'grow',
    clientGroups: ['older-people', 'under-65'],
    title: 'More complex nursing care in the city',
    statement:
      'Stoke supports 1,287 people in care homes in the city. It wants people to stay at home for longer, but says good, affordable homes will always be needed. ' +
      'Above all it needs more complex nursing, for younger and for older adults.',
    figures: [{ label: 'People the council supports in care homes', value: 1287, unit: 'people', period: 'now; date not stated' }],
    whatYouCanDo: ['Nursing home: say which complex needs you can meet.', 'Residential home: ask what it would take to add nursing.'],
    affects: {
      serviceTypes: ['care-home-nursing', 'care-home'],
      careCategories: [
        'general-nursing',
        'dementia-nursing',
        'mental-health-nursing',
        'learning-disability-nursing',
        'physical-disability-under-65',
      ],
    },
    tableIds: ['stoke-mps.care-homes', 'stoke-mps.care-home-beds'],
  }),
  say.intention({
    id: 'stoke-mps.combined-care-home-contract',
    marketArea: 'residential-nursing',
    direction: 'recommission',
    clientGroups: ['older-people', 'under-65'],
    title: 'One care home contract for younger and older adults',
    statement:
      'A new contract will cover homes for younger and for older adults alike. It will ask more about results, and how homes can prove them.',
    whatYouCanDo: ['Choose a few results you can prove, and start to record them now.'],
    affects: { serviceTypes: ['care-home', 'care-home-nursing'] },
  }),
  say.intention({
    id: 'stoke-mps.contract-clauses',
    marketArea: 'finance',
    direction: 'reshape',
    title: 'Contract clauses that hurt homes’ money will go',
    statement:
      'Some clauses in today’s care home contract harm homes’ finances. Stoke will take a number of them out. It does not say which.',
    whatYouCanDo: ['Tell the council which clauses cost you money, and how much.'],
    affects: { serviceTypes: ['care-home', 'care-home-nursing'] },
  }),
  say.intention({
    id: 'stoke-mps.remodel-care-homes',
    marketArea: 'residential-nursing',
    direction: 'reshape',
    title: 'Help for homes that want to change, such as to nursing',
    statement: 'The council will work closely with homes that could change what they offer, for example from residential to nursing care.',
    whatYouCanDo: ['Ask for a talk before you spend on changes.', 'Check whether you could hire nurses.'],
    affects: { serviceTypes: ['care-home'], careCategories: ['general-residential', 'dementia-residential'] },
  }),
  say.intention({
    id: 'stoke-mps.care-home-forums',
    marketArea: 'quality',
    direction: 'reshape',
    title: 'New-look provider forums',
    statement: 'Stoke wants better ties with care homes. It will change how its provider forums work.',
    whatYouCanDo: ['Say what would make a forum worth your time.'],
    affects: { serviceTypes: ['care-home', 'care-home-nursing'] },
  }),
  say.intention({
    id: 'stoke-mps.struggling-homes',
    marketArea: 'quality',
    direction: 'maintain',
    title: 'Early help for homes that struggle',
    statement: 'Stoke will step in early to help homes that have trouble with quality or with money.',
    whatYouCanDo: ['Ask early: tell the council before a problem becomes a crisis.'],
    affects: { serviceTypes: ['care-home', 'care-home-nursing'] },
  }),
  say.intention({
    id: 'stoke-mps.wrap-around',
    marketArea: 'residential-nursing',
    direction: 'grow',
    title: 'Help on call when a resident falls or is unwell',
    statement:
      'A "wrap around" offer is to help homes when a resident has a fall or needs medical care, so that they need not go to hospital.',
    whatYouCanDo: ['Count last year’s falls and hospital trips: it shows what help you need.'],
    affects: { serviceTypes: ['care-home', 'care-home-nursing'] },
  }),
  say.intention({
    id: 'stoke-mps.end-of-life-in-care-homes',
    marketArea: 'residential-nursing',
    direction: 'reshape',
    title: 'End-of-life care in the home people live in',
    statement:
      'With homes and the NHS board, the council will set out clear steps of end-of-life care, so that residents can die in the place they call home.',
    whatYouCanDo: ['Train staff in end-of-life care, and say so on your return.'],
    affects: { serviceTypes: ['care-home', 'care-home-nursing'] },
  }),
  contradiction({
    id: 'stoke-mps.specialist-homes-6455-or-6456',
    councilId: 'stoke-on-trent',
    marketArea: 'extra-care',
    title: '6,456 specialist homes by 2040, or one fewer?',
    statements: [
      { says: 'The need is 4,587 specialist homes now, to grow by 1,868.', source: independence },
      { says: 'The need by 2040 is printed as 6,456, one more than those two add up to.', source: independence },
    ],
    itemIds: ['stoke-mps.specialist-housing', 'stoke-mps.specialist-housing-shortfall'],
  }),
  contradiction({
    id: 'stoke-mps.respite-beds-or-sitting',
    councilId: 'stoke-on-trent',
    marketArea: 'carers',
    title: 'Respite beds, or breaks at home?',
    statements: [
      { says: 'A contract for respite in a bed was due to be bought again in June 2024.', source: pipeline },
      { says: 'Carers are to be offered short breaks and sitting services in place of respite in a bed.', source: independence },
    ],
    itemIds: ['stoke-mps.bed-based-respite', 'stoke-mps.sitting-services'],
  }),
  contradiction({
    id: 'stoke-mps.social-opportunities-twice',
    councilId: 'stoke-on-trent',
    marketArea: 'day-opportunities',
    title: 'Social opportunities: which contract?',
    statements: [
      { says: 'Social opportunities are in the framework with supported living, planned for June 2024.', source: pipeline },
      { says: 'Social opportunities are also in the community services contract, planned for December 2024.', source: pipeline },
      { says: 'A new framework for social opportunities is listed apart from the new one for supported living.', source: independence },
    ],
    itemIds: ['stoke-mps.supported-living-framework', 'stoke-mps.community-services', 'stoke-mps.social-opportunities'],
  }),
];
