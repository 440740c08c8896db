// Leicestershire Market Position Statement, 2016 (historical), "Resources", read 25 November 2026.
import { EVERY_SERVICE, publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'leicestershire', documentId: 'leicestershire-mps', section: 'Resources' });

export const LEICESTERSHIRE_RESOURCES = [
  say.table({
    id: 'leicestershire-mps.spend',
    title: 'What the county spent on social care support for adults',
    unit: 'pounds',
    period: '2014/15',
    columns: ['2014/15'],
    rows: [
      { label: 'All', values: [161700000] },
      { label: 'The council’s own services', values: [17600000] },
      { label: 'Bought from independent providers', values: [144000000] },
    ],
    note: 'Historical. How it was split over groups of people and kinds of service were charts: not published in the text, but for direct cash personal budgets (17%).',
  }),
  say.table({
    id: 'leicestershire-mps.spend-shares',
    title: 'Shares of that spending that are printed',
    unit: 'percent',
    period: '2014/15',
    columns: ['2014/15'],
    rows: [
      { label: 'The council’s own services', values: [11] },
      { label: 'Direct cash personal budgets', values: [17] },
    ],
    note: 'Historical.',
  }),
  say.table({
    id: 'leicestershire-mps.savings',
    title: 'Savings the county had to make, added up year by year',
    unit: 'pounds',
    period: '2016/17 to 2019/20, as the plan of the time had it',
    columns: ['Savings in all by then'],
    rows: [
      { label: '"2016/16", as printed', values: [7660000] },
      { label: '2017/18', values: [13970000] },
      { label: '2018/19', values: [17635000] },
      { label: '2019/20', values: [18585000] },
    ],
    note: 'Historical. Printed in thousands. The first year is printed as "2016/16"; it may mean 2016/17.',
  }),
  say.intention({
    id: 'leicestershire-mps.less-in-house',
    marketArea: 'finance',
    direction: 'reduce',
    title: '2016: fewer services run by the council itself',
    statement: 'The share spent on the council’s own services was expected to go down.',
    figures: [{ label: 'Share spent on the council’s own services', value: 11, unit: 'percent', period: '2014/15' }],
    when: '2016 to 2020',
    whatYouCanDo: ['History: ask what the county still runs.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  say.intention({
    id: 'leicestershire-mps.less-on-care-homes',
    marketArea: 'residential-nursing',
    direction: 'reduce',
    clientGroups: ['older-people'],
    title: '2016: a smaller share for care homes, a larger one for home care',
    statement:
      'Prevention and living at home were expected to lower the share spent on residential and nursing care, and to raise that of home care and other choices.',
    when: '2016 to 2020',
    whatYouCanDo: ['History: see what today’s plans say on beds.'],
    affects: { serviceTypes: ['care-home', 'care-home-nursing', 'home-care'] },
  }),
  say.finding({
    id: 'leicestershire-mps.spend-will-shift',
    sort: 'fact',
    marketArea: 'finance',
    title: '2016: less for adults of working age, more for older people',
    statement: 'Planning that moves people on was to lower the share for working-age adults, while older people and dementia take more.',
  }),
  say.system({
    id: 'leicestershire-mps.system-mtfs',
    sort: 'strategy',
    name: 'Medium Term Financial Strategy (MTFS) 2016-20',
    what: 'The county’s financial plan of the time, with its savings.',
    odd: 'Historical. It was a link; the address is not in the text.',
  }),
  say.finding({
    id: 'leicestershire-mps.unpublished-spend',
    sort: 'unpublished',
    marketArea: 'finance',
    title: 'Spending by group of people and by kind of service, 2014/15',
    statement:
      'Two charts were pictures: only the whole, the council’s own services, what was bought, and cash budgets are published in the text.',
  }),
];
