/** The full-text index over what councils published: built and asked in the search worker, and in tests. */
import type { LibraryItem } from '../../domain/published-item.ts';
import { Best } from './best.ts';
import { type CouncilName, entriesOf, type Entry, type Known } from './entries.ts';
import { type Shown, hitOf } from './hit.ts';
import { countLabels, type Label, labelOf, likingOf } from './labels.ts';
import { type KeptPostings, Postings } from './postings.ts';
import { FIELDS, rank, type Ranking } from './ranking.ts';
import type { ResultKind } from './result-kinds.ts';
import { FACETS, type Filters, type Hit, type SearchAnswer } from './search-answer.ts';
import { termsOf, type Wanted, wantedIn } from './terms.ts';

const BEST = 3;
const IN_GROUP = 4;
/** So many entries wait unordered: more would weigh more than what is in order. */
const WAITING = 4000;

/** An item's entries by number, and the fingerprint of what it was. */
type Held = [fingerprint: number, ...numbers: number[]];

/** What is kept on the device between two visits. */
export interface KeptIndex {
  postings: KeptPostings;
  /** Of each number what is shown, as JSON, a line each. */
  shown: string;
  labels: readonly Label[];
  labelOf: Uint16Array;
  items: string;
}

export class SearchIndex {
  #postings = new Postings();
  /** As JSON: a question shows a few, and text takes a tenth of the room. */
  #shown: string[] = [];
  #labels: Label[] = [];
  #labelOf: number[] = [];
  readonly #labelAt = new Map<string, number>();
  #items = new Map<string, Held>();
  #waiting = 0;
  readonly #known: { councils: Map<string, CouncilName>; documents: Known['documents'] };

  constructor(councils: readonly CouncilName[]) {
    this.#known = { councils: new Map(councils.map((one) => [one.id, one])), documents: new Map() };
  }

  /** The documents first: what is taken from one is found by its title too. */
  knowDocuments(items: readonly LibraryItem[]): void {
    this.#known.documents = new Map(items.flatMap((item) => (item.kind === 'document' ? [[item.id, item]] : [])));
  }

  /** Takes items in, anew where they have changed. @returns those that had */
  put<T extends LibraryItem>(items: readonly T[]): T[] {
    const changed: T[] = [];
    for (const item of items) {
      const key = keyOf(item);
      const fingerprint = fingerprintOf(JSON.stringify(item));
      if (this.#items.get(key)?.[0] === fingerprint) continue;
      changed.push(item);
      this.#drop(key);
      this.#items.set(key, [fingerprint, ...entriesOf(item, this.#known).map((entry) => this.#add(entry))]);
    }
    return changed;
  }

  #add(entry: Entry): number {
    const number = this.#postings.add(FIELDS.map((field) => termsOf(textOf(entry[field]))));
    const { more: _, ...shown } = entry;
    this.#shown[number] = inLatin(JSON.stringify(shown satisfies Shown));
    this.#labelOf[number] = this.#labelled(labelOf(entry));
    this.#waiting += 1;
    if (this.#waiting >= WAITING) this.settle();
    return number;
  }

  #labelled(label: Label): number {
    const key = JSON.stringify(label);
    const held = this.#labelAt.get(key);
    if (held !== undefined) return held;
    this.#labelAt.set(key, this.#labels.length);
    return this.#labels.push(label) - 1;
  }

  /** Puts in order what was taken in, so that the next question need not. */
  settle(): void {
    this.#postings.settle();
    this.#waiting = 0;
  }

  /** Lets go of every item of these kinds that is not among those that are there now. @returns how many it let go */
  keepOnly(there: ReadonlySet<string>, kinds: readonly string[]): number {
    const gone = [...this.#items.keys()].filter((key) => kinds.includes(key.split(' ')[0]!) && !there.has(key));
    for (const key of gone) this.#drop(key);
    return gone.length;
  }

  #drop(key: string): void {
    for (const number of this.#items.get(key)?.slice(1) ?? []) {
      this.#postings.remove(number);
      this.#shown[number] = '';
    }
    this.#items.delete(key);
  }

  get size(): number {
    return this.#postings.entries;
  }

  /** @param limit how many hits of a kind, when only that kind is asked for */
  ask(question: string, filters: Filters = {}, limit = 25): SearchAnswer {
    this.settle();
    const wanted = wantedIn(question);
    const ranking = wanted.length > 0 ? rank(this.#postings, wanted) : this.#everything(filters);
    const having = new Uint32Array(this.#labels.length);
    for (const number of ranking.found) having[this.#labelOf[number]!]! += 1;
    const { counts, passes } = countLabels(this.#labels, having, filters);
    const only = filters.kind as ResultKind | undefined;
    const { best, kinds } = this.#choose(ranking, passes, this.#liking(question, wanted), only === undefined ? IN_GROUP : limit);
    const hits = (numbers: readonly number[]): Hit[] => numbers.map((number) => hitOf(this.#entry(number), ranking.isHit, wanted));
    const first = only === undefined ? best.numbers : [];
    return {
      total: best.total,
      best: hits(first),
      groups: kinds.map(([kind, { total, numbers }]) => {
        const rest = numbers.filter((number) => !first.includes(number)).slice(0, only === undefined ? IN_GROUP : limit);
        return { kind, total, hits: hits(rest) };
      }),
      counts,
      isPartial: ranking.isPartial,
      misspelled: ranking.misspelled,
    };
  }

  #liking(question: string, wanted: readonly Wanted[]): Float64Array {
    return Float64Array.from(this.#labels, likingOf(question, wanted, this.#known.councils.values()));
  }

  /** The best of all and of each kind; the kinds in the order of their best. */
  #choose({ found, scores }: Ranking, passes: readonly boolean[], liking: Float64Array, inKind: number) {
    const scoreOf = (number: number): number => scores[number]! * liking[this.#labelOf[number]!]!;
    const best = new Best(BEST, scoreOf);
    const ofKind = new Map<ResultKind, Best>();
    for (const number of found) {
      const label = this.#labelOf[number]!;
      if (passes[label] !== true) continue;
      const { kind } = this.#labels[label]!;
      let held = ofKind.get(kind);
      if (held === undefined) ofKind.set(kind, (held = new Best(inKind + BEST, scoreOf)));
      held.offer(number);
      best.offer(number);
    }
    const kinds = [...ofKind].sort(([, a], [, b]) => scoreOf(b.numbers[0]!) - scoreOf(a.numbers[0]!));
    return { best, kinds };
  }

  #entry(number: number): Shown {
    return JSON.parse(this.#shown[number]!) as Shown;
  }

  /** Nothing is asked for but choices are made: whatever they leave. */
  #everything(filters: Filters): Ranking {
    const chosen = FACETS.some((facet) => filters[facet] !== undefined);
    return {
      found: chosen ? [...this.#shown.keys()].filter((number) => this.#shown[number] !== '') : [],
      scores: new Float32Array(this.#shown.length).fill(1),
      isHit: () => false,
      isPartial: false,
      misspelled: [],
    };
  }

  toKeep(): KeptIndex {
    return {
      postings: this.#postings.toKeep(),
      shown: this.#shown.join('\n'),
      labels: this.#labels,
      labelOf: Uint16Array.from(this.#labelOf),
      items: JSON.stringify([...this.#items]),
    };
  }

  /** Takes the place of whatever is here. */
  restore(kept: KeptIndex): void {
    this.#postings = Postings.from(kept.postings);
    this.#shown = kept.shown === '' ? [] : kept.shown.split('\n');
    this.#labels = [...kept.labels];
    this.#labelOf = Array.from(kept.labelOf);
    for (const [at, label] of this.#labels.entries()) this.#labelAt.set(JSON.stringify(label), at);
    this.#items = new Map(JSON.parse(kept.items) as [string, Held][]);
  }
}

export const keyOf = ({ kind, id }: Pick<LibraryItem, 'kind' | 'id'>): string => `${kind} ${id}`;

const textOf = (value: string | readonly string[] | undefined): string => (typeof value === 'string' ? value : (value?.join('. ') ?? ''));

/** Letters beyond Latin as JSON writes them: one such in a text doubles the room of all of it. */
const inLatin = (json: string): string =>
  json.replace(/[\u0100-\uFFFF]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Tells an item from what it was: two different ones in 2^53 look alike. */
function fingerprintOf(text: string): number {
  let [one, other] = [0xdead_beef, 0x41c6_ce57];
  for (let at = 0; at < text.length; at++) {
    const letter = text.charCodeAt(at);
    one = Math.imul(one ^ letter, 0x9e37_79b1);
    other = Math.imul(other ^ letter, 0x5f35_6495);
  }
  one = Math.imul(one ^ (one >>> 16), 0x85eb_ca6b) ^ other;
  other = Math.imul(other ^ (other >>> 13), 0xc2b2_ae35) ^ one;
  return 0x1_0000_0000 * (other & 0x1f_ffff) + (one >>> 0);
}
