// Stoke-on-Trent Market Position Statement 2024 - 2028, "Living and Ageing Well in Care Homes", read 25 November 2026.
import { publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'stoke-on-trent', documentId: 'stoke-mps', section: 'Living and Ageing Well in Care Homes' });

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
  say.system({
    id: 'stoke-mps.system-provider-forums',
    sort: 'forum',
    name: 'Provider Forums',
    what: 'Meetings of the city with care providers, which are being changed.',
    odd: 'No dates and no contact are printed.',
  }),
];
