/** The full-text index over what councils published: built and asked in the search worker, and in tests. */
import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import { ASKS_FOR } from '../../domain/same-words.ts';
import type { LibraryItem } from '../../domain/published-item.ts';
import { type CouncilName, entriesOf, type Entry, type Known } from './entries.ts';
import type { ResultKind } from './result-kinds.ts';
import { type Facet, FACETS, type Filters, type Hit, type SearchAnswer } from './search-answer.ts';
import { mark, type Marked, plainWord, scan, termsOf, type Wanted, wantedIn } from './terms.ts';

const BEST = 3;
const IN_GROUP = 4;
/** A result must hold this share of what the best one holds, by weight. */
const ENOUGH = 0.7;
const FIELDS = ['title', 'says', 'figure', 'unit', 'rows', 'who', 'more'] as const;
const BOOST = { title: 3, says: 1.4, figure: 1, unit: 1.5, rows: 2.2, who: 1.2, more: 0.7 };

export class SearchIndex {
  readonly #index = new MiniSearch<Entry>({
    fields: [...FIELDS],
    extractField: (entry, field) => {
      const value = entry[field as keyof Entry];
      return Array.isArray(value) ? value.join('. ') : String(value ?? '');
    },
    tokenize: termsOf,
    processTerm: (term) => term,
    autoVacuum: { minDirtCount: 500, minDirtFactor: 0.2 },
  });
  readonly #entries = new Map<string, Entry>();
  /** Which entries an item has, and the item as it was, to see whether it has changed. */
  readonly #items = new Map<string, { entryIds: string[]; json: string }>();
  readonly #known: { councils: Map<string, CouncilName>; documents: Known['documents'] };

  constructor(councils: readonly CouncilName[]) {
    this.#known = { councils: new Map(councils.map((one) => [one.id, one])), documents: new Map() };
  }

  /** The documents first: what is taken from one is found by its title too. */
  knowDocuments(items: readonly LibraryItem[]): void {
    this.#known.documents = new Map(items.flatMap((item) => (item.kind === 'document' ? [[item.id, item]] : [])));
  }

  /** Takes items in, anew where they have changed. @returns how many had */
  put(items: readonly LibraryItem[]): number {
    let changed = 0;
    for (const item of items) {
      const key = `${item.kind} ${item.id}`;
      const json = JSON.stringify(item);
      const held = this.#items.get(key);
      if (held?.json === json) continue;
      changed += 1;
      this.#drop(key);
      const entries = entriesOf(item, this.#known).filter(({ id }) => !this.#entries.has(id));
      for (const entry of entries) this.#entries.set(entry.id, entry);
      this.#index.addAll(entries);
      this.#items.set(key, { entryIds: entries.map(({ id }) => id), json });
    }
    return changed;
  }

  /** Lets go of every item of these kinds that is not among those that are there now. */
  keepOnly(items: readonly LibraryItem[], kinds: readonly string[]): void {
    const there = new Set(items.map((item) => `${item.kind} ${item.id}`));
    for (const key of this.#items.keys()) if (kinds.includes(key.split(' ')[0]!) && !there.has(key)) this.#drop(key);
  }

  #drop(key: string): void {
    for (const id of this.#items.get(key)?.entryIds ?? []) {
      this.#index.discard(id);
      this.#entries.delete(id);
    }
    this.#items.delete(key);
  }

  get size(): number {
    return this.#entries.size;
  }

  /** @param limit how many hits of a kind, when only that kind is asked for */
  ask(question: string, filters: Filters = {}, limit = 25): SearchAnswer {
    const wanted = wantedIn(question);
    const { found, misspelled, isPartial } = wanted.length > 0 ? this.#find(wanted, question) : this.#everything(filters);
    const counts: SearchAnswer['counts'] = { kind: {}, council: {}, area: {}, direction: {} };
    const passing: Found[] = [];
    for (const one of found) {
      const failed = FACETS.filter((facet) => filters[facet] !== undefined && !valuesOf(one.entry, facet).includes(filters[facet]));
      if (failed.length === 0) passing.push(one);
      for (const facet of FACETS)
        if (failed.every((other) => other === facet))
          for (const value of valuesOf(one.entry, facet)) counts[facet][value] = (counts[facet][value] ?? 0) + 1;
    }
    const hits = (some: readonly Found[]): Hit[] => some.map((one) => hitOf(one, wanted));
    const ofKind = (kind: ResultKind): Found[] => passing.filter(({ entry }) => entry.kind === kind);
    const only = filters.kind as ResultKind | undefined;
    const kinds = [...new Set(passing.map(({ entry }) => entry.kind))];
    const best = only === undefined ? passing.slice(0, BEST) : [];
    return {
      total: passing.length,
      best: hits(best),
      groups: kinds.map((kind) => {
        const all = ofKind(kind);
        const rest = all.filter((one) => !best.includes(one)).slice(0, only === undefined ? IN_GROUP : limit);
        return { kind, total: all.length, hits: hits(rest) };
      }),
      counts,
      isPartial,
      misspelled,
    };
  }

  /** Nothing is asked for but choices are made: whatever they leave. */
  #everything(filters: Filters): Findings {
    const chosen = FACETS.some((facet) => filters[facet] !== undefined);
    const result = { terms: [], queryTerms: [], match: {}, score: 1, id: '' };
    const found = chosen ? [...this.#entries.values()].map((entry) => ({ entry, result, coverage: 1, score: 1 })) : [];
    return { found, misspelled: [], isPartial: false };
  }

  #find(wanted: readonly Wanted[], question: string): Findings {
    let results = this.#search(wanted, new Set());
    let matched = countMatches(wanted, results);
    const unknown = new Set(wanted.filter((_, at) => matched[at] === 0));
    if (unknown.size > 0) {
      results = this.#search(wanted, unknown); // only what is nowhere as typed is taken for a slip of the finger
      matched = countMatches(wanted, results);
    }
    const misspelled = wanted.filter((one, at) => unknown.has(one) && !one.isMeaning && matched[at]! > 0).map(({ typed }) => typed);

    // A word that stands almost everywhere says little about what was meant.
    const weights = matched.map((count) => Math.log(1 + (this.#entries.size + 1) / (1 + count)));
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    const liking = this.#liking(question, wanted);
    const found = results.map((result): Found => {
      const entry = this.#entries.get(result.id as string)!;
      const coverage = wanted.reduce((sum, one, at) => sum + weights[at]! * shareOf(one, result), 0) / all;
      const score = result.score * coverage ** 2 * liking(entry);
      return { entry, result, coverage, score };
    });
    const most = found.reduce((high, { coverage }) => Math.max(high, coverage), 0);
    return {
      found: found.filter(({ coverage }) => coverage >= most * ENOUGH).sort((a, b) => b.score - a.score),
      misspelled,
      isPartial: most < 0.99 && results.length > 0,
    };
  }

  /** What the question's form says about the answer: it moves results, and hides none. */
  #liking(question: string, wanted: readonly Wanted[]): (entry: Entry) => number {
    const number = ASKS_FOR.number.test(question);
    const time = ASKS_FOR.time.test(question);
    const counted = ASKS_FOR.counted
      .exec(question)?.[1]
      ?.split(/[\s-]+/)
      .at(-1);
    const unit = counted === undefined ? undefined : plainWord(counted);
    const terms = new Set(wanted.map(({ term }) => term));
    const councils = [...this.#known.councils.values()].filter(({ shortName }) => terms.has(plainWord(shortName.split(/[\s-]/)[0]!)));
    return (entry) => {
      let liked = entry.isHistorical ? 0.75 : 1;
      if (number && (entry.kind === 'figure' || entry.kind === 'disagreement')) liked *= 1.6;
      if (time && entry.kind === 'notice') liked *= 1.4;
      if (unit !== undefined && plainWord(entry.unit?.split(' ')[0] ?? '') === unit) liked *= 1.5;
      if (councils.length > 0 && !councils.some(({ id }) => id === entry.councilId)) liked *= 0.4;
      return liked;
    };
  }

  #search(wanted: readonly Wanted[], unknown: ReadonlySet<Wanted>): SearchResult[] {
    const queries = wanted.flatMap((one): Query[] => {
      const grows = one.isOpen || one.term.length >= 5;
      const loose = unknown.has(one) && one.term.length >= 4 ? (one.typed.length > 5 ? 2 : 1) : false;
      const itself: Query = { queries: [one.term], combineWith: 'OR', prefix: !one.isMeaning && grows, fuzzy: loose };
      // One or two letters begin a great many words: those of a title will do.
      if (one.isOpen && !one.isMeaning && one.term.length < 3) return [{ ...itself, fields: ['title', 'who'] }];
      if (!one.isMeaning) return [itself];
      // The words behind a meaning are many ("home", "care"): asked only where they are all there is.
      if (one.words.length > 1 && !unknown.has(one)) return [itself];
      const worth = one.words.length === 1 ? 0.8 : 0.25;
      return [itself, { queries: one.words, combineWith: 'OR', prefix: one.isOpen, boostTerm: () => worth }];
    });
    return this.#index.search(
      { queries, combineWith: 'OR' },
      { tokenize: (text) => [text], boost: BOOST, weights: { prefix: 0.5, fuzzy: 0.4 } },
    );
  }
}

interface Findings {
  found: Found[];
  misspelled: string[];
  isPartial: boolean;
}
interface Found {
  entry: Entry;
  result: SearchResult;
  coverage: number;
  score: number;
}

const valuesOf = (entry: Entry, facet: Facet): readonly string[] => {
  switch (facet) {
    case 'kind':
      return [entry.kind];
    case 'council':
      return entry.councilId === undefined ? [] : [entry.councilId];
    case 'area':
      return entry.areas;
    case 'direction':
      return entry.direction === undefined ? [] : [entry.direction];
  }
};

const countMatches = (wanted: readonly Wanted[], results: readonly SearchResult[]): number[] => {
  const counts = wanted.map(() => 0);
  for (const result of results) for (let at = 0; at < wanted.length; at++) if (shareOf(wanted[at]!, result) > 0) counts[at]! += 1;
  return counts;
};

/** How much of one wanted thing a result has: a meaning whole, or some of the words behind it. */
function shareOf(one: Wanted, { queryTerms }: SearchResult): number {
  if (queryTerms.includes(one.term)) return 1;
  if (!one.isMeaning) return 0;
  const held = one.words.filter((word) => queryTerms.includes(word)).length;
  return held === one.words.length ? 0.6 : (0.3 * held) / Math.max(1, one.words.length);
}

/** Most of a statement that still reads at a glance. */
const GLANCE = 220;

function hitOf({ entry, result }: Found, wanted: readonly Wanted[]): Hit {
  const isHit = (term: string): boolean => term in result.match;
  const marked = (text: string): Marked[] => mark(text, isHit);
  const behind = new Set(wanted.flatMap(({ words }) => words));
  return {
    id: entry.id,
    kind: entry.kind,
    itemId: entry.itemId,
    councilId: entry.councilId,
    area: entry.areas[0],
    direction: entry.direction,
    title: marked(entry.title),
    says: marked(bestSentence(entry.says, isHit)),
    figure: entry.figure === undefined ? undefined : marked(entry.figure),
    rows: bestRows(entry.rows, (term) => isHit(term) || behind.has(term)).map(marked),
    who: entry.who,
    isHistorical: entry.isHistorical,
    isInPaper: entry.isInPaper ?? false,
  };
}

const countOf = (text: string, isHit: (term: string) => boolean): number => {
  const { words, meanings } = scan(text);
  return new Set([...words.filter((word) => !word.isEmpty), ...meanings].filter(({ term }) => isHit(term)).map(({ term }) => term)).size;
};

/** The sentence with the most of what was looked for, and what follows it while there is room. */
function bestSentence(text: string, isHit: (term: string) => boolean): string {
  const sentences = text.match(/[^.?!]+(?:[.?!](?!\s|$)[^.?!]*)*[.?!]*\s*/g) ?? [text];
  const counts = sentences.map((sentence) => countOf(sentence, isHit));
  const start = counts.indexOf(Math.max(...counts));
  let shown = '';
  for (const sentence of sentences.slice(start)) {
    if (shown !== '' && shown.length + sentence.length > GLANCE) break;
    shown += sentence;
  }
  return `${start > 0 ? '… ' : ''}${shown.trim()}`;
}

/** Up to three rows of a table that have the most of what was looked for. */
function bestRows(rows: readonly string[], isHit: (term: string) => boolean): string[] {
  const counts = rows.map((row) => countOf(row, isHit));
  const most = Math.max(0, ...counts);
  return most === 0 ? [] : rows.filter((_, at) => counts[at] === most).slice(0, 3);
}
