// Sefton Market Position Statement 2025 to 2028, "Workforce", read 25 November 2026. Its figures are Skills for Care estimates for 2022/23.
import type { Intention } from '../../../domain/intention.ts';
import { publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'sefton', documentId: 'sefton-mps', section: 'Workforce' });

const affects: Pick<Intention['affects'], 'serviceTypes'> = {
  serviceTypes: [
    'care-home',
    'care-home-nursing',
    'home-care',
    'reablement',
    'live-in-care',
    'supported-living',
    'extra-care',
    'day-opportunities',
  ],
};

export const SEFTON_WORKFORCE = [
  say.table({
    id: 'sefton-mps.workforce-rates',
    title: 'Vacancy and turnover rates in adult social care',
    unit: 'percent',
    period: '2022/23',
    columns: ['2022/23'],
    rows: [
      { label: 'Sefton: vacancy rate', values: [8.9], measure: 'vacancy-rate' },
      { label: 'Sefton: staff turnover', values: [26.9], measure: 'turnover' },
      { label: 'England: staff turnover', values: [29.1], measure: 'turnover' },
    ],
    note: 'The turnover of Sefton is an estimate by Skills for Care. England’s vacancy rate is not published in the text.',
  }),
  say.table({
    id: 'sefton-mps.workforce-people',
    title: 'People and posts in adult social care in Sefton',
    unit: 'people',
    period: '2022/23',
    columns: ['2022/23'],
    rows: [
      { label: 'Working in adult social care (estimate)', values: [10000] },
      { label: 'Local authority jobs', values: [375] },
      { label: 'Independent sector jobs', values: [9700] },
      { label: 'Vacancies', values: [850] },
      { label: 'Leavers', values: [2300] },
    ],
    note: 'Printed as 4% and 97% of jobs, so the shares add up to a little over everyone.',
  }),
  say.intention({
    id: 'sefton-mps.workforce-values',
    marketArea: 'workforce',
    direction: 'maintain',
    title: 'Hire for values, and enable people',
    statement:
      'Sefton wants to help providers hire people with the right values, skills and attitude. Staff should help people win back their independence and keep it.',
    whatYouCanDo: ['Ask about values at interview, before experience.', 'Compare your vacancy and turnover rates with the area’s.'],
    affects,
    tableIds: ['sefton-mps.workforce-rates', 'sefton-mps.workforce-people'],
  }),
  say.intention({
    id: 'sefton-mps.workforce-fees',
    marketArea: 'finance',
    direction: 'maintain',
    title: 'Fees that help to find and keep staff',
    statement:
      'Among its aims is that the way it buys care, and the fees it pays, should help providers find and keep staff. No fee rate is printed.',
    whatYouCanDo: ['Show what a wage rise does to your leavers.'],
    affects,
  }),
  say.intention({
    id: 'sefton-mps.workforce-training',
    marketArea: 'workforce',
    direction: 'grow',
    clientGroups: ['dementia', 'learning-disability', 'autism'],
    title: 'Staff trained in dementia, learning disability and autism',
    statement:
      'Staff should be trained for dementia and complex needs, as more people grow old with higher needs. Where it is called for, they should be trained in learning disabilities and autism too.',
    whatYouCanDo: ['Report how many of your staff have each kind of training.'],
    affects,
  }),
  say.intention({
    id: 'sefton-mps.workforce-trusted-assessor',
    marketArea: 'workforce',
    direction: 'grow',
    title: 'Providers who take on the trusted assessor role',
    statement:
      'Sefton wants providers to review the care they give as trusted assessors, and to advise on more or less of it, for example once a person has become independent again.',
    whatYouCanDo: ['Name one trained person per branch or home.'],
    affects,
  }),
  say.intention({
    id: 'sefton-mps.workforce-wellbeing',
    marketArea: 'workforce',
    direction: 'maintain',
    title: 'Look after staff, and let them move up',
    statement:
      'Providers should have support for the wellbeing of staff and for their careers. Some staff may take "blended" roles across social care and health.',
    whatYouCanDo: ['Ask leavers in their first six months why they go.'],
    affects,
  }),
  say.intention({
    id: 'sefton-mps.workforce-strategy',
    marketArea: 'workforce',
    direction: 'explore',
    title: 'A workforce strategy for care providers',
    statement:
      'Sefton says it needs a strategy for staff who work for providers, with colleges, its own jobs teams and recruitment from overseas. It sees a chance to work with GP networks on new roles.',
    whatYouCanDo: ['Tell the council which roles you cannot fill.'],
    affects,
  }),
  say.intention({
    id: 'sefton-mps.care-academy',
    marketArea: 'workforce',
    direction: 'grow',
    title: 'A Sefton Care Academy is being formed',
    statement:
      'After workshops with providers in early 2024, Sefton is forming a care academy with providers and local colleges. No start date is given.',
    whatYouCanDo: ['List the three courses you need most.'],
    affects,
  }),
];
