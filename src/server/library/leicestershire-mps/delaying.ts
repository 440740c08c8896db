// Leicestershire Market Position Statement, 2016 (historical), "Delaying Need", read 25 November 2026.
import { publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'leicestershire', documentId: 'leicestershire-mps', section: 'Delaying Need' });

export const LEICESTERSHIRE_DELAYING = [
  say.table({
    id: 'leicestershire-mps.crisis-cases',
    title: 'The Crisis Response Service',
    unit: 'cases',
    period: '2014/15',
    columns: ['2014/15'],
    rows: [
      { label: 'Referrals', values: [1318] },
      { label: 'Cases supported', values: [976] },
    ],
    note: 'Historical. It gave support at home for up to 3 days.',
  }),
  say.table({
    id: 'leicestershire-mps.technology-items',
    title: 'Assistive technology supplied',
    unit: 'items',
    period: '2014/15',
    columns: ['2014/15'],
    rows: [
      { label: 'Telecare equipment', values: [1573] },
      { label: 'Stand-alone equipment', values: [1662] },
    ],
    note: 'Historical.',
  }),
  say.finding({
    id: 'leicestershire-mps.mental-health-recovery',
    sort: 'fact',
    marketArea: 'supported-living',
    title: '2016: recovery help and a hostel for mental health',
    statement:
      'An in-house service gave one-to-one support for up to 12 weeks. A recovery hostel took people in for up to 9 months, to learn to live on their own.',
    figures: [
      { label: 'People the recovery service worked with', value: 770, unit: 'people', period: '2014/15' },
      { label: 'Length of its support', value: 12, unit: 'weeks', qualifier: 'up to', period: '2016' },
      { label: 'Beds in the recovery hostel', value: 11, unit: 'beds', period: '2016' },
      { label: 'Longest stay in the hostel', value: 9, unit: 'months', qualifier: 'up to', period: '2016' },
    ],
  }),
  ...(
    [
      ['crisis-response', 'Crisis Response Service', 'Support at home for up to 3 days, to avoid a hospital or care home.'],
      ['hart', 'Home Assessment and Reablement Team', 'The council’s own reablement, mainly for people leaving hospital.'],
      ['mental-health-crisis', 'Mental Health Crisis Service', 'Help in a mental health crisis.'],
      ['assistive-technology', 'Assistive Technology team', 'The council’s own team for equipment and telecare (lifeline).'],
    ] as const
  ).map(([id, name, what]) =>
    say.system({
      id: `leicestershire-mps.system-${id}`,
      sort: 'organisation',
      name,
      what,
      odd: 'Historical: as it was in 2016. No contact is printed.',
    }),
  ),
];
