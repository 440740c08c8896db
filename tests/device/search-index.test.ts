/** The compact index against a plain look through all that is published: whatever comes, changes and goes, and from one visit to the next. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOf, SearchIndex } from '../../src/device/search/search-index.ts';
import { termsOf } from '../../src/device/search/terms.ts';
import type { LibraryItem } from '../../src/domain/published-item.ts';
import { intention } from '../fixtures/library.ts';

/** None is a word of the papers' frame ("Grow", "Care at home"), so that only title and statement hold it. */
const WORDS = ['umbrella', 'umbrellas', 'umber', 'bicycle', 'bakery', 'zebra', 'zebu', 'quince', 'quilt', 'walrus', '£12', 'naïve', '’’'];
const text = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const item = fc
  .record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), title: text, statement: text })
  .map(({ id, title, statement }): LibraryItem => intention(id, { title, statement }));
/** What is published after each round: some items, one of each id. */
const round = fc.uniqueArray(item, { selector: ({ id }) => id });

const idsOf = (index: SearchIndex, question: string): string[] => {
  const { best, groups } = index.ask(question, {}, 500);
  return [...best, ...groups.flatMap(({ hits }) => hits)].map(({ itemId }) => itemId).toSorted();
};
/** One whole word, followed by a space so that it does not go on. */
const byReading = (items: readonly LibraryItem[], word: string): string[] =>
  items
    .filter((one) => one.kind === 'intention' && termsOf(`${one.title} ${one.statement}`).includes(termsOf(word)[0]!))
    .map(({ id }) => id)
    .toSorted();

function take(index: SearchIndex, items: readonly LibraryItem[]): void {
  index.put(items);
  index.keepOnly(new Set(items.map(keyOf)), ['intention']);
}

describe('whatever comes, changes and goes', () => {
  it('a word finds what holds it, as reading everything through does', () =>
    fc.assert(
      fc.property(fc.array(round, { minLength: 1, maxLength: 5 }), fc.boolean(), (rounds, isAskedBetween) => {
        const index = new SearchIndex([]);
        for (const items of rounds) {
          take(index, items);
          if (isAskedBetween) index.ask('umbrella');
        }
        const last = rounds.at(-1)!;
        expect(index.size).toBe(last.length);
        for (const word of ['bicycle ', 'zebra ', 'umber ', 'naive ', '12 '])
          // A word that nobody wrote is taken for a slip of another.
          expect([word, byReading(last, word).length === 0 ? [] : idsOf(index, word)]).toEqual([word, byReading(last, word)]);
      }),
      { numRuns: 300 },
    ));

  it('in whatever order things came, the same is found in the same place', () =>
    fc.assert(
      fc.property(round, fc.array(round, { maxLength: 3 }), (items, before) => {
        const [fresh, old] = [new SearchIndex([]), new SearchIndex([])];
        for (const one of before) take(old, one);
        take(old, items);
        take(fresh, items);
        for (const question of ['umbrella zebra', 'qui', 'walrsu', 'b']) {
          const [a, b] = [fresh.ask(question), old.ask(question)];
          expect(b.total).toBe(a.total);
          expect(b.misspelled).toEqual(a.misspelled);
          expect(idsOf(old, question)).toEqual(idsOf(fresh, question));
        }
      }),
      { numRuns: 200 },
    ));
});

describe('from one visit to the next', () => {
  it('what was kept answers as before, and goes on taking changes in', () =>
    fc.assert(
      fc.property(round, round, (items, next) => {
        const [index, loaded] = [new SearchIndex([]), new SearchIndex([])];
        take(index, items);
        loaded.restore(structuredClone(index.toKeep()));
        for (const question of ['umbrella', 'zeb', 'quilt walrus', 'bicylce', '£12'])
          expect(loaded.ask(question)).toEqual(index.ask(question));
        expect(loaded.put(items)).toEqual([]);
        take(index, next);
        take(loaded, next);
        for (const question of ['umbrella', 'zeb', 'quilt walrus']) expect(loaded.ask(question)).toEqual(index.ask(question));
      }),
      { numRuns: 200 },
    ));
  it('text beyond Latin letters comes back as it was', () => {
    const index = new SearchIndex([]);
    index.put([intention('a', { title: 'Umbrellas – “naïve” £12 ’ 😀', statement: 'Nothing.' })]);
    const loaded = new SearchIndex([]);
    loaded.restore(structuredClone(index.toKeep()));
    expect(
      loaded
        .ask('umbrellas')
        .best[0]?.title.map((part) => part.text)
        .join(''),
    ).toBe('Umbrellas – “naïve” £12 ’ 😀');
  });
});
