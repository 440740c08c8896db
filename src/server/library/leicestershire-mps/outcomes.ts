// Leicestershire Market Position Statement, 2016 (historical), "Adult Social Care Outcomes for Leicestershire", read 25 November 2026.
import { publishedIn } from '../define.ts';

const say = publishedIn({
  councilId: 'leicestershire',
  documentId: 'leicestershire-mps',
  section: 'Adult Social Care Outcomes for Leicestershire',
});

export const LEICESTERSHIRE_OUTCOMES = [
  say.table({
    id: 'leicestershire-mps.personal-budgets',
    title: 'People and carers with a personal budget or direct payment',
    unit: 'percent',
    period: '2014/15',
    columns: ['2014/15'],
    rows: [
      { label: 'Carers with a personal budget', values: [98] },
      { label: 'Carers with a direct payment', values: [95] },
      { label: 'Users who find information easily', values: [74] },
    ],
    note: 'Historical. Of people with long-term care in the community nine in ten had a personal budget, and over a third a direct payment.',
  }),
  ...say.measures('success', 'quality', {
    'ascof-2b': '2016: people still at home 91 days after hospital and reablement (ASCOF 2B): below the country, and rising',
    'ascof-delayed': '2016: days of delay in leaving hospital: better than the average since a peak in 2014',
    'ascof-2a': '2016: people admitted to care for good (ASCOF 2A): fewer over 65, more under 65, over three years',
    'ascof-carers': '2016: carers’ quality of life, contact and information (ASCOF 1D, 1I, 3D): all falling',
    'ascof-safe': '2016: services help people feel safe (ASCOF 4B): in the top quarter of councils',
    'ascof-settled': '2016: people with a learning disability in a settled home (ASCOF 1G): below the country, and rising',
    'ascof-work': '2016: people with a learning disability in paid work (ASCOF 1E): low, and rising',
  }),
  say.system({
    id: 'leicestershire-mps.system-ascof',
    sort: 'data-source',
    name: 'Adult Social Care Outcomes Framework (ASCOF)',
    what: 'National measures of how councils do, 25 to 30 of them, from council figures and two surveys.',
  }),
  say.system({
    id: 'leicestershire-mps.system-better-care-together',
    sort: 'programme',
    name: 'Better Care Together',
    what: 'A programme to change health and care in Leicester, Leicestershire and Rutland by 2019.',
    odd: 'Historical.',
  }),
  say.system({
    id: 'leicestershire-mps.system-better-care-fund',
    sort: 'fund',
    name: 'Better Care Fund (BCF)',
    what: 'Money for joining up health and care, with targets of its own.',
  }),
];
