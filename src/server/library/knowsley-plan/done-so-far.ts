// Knowsley Adult Social Care Transformation Plan 2024-2027, "Reflection", what was done from 2020 to 2023, and in figures, read 25 November 2026.
import { publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'knowsley', documentId: 'knowsley-plan', section: 'Reflection' });

export const KNOWSLEY_DONE_SO_FAR = [
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
  say.finding({
    id: 'knowsley-plan.unpublished-promises',
    sort: 'unpublished',
    marketArea: 'day-opportunities',
    title: 'What came of some promises of 2020',
    statement:
      'The old plan promised a model of social prescribing, a look at the volunteer hub, a review of day care, and trials of sensors in supported living. What came of them is not published in the text.',
  }),
];
