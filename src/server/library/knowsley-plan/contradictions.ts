// Knowsley Adult Social Care Transformation Plan 2024-2027, statements that disagree, read 25 November 2026.
import { contradiction, source } from '../define.ts';

const profile = source('knowsley-plan', 'Knowsley Profile and Performance');

const councilId = 'knowsley';

export const KNOWSLEY_CONTRADICTIONS = [
  contradiction({
    id: 'knowsley-plan.control-rising-or-falling',
    councilId,
    marketArea: 'quality',
    title: 'Do more people feel in control of their lives, or fewer?',
    statements: [
      { says: '80.1% said so in 2022/23; the figure before was 81.6%.', source: profile },
      {
        says: 'The number who say so has gone up steadily since 2015/16.',
        source: source('knowsley-plan', 'Priority One: Person centred care'),
      },
      { says: 'People with care feel more in control than before.', source: source('knowsley-plan', 'Current Context') },
    ],
    itemIds: ['knowsley-plan.performance'],
  }),
  contradiction({
    id: 'knowsley-plan.admissions-labels',
    councilId,
    marketArea: 'residential-nursing',
    title: 'More younger than older adults moved into care homes?',
    statements: [
      { says: 'For each 100,000 people, 813.2 adults under 65 moved into care homes for good, and 15.8 older people.', source: profile },
      { says: 'Over 65s make up 60% of the people who have adult social care. The two labels may have been swapped.', source: profile },
    ],
    itemIds: ['knowsley-plan.permanent-admissions'],
  }),
  contradiction({
    id: 'knowsley-plan.quality-of-life-better-or-worse',
    councilId,
    marketArea: 'quality',
    title: 'Quality of life: going well, but lower than before',
    statements: [
      { says: 'Quality of life stands in the list of what Knowsley does well.', source: profile },
      { says: 'It fell from 19.4 to 19.2, though it is above the national 19.0.', source: profile },
    ],
    itemIds: ['knowsley-plan.quality-of-life'],
  }),
  contradiction({
    id: 'knowsley-plan.mps-years',
    councilId,
    marketArea: 'quality',
    title: 'Market position statement: for three years or five?',
    statements: [
      { says: 'A statement published in 2022 looks at the next five years.', source: source('knowsley-plan', 'Reflection') },
      { says: 'It is listed as the statement for 2022-2025.', source: source('knowsley-plan', 'Current Context') },
    ],
    itemIds: ['knowsley-plan.system-mps'],
  }),
];
