// Knowsley Adult Social Care Transformation Plan 2024-2027, "Reflection": what was done from 2020 to 2023, read 25 November 2026. More of it is in reflection-and-performance.ts.
import { CARE_HOMES, EVERY_SERVICE, publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'knowsley', documentId: 'knowsley-plan', section: 'Reflection' });

export const KNOWSLEY_REFLECTION = [
  say.table({
    id: 'knowsley-plan.grants',
    title: 'Money for community groups',
    unit: 'pounds',
    period: '2022/23 and 2023/24',
    columns: ['2022/23', '2023/24'],
    rows: [
      { label: 'Stronger Communities Fund', values: [220000, 351000] },
      { label: 'Winter Wellness Programme', values: [null, 203000] },
    ],
    note: 'Of the winter programme, only 2023/24 is printed.',
  }),
  say.table({
    id: 'knowsley-plan.grant-projects',
    title: 'Community projects and groups that got money',
    unit: 'projects',
    period: '2022/23 and 2023/24',
    columns: ['2022/23', '2023/24'],
    rows: [
      { label: 'Projects of the Stronger Communities Fund', values: [27, 50] },
      { label: 'Groups in the Winter Wellness Programme', values: [null, 41] },
    ],
  }),
  say.table({
    id: 'knowsley-plan.extra-care-units',
    title: 'Extra care homes opened in Knowsley',
    unit: 'units',
    period: '2020 to early 2024',
    columns: ['Units'],
    rows: [
      { label: 'Two schemes since 2020', values: [206] },
      { label: 'One scheme, early 2024', values: [137] },
      { label: 'All there are', values: [703] },
    ],
    note: 'With the first two the number of sites was 8. How many there are with the third is not printed.',
  }),
  say.intention({
    id: 'knowsley-plan.asset-based',
    marketArea: 'voluntary',
    direction: 'grow',
    clientGroups: ['everyone'],
    title: 'A plan to use what the community offers first',
    statement: 'There is a plan to meet needs through community support, which people say they prefer, before other services.',
    whatYouCanDo: ['Know the groups near you, and bring people to one.'],
    affects: { serviceTypes: ['community-support', 'day-opportunities', 'home-care', 'micro-enterprise'] },
  }),
  say.intention({
    id: 'knowsley-plan.analogue-to-digital',
    marketArea: 'tecs',
    direction: 'reshape',
    title: 'Care homes: ready for the end of analogue telephone lines',
    statement:
      'The council helps care homes with what the change from analogue to digital lines means for them. The plan prints December 2025 for it: check that date before you rely on it.',
    when: 'printed as December 2025',
    whatYouCanDo: [
      'List everything that uses a telephone line: alarms, lifts, call bells.',
      'Ask your supplier for the date that holds now.',
    ],
    affects: { serviceTypes: [...CARE_HOMES, 'extra-care', 'supported-living'] },
  }),
  say.intention({
    id: 'knowsley-plan.self-assessment',
    marketArea: 'prevention',
    direction: 'explore',
    clientGroups: ['everyone', 'carers'],
    title: 'Self-assessment for care, for carers and for money',
    statement: 'Work goes on so that people can assess their own needs for social care, as carers, and of their finances.',
    whatYouCanDo: ['Be ready to help a person through it.'],
    affects: { serviceTypes: ['home-care', 'carers-support', 'community-support'] },
  }),
  say.intention({
    id: 'knowsley-plan.discharge-to-assess',
    marketArea: 'reablement',
    direction: 'reshape',
    clientGroups: ['hospital-discharge'],
    title: 'Leaving hospital: better steps, and more to come',
    statement:
      'The longer-term way of leaving hospital and being assessed afterwards was reviewed. It has been improved, and more is under way.',
    whatYouCanDo: ['Say when you can take a person on, weekends too.'],
    affects: { serviceTypes: ['reablement', 'home-care', ...CARE_HOMES], careCategories: ['short-stay'] },
  }),
  say.intention({
    id: 'knowsley-plan.money-management',
    marketArea: 'direct-payments',
    direction: 'grow',
    clientGroups: ['everyone'],
    title: 'A choice of firms to help people manage a direct payment',
    statement: 'A framework of providers now helps people handle the money of their direct payment, so that they can choose.',
    whatYouCanDo: ['Paid by direct payment? Ask who handles the money.'],
    affects: { serviceTypes: ['micro-enterprise', 'home-care', 'community-support', 'day-opportunities'] },
  }),
  say.intention({
    id: 'knowsley-plan.in-house-first-choice',
    marketArea: 'quality',
    direction: 'maintain',
    clientGroups: ['everyone'],
    title: 'The council’s own services as a first choice',
    statement:
      'With providers and users the council goes on making its Adult Provider Services known as a first choice for adults with health and care needs.',
    whatYouCanDo: ['Ask what the council will do itself, and what it will buy.'],
    affects: { serviceTypes: ['supported-living', 'day-opportunities', 'shared-lives', 'short-breaks'] },
  }),
  say.intention({
    id: 'knowsley-plan.joint-commissioning-plan',
    marketArea: 'quality',
    direction: 'reshape',
    title: 'One commissioning plan for adults, children and public health',
    statement: 'A joint plan now covers what the council buys for children, for adults and for public health.',
    whatYouCanDo: ['Serve more than one of the three? Say so.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  say.intention({
    id: 'knowsley-plan.shared-lives-new-offer',
    marketArea: 'shared-lives',
    direction: 'grow',
    clientGroups: ['mental-health', 'transition'],
    title: 'Shared Lives for mental health and for young people',
    statement:
      'Shared Lives now also has an offer for adults with milder mental ill-health, and more support for young people who become adults. Two more workers were sought for it.',
    whatYouCanDo: ['Tell people with a spare room about Shared Lives.'],
    affects: { serviceTypes: ['shared-lives'] },
  }),
  say.intention({
    id: 'knowsley-plan.induction-toolkit',
    marketArea: 'workforce',
    direction: 'grow',
    title: 'New ideas to draw people into care work',
    statement:
      'After its first joint campaign the council looks for other ways to attract people, and is reworking how new staff are introduced.',
    whatYouCanDo: ['Ask to join the next recruitment event.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  say.finding({
    id: 'knowsley-plan.live-well-grown',
    sort: 'done',
    marketArea: 'voluntary',
    title: 'The Live Well directory has more than doubled',
    statement: 'It went from 250 entries to over 500, and groups are still being asked if they may be added.',
    figures: [{ label: 'Entries in the directory', value: 500, unit: 'items', qualifier: 'over', period: '2020 to 2023' }],
  }),
  say.finding({
    id: 'knowsley-plan.winter-hospital-volunteers',
    sort: 'done',
    marketArea: 'voluntary',
    title: 'Volunteers helped people home from hospital',
    statement:
      'In the winter of 2022 Innovate Volunteering helped people who were well enough to leave but could not go home without help. It also runs Knowsley Networkers against loneliness.',
  }),
  say.finding({
    id: 'knowsley-plan.technology-trials',
    sort: 'done',
    marketArea: 'tecs',
    title: 'Care technology tried out',
    statement:
      'The IStumble app and lifting cushions in extra care, devices against falls in most homes, a falls response service, and a trial of Carebuilder, which mixes remote and face-to-face care.',
    figures: [{ label: 'Properties that began to try Carebuilder', value: 8, unit: 'homes', period: '2020 to 2023' }],
  }),
  say.finding({
    id: 'knowsley-plan.free-technology',
    sort: 'done',
    marketArea: 'tecs',
    title: 'Assistive technology free for 12 weeks',
    statement:
      'Among other things the Better Care Fund paid for free technology at first, community navigation, a rapid response home from hospital, reablement, and help for carers and out of hours.',
    figures: [{ label: 'Free assistive technology', value: 12, unit: 'weeks', period: '2020 to 2023' }],
  }),
  say.finding({
    id: 'knowsley-plan.own-services-staff',
    sort: 'done',
    marketArea: 'workforce',
    title: 'The council’s own services grew',
    statement:
      'A review that ended in March 2023 gave Adult Provider Services a new structure for the most complex adults, digital records and rotas, and a first step on a career ladder.',
    figures: [{ label: 'More staff', value: 27, unit: 'people', period: 'after the review of March 2023' }],
  }),
  say.finding({
    id: 'knowsley-plan.recruitment-event',
    sort: 'done',
    marketArea: 'workforce',
    title: 'A weekend event brought 49 offers of work',
    statement: 'A campaign of 2022 with children’s services was meant to lower vacancy rates. Vacancy rates are not printed.',
    figures: [
      { label: 'People offered a job', value: 49, unit: 'people', period: '2022' },
      { label: 'Of them social workers for adults', value: 8, unit: 'people', period: '2022' },
    ],
  }),
  say.finding({
    id: 'knowsley-plan.safeguarding-board',
    sort: 'done',
    marketArea: 'quality',
    title: 'A safeguarding board of Knowsley’s own since June 2021',
    statement:
      'It took the place of the Merseyside board. A peer review called the hub (MASH) good, with more even communication and recording still to do. Demand there stays high.',
  }),
  say.finding({
    id: 'knowsley-plan.complex-packages',
    sort: 'done',
    marketArea: 'finance',
    title: 'Complex care packages reviewed',
    statement: 'How complex packages are bought has been looked at. The result is not printed.',
  }),
  say.intention({
    id: 'knowsley-plan.resource-allocation',
    marketArea: 'direct-payments',
    direction: 'reshape',
    clientGroups: ['everyone'],
    title: 'People see more clearly how much care they can expect',
    statement:
      'The Resource Allocation System, which gives a first idea of a person’s budget, has been redesigned, so that people know it before planning begins.',
    whatYouCanDo: ['Ask the person what budget they were told.'],
    affects: { serviceTypes: ['home-care', 'supported-living', 'day-opportunities', 'micro-enterprise'] },
  }),
];
