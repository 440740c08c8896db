/** The index's words against a plain look through all of them: by beginning, and by slips. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeOf, rangeOf, wordsNear } from '../../src/device/search/term-list.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é', '1'), minLength: 1, maxLength: 8 });
const list = fc.array(word, { maxLength: 60 }).map((words) => [...new Set(words)].toSorted());

/** Optimal string alignment, as a textbook has it. */
function slipsBetween(one: string, other: string): number {
  const far = Array.from({ length: one.length + 1 }, (_, row) => Array.from({ length: other.length + 1 }, (__, at) => row + at));
  for (let row = 1; row <= one.length; row++)
    for (let at = 1; at <= other.length; at++) {
      const same = one[row - 1] === other[at - 1] ? 0 : 1;
      far[row]![at] = Math.min(far[row - 1]![at]! + 1, far[row]![at - 1]! + 1, far[row - 1]![at - 1]! + same);
      if (row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1])
        far[row]![at] = Math.min(far[row]![at]!, far[row - 2]![at - 2]! + 1);
    }
  return far[one.length]![other.length]!;
}

it('a word is where it stands, or where it would', () =>
  fc.assert(
    fc.property(list, word, (words, one) => {
      expect(placeOf(words, one)).toBe(words.filter((other) => other < one).length);
    }),
  ));

it('a beginning finds every word that begins so, and no other', () =>
  fc.assert(
    fc.property(list, word, (words, start) => {
      expect(words.slice(...rangeOf(words, start))).toEqual(words.filter((one) => one.startsWith(start)));
    }),
  ));

it('slips find every word that is near enough, with how far it is', () =>
  fc.assert(
    fc.property(list, word, fc.constantFrom(1, 2), (words, typed, most) => {
      const near = words.flatMap((one, at) => (slipsBetween(one, typed) <= most ? [{ at, distance: slipsBetween(one, typed) }] : []));
      expect(wordsNear(words, typed, most)).toEqual(near);
    }),
    { numRuns: 2000 },
  ));
