// Knowsley Adult Social Care Transformation Plan 2024-2027, "Reflection", "Current Context" and "Knowsley Profile and Performance", read 22 November 2026.
import { publishedIn } from '../define.ts';

const from = (section: string) => publishedIn({ councilId: 'knowsley', documentId: 'knowsley-plan', section });
const reflection = from('Reflection');
const context = from('Current Context');
const profile = from('Knowsley Profile and Performance');

export const KNOWSLEY_REFLECTION_AND_PERFORMANCE = [
  reflection.intention({
    id: 'knowsley-plan.extra-care-today',
    marketArea: 'extra-care',
    direction: 'grow',
    clientGroups: ['older-people'],
    title: 'Extra care has grown to 703 units',
    statement:
      'Since the last plan two schemes opened, with 206 units, and the number of sites reached 8. Another opened in early 2024 with 137 units. Knowsley now counts 703 in all.',
    figures: [{ label: 'Extra care units', value: 703, unit: 'units', period: 'early 2024' }],
    whatYouCanDo: ['Home care: ask who gives the care in each scheme.'],
    affects: { serviceTypes: ['extra-care', 'home-care'] },
  }),
  reflection.intention({
    id: 'knowsley-plan.digital-records-today',
    marketArea: 'tecs',
    direction: 'grow',
    title: 'Money helped providers go digital',
    statement: 'Knowsley helped pay for digital care records for about 50% of home-care providers and 85% of care homes.',
    figures: [
      { label: 'Home-care providers helped', value: 50, unit: 'percent', qualifier: 'about', period: '2020 to 2023' },
      { label: 'Care homes helped', value: 85, unit: 'percent', qualifier: 'about', period: '2020 to 2023' },
    ],
    whatYouCanDo: ['Still on paper? Ask if help is still there.'],
    affects: { serviceTypes: ['home-care', 'care-home', 'care-home-nursing'] },
  }),
  reflection.intention({
    id: 'knowsley-plan.respite-review',
    marketArea: 'carers',
    direction: 'explore',
    clientGroups: ['carers'],
    title: 'Respite and short stays under review',
    statement: 'A review of respite and short-term care is under way. New ideas were to be looked at in 2024.',
    when: 'during 2024',
    whatYouCanDo: ['Ask what the review found.'],
    affects: { serviceTypes: ['short-breaks', 'care-home', 'care-home-nursing', 'shared-lives'], careCategories: ['short-stay'] },
  }),
  reflection.intention({
    id: 'knowsley-plan.falls-pick-up',
    marketArea: 'tecs',
    direction: 'maintain',
    title: 'Someone to come within an hour of a fall',
    statement:
      'A service now picks people up after a fall. It is meant to come within an hour, and to cut ambulance calls and hospital trips by 90%. Most care homes and extra care schemes have had devices to prevent falls.',
    figures: [{ label: 'Cut meant in ambulance calls and hospital trips', value: 90, unit: 'percent', period: '2020 to 2023' }],
    whatYouCanDo: ['Put the pick-up number where all staff can see it.'],
    affects: { serviceTypes: ['care-home', 'care-home-nursing', 'extra-care', 'home-care'] },
  }),
  reflection.intention({
    id: 'knowsley-plan.small-grants',
    marketArea: 'voluntary',
    direction: 'maintain',
    title: 'Small grants for community groups',
    statement:
      'Through its Stronger Communities Fund, Knowsley gave £0.220 million to 27 community projects in 2022/23, and £0.351 million to 50 in 2023/24.',
    figures: [
      { label: 'Given to community projects', value: 220000, unit: 'pounds', period: '2022/23' },
      { label: 'Given to community projects', value: 351000, unit: 'pounds', period: '2023/24' },
    ],
    whatYouCanDo: ['Ask when the next round opens.'],
    affects: { serviceTypes: ['micro-enterprise', 'community-support', 'carers-support'] },
  }),
  context.intention({
    id: 'knowsley-plan.real-living-wage',
    marketArea: 'finance',
    direction: 'maintain',
    title: 'Money so that care workers get the real living wage',
    statement: 'Knowsley put in £8.8 million so that care workers are paid the real living wage.',
    figures: [{ label: 'Paid in for the real living wage', value: 8800000, unit: 'pounds', period: 'date not stated' }],
    whatYouCanDo: ['Record your lowest hourly rate, and say if it is the real living wage.'],
    affects: { serviceTypes: ['home-care', 'care-home', 'care-home-nursing', 'supported-living', 'extra-care'] },
  }),
  profile.table({
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
  profile.table({
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
