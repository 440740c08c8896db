/** What is new in the papers: added, changed with old and new words, withdrawn; folded over several readings. */
import { describe, expect, it } from 'vitest';
import { type Change, changesBetween, changesSince, type Edition, editionOf, keyOf, type LogEntry } from '../../src/domain/change.ts';
import type { Instant } from '../../src/domain/instant.ts';
import type { LibraryItem } from '../../src/domain/published-item.ts';
import { LIBRARY } from '../../src/server/library/library.ts';
import { intention } from '../fixtures/library.ts';

const editions = (...items: LibraryItem[]): Map<string, Edition> =>
  new Map(items.flatMap((item) => editionOf(item) ?? []).map((edition) => [keyOf(edition), edition]));
const told = (changes: readonly Change[]): string[] =>
  changes.flatMap(({ change, id, words }) =>
    words.map(({ what, before, after }) => `${change} ${id} ${what}: ${before ?? '·'} → ${after ?? '·'}`),
  );
const FIGURE = { label: 'Beds', value: 15, unit: 'beds', period: '2026' };
const AT = ['2026-11-01T09:00:00.000Z', '2026-11-10T09:00:00.000Z', '2026-11-20T09:00:00.000Z'] as Instant[];

describe('between two readings', () => {
  it.each<[name: string, before: LibraryItem[], after: LibraryItem[], expected: string[]]>([
    ['nothing', [intention('a')], [intention('a')], []],
    [
      'other words',
      [intention('a', { statement: 'Old.' })],
      [intention('a', { statement: 'New.' })],
      ['changed a What it says: Old. → New.'],
    ],
    [
      'a figure, with its period',
      [intention('a', { figures: [FIGURE] })],
      [intention('a', { figures: [{ ...FIGURE, value: 20, period: '2027' }] })],
      ['changed a Beds: 15 beds (2026) → 20 beds (2027)'],
    ],
    ['a time given for the first time', [intention('a')], [intention('a', { when: '2027' })], ['changed a When: · → 2027']],
    [
      'the day it was compared: no news',
      [intention('a')],
      [intention('a', { source: { documentId: 'sefton-mps', section: 'Foreword', checkedOn: '2026-12-01' } })],
      [],
    ],
  ])('%s', (_name, before, after, expected) => expect(told(changesBetween(editions(...before), editions(...after)))).toEqual(expected));

  it('one that came and one that went', () => {
    const changes = changesBetween(editions(intention('old')), editions(intention('new')));
    expect(changes.map(({ change, id }) => `${change} ${id}`)).toEqual(['added new', 'withdrawn old']);
  });
  it('each cell of a table by its row and column; one held back stays unknown', () => {
    const table = (values: (number | null)[]) =>
      ({
        ...(LIBRARY.find(({ id }) => id === 'leicestershire-mps.sickness-days') as object),
        rows: [{ label: 'County', values }],
      }) as LibraryItem;
    expect(told(changesBetween(editions(table([7])), editions(table([null]))))).toEqual([
      'changed leicestershire-mps.sickness-days County, The year before: 7 → not shown',
    ]);
  });
  it('takes in every item of the library but notices', () => {
    const all = editions(...LIBRARY);
    expect(all.size).toBe(LIBRARY.filter(({ kind }) => kind !== 'notice').length);
    expect([...all.values()].filter(({ words }) => Object.keys(words).length === 0)).toEqual([]);
    expect(changesBetween(all, all)).toEqual([]);
  });
});

describe('since a moment', () => {
  const versions = [
    [intention('a', { statement: 'One.' }), intention('b')],
    [intention('a', { statement: 'Two.' }), intention('b'), intention('c')],
    [intention('a', { statement: 'Three.' }), intention('c', { statement: 'Other.' })],
    [intention('a', { statement: 'One.' }), intention('b'), intention('c', { statement: 'Other.' })],
  ].map((items) => editions(...items));
  const log = (upTo: number): LogEntry[] =>
    AT.slice(0, upTo).map((at, index) => ({ at, changes: changesBetween(versions[index]!, versions[index + 1]!) }));
  const brief = (changes: readonly Change[]): string[] => changes.map(({ change, id }) => `${change} ${id}`).sort();

  it('the first words stand beside the last', () =>
    expect(told(changesSince(log(2), undefined)).filter((line) => line.startsWith('changed'))).toEqual([
      'changed a What it says: One. → Three.',
    ]));
  it('what was added and then changed was added', () =>
    expect(brief(changesSince(log(2), undefined))).toEqual(['added c', 'changed a', 'withdrawn b']));
  it('what was changed back, and what went and came again, is no change', () =>
    expect(brief(changesSince(log(3), undefined))).toEqual(['added c']));
  it('only what came after it', () => expect(brief(changesSince(log(3), AT[1]))).toEqual(['added b', 'changed a']));
  it('at the last moment there is nothing', () => expect(changesSince(log(3), AT[2])).toEqual([]));
  it('what came and went is no change', () => {
    const [none, one] = [editions(), editions(intention('x'))];
    const both: LogEntry[] = [
      { at: AT[0]!, changes: changesBetween(none, one) },
      { at: AT[1]!, changes: changesBetween(one, none) },
    ];
    expect(changesSince(both, undefined)).toEqual([]);
  });
});
