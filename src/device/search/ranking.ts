/** How well each entry answers what is wanted: BM25+ over the fields, and which part of what was asked it holds. */
import { FIELD_BITS, FIELD_MASK, type Postings } from './postings.ts';
import type { Wanted } from './terms.ts';
import { placeOf, rangeOf, wordsNear } from './term-list.ts';

export const FIELDS = ['title', 'says', 'figure', 'unit', 'rows', 'who', 'more'] as const;
const BOOST: Record<(typeof FIELDS)[number], number> = { title: 3, says: 1.4, figure: 1, unit: 1.5, rows: 2.2, who: 1.2, more: 0.7 };
const BOOSTS = FIELDS.map((field) => BOOST[field]);
const EVERY_FIELD = FIELDS.map(() => true);
const TITLES = FIELDS.map((field) => field === 'title' || field === 'who');

/** A result must hold this share of what the best one holds, by weight. */
const ENOUGH = 0.7;
/** What a word counts that only begins as asked, and one that is only spelled nearly so. */
const LONGER = 0.5;
const NEARLY = 0.4;
/** BM25+: how soon more of a word stops counting, how much a long field counts against it, and what any match is worth. */
const [SATURATION, LENGTH, FLOOR] = [1.2, 0.7, 0.5];

interface Term {
  at: number;
  worth: number;
}

export interface Ranking {
  /** Entries that hold enough, in no order. */
  found: number[];
  /** By an entry's number. */
  scores: Float32Array;
  /** Every term that was looked up, also those that only begin as asked or are spelled nearly so. */
  isHit(term: string): boolean;
  isPartial: boolean;
  misspelled: string[];
}

export function rank(postings: Postings, wanted: readonly Wanted[]): Ranking {
  const scorer = new Scorer(postings);
  const all = wanted.reduce((sum, one) => sum + scorer.take(one), 0);
  const { touched, scores, coverage, matches } = scorer;
  let most = 0;
  for (const number of touched) {
    const covered = coverage[number]! / all;
    coverage[number] = covered;
    scores[number] = scores[number]! * matches[number]! * covered ** 2;
    if (covered > most) most = covered;
  }
  return {
    found: touched.filter((number) => coverage[number]! >= most * ENOUGH),
    scores,
    isHit: (term) => {
      const at = placeOf(postings.terms, term);
      return postings.terms[at] === term && scorer.asked.has(at);
    },
    isPartial: most < 0.99 && touched.length > 0,
    misspelled: scorer.misspelled,
  };
}

/** Takes what is wanted one after the other and adds up. */
class Scorer {
  readonly scores: Float32Array;
  readonly coverage: Float32Array;
  /** How many of the words asked for an entry has. */
  readonly matches: Uint8Array;
  readonly touched: number[] = [];
  readonly misspelled: string[] = [];
  readonly asked = new Set<number>();
  readonly #postings: Postings;
  /** Who has what is being looked up now: the whole of it, or how many of the words behind it. */
  readonly #whole: Uint8Array;
  readonly #behind: Uint8Array;
  /** The last look-up an entry was met in. */
  readonly #met: Uint16Array;
  readonly #isTouched: Uint8Array;
  /** What a word more in a field counts against it. */
  readonly #perLength: Float64Array;
  #lookUps = 0;
  #now: number[] = [];

  constructor(postings: Postings) {
    const { numbers, entries, lengthsOfField } = postings;
    this.#postings = postings;
    this.#perLength = lengthsOfField.map((length) => (length === 0 ? 0 : (LENGTH * entries) / length));
    this.scores = new Float32Array(numbers);
    this.coverage = new Float32Array(numbers);
    this.matches = new Uint8Array(numbers);
    this.#whole = new Uint8Array(numbers);
    this.#behind = new Uint8Array(numbers);
    this.#met = new Uint16Array(numbers);
    this.#isTouched = new Uint8Array(numbers);
  }

  /** @returns its weight: a word that stands almost everywhere says little about what was meant */
  take(one: Wanted): number {
    this.#now = [];
    const isShort = one.isOpen && !one.isMeaning && one.term.length < 3;
    const grows = !one.isMeaning && (one.isOpen || one.term.length >= 5);
    // One or two letters begin a great many words: those of a title will do.
    this.#lookUp(this.#termsFor(one.term, grows), this.#whole, 1, isShort ? TITLES : EVERY_FIELD);
    const isUnknown = this.#now.length === 0;
    // Only what is nowhere as typed is taken for a slip of the finger.
    if (isUnknown && !one.isMeaning && one.term.length >= 4) {
      this.#lookUp(this.#slipsOf(one), this.#whole, 1, EVERY_FIELD);
      if (this.#now.length > 0) this.misspelled.push(one.typed);
    }
    // The words behind a meaning are many ("home", "care"): asked only where they are all there is.
    if (one.isMeaning && (one.words.length === 1 || isUnknown))
      for (const word of one.words)
        this.#lookUp(this.#termsFor(word, one.isOpen), this.#behind, one.words.length === 1 ? 0.8 : 0.25, EVERY_FIELD);
    const weight = Math.log(1 + (this.#postings.entries + 1) / (1 + this.#now.length));
    this.#settle(weight, one.words.length);
    return weight;
  }

  /** How much of it each entry has: a meaning whole, or some of the words behind it. */
  #settle(weight: number, words: number): void {
    for (const number of this.#now) {
      const behind = this.#behind[number]!;
      const share = this.#whole[number] === 1 ? 1 : behind === words ? 0.6 : (0.3 * behind) / words;
      this.coverage[number]! += weight * share;
      this.matches[number] = Math.min(255, this.matches[number]! + this.#whole[number]! + behind);
      if (this.#isTouched[number] === 0) this.touched.push(number);
      this.#isTouched[number] = 1;
      this.#whole[number] = 0;
      this.#behind[number] = 0;
    }
  }

  #termsFor(term: string, grows: boolean): Term[] {
    const { terms } = this.#postings;
    const at = placeOf(terms, term);
    if (!grows) return terms[at] === term ? [{ at, worth: 1 }] : [];
    const [from, to] = rangeOf(terms, term);
    return Array.from({ length: to - from }, (_, more) => {
      const { length } = terms[from + more]!;
      const longer = length - term.length;
      return { at: from + more, worth: longer === 0 ? 1 : (LONGER * length) / (length + 0.3 * longer) };
    });
  }

  #slipsOf({ term, typed }: Wanted): Term[] {
    const { terms } = this.#postings;
    return wordsNear(terms, term, typed.length > 5 ? 2 : 1).map(({ at, distance }) => {
      const { length } = terms[at]!;
      return { at, worth: (NEARLY * length) / (length + distance) };
    });
  }

  /** The one place where every notice may be met: what it needs lies in its own variables. */
  #lookUp(some: readonly Term[], held: Uint8Array, factor: number, fields: readonly boolean[]): void {
    const { starts, places, counts, lengths, entries } = this.#postings;
    const { scores } = this;
    const [met, whole, behind, now, perLength] = [this.#met, this.#whole, this.#behind, this.#now, this.#perLength];
    const lookUp = ++this.#lookUps;
    const inFields = new Uint32Array(FIELDS.length);
    const rarity = new Float64Array(FIELDS.length);
    for (const { at, worth } of some) {
      this.asked.add(at);
      const [from, to] = [starts[at]!, starts[at + 1]!];
      inFields.fill(0);
      for (let one = from; one < to; one++) inFields[places[one]! & FIELD_MASK]! += 1;
      for (let field = 0; field < FIELDS.length; field++) {
        const having = inFields[field]!;
        rarity[field] =
          fields[field] === true ? factor * worth * BOOSTS[field]! * Math.log(1 + (entries - having + 0.5) / (having + 0.5)) : 0;
      }
      for (let one = from; one < to; one++) {
        const place = places[one]!;
        const rare = rarity[place & FIELD_MASK]!;
        if (rare === 0) continue;
        const number = place >>> FIELD_BITS;
        const often = counts[one]!;
        const long = 1 - LENGTH + lengths[place]! * perLength[place & FIELD_MASK]!;
        scores[number]! += rare * (FLOOR + (often * (SATURATION + 1)) / (often + SATURATION * long));
        if (met[number] === lookUp) continue;
        met[number] = lookUp;
        if (whole[number] === 0 && behind[number] === 0) now.push(number);
        held[number]! += 1;
      }
    }
  }
}
