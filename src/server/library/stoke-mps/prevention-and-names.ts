// Stoke-on-Trent Market Position Statement 2024 - 2028, "Information, Advice and Prevention", "Existing Strategies and Information that underpin our MPS" and names elsewhere, read 25 November 2026.
import { publishedIn } from '../define.ts';

const from = (section: string) => publishedIn({ councilId: 'stoke-on-trent', documentId: 'stoke-mps', section });
const prevention = from('Information, Advice and Prevention');
const independence = from('Supporting Independence in the Community');
const careHomes = from('Living and Ageing Well in Care Homes');
const pipeline = from('Commissioning Pipeline');
const corporate = from('Our Corporate Strategy and Priorities 2024 - 2028');
const existing = from('Existing Strategies and Information that underpin our MPS');

const NO_ADDRESS = 'It was a link; the address is not in the text.';
const strategy = (id: string, name: string, what: string, odd = NO_ADDRESS) =>
  existing.system({ id: `stoke-mps.system-${id}`, sort: 'strategy', name, what, odd });
const directory = (id: string, name: string, what: string) =>
  existing.system({
    id: `stoke-mps.system-${id}`,
    sort: 'directory',
    name,
    what,
    odd: `${NO_ADDRESS} The city means to join its directories into one.`,
  });

export const STOKE_PREVENTION_AND_NAMES = [
  prevention.intention({
    id: 'stoke-mps.online-assessments',
    marketArea: 'prevention',
    direction: 'grow',
    clientGroups: ['everyone'],
    title: 'Care Act assessments online',
    statement: 'Besides carers’ assessments, people should be able to have a Care Act assessment online.',
    whatYouCanDo: ['Be ready to help a person fill it in.'],
    affects: { serviceTypes: ['home-care', 'community-support', 'carers-support', 'micro-enterprise'] },
  }),
  prevention.intention({
    id: 'stoke-mps.carers-keep-going',
    marketArea: 'carers',
    direction: 'grow',
    clientGroups: ['carers'],
    title: 'Help before a carer breaks down',
    statement: 'What carers are offered is to be made better, so that they can keep caring and none is worn out by it.',
    whatYouCanDo: ['Agree with each family what happens if the carer falls ill.'],
    affects: { serviceTypes: ['carers-support', 'short-breaks', 'home-care'] },
  }),
  prevention.intention({
    id: 'stoke-mps.lounges-as-contact',
    marketArea: 'prevention',
    direction: 'maintain',
    clientGroups: ['everyone'],
    title: 'Community Lounges as places to ask',
    statement: 'The city goes on promoting its Community Lounges, where local people get information and advice.',
    whatYouCanDo: ['Leave your leaflet there.'],
    affects: { serviceTypes: ['community-support', 'micro-enterprise', 'carers-support', 'day-opportunities'] },
  }),
  prevention.intention({
    id: 'stoke-mps.aware-of-dementia-and-autism',
    marketArea: 'prevention',
    direction: 'grow',
    clientGroups: ['dementia', 'autism', 'mental-health'],
    title: 'A city that understands dementia, autism and mental health',
    statement:
      'With community groups, providers and residents the council spreads understanding of such conditions, so that everyone can get about in the city.',
    whatYouCanDo: ['Offer your staff’s knowledge for a talk in the neighbourhood.'],
    affects: { serviceTypes: ['community-support', 'day-opportunities', 'care-home', 'care-home-nursing', 'supported-living'] },
  }),
  independence.intention({
    id: 'stoke-mps.home-care-oversupply',
    marketArea: 'care-at-home',
    direction: 'reduce',
    title: 'Home care: extra contracts came when it was short; now there is too much',
    statement:
      'The first contracts began in 2019. More kinds of contract were added when there was not enough home care. Today Stoke sees more on offer than is wanted. How much more is not published in the text.',
    whatYouCanDo: ['On spot purchase? Ask what will become of it.'],
    affects: { serviceTypes: ['home-care', 'live-in-care'] },
  }),
  independence.finding({
    id: 'stoke-mps.extra-care-schemes',
    sort: 'fact',
    marketArea: 'extra-care',
    title: '8 extra care schemes, mostly lived in by people without care needs',
    statement: 'The city pays for care in 8 schemes. Most residents have no needs that the council must meet.',
    figures: [{ label: 'Extra care schemes', value: 8, unit: 'schemes', period: 'now; date not stated' }],
  }),
  independence.system({
    id: 'stoke-mps.system-community-catalysts',
    sort: 'organisation',
    name: 'Community Catalysts',
    what: 'An organisation that helped people in the city start community micro-enterprises; the work is to be built on.',
    odd: 'No link is printed.',
  }),
  independence.system({
    id: 'stoke-mps.system-hold-mortgages',
    sort: 'programme',
    name: 'HOLD mortgages',
    what: 'A kind of mortgage that the city names as a housing idea to develop.',
    odd: 'The letters are not spelled out in the text. Elsewhere they stand for Home Ownership for people with Long-term Disabilities.',
  }),
  careHomes.system({
    id: 'stoke-mps.system-provider-forums',
    sort: 'forum',
    name: 'Provider Forums',
    what: 'Meetings of the city with care providers, which are being changed.',
    odd: 'No dates and no contact are printed.',
  }),
  pipeline.system({
    id: 'stoke-mps.system-portal',
    sort: 'portal',
    name: 'Supply Stoke and Staffs (ProActis)',
    what: 'All tenders of the city are advertised there.',
    printed: 'supplystokeandstaffs.proactishosting.com/',
    url: 'https://supplystokeandstaffs.proactishosting.com/',
  }),
  corporate.finding({
    id: 'stoke-mps.seven-themes',
    sort: 'fact',
    marketArea: 'quality',
    title: 'Seven themes for the city, 2024 to 2028',
    statement: 'Healthier, wealthier, safer, greener, cleaner, fairer and skilled: the council’s plans are ordered by these.',
  }),
  directory('care-choices', 'Care Choices Directory', 'A directory of care services.'),
  directory('community-directory', 'Stoke Community Directory', 'A directory of groups and activities in the city.'),
  directory('small-good-stuff', 'Stoke-on-Trent Small Good Stuff', 'A directory of very small care and support businesses.'),
  strategy('communities-together', 'Communities Together', 'Listed among the sources of the statement; the text does not explain it.'),
  strategy('place-to-be', 'Place to Be ASC Strategy 2023 2026', 'The city’s strategy for adult social care.'),
  strategy('adult-care', 'Adult care and wellbeing, Stoke-on-Trent', 'The council’s own pages about adult care.'),
  strategy('older-housing', "Older people's housing strategy", 'How the city wants older people to be housed.'),
  strategy('carers', 'Stoke-on-Trent joint carers strategy', 'A strategy for carers, with partners.'),
  strategy('learning-disability', 'Learning Disability Strategy', 'A strategy for people with a learning disability.'),
  strategy('autism', 'Autism Strategy', 'A strategy for autistic people.'),
  strategy(
    'independent-living',
    'Independent Living Strategy',
    'How everyone can have a front door of their own.',
    'Printed as "when available": it did not exist yet.',
  ),
  prevention.finding({
    id: 'stoke-mps.voluntary-strength',
    sort: 'fact',
    marketArea: 'voluntary',
    title: 'A wide voluntary, community and faith sector',
    statement:
      'The city counts itself lucky with it: these groups put off the need for formal care, support carers and show people the way. How many there are is not printed.',
  }),
];
