// Leicestershire Market Position Statement, 2016 (historical), "The Population of Leicestershire", read 25 November 2026.
import { publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'leicestershire', documentId: 'leicestershire-mps', section: 'The Population of Leicestershire' });

export const LEICESTERSHIRE_POPULATION = [
  say.table({
    id: 'leicestershire-mps.population',
    title: 'People in Leicestershire by age, forecast in 2016',
    unit: 'people',
    period: '2012 to 2037, forecast in 2016',
    columns: ['2012', '2037'],
    rows: [
      { label: 'Aged 0 to 24', values: [194800, 208800] },
      { label: 'Aged 25 to 64', values: [339900, 333900] },
      { label: 'Aged 65 to 84', values: [106000, 164900] },
      { label: 'Aged 85 and over', values: [15900, 45600] },
      { label: 'All', values: [null, 753100] },
    ],
    note: 'Historical. The total for 2012 is not published in the text.',
  }),
  say.table({
    id: 'leicestershire-mps.population-growth',
    title: 'Growth of the population, 2012 to 2037, forecast in 2016',
    unit: 'percent',
    period: '2012 to 2037',
    columns: ['Growth'],
    rows: [
      { label: 'All', values: [15] },
      { label: 'Aged 85 and over (nearly)', values: [190] },
      { label: 'Aged 65 to 84', values: [56] },
      { label: 'Aged 0 to 24', values: [7] },
      { label: 'Aged 25 to 64', values: [-2] },
    ],
    note: 'Historical. A minus sign means fewer people.',
  }),
  say.finding({
    id: 'leicestershire-mps.fewer-informal-carers',
    sort: 'challenge',
    marketArea: 'carers',
    title: '2016: more older people, fewer adults of working age to help them',
    statement:
      'Older people with complex needs will need more from the whole system and from unpaid carers, while that network shrinks. By 2037 there were to be over 96,000 more people than in 2012.',
    figures: [{ label: 'More people than in 2012', value: 96000, unit: 'people', qualifier: 'over', period: 'by 2037, forecast in 2016' }],
  }),
  say.system({
    id: 'leicestershire-mps.system-jsna',
    sort: 'data-source',
    name: 'Joint Strategic Needs Assessment for Leicestershire',
    what: 'The detailed figures behind the summary.',
    odd: 'It was a link; the address is not in the text.',
  }),
];
