// Sefton Cabinet Member Update to Overview and Scrutiny, 7 January 2025 (October to December 2024), read 22 November 2026.
import { publishedIn } from '../define.ts';

const from = (section: string) => publishedIn({ councilId: 'sefton', documentId: 'sefton-update', section });
const homeCare = from('Domiciliary Care & Reablement');
const careHomes = from('Care Homes and Quality');
const carers = from('Carers Strategy');
const fees = from('2025/26 Fee Setting');
const betterAtHome = from('Better at Home Transformation Programme');
const newDirections = from('New Directions');
const prevention = from('Early Intervention & Prevention Strategy');
const budget = from('Adult Social Care Budget');

export const SEFTON_UPDATE = [
  homeCare.intention({
    id: 'sefton-update.home-care-waiting',
    marketArea: 'care-at-home',
    direction: 'maintain',
    clientGroups: ['everyone'],
    title: 'Few people wait for home care, and not for long',
    statement:
      'In early December 2024 about 11 people were waiting for home care to start. The average wait was 2 to 3 days. Sefton calls this an improved position.',
    figures: [
      { label: 'People waiting for home care to start', value: 11, unit: 'people', qualifier: 'about', period: 'early December 2024' },
      { label: 'Average wait', value: 2, to: 3, unit: 'days', period: 'early December 2024' },
    ],
    whatYouCanDo: ['With a short list, be quick: report free hours the day you have them.'],
    affects: { serviceTypes: ['home-care'] },
  }),
  homeCare.intention({
    id: 'sefton-update.block-booking',
    marketArea: 'care-at-home',
    direction: 'grow',
    clientGroups: ['hospital-discharge'],
    title: 'More block-booked hours for people leaving hospital',
    statement:
      'Sefton has booked more blocks of home-care hours, so that some are always kept for people leaving hospital. It does not say how many, or at what price.',
    whatYouCanDo: ['Offer a block: where, when in the day, and from which date.'],
    affects: { serviceTypes: ['home-care'] },
  }),
  homeCare.intention({
    id: 'sefton-update.reablement-demand',
    marketArea: 'reablement',
    direction: 'grow',
    clientGroups: ['everyone', 'hospital-discharge'],
    title: 'Reablement demand is well up, and agencies meet most of it',
    statement:
      'In the last 12 months 550 people had reablement, 43% more than in 2022. Home-care agencies met 78% of the rise with services used in place of reablement. ' +
      'Sefton says these can be costly and do not always give the same results.',
    figures: [
      { label: 'People who had reablement', value: 550, unit: 'people', period: 'the last 12 months (report of January 2025)' },
      { label: 'Rise since 2022', value: 43, unit: 'percent', period: 'the last 12 months (report of January 2025)' },
      {
        label: 'Share of the rise met by home-care agencies',
        value: 78,
        unit: 'percent',
        period: 'the last 2 years (report of January 2025)',
      },
    ],
    whatYouCanDo: ['If you give this care, record what people can do at the end: it is your proof.'],
    affects: { serviceTypes: ['reablement', 'home-care'] },
  }),
  homeCare.intention({
    id: 'sefton-update.reablement-purchase',
    marketArea: 'reablement',
    direction: 'recommission',
    title: 'More reablement to be bought',
    statement:
      'After a close look at long-term needs, Sefton has a plan for reablement. It was getting ready to buy more of it, and expected that to be in place by March 2025.',
    when: 'expected in place by March 2025',
    whatYouCanDo: ['The date has passed: ask the council what was bought and what comes next.'],
    affects: { serviceTypes: ['reablement', 'home-care'] },
  }),
  careHomes.intention({
    id: 'sefton-update.care-home-visits',
    marketArea: 'quality',
    direction: 'maintain',
    title: 'Care home visits, with health and safeguarding',
    statement:
      'The council helps homes improve together with health teams. It goes on visiting homes to check their contract, with its safeguarding team, and shares what it knows with partners such as CQC.',
    whatYouCanDo: ['Keep one folder ready for a visit.'],
    affects: { serviceTypes: ['care-home', 'care-home-nursing'] },
  }),
  careHomes.intention({
    id: 'sefton-update.quality-concerns',
    marketArea: 'quality',
    direction: 'maintain',
    title: 'Help for providers with quality worries',
    statement:
      'The quality team ranks all providers by risk. It was working with 15 to 20 of them because of worries about quality. The number goes up and down.',
    figures: [{ label: 'Providers with quality concerns', value: 15, to: 20, unit: 'providers', period: 'report of January 2025' }],
    whatYouCanDo: ['Ask for help before a worry grows.'],
    affects: { serviceTypes: ['care-home', 'care-home-nursing', 'home-care', 'reablement', 'supported-living', 'extra-care'] },
  }),
  careHomes.intention({
    id: 'sefton-update.enter-and-view',
    marketArea: 'quality',
    direction: 'grow',
    title: 'Healthwatch visits across the care market',
    statement: 'Healthwatch is to help with visits to care services through its "Enter and View" programme, starting in January 2025.',
    when: 'from January 2025',
    whatYouCanDo: ['Tell residents, families and staff who Healthwatch is.'],
    affects: { serviceTypes: ['care-home', 'care-home-nursing', 'supported-living', 'extra-care', 'day-opportunities'] },
  }),
  fees.intention({
    id: 'sefton-update.fee-consultation',
    marketArea: 'finance',
    direction: 'reshape',
    title: 'Fees for 2025/26: the council asks providers',
    statement:
      'Sefton was working on fee proposals for 2025/26, looking at things such as wage rises and National Insurance. It expected to start asking providers early in the new year. No fee rate is printed.',
    when: 'early in 2025, for 2025/26',
    whatYouCanDo: [
      'Work out what wages and National Insurance add to your cost of one hour or one bed.',
      'Keep the sums ready for the next year’s round.',
    ],
    affects: {
      serviceTypes: [
        'care-home',
        'care-home-nursing',
        'home-care',
        'reablement',
        'live-in-care',
        'supported-living',
        'extra-care',
        'day-opportunities',
      ],
    },
  }),
  betterAtHome.intention({
    id: 'sefton-update.better-at-home',
    marketArea: 'care-at-home',
    direction: 'grow',
    clientGroups: ['hospital-discharge'],
    title: 'More people go home from hospital, fewer into a care home',
    statement:
      'Better at Home is a three-year programme to help people stay at home and need residential care less. Sefton says more people already go back home from hospital.',
    when: 'three years',
    whatYouCanDo: ['Care home: offer short stays that end in a return home.'],
    affects: { serviceTypes: ['home-care', 'reablement', 'care-home', 'care-home-nursing'] },
  }),
  newDirections.intention({
    id: 'sefton-update.new-directions',
    marketArea: 'reablement',
    direction: 'reshape',
    title: 'New Directions: reablement and Chase Heys care home',
    statement: 'Sefton is working with New Directions on how its reablement service and Chase Heys care home can support Better at Home.',
    whatYouCanDo: ['Ask which people New Directions will serve, and where others are needed.'],
    affects: { serviceTypes: ['reablement', 'care-home'], careCategories: ['short-stay'] },
  }),
  carers.intention({
    id: 'sefton-update.carers-strategy',
    marketArea: 'carers',
    direction: 'reshape',
    clientGroups: ['carers'],
    title: 'A Carers Strategy for 2025 to 2028, made with carers',
    statement:
      'Carers, partners and the council have written a new strategy with six themes. It aims to find carers early, and to make help fair and easy to reach, also for groups who are seldom heard.',
    when: '2025 to 2028',
    whatYouCanDo: ['Ask every family member you meet if they care for someone, and tell them where to get help.'],
    affects: { serviceTypes: ['carers-support', 'short-breaks'] },
  }),
  prevention.intention({
    id: 'sefton-update.prevention-strategy',
    marketArea: 'prevention',
    direction: 'explore',
    clientGroups: ['everyone'],
    title: 'A draft strategy for early help, 2025 to 2028',
    statement:
      'A workshop with people, carers and community groups feeds a draft strategy for early help and prevention. More work on it was planned from January 2025.',
    when: 'draft for 2025 to 2028',
    whatYouCanDo: ['Offer a local example of help that came early and worked.'],
    affects: { serviceTypes: ['community-support', 'carers-support', 'micro-enterprise'] },
  }),
  budget.intention({
    id: 'sefton-update.budget-pressure',
    marketArea: 'finance',
    direction: 'maintain',
    title: 'Adult social care may overspend in 2024/25',
    statement:
      'Sefton forecast that adult social care might be £5.352 million over budget in 2024/25, going by spending to the end of October. The biggest risk is what placements and packages cost.',
    figures: [
      {
        label: 'Possible overspend on adult social care',
        value: 5352000,
        unit: 'pounds',
        qualifier: 'potentially',
        period: '2024/25, forecast at the end of October 2024',
      },
    ],
    whatYouCanDo: ['Expect close questions about price: show what each hour or bed pays for.'],
    affects: { serviceTypes: ['care-home', 'care-home-nursing', 'home-care', 'supported-living'] },
  }),
];
