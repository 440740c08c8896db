// Sefton Market Position Statement 2025 to 2028, direct payments, carers, technology, voluntary sector and values, read 22 November 2026.
import { publishedIn } from '../define.ts';

const from = (section: string) => publishedIn({ councilId: 'sefton', documentId: 'sefton-mps', section });
const payments = from('Personal Budgets and Direct Payments');
const carers = from('Carers Services');
const technology = from('Technology Enabled Care Solutions (TECS)');
const voluntary = from('Voluntary, Community & Faith Sector (VCF) / Community Signposting');
const values = from('Our Values and Principles Framework');

export const SEFTON_PEOPLE_AND_TECHNOLOGY = [
  payments.intention({
    id: 'sefton-mps.direct-payments',
    marketArea: 'direct-payments',
    direction: 'grow',
    clientGroups: ['everyone'],
    title: 'More people with direct payments',
    statement:
      'Over 600 people have a direct payment. Sefton wants more, to give people choice and control. The money can buy a personal assistant, a CQC-registered agency, day activities or help for a carer.',
    figures: [{ label: 'People with a direct payment', value: 600, unit: 'people', qualifier: 'over', period: 'now; date not stated' }],
    whatYouCanDo: ['Publish a price and a simple agreement for people who pay themselves.'],
    affects: { serviceTypes: ['micro-enterprise', 'home-care', 'day-opportunities', 'community-support'] },
  }),
  payments.intention({
    id: 'sefton-mps.personal-assistants',
    marketArea: 'micro-providers',
    direction: 'grow',
    clientGroups: ['everyone'],
    title: 'Support for people who want a personal assistant',
    statement: 'Sefton’s plans include people who want a personal assistant, whom they mostly employ themselves.',
    whatYouCanDo: ['Personal assistant? Ask how people in Sefton can find you.'],
    affects: { serviceTypes: ['micro-enterprise'] },
  }),
  carers.intention({
    id: 'sefton-mps.carers-offer',
    marketArea: 'carers',
    direction: 'reshape',
    clientGroups: ['carers'],
    title: 'A carers offer shaped by eight priorities',
    statement:
      'A new Carers Strategy was about to be agreed. Its eight priorities run from crisis help and short breaks to information, working carers and young carers. ' +
      'Sefton will shape what it offers to fit. It counts just under 35,000 unpaid carers, about 13% of residents.',
    figures: [
      { label: 'Unpaid carers', value: 35000, unit: 'people', qualifier: 'under', period: 'now; date not stated' },
      { label: 'Share of residents who are unpaid carers', value: 13, unit: 'percent', qualifier: 'about', period: 'now; date not stated' },
    ],
    whatYouCanDo: ['Offer breaks at short notice, and say so.', 'Ask each family carer what would help.'],
    affects: { serviceTypes: ['carers-support', 'short-breaks'], careCategories: ['short-stay'] },
  }),
  carers.intention({
    id: 'sefton-mps.carers-emergency',
    marketArea: 'carers',
    direction: 'grow',
    clientGroups: ['carers'],
    title: 'Emergency help and short breaks for carers',
    statement:
      'One priority is to strengthen plans and help for when a carer has an emergency, such as short breaks, and to help carers plan ahead.',
    whatYouCanDo: ['Say if you can take someone the same day.'],
    affects: {
      serviceTypes: ['short-breaks', 'carers-support', 'home-care', 'care-home', 'care-home-nursing'],
      careCategories: ['short-stay'],
    },
  }),
  technology.intention({
    id: 'sefton-mps.technology-care-homes',
    marketArea: 'tecs',
    direction: 'grow',
    title: 'Technology in care homes: falls and one-to-one support',
    statement:
      'In care homes Sefton sees technology helping people who may fall. It could go with one-to-one support, or mean that less of it is needed.',
    whatYouCanDo: ['Count falls before and after any new device.'],
    affects: { serviceTypes: ['care-home', 'care-home-nursing'] },
  }),
  technology.intention({
    id: 'sefton-mps.technology-supported-living',
    marketArea: 'tecs',
    direction: 'grow',
    title: 'Technology in supported living: nights',
    statement: 'In supported living Sefton sees technology as an answer for nights, and as a way to need less high-intensity support.',
    whatYouCanDo: ['Review who needs a person awake at night, and who might not.'],
    affects: { serviceTypes: ['supported-living'] },
  }),
  technology.intention({
    id: 'sefton-mps.technology-at-home',
    marketArea: 'tecs',
    direction: 'grow',
    title: 'Technology at home: see how people manage',
    statement:
      'At home, devices that follow activity and health can show how well people cope, so that staff need to give less direct help. Sefton wants a part for technology in every service it designs.',
    whatYouCanDo: ['Name the devices your staff can set up and explain.'],
    affects: { serviceTypes: ['home-care', 'reablement'] },
  }),
  voluntary.intention({
    id: 'sefton-mps.voluntary-partners',
    marketArea: 'voluntary',
    direction: 'grow',
    title: 'Working with voluntary, community and faith groups',
    statement:
      'Sefton has an agreement with these groups called New Realities. It will build on it, so that people can reach community help, and to deliver its carers strategy. Providers have a part in this.',
    whatYouCanDo: ['Know three local groups you can point people to.'],
    affects: { serviceTypes: ['community-support', 'carers-support', 'micro-enterprise', 'home-care', 'day-opportunities'] },
  }),
  values.intention({
    id: 'sefton-mps.fee-conversations',
    marketArea: 'finance',
    direction: 'maintain',
    title: 'More open talks about fees',
    statement:
      'With budgets tight on both sides, Sefton says it must talk more openly with providers about fee rates and rises, so both understand the costs. Value counts too, not only price. No fee rate is printed.',
    whatYouCanDo: ['Bring your real costs to the talk, line by line.'],
    affects: { serviceTypes: ['care-home', 'care-home-nursing', 'home-care', 'supported-living', 'extra-care', 'day-opportunities'] },
  }),
  values.intention({
    id: 'sefton-mps.proportionate-buying',
    marketArea: 'voluntary',
    direction: 'maintain',
    title: 'Buying that fits the size: small grants to large contracts',
    statement:
      'Sefton buys through contracts of many millions, and through small grants of less than a thousand pounds to voluntary groups. It aims to make the steps fit the money, the risk and the provider, and to keep them simple.',
    whatYouCanDo: ['Small group? Ask what grants there are and how to apply.'],
    affects: { serviceTypes: ['micro-enterprise', 'community-support', 'carers-support'] },
  }),
];
