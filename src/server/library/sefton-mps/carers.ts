// Sefton Market Position Statement 2025 to 2028, "Carers Services", read 25 November 2026.
import { publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'sefton', documentId: 'sefton-mps', section: 'Carers Services' });

const priority = (id: string, title: string, statement: string, advice: string) =>
  say.intention({
    id: `sefton-mps.${id}`,
    marketArea: 'carers',
    direction: 'maintain',
    clientGroups: ['carers'],
    title,
    statement,
    whatYouCanDo: [advice],
    affects: { serviceTypes: ['carers-support', 'short-breaks', 'home-care', 'community-support'] },
  });

export const SEFTON_CARERS = [
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
  say.finding({
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
  say.finding({
    id: 'sefton-mps.carers-kinds',
    sort: 'fact',
    marketArea: 'carers',
    title: 'Six kinds of unpaid carer',
    statement:
      'Young carers (5 to 17), young adult carers (18 to 25), parent carers, working carers, adult carers, and older carers (65 and over). One person can be several of these.',
  }),
  say.system({
    id: 'sefton-mps.system-carers-strategy',
    sort: 'strategy',
    name: 'Carers Strategy',
    what: 'A new strategy for unpaid carers.',
    odd: 'It was about to be agreed: the statement lists eight priorities, the cabinet update speaks of six themes.',
  }),
  say.finding({
    id: 'sefton-mps.carers-three-in-five',
    sort: 'fact',
    marketArea: 'carers',
    title: 'Three in five people will be carers at some time',
    statement: 'That is what Carers UK predicts for the country. Carers differ in age, in hours, and in how many people they look after.',
  }),
  say.intention({
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
  say.intention({
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
];
