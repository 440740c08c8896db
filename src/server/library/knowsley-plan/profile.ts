// Knowsley Adult Social Care Transformation Plan 2024-2027, "Knowsley Profile and Performance", read 25 November 2026.
import { publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'knowsley', documentId: 'knowsley-plan', section: 'Knowsley Profile and Performance' });

export const KNOWSLEY_PROFILE = [
  say.table({
    id: 'knowsley-plan.quality-of-life',
    title: 'Quality of life with social care in Knowsley, out of 24',
    unit: 'points',
    period: '2022/23, with the figure before',
    columns: ['2022/23', 'Previous figure', 'National average'],
    rows: [{ label: 'Quality of life', values: [19.2, 19.4, 19] }],
    note: 'Printed among what goes well, though it is lower than before.',
  }),
  say.table({
    id: 'knowsley-plan.profile',
    title: 'People in Knowsley',
    unit: 'percent',
    period: 'date not stated',
    columns: ['Date not stated'],
    rows: [
      { label: 'Give unpaid care', values: [11] },
      { label: 'Classed as disabled under the Equality Act', values: [22.6] },
      { label: 'Aged over 65', values: [17] },
      { label: 'Say their health is bad or very bad', values: [9] },
      { label: 'Of people with adult social care: aged over 65', values: [60] },
    ],
    note: 'The labels were pictures and are partly lost. "14.3% since 2011" stands among them; what it counts is not published in the text.',
  }),
  say.finding({
    id: 'knowsley-plan.unpublished-profile',
    sort: 'unpublished',
    marketArea: 'prevention',
    title: 'How many people live in Knowsley, and for how long in good health',
    statement: 'The population and healthy life expectancy were pictures: their values are not published in the text.',
  }),
  say.table({
    id: 'knowsley-plan.carers-information',
    title: 'Carers who find information with ease',
    unit: 'percent',
    period: 'date not stated',
    columns: ['Knowsley', 'England'],
    rows: [{ label: 'Find it easy', values: [66.4, 64.6] }],
  }),
  say.finding({
    id: 'knowsley-plan.homes-rated',
    sort: 'fact',
    marketArea: 'quality',
    title: '16 care homes are good or outstanding',
    statement:
      'Of community-based care 94% of places are good or outstanding. How many care homes there are in all is not published in the text.',
    figures: [
      { label: 'Care homes rated good or outstanding', value: 16, unit: 'homes', period: 'now; date not stated' },
      { label: 'Community-based care rated good or outstanding', value: 94, unit: 'percent', period: 'now; date not stated' },
    ],
  }),
  say.finding({
    id: 'knowsley-plan.within-28-days',
    sort: 'fact',
    marketArea: 'care-at-home',
    title: 'Over 90% get their support within 28 days',
    statement: 'Over 90% of adults who are found to need support receive it within 28 days of being assessed.',
    figures: [{ label: 'Adults who get support within 28 days', value: 90, unit: 'percent', qualifier: 'over', period: 'date not stated' }],
  }),
  say.finding({
    id: 'knowsley-plan.rapid-response',
    sort: 'done',
    marketArea: 'reablement',
    title: 'Rapid Response helped 683 adults home from hospital',
    statement:
      'In a year it also helped 206 adults at home. The plan puts what this was worth in hospital stays, ambulances and delays at £3.75 million, an estimate.',
    figures: [
      { label: 'Adults helped home from hospital', value: 683, unit: 'people', period: 'December 2022 to November 2023' },
      { label: 'Adults helped at home', value: 206, unit: 'people', period: 'December 2022 to November 2023' },
      {
        label: 'Estimated costs it is linked to',
        value: 3750000,
        unit: 'pounds',
        qualifier: 'about',
        period: 'December 2022 to November 2023',
      },
    ],
  }),
  say.finding({
    id: 'knowsley-plan.carers-assessed',
    sort: 'fact',
    marketArea: 'carers',
    title: '600 carers’ assessments in a year; direct payments for all with a plan',
    statement: 'All carers with a support plan get a direct payment, and Knowsley comes joint first in the country for that.',
    figures: [
      { label: 'Assessments by the carers team', value: 600, unit: 'assessments', period: '2022/23' },
      { label: 'Carers with a support plan who get a direct payment', value: 100, unit: 'percent', period: 'date not stated' },
    ],
  }),
  say.finding({
    id: 'knowsley-plan.social-contact',
    sort: 'fact',
    marketArea: 'prevention',
    title: 'Social contact: in the second best quarter',
    statement:
      'For adults who have as much contact as they would like, Knowsley is in the second highest quarter and 8th in its region. The share is not published in the text.',
  }),
  say.finding({
    id: 'knowsley-plan.unpublished-digital-records',
    sort: 'unpublished',
    marketArea: 'tecs',
    title: 'How many providers have a compliant digital record system',
    statement: 'The number before "compliant system in place" was a picture: it is not published in the text here.',
  }),
  say.table({
    id: 'knowsley-plan.performance',
    title: 'How Knowsley compares, in percent',
    unit: 'percent',
    period: '2022/23, with the figure before',
    columns: ['2022/23', 'Previous figure', 'National average'],
    rows: [
      { label: 'Say they have control over daily life', values: [80.1, 81.6, 77.2] },
      { label: 'Satisfied with their care overall', values: [68.3, 67.1, 64.4] },
      { label: 'Adults with a learning disability in settled homes', values: [94.8, 93.6, 80.5] },
      { label: 'Short-term help that led to independence', values: [93.9, 90.3, 77.5] },
      { label: 'Clients with a direct payment at year end', values: [38.7, 37.8, 26.2] },
      { label: 'Older people still at home 91 days after hospital', values: [91.3, 82.1, 82.3] },
      { label: 'Adults with a learning disability in paid work', values: [2.3, 1.9, 4.8] },
      { label: 'Say services made them feel safe', values: [84, 82.1, 87.1] },
    ],
    note: 'The years of the previous figure and the national average are not stated.',
  }),
  say.table({
    id: 'knowsley-plan.permanent-admissions',
    title: 'People moved into care homes for good, per 100,000, as printed',
    unit: 'people',
    period: '2022/23, with the figure before',
    columns: ['2022/23', 'Previous figure', 'National average'],
    rows: [
      { label: 'Aged 65 and over, as printed', values: [15.8, 18.6, 14.6] },
      { label: 'Aged 18 to 64, as printed', values: [813.2, 794.9, 560.8] },
    ],
    note: 'As printed, far more younger than older adults move into care homes. The two labels may have been swapped; we have not swapped them back.',
  }),
];
