// Sefton cabinet member update, 7 January 2025: reablement, care homes, fees, strategies, budget and complaints, read 25 November 2026.
import { CARE_HOMES, contradiction, EVERY_SERVICE, publishedIn, source } from '../define.ts';

const from = (section: string) => publishedIn({ councilId: 'sefton', documentId: 'sefton-update', section });
const directions = from('New Directions');
const homeCare = from('Domiciliary Care & Reablement');
const quality = from('Care Homes and Quality');
const fees = from('2025/26 Fee Setting');
const carers = from('Carers Strategy');
const prevention = from('Early Intervention & Prevention Strategy');
const budget = from('Adult Social Care Budget');
const complaints = from('Adult Social Care Complaints, Compliments and MP Enquiries');

export const SEFTON_QUALITY_AND_MONEY = [
  directions.system({
    id: 'sefton-update.system-chase-heys',
    sort: 'organisation',
    name: 'Chase Heys care home (New Directions)',
    what: 'A home of New Directions that the council wants to use for Better at Home. Cabinet approved a report on the company in December 2024.',
  }),
  homeCare.notice({
    id: 'sefton-update.plan-reablement',
    buyer: 'Sefton Council',
    title: 'More reablement',
    stage: 'pipeline',
    plannedFor: '2025-03',
    marketAreas: ['reablement'],
    summary:
      'The council was getting ready to buy more reablement, expected to be in place by March 2025. The paper prints when it should be there, not when bids open, and no value.',
  }),
  homeCare.finding({
    id: 'sefton-update.alternative-to-reablement',
    sort: 'challenge',
    marketArea: 'reablement',
    title: 'Stand-in services for reablement cost more',
    statement:
      'Home-care agencies met most of the rise with "alternative to reablement" services. The council says they can be costly and their results uneven.',
    figures: [
      {
        label: 'Share of the rise met by home-care agencies',
        value: 78,
        unit: 'percent',
        period: 'the last 2 years (report of January 2025)',
      },
    ],
  }),
  quality.intention({
    id: 'sefton-update.organisational-safeguarding',
    marketArea: 'quality',
    direction: 'reshape',
    title: 'A clearer way to handle safeguarding in an organisation',
    statement:
      'The safeguarding and quality teams are writing an Organisational Safeguarding model, with a flow chart of how decisions are made.',
    whatYouCanDo: ['Ask for the flow chart, and put your own steps beside it.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  quality.intention({
    id: 'sefton-update.risk-ranking',
    marketArea: 'quality',
    direction: 'maintain',
    title: 'Each provider placed by risk',
    statement:
      'The quality team keeps a model that sorts all providers by risk. It works with social workers, therapists and health to give more support where risk is high. The ranks are not published.',
    whatYouCanDo: ['Ask how your own service is placed, and why.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  quality.system({
    id: 'sefton-update.system-quality-team',
    sort: 'organisation',
    name: 'Quality Assurance (QA) team',
    what: 'The council team that visits providers, ranks risk and helps where quality is a worry.',
    odd: 'No contact is printed.',
  }),
  quality.system({
    id: 'sefton-update.system-risk-meetings',
    sort: 'forum',
    name: 'Care Quality & Risk meetings',
    what: 'Meetings where the council, CQC and partners share what they know about care homes.',
  }),
  quality.system({
    id: 'sefton-update.system-enter-and-view',
    sort: 'programme',
    name: 'Healthwatch "Enter and View"',
    what: 'Visits by Healthwatch to care services, from January 2025.',
  }),
  fees.notice({
    id: 'sefton-update.plan-fee-consultation',
    buyer: 'Sefton Council',
    title: 'Talks with providers about fees for 2025/26',
    stage: 'pipeline',
    period: 'early 2025, for 2025/26',
    marketAreas: ['finance'],
    summary:
      'The council meant to consult providers on its fees for 2025/26, with wages and National Insurance in mind. It prints no dates, no questions and no rate.',
  }),
  carers.finding({
    id: 'sefton-update.carers-consulted',
    sort: 'done',
    marketArea: 'carers',
    title: 'Carers wrote the vision of their strategy',
    statement:
      'The vision is the carers’ own, and six themes came out of the talks. It also answers what carers said in the survey. The finished strategy and its plan were to be published on the council’s website.',
  }),
  prevention.finding({
    id: 'sefton-update.prevention-workshop',
    sort: 'done',
    marketArea: 'prevention',
    title: 'A workshop on what a good life looks like',
    statement:
      'People, carers and community groups gave examples, agreed what early help means in Sefton, and named priorities for the next two years. The priorities are not printed.',
  }),
  prevention.intention({
    id: 'sefton-update.early-help-at-the-heart',
    marketArea: 'prevention',
    direction: 'grow',
    clientGroups: ['everyone', 'carers'],
    title: 'Early help at the heart of adult social care',
    statement:
      'Sefton says looking only after people with the highest needs will no longer do. Early help should keep people at home, out of crisis, and away from long-term care.',
    whatYouCanDo: ['Show what you do before a crisis, and what it costs.'],
    affects: { serviceTypes: ['community-support', 'home-care', 'reablement', 'carers-support', 'micro-enterprise'] },
  }),
  budget.finding({
    id: 'sefton-update.placements-risk',
    sort: 'challenge',
    marketArea: 'finance',
    title: 'Placements and packages are the biggest money risk',
    statement:
      'Adult social care might be £5.352 million over. A council budget report of December has an overspend of £2.254 million; the text does not say how the two fit together, and speaks of savings still to be made.',
    figures: [
      {
        label: 'Possible deficit on adult social care',
        value: 5352000,
        unit: 'pounds',
        qualifier: 'potentially',
        period: '2024/25, forecast at the end of October 2024',
      },
      { label: 'Overspend in the council’s budget report', value: 2254000, unit: 'pounds', period: '2024/25, report of December 2024' },
    ],
  }),
  complaints.table({
    id: 'sefton-update.complaints',
    title: 'Complaints about adult social care, by subject',
    unit: 'complaints',
    period: 'October and November 2024',
    columns: ['October and November 2024'],
    rows: [
      { label: 'Decisions', values: [4] },
      { label: 'Fees and charges', values: [1] },
      { label: 'Staff matters', values: [2] },
      { label: 'Quality of the service', values: [7] },
      { label: 'All', values: [14] },
    ],
    note: 'Five were upheld in whole or part, three were not, one was settled at once and five were still open.',
  }),
  complaints.intention({
    id: 'sefton-update.learning-shared',
    marketArea: 'quality',
    direction: 'maintain',
    title: 'What complaints teach is shared, also with providers',
    statement:
      'Leaders look at each complaint. What is learned goes to staff, and to providers where needed, in "Listen and Learn" notices by theme. Slow hospital discharge and poor communication were among the complaints upheld in part.',
    whatYouCanDo: ['Ask to get the "Listen and Learn" notices for your kind of service.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  complaints.system({
    id: 'sefton-update.system-listen-and-learn',
    sort: 'programme',
    name: 'Listen and Learn notifications',
    what: 'Short notices about what complaints have taught, by theme.',
    odd: 'They are shared inside the council’s service; how a provider gets them is not printed.',
  }),
  homeCare.intention({
    id: 'sefton-update.reablement-plan',
    marketArea: 'reablement',
    direction: 'reshape',
    clientGroups: ['hospital-discharge'],
    title: 'A detailed plan for reablement in the long run',
    statement:
      'The council has looked closely at what reablement it will need over many years and has a plan of action. The plan itself is not printed.',
    whatYouCanDo: ['Ask to see the plan before you set up a team.'],
    affects: { serviceTypes: ['reablement', 'home-care'] },
  }),
  quality.intention({
    id: 'sefton-update.support-with-health',
    marketArea: 'quality',
    direction: 'maintain',
    title: 'Extra help for providers in difficulty',
    statement:
      'Where there are concerns, therapists, social workers and health partners join the quality team in supporting the provider, so that risks are dealt with.',
    whatYouCanDo: ['Write an action plan with dates, and share it.'],
    affects: { serviceTypes: [...CARE_HOMES, 'home-care', 'supported-living', 'extra-care'] },
  }),
  contradiction({
    id: 'sefton-update.pre-visit-year',
    councilId: 'sefton',
    marketArea: 'quality',
    title: 'Preparing for CQC in January 2024 or 2025?',
    statements: [
      {
        says: 'CQC was to be on site between 27 and 30 January 2025.',
        source: source('sefton-update', 'Preparation for Care Quality Commission Assurance and Assessment'),
      },
      {
        says: 'The session before the visit is put in early January 2024.',
        source: source('sefton-update', 'Preparation for Care Quality Commission Assurance and Assessment'),
      },
    ],
    itemIds: ['sefton-update.cqc-visit'],
  }),
];
