/** How returns of one service stand to one another: the latest, the corrected, and two that overlap. */
import { describe, expect, it } from 'vitest';
import { correctedBy, newestFirst, overlapIn, replacedIn, type Reported } from '../../src/domain/chain.ts';
import type { SubmissionId } from '../../src/domain/id.ts';
import { addMs, HOUR_MS } from '../../src/domain/instant.ts';
import { mapleVacancies, newId, NOW, validVacancies } from '../fixtures/returns.ts';

const other = validVacancies({ canTake: [] });
/** @param minutes before NOW */
const sent = (by: string, minutes: number, change: Record<string, unknown> = {}): Reported => {
  const at = addMs(NOW, -minutes * 60_000);
  return { submission: mapleVacancies({ observedAt: at, savedAt: at, ...change }), receipt: { sentBy: { id: by, name: by } } as never };
};
const correction = (of: Reported, change: Record<string, unknown> = {}): Reported =>
  sent('asha', 0, { observedAt: of.submission.observedAt, savedAt: NOW, replaces: of.submission.id, replacesBecause: 'A slip', ...change });

it('puts a correction before what it corrects, though both are of the same moment', () => {
  const [first, later] = [sent('asha', 60), sent('asha', 90)];
  const corrected = correction(first);
  expect([later, first, corrected].sort(newestFirst)).toEqual([corrected, first, later]);
  expect(replacedIn([later, first, corrected])).toEqual(new Set([first.submission.id]));
});

it('follows a chain of corrections back to the first, and stops at one it does not know', () => {
  const first = sent('asha', 60);
  const second = correction(first);
  const third = correction(second);
  expect(correctedBy(third.submission, [first, second, third])).toEqual([second, first]);
  expect(correctedBy(correction(sent('asha', 60)).submission, [first])).toEqual([]);
  const id = newId() as SubmissionId;
  const circle = sent('asha', 0, { id, replaces: id, replacesBecause: 'A slip' });
  expect(correctedBy(circle.submission, [circle])).toEqual([]);
});

describe('two reports overlap', () => {
  const asha = sent('asha', 0);
  const tom = sent('tom', 10, { body: other });
  it.each<[name: string, all: Reported[], pair: [Reported, Reported] | undefined]>([
    ['two people within half an hour, with other figures', [asha, tom], [asha, tom]],
    ['the same person', [asha, sent('asha', 10, { body: other })], undefined],
    ['the same figures', [asha, sent('tom', 10)], undefined],
    ['figures that differ only in the note', [asha, sent('tom', 10, { body: validVacancies({ note: 'Quiet day' }) })], undefined],
    ['an hour apart', [asha, sent('tom', 60, { body: other })], undefined],
    ['one that is still on its way', [{ submission: asha.submission }, tom], undefined],
    ['one that was corrected since', [asha, tom, correction(tom, { body: validVacancies() })], undefined],
    [
      'somebody has reported again since',
      [{ ...asha, submission: mapleVacancies({ observedAt: addMs(NOW, HOUR_MS), savedAt: addMs(NOW, HOUR_MS) }) }, asha, tom],
      undefined,
    ],
    [
      'it was settled',
      [
        asha,
        tom,
        sent('asha', 0, {
          savedAt: addMs(NOW, 1000),
          replaces: tom.submission.id,
          unchangedFrom: asha.submission.id,
          replacesBecause: 'x',
        }),
      ],
      undefined,
    ],
  ])('%s', (_name, all, pair) => expect(overlapIn(all)).toEqual(pair));
});
