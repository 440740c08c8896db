/** Most rounds bring nothing new: then nothing is written, and nothing would have been changed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNews, type Known, type Shelf, takeIn } from '../../src/device/store/kept-copies.ts';
import { versionOf } from '../../src/domain/draft-version.ts';
import { addMs, type Instant } from '../../src/domain/instant.ts';
import type { KeptDraft } from '../../src/domain/protocol-safety.ts';
import { SEED } from '../fixtures/properties.ts';
import { NOW } from '../fixtures/returns.ts';

interface Text {
  updatedAt: Instant;
  words: string;
}

/** What the shelf holds, and how often it was written to. Keys that begin with "x" are another family's. */
function shelf(known: Known, all: Record<string, Text>) {
  let writes = 0;
  const of: Shelf<Text> = {
    known: () => Promise.resolve(known),
    know: () => Promise.resolve(writes++),
    all: () => Promise.resolve(Object.entries(all)),
    get: (key) => Promise.resolve(all[key]),
    put: (key, value) => Promise.resolve((writes++, (all[key] = value))),
    delete: (key) => Promise.resolve((key in all && writes++, delete all[key])),
    parse: (key, copy) => (key.startsWith('x') ? undefined : (copy as Text)),
    merge: (here, theirs) => ({ updatedAt: addMs(here.updatedAt, 1), words: here.words + theirs.words }),
    isDone: () => Promise.resolve(false),
  };
  return { of, writes: () => writes };
}

const key = fc.constantFrom('a', 'b', 'x1');
const text = fc.record({ updatedAt: fc.integer({ min: 0, max: 2 }).map((ms) => addMs(NOW, ms)), words: fc.constantFrom('one', 'two') });
const copies = fc.dictionary(key, fc.tuple(text, fc.boolean()), { noNullPrototype: true }).map((of): KeptDraft[] =>
  Object.entries(of).map(([at, [draft, isGone]]) => ({
    key: at,
    updatedAt: draft.updatedAt,
    over: '',
    ...(isGone ? {} : { draft }),
  })),
);
/** Of some of what the server shows, this device knows already that very version. */
const world = copies.chain((shown) =>
  fc.record({
    shown: fc.constant(shown),
    known: fc
      .subarray(shown.filter((one) => one.draft !== undefined && !one.key.startsWith('x')))
      .map((some): Known => Object.fromEntries(some.map((one) => [one.key, versionOf(one)]))),
    all: fc.dictionary(fc.constantFrom('a', 'b'), text, { noNullPrototype: true }),
  }),
);

describe('what a round brings', () => {
  it('changes nothing where it is no news', async () => {
    let quiet = 0;
    await fc.assert(
      fc.asyncProperty(world, async ({ shown, known, all }) => {
        const { of, writes } = shelf({ ...known }, { ...all });
        if (await isNews(of, shown)) return;
        quiet += 1;
        expect([await takeIn(of, shown), writes()]).toEqual([false, 0]);
      }),
      { seed: SEED, numRuns: 500 },
    );
    expect(quiet).toBeGreaterThan(0);
  });
  it('is none where the server shows what is known, or that what is not here is gone', async () => {
    const draft = { updatedAt: NOW, words: 'one' };
    const kept = { key: 'a', updatedAt: NOW, over: '', draft };
    const { of } = shelf({ a: versionOf(kept) }, { a: draft });
    expect(await isNews(of, [kept, { key: 'b', updatedAt: NOW, over: '' }, { ...kept, key: 'x1' }])).toBe(false);
  });
  it.each<[string, Known, KeptDraft[]]>([
    ['another version', { a: 'older' }, [{ key: 'a', updatedAt: NOW, over: '', draft: { updatedAt: NOW, words: 'one' } }]],
    ['that one is gone', { a: 'older' }, [{ key: 'a', updatedAt: NOW, over: '' }]],
    ['that the server has forgotten one', { a: 'older' }, []],
  ])('is news: %s', async (_, known, shown) => {
    expect(await isNews(shelf(known, {}).of, shown)).toBe(true);
  });
});
