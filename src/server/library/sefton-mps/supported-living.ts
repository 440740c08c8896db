// Sefton Market Position Statement 2025 to 2028, "Market Area - Supported Living", read 25 November 2026.
import { publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'sefton', documentId: 'sefton-mps', section: 'Market Area - Supported Living' });

export const SEFTON_SUPPORTED_LIVING = [
  say.intention({
    id: 'sefton-mps.supported-housing-waiting',
    marketArea: 'supported-living',
    direction: 'grow',
    clientGroups: ['learning-disability', 'mental-health', 'autism', 'under-65'],
    title: '110 people are waiting for supported housing',
    statement:
      'Sefton says 110 people are waiting for a supported housing place. It lists where they live now; that list does not add up to 110. We show both.',
    figures: [{ label: 'People waiting for supported housing', value: 110, unit: 'people', period: 'now; date not stated' }],
    whatYouCanDo: ['Report free places, with who they suit and from when.'],
    affects: { serviceTypes: ['supported-living'] },
    tableIds: ['sefton-mps.supported-housing-from'],
  }),
  say.table({
    id: 'sefton-mps.supported-housing-from',
    title: 'Where people waiting for supported housing live now',
    unit: 'people',
    period: 'now; date not stated',
    columns: ['Now; date not stated'],
    rows: [
      { label: 'With their family', values: [39] },
      { label: 'In hospital', values: [21] },
      { label: 'In supported living, and better off moving', values: [21] },
      { label: 'In residential care', values: [14] },
      { label: 'In their own or temporary housing', values: [13] },
    ],
    note: 'They do not add up to the 110 people of the text.',
  }),
  say.intention({
    id: 'sefton-mps.supported-housing-more',
    marketArea: 'supported-living',
    direction: 'grow',
    clientGroups: ['learning-disability', 'autism', 'under-65'],
    title: '246 more supported housing units by 2032/33',
    statement:
      'On top of the people waiting, Sefton projects a need for 246 more units of supported housing by 2032/33. ' +
      'Demand will also rise because more adults with a learning disability than in the country as a whole live in their own home or with family, and some family carers are older.',
    figures: [
      { label: 'Extra supported housing', value: 246, unit: 'units', period: 'by 2032/33' },
      {
        label: 'Adults with a learning disability in their own home or with family: Sefton',
        value: 88.2,
        unit: 'percent',
        period: 'date not stated',
      },
      {
        label: 'Adults with a learning disability in their own home or with family: nationally',
        value: 80.5,
        unit: 'percent',
        period: 'date not stated',
      },
    ],
    when: 'by 2032/33',
    whatYouCanDo: ['Look for a housing partner, and bring the council a site early.'],
    affects: { serviceTypes: ['supported-living'] },
  }),
  say.intention({
    id: 'sefton-mps.supported-living-today',
    marketArea: 'supported-living',
    direction: 'reshape',
    clientGroups: ['learning-disability', 'mental-health', 'physical-disability'],
    title: 'A new supported living strategy after a review in May 2024',
    statement:
      'About 602 people have supported living, counting Shared Lives and individual service funds; 529 of them are aged 18 to 64. After a review by the Local Government Association, a new strategy and plan are being written. ' +
      'Charts of growth and of service types were pictures: their values are not published in the text.',
    figures: [
      { label: 'People supported', value: 602, unit: 'people', qualifier: 'about', period: '2024' },
      { label: 'Of them aged 18 to 64', value: 529, unit: 'people', period: '2024' },
    ],
    whatYouCanDo: ['Be ready to show what your support costs and what it achieves.'],
    affects: { serviceTypes: ['supported-living', 'shared-lives'] },
  }),
  say.intention({
    id: 'sefton-mps.supported-living-move-on',
    marketArea: 'supported-living',
    direction: 'reshape',
    clientGroups: ['learning-disability', 'mental-health'],
    title: 'Less round-the-clock support, more ways to move on',
    statement:
      'Sefton says its market leans to support day and night with no way to progress, so some people get more than they may need. It wants more choices: Shared Lives, keyring schemes, shared ownership, individual homes, shared housing and open extra care.',
    whatYouCanDo: ['Review each package with support day and night.', 'Plan a next step for each person.'],
    affects: { serviceTypes: ['supported-living', 'shared-lives', 'extra-care'] },
  }),
  say.intention({
    id: 'sefton-mps.supported-living-all-age',
    marketArea: 'supported-living',
    direction: 'explore',
    clientGroups: ['learning-disability', 'autism', 'older-people'],
    title: 'Supported housing for all ages, and fewer care home places',
    statement:
      'Sefton expects many more people with a learning disability, and autistic people, over 65, and about as many younger adults as now. Supported housing could serve all ages. It says it has more people in care homes than any other of the 9 councils in Cheshire and Merseyside.',
    whatYouCanDo: ['Check if your homes suit people as they grow older.'],
    affects: {
      serviceTypes: ['supported-living', 'care-home'],
      careCategories: ['learning-disability-residential', 'mental-health-residential'],
    },
  }),
  say.intention({
    id: 'sefton-mps.supported-living-commissioning',
    marketArea: 'supported-living',
    direction: 'recommission',
    title: 'New and updated supported living frameworks',
    statement:
      'Sefton will develop its frameworks, old and new. Specifications will look more at results. Contracts will change too, and so will the way payment works.',
    whatYouCanDo: ['Ask how payment would change, and model it.'],
    affects: { serviceTypes: ['supported-living'] },
  }),
  say.intention({
    id: 'sefton-mps.supported-living-dual-diagnosis',
    marketArea: 'supported-living',
    direction: 'grow',
    clientGroups: ['mental-health', 'hospital-discharge'],
    title: 'Homes for people with complex mental health needs',
    statement:
      'Sefton wants supported homes for people with complex mental ill-health and a dual diagnosis, tied to a larger High Intensity User service, so that people can leave hospital on time.',
    whatYouCanDo: ['Say which mental health skills your team has.'],
    affects: { serviceTypes: ['supported-living'] },
  }),
  say.intention({
    id: 'sefton-mps.supported-living-transition',
    marketArea: 'supported-living',
    direction: 'reshape',
    clientGroups: ['transition'],
    title: 'Young people: plan earlier, for the whole of life',
    statement:
      'Children’s and adult social care will plan together. They will look at all housing and support choices, and at skills for living, so that fewer people need long-term care later.',
    whatYouCanDo: ['Offer skills training that starts before age 18.'],
    affects: { serviceTypes: ['supported-living', 'shared-lives'] },
  }),
  say.intention({
    id: 'sefton-mps.supported-living-housing',
    marketArea: 'supported-living',
    direction: 'explore',
    title: 'Accessible and sensory-friendly housing, near family',
    statement:
      'Sefton wants to know where accessible homes, and homes that suit sensory needs, are wanted. The aim is for people to stay close to family, in the place where they grew up.',
    whatYouCanDo: ['List the accessible features of each property on your return.'],
    affects: { serviceTypes: ['supported-living'] },
  }),
  say.intention({
    id: 'sefton-mps.supported-living-technology',
    marketArea: 'tecs',
    direction: 'grow',
    title: 'Technology in supported living',
    statement:
      'Sefton will look further at technology that helps people keep skills and be independent. It could mean fewer paid staff awake at night or present all the time.',
    whatYouCanDo: ['Try one device in one home, and record what changed.'],
    affects: { serviceTypes: ['supported-living'] },
  }),
  say.intention({
    id: 'sefton-mps.community-support',
    marketArea: 'supported-living',
    direction: 'reduce',
    title: 'Less community support, from fewer special providers',
    statement:
      'Community support has grown in recent years. Sefton now expects to buy less. It may look for providers that do only this, for the most vulnerable people.',
    whatYouCanDo: ['Check how much of your income is community support.'],
    affects: { serviceTypes: ['community-support', 'supported-living', 'home-care'] },
  }),
];
