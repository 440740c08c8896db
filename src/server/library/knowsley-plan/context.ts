// Knowsley Adult Social Care Transformation Plan 2024-2027, "Current Context", read 25 November 2026.
import { EVERY_SERVICE, publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'knowsley', documentId: 'knowsley-plan', section: 'Current Context' });

export const KNOWSLEY_CONTEXT = [
  say.finding({
    id: 'knowsley-plan.funding-lost',
    sort: 'challenge',
    marketArea: 'finance',
    title: 'About £55 million a year less than if funding had kept pace',
    statement:
      'Had all its government money kept up with inflation over 10 years, the council says, it would get about £55 million more each year. New money falls far short of rising prices, wages and demand.',
    figures: [
      {
        label: 'Government funding missing each year',
        value: 55000000,
        unit: 'pounds',
        qualifier: 'about',
        period: 'over the last 10 years; plan for 2024 to 2027',
      },
    ],
  }),
  say.finding({
    id: 'knowsley-plan.permanent-funding',
    sort: 'done',
    marketArea: 'finance',
    title: '£6 million of permanent money to keep care services going',
    statement:
      'The council put in £6 million of lasting money on top of the government’s grant, and says its budgets balanced in the last two years.',
    figures: [
      { label: 'Lasting money for the care market', value: 6000000, unit: 'pounds', period: 'date not stated; plan for 2024 to 2027' },
    ],
  }),
  say.table({
    id: 'knowsley-plan.national-forecast',
    title: 'National forecast to 2038: adults who need care, and what it costs',
    unit: 'percent',
    period: '2018 to 2038',
    columns: ['Aged 18 to 64', 'Aged over 65'],
    rows: [
      { label: 'Rise in adults who need care', values: [29, 57] },
      { label: 'Rise in the cost of their care', values: [90, 106] },
    ],
    note: 'From the National Audit Office, for England; part of the sentence is lost in the text.',
  }),
  say.finding({
    id: 'knowsley-plan.low-pay',
    sort: 'challenge',
    marketArea: 'workforce',
    title: 'Care has become one of the worst paid jobs',
    statement:
      'A tighter labour market, the national living wage, Brexit and immigration rules pushed up pay elsewhere, so care fell behind.',
  }),
  say.finding({
    id: 'knowsley-plan.care-cap',
    sort: 'fact',
    marketArea: 'finance',
    title: 'National reform: a cap on care costs, put off',
    statement: 'A cap of £86,000 on what a person pays was planned and then delayed until 2025. The text about it is broken off.',
    figures: [{ label: 'Planned cap on the cost of care', value: 86000, unit: 'pounds', period: 'planned, delayed until 2025' }],
  }),
  say.finding({
    id: 'knowsley-plan.unpublished-context',
    sort: 'unpublished',
    marketArea: 'finance',
    title: 'The timeline of national policy',
    statement: 'The timeline and the list of national reforms were partly pictures: sentences and dates are missing in the text.',
  }),
  say.intention({
    id: 'knowsley-plan.better-together',
    marketArea: 'quality',
    direction: 'maintain',
    title: 'Knowsley Better Together: spend, invest and hire locally',
    statement:
      'The council wants to work as an equal with residents, firms, partners and community groups: to prevent problems, help people do more themselves, and spend, invest and recruit locally.',
    whatYouCanDo: ['Write down what you spend in the borough and how many local people you hire.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  say.system({
    id: 'knowsley-plan.system-better-together',
    sort: 'programme',
    name: 'Knowsley Better Together',
    what: 'The council’s way of working as an equal with residents, businesses, partners and the voluntary sector.',
  }),
  say.system({
    id: 'knowsley-plan.system-mps',
    sort: 'strategy',
    name: 'Knowsley Adult Social Care Market Position Statement 2022-2025',
    what: 'The council’s statement for providers, which the plan builds on. Headroom does not have it.',
    odd: 'Its years are given as 2022 to 2025 here; elsewhere it looks five years ahead. No link is printed.',
  }),
  say.system({
    id: 'knowsley-plan.system-knowsley-2030',
    sort: 'strategy',
    name: 'Knowsley 2030 Strategy',
    what: 'The borough’s long-term strategy, written with residents and partners.',
    odd: 'No link is printed.',
  }),
  say.system({
    id: 'knowsley-plan.system-council-plan',
    sort: 'strategy',
    name: 'Knowsley Council Plan 2022-2025',
    what: 'The council’s own plan.',
    odd: 'It ended in the second year of this plan. No link is printed.',
  }),
  say.system({
    id: 'knowsley-plan.system-health-wellbeing',
    sort: 'strategy',
    name: 'Joint Health and Wellbeing Strategy 2020-2025',
    what: 'The strategy for health, with partners.',
    odd: 'It ended in the second year of this plan. No link is printed.',
  }),
  say.system({
    id: 'knowsley-plan.system-nao',
    sort: 'data-source',
    name: 'National Audit Office reports on adult social care',
    what: 'The national reports that the plan quotes: on reform (November 2023) and on the care market.',
    printed: 'nao.org.uk',
    url: 'https://www.nao.org.uk/',
  }),
  say.system({
    id: 'knowsley-plan.system-sustainability-fund',
    sort: 'fund',
    name: 'Market Sustainability and Improvement Fund',
    what: 'Government money for care markets.',
    odd: 'The sentence with its years and amount is broken off in the text.',
  }),
  say.system({
    id: 'knowsley-plan.system-think-local',
    sort: 'programme',
    name: 'Think local, act personal',
    what: 'National principles for personal care close to home, which the plan follows.',
    odd: 'No link is printed.',
  }),
  say.intention({
    id: 'knowsley-plan.real-living-wage',
    marketArea: 'finance',
    direction: 'maintain',
    title: 'Money so that care workers get the real living wage',
    statement: 'Knowsley put in £8.8 million so that care workers are paid the real living wage.',
    figures: [{ label: 'Paid in for the real living wage', value: 8800000, unit: 'pounds', period: 'date not stated' }],
    whatYouCanDo: ['Record your lowest hourly rate, and say if it is the real living wage.'],
    affects: { serviceTypes: ['home-care', 'care-home', 'care-home-nursing', 'supported-living', 'extra-care'] },
  }),
];
