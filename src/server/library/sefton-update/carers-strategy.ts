// Sefton Cabinet Member Update, 7 January 2025, "Carers Strategy", read 25 November 2026.
import { publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'sefton', documentId: 'sefton-update', section: 'Carers Strategy' });

export const UPDATE_CARERS_STRATEGY = [
  say.finding({
    id: 'sefton-update.carers-consulted',
    sort: 'done',
    marketArea: 'carers',
    title: 'Carers wrote the vision of their strategy',
    statement:
      'The vision is the carers’ own, and six themes came out of the talks. It also answers what carers said in the survey. The finished strategy and its plan were to be published on the council’s website.',
  }),
  say.intention({
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
];
