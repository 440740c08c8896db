/** What stands around a plan: its time in words, related plans, two councils side by side, tables as files, and what was only a picture. */
import { describe, expect, it } from 'vitest';
import { comparisonWarnings, type Side } from '../../src/domain/compare.ts';
import { CouncilDocument } from '../../src/domain/document.ts';
import { FigureTable } from '../../src/domain/figure.ts';
import type { Intention } from '../../src/domain/intention.ts';
import { monthsInWords, periodOf } from '../../src/domain/plan-period.ts';
import { relatedTo } from '../../src/domain/related.ts';
import { tableCsv } from '../../src/domain/table-csv.ts';
import { toldAndMissing } from '../../src/domain/unpublished.ts';
import { LIBRARY } from '../../src/server/library/library.ts';
import { intention as item } from '../fixtures/library.ts';

const intention = (id: string, change: Record<string, unknown> = {}): Intention => item(id, change) as Intention;

describe('the time a council gives', () => {
  it.each([
    ['2025 to 2028', { from: '2025-01', to: '2028-12' }],
    ['2025 to 2028 and beyond', { from: '2025-01' }],
    ['2016', { from: '2016-01', to: '2016-12' }],
    ['during 2024', { from: '2024-01', to: '2024-12' }],
    ['2016/17', { from: '2016-04', to: '2017-03' }],
    ['by 2032/33', { to: '2033-03' }],
    ['to April 2017', { to: '2017-04' }],
    ['expected in place by March 2025', { to: '2025-03' }],
    ['from January 2025', { from: '2025-01' }],
    ['October 2024', { from: '2024-10', to: '2024-10' }],
  ])('“%s”', (words, period) => expect(periodOf(words)).toEqual(period));
  it.each([undefined, 'each year', 'three years', 'early in 2025, for 2025/26', 'soon', '2025 or 2026'])(
    '“%s” cannot be told for sure',
    (words) => expect(periodOf(words)).toBeUndefined(),
  );
  it.each([
    [1, '1 month'],
    [11, '11 months'],
    [12, '1 year'],
    [25, '2 years and 1 month'],
  ])('%i months', (months, words) => expect(monthsInWords(months)).toBe(words));
});

describe('related plans', () => {
  const from = intention('from', { clientGroups: ['dementia'], tableIds: ['t'] });
  it('says why, closest first, and never itself', () => {
    const all = [
      from,
      intention('far', { marketArea: 'finance' }),
      intention('same-area'),
      intention('same-people', { marketArea: 'finance', clientGroups: ['dementia'] }),
      intention('same-table', { tableIds: ['t'] }),
      intention('elsewhere', { councilId: 'knowsley', clientGroups: ['dementia'] }),
    ];
    expect(relatedTo(from, all).map(({ intention: { id }, why }) => `${id}: ${why}`)).toEqual([
      'same-table: Stands on the same table',
      'same-area: Also about care at home',
      'same-people: Also about people with dementia',
      'elsewhere: Another council, on care at home',
    ]);
  });
  it('“everyone” relates nobody to anybody', () => {
    const everyone = { clientGroups: ['everyone'] };
    expect(relatedTo(intention('a', everyone), [intention('b', { ...everyone, marketArea: 'finance' })])).toEqual([]);
  });
  it('leaves room for two of other councils', () => {
    const own = Array.from({ length: 9 }, (_, at) => intention(`own-${at}`));
    const others = Array.from({ length: 4 }, (_, at) => intention(`other-${at}`, { councilId: 'knowsley', clientGroups: ['dementia'] }));
    const ids = relatedTo(from, [...own, ...others]).map(({ intention: { id } }) => id.split('-')[0]);
    expect(ids).toEqual(['own', 'own', 'own', 'own', 'other', 'other']);
  });
});

describe('before two councils are compared', () => {
  const paper = (id: string, period: string, standing = 'current') =>
    CouncilDocument.parse({ id, councilId: 'x', title: `Paper ${id}`, period, standing, sections: [] });
  const figure = (label: string, period: string, unit = 'people') => ({ label, value: 1, unit, period });
  const side = (name: string, document: CouncilDocument, figures: unknown[] | undefined): Side => ({
    name,
    documents: [document],
    intentions:
      figures === undefined
        ? []
        : [intention(name.toLowerCase(), { figures, source: { documentId: document.id, section: 's', checkedOn: '2026-11-22' } })],
  });
  const now = paper('now', '2025 to 2028');
  it.each<[name: string, a: Side, b: Side, warnings: string[]]>([
    ['alike', side('A', now, []), side('B', now, []), []],
    [
      'of different times, one of them history',
      side('A', now, []),
      side('B', paper('old', '2016 to 2020', 'historical'), []),
      [
        'B: “Paper old, 2016 to 2020” is historical. It does not say what the council plans now.',
        'Different times: the papers of A speak for 2025 to 2028, those of B for 2016 to 2020.',
      ],
    ],
    [
      'silent on it',
      side('A', now, []),
      side('B', now, undefined),
      ['The papers of B say nothing on beds. That does not mean that it plans nothing.'],
    ],
    [
      'figures that count different things',
      side('A', now, [figure('Waiting', '2025')]),
      side('B', now, [figure('Supported', '2025')]),
      ['Both give figures in people, but they count different things. Read each label before you compare.'],
    ],
    [
      'the same figure of different times',
      side('A', now, [figure('Waiting', '2025')]),
      side('B', now, [figure('Waiting', '2024')]),
      ['“Waiting” is from different times: 2025 for A, 2024 for B.'],
    ],
    ['the same figure of the same time', side('A', now, [figure('Waiting', '2025')]), side('B', now, [figure('Waiting', '2025')]), []],
    ['figures in other units', side('A', now, [figure('Waiting', '2025')]), side('B', now, [figure('Share', '2025', 'percent')]), []],
  ])('%s', (_name, a, b, warnings) => expect(comparisonWarnings(a, b, 'beds')).toEqual(warnings));
});

it('a table as a file: what was held back is empty, no cell is a formula, and the source goes with it', () => {
  const table = FigureTable.parse({
    kind: 'table',
    id: 't',
    councilId: 'sefton',
    title: 'Beds, by area',
    unit: 'beds',
    columns: ['2024', '2025'],
    rows: [
      { label: '=1+1', values: [1306, null] },
      { label: 'South "new"', values: [-3] },
    ],
    note: 'As printed.',
    source: { documentId: 'd', section: 's', checkedOn: '2026-11-22' },
  });
  expect(tableCsv(table, 'Sefton, paper').split('\r\n')).toEqual([
    '\uFEFF"Beds, by area (beds)",2024,2025',
    "'=1+1,1306,",
    '"South ""new""",-3,',
    '',
    'Note,As printed.',
    'Source,"Sefton, paper"',
    'Compared with the paper on,2026-11-22',
    'An empty cell,not shown in the paper; it is not zero',
    '',
  ]);
});

describe('what a paper showed only as a picture', () => {
  it.each([
    ['One. The chart was a picture: its values are not published in the text. Two.', 'One. Two.', 1],
    ['Nothing is missing. It is 26.9% here.', 'Nothing is missing. It is 26.9% here.', 0],
    ['Not published in the text', '', 1],
    ['', '', 0],
  ])('%s', (text, told, missing) => {
    expect(toldAndMissing(text).told).toBe(told);
    expect(toldAndMissing(text).missing).toHaveLength(missing);
  });
  it('no word of the library is lost', () => {
    for (const one of LIBRARY) {
      if (one.kind !== 'intention') continue;
      const { told, missing } = toldAndMissing(one.statement);
      expect([told, ...missing].join(' ').replace(/\s/g, '').length).toBe(one.statement.replace(/\s/g, '').length);
    }
  });
});
