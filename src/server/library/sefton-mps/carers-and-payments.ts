// Sefton Market Position Statement 2025 to 2028, "Carers Services", "Personal Budgets and Direct Payments", "Technology Enabled Care Solutions (TECS)" and the voluntary sector, read 25 November 2026.
import { publishedIn } from '../define.ts';

const from = (section: string) => publishedIn({ councilId: 'sefton', documentId: 'sefton-mps', section });
const carers = from('Carers Services');
const payments = from('Personal Budgets and Direct Payments');
const technology = from('Technology Enabled Care Solutions (TECS)');
const voluntary = from('Voluntary, Community & Faith Sector (VCF) / Community Signposting');

const priority = (id: string, title: string, statement: string, advice: string) =>
  carers.intention({
    id: `sefton-mps.${id}`,
    marketArea: 'carers',
    direction: 'maintain',
    clientGroups: ['carers'],
    title,
    statement,
    whatYouCanDo: [advice],
    affects: { serviceTypes: ['carers-support', 'short-breaks', 'home-care', 'community-support'] },
  });

export const SEFTON_CARERS_AND_PAYMENTS = [
  priority(
    'carers-joined-up',
    'Carers priority 2: working together to find and value carers',
    'Sefton wants health and care staff to spot carers and support them well, partners in health, education and care to plan with them, and carers’ needs to count in local plans.',
    'Ask at each first visit who cares for this person, and how they are.',
  ),
  priority(
    'carers-information',
    'Carers priority 3: information that carers can find and use',
    'Carers of all ages should find advice with ease, in a form that suits them, digital ones too. Partners are to be helped to give correct information.',
    'Keep a one-page list of help for carers at hand.',
  ),
  priority(
    'carers-life-stages',
    'Carers priority 4: help at every stage of a carer’s life',
    'Services should work when life changes: growing up, a new school, pregnancy, changes in the family, retirement, bereavement.',
    'Ask carers again when something in their life changes.',
  ),
  priority(
    'carers-community',
    'Carers priority 5: carers recognised in the wider community',
    'More carers of all ages should be found early, with special care for groups that are seldom seen or are vulnerable, and helped in ways that fit them.',
    'Tell community groups about the carers you meet, if the carers agree.',
  ),
  priority(
    'carers-services-that-work',
    'Carers priority 6: services that work, and carers who meet',
    'Sefton will look for new ways to bring carers together, speak openly about what caring does to the mind, and check how it supports carers before it develops services.',
    'Offer a room or an hour for carers to meet.',
  ),
  priority(
    'carers-work-and-money',
    'Carers priority 7: work and money',
    'Carers should be able to keep a job or go back to one, and know what money there is for them. Employers are to be helped to become carer-friendly.',
    'You are an employer too: make shifts fit for staff who care.',
  ),
  priority(
    'carers-young',
    'Carers priority 8: young carers',
    'More young carers should be found, whole families helped, and no child left with care that is not right for them. School, training and work chances should get better.',
    'Notice when a child does the caring, and say so.',
  ),
  carers.finding({
    id: 'sefton-mps.carers-open-services',
    sort: 'fact',
    marketArea: 'carers',
    title: 'Twice as many carers services as in November 2023',
    statement:
      'At the end of June 200 services for carers were open, double the number of November 2023. About 98% of carers who use social care direct their own support.',
    figures: [
      { label: 'Open services for carers', value: 200, unit: 'services', period: 'end of June; year not stated' },
      { label: 'Carers with self-directed support', value: 98, unit: 'percent', qualifier: 'about', period: 'now; date not stated' },
    ],
  }),
  carers.finding({
    id: 'sefton-mps.carers-kinds',
    sort: 'fact',
    marketArea: 'carers',
    title: 'Six kinds of unpaid carer',
    statement:
      'Young carers (5 to 17), young adult carers (18 to 25), parent carers, working carers, adult carers, and older carers (65 and over). One person can be several of these.',
  }),
  carers.system({
    id: 'sefton-mps.system-carers-strategy',
    sort: 'strategy',
    name: 'Carers Strategy',
    what: 'A new strategy for unpaid carers.',
    odd: 'It was about to be agreed: the statement lists eight priorities, the cabinet update speaks of six themes.',
  }),
  payments.finding({
    id: 'sefton-mps.direct-payment-uses',
    sort: 'fact',
    marketArea: 'direct-payments',
    title: 'What a direct payment can buy',
    statement:
      'A personal assistant, support while a carer is out or at work, help to reach leisure, shops or the community, place-based day care, an agency registered with CQC that the council does not pay itself, and work, training or volunteering.',
  }),
  technology.intention({
    id: 'sefton-mps.technology-everywhere',
    marketArea: 'tecs',
    direction: 'grow',
    clientGroups: ['everyone'],
    title: 'A part for technology in every service',
    statement:
      'Technology is to be at the heart of adult social care: considered each time a service is designed, easy and reassuring for the person, and used so that services cost less effort. It may prevent or put off costly packages.',
    whatYouCanDo: ['Name the technology in each new offer you make.'],
    affects: { serviceTypes: ['home-care', 'reablement', 'supported-living', 'extra-care', 'care-home', 'care-home-nursing'] },
  }),
  technology.system({
    id: 'sefton-mps.system-tecs-strategy',
    sort: 'strategy',
    name: 'TECS Strategy 2021-24',
    what: 'The strategy for technology-enabled care.',
    odd: 'Its years were over when this statement began. It was a link; the address is not in the text.',
  }),
  technology.system({
    id: 'sefton-mps.system-falls-strategy',
    sort: 'strategy',
    name: 'Falls Prevention Strategy',
    what: 'A plan to prevent falls, which technology in care homes is to help with.',
    odd: 'No link is printed.',
  }),
  voluntary.intention({
    id: 'sefton-mps.front-door-signposting',
    marketArea: 'voluntary',
    direction: 'reshape',
    clientGroups: ['everyone'],
    title: 'A new front door that leads to community help',
    statement:
      'The first contact with the council is being redesigned. Council, community groups and providers should work together so that people find services in the community.',
    whatYouCanDo: ['Teach staff three places to send people.', 'Community group? Make sure the council knows you.'],
    affects: { serviceTypes: ['community-support', 'micro-enterprise', 'home-care', 'day-opportunities', 'carers-support'] },
  }),
  voluntary.system({
    id: 'sefton-mps.system-new-realities',
    sort: 'programme',
    name: 'New Realities',
    what: 'A "can-do" agreement between the council and the voluntary, community and faith sector.',
  }),
  carers.finding({
    id: 'sefton-mps.carers-three-in-five',
    sort: 'fact',
    marketArea: 'carers',
    title: 'Three in five people will be carers at some time',
    statement: 'That is what Carers UK predicts for the country. Carers differ in age, in hours, and in how many people they look after.',
  }),
];
