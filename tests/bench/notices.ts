/** Made-up notices, many: real words of the field and a long tail of made-up ones, as often as words are (Zipf), the same at every run. */
import { Notice } from '../../src/domain/notice.ts';

const WORDS =
  'care home domiciliary homecare supported living reablement residential nursing dementia respite tender framework contract lot award council borough county adult social services provider commissioning procurement dynamic purchasing light touch quality price evaluation block spot hours weekly bed capacity vacancy workforce training safeguarding inspection outcomes budgets direct payments day opportunities learning disability autism mental health carers short breaks advocacy equipment telecare transport housing prevention hospital discharge intermediate older people young transition placement'.split(
    ' ',
  );
const SYLLABLES =
  'ba be bi bo da de di do fa fe ga ge ka ke la le li lo ma me mi mo na ne no pa pe po ra re ri ro sa se so ta te to va ve wa ston ham ford ley ton wick'.split(
    ' ',
  );
const VOCABULARY = 30_000;
const TEXT = 1350;

/** Mulberry32: small, and the same everywhere. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface Words {
  /** A word, the frequent ones more often. */
  word(): string;
  words(many: number): string;
}

export function wordsOf(seed: number): Words {
  const random = chance(11);
  const vocabulary = [...WORDS];
  while (vocabulary.length < VOCABULARY)
    vocabulary.push(
      Array.from({ length: 2 + Math.floor(random() * 3) }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join(''),
    );
  const sums: number[] = [];
  for (const rank of vocabulary.keys()) sums.push((sums.at(-1) ?? 0) + 1 / (rank + 2));
  const draw = chance(seed);
  const word = (): string => {
    const at = draw() * sums.at(-1)!;
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle]! < at) low = middle + 1;
      else high = middle;
    }
    return vocabulary[low]!;
  };
  return { word, words: (many) => Array.from({ length: many }, word).join(' ') };
}

export function someNotices(many: number): Notice[] {
  const { word, words } = wordsOf(42);
  return Array.from({ length: many }, (_, n) => {
    let description = '';
    while (description.length < TEXT) description += `${word()} `;
    return Notice.parse({
      kind: 'notice',
      id: `notice.bench-${n}`,
      buyer: `${word()} council`,
      title: words(9),
      stage: 'tender-open',
      marketAreas: [],
      summary: description.slice(0, 200),
      description,
      lots: [],
      cpv: ['85000000'],
      suitableForSmallFirms: 'not-stated',
      suitableForVoluntary: 'not-stated',
      lightTouch: 'not-stated',
      fictional: true,
    });
  });
}

/** One, two and three words, and the beginning of one, in turn. */
export function someQuestions(many: number): string[] {
  const { word, words } = wordsOf(7);
  return Array.from({ length: many }, (_, n) => {
    if (n % 4 < 3) return words(1 + (n % 4));
    const whole = word();
    return whole.slice(0, Math.max(3, whole.length - 2));
  });
}
