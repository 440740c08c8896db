/** Which words stand in which entries: arrays of numbers, so that twenty thousand notices are a few megabytes and are kept as they are. */

/** Room for the number of a field beside an entry's: a place is both. */
export const FIELD_BITS = 3;
export const FIELD_MASK = (1 << FIELD_BITS) - 1;

/** What is kept on the device between two visits. */
export interface KeptPostings {
  /** In order, a line each. */
  terms: string;
  /** Where each word's places begin. */
  starts: Uint32Array;
  places: Uint32Array;
  /** How often the word stands there. */
  counts: Uint8Array;
  /** Different words at each place. */
  lengths: Uint16Array;
  free: number[];
}

export class Postings {
  terms: readonly string[] = [];
  starts = new Uint32Array(1);
  places = new Uint32Array();
  counts = new Uint8Array();
  /** Different words at each place. */
  lengths: Uint16Array = new Uint16Array(1 << 10);
  /** The same, added up over all entries, for each field. */
  readonly lengthsOfField = new Float64Array(1 << FIELD_BITS);
  /** How many numbers were given to entries, to those that are gone too. */
  numbers = 0;
  /** Not in order yet: of each word its places and counts in turn. */
  readonly #fresh = new Map<string, number[]>();
  /** Gone, but their words still stand in the arrays. */
  readonly #gone = new Set<number>();
  #free: number[] = [];

  /** @returns the entry's number */
  add(termsOfFields: readonly (readonly string[])[]): number {
    const number = this.#free.pop() ?? this.numbers++;
    if ((number + 1) << FIELD_BITS > this.lengths.length) {
      const grown = new Uint16Array(this.lengths.length * 2);
      grown.set(this.lengths);
      this.lengths = grown;
    }
    for (const [field, terms] of termsOfFields.entries()) {
      const place = (number << FIELD_BITS) | field;
      let different = 0;
      for (const term of terms) {
        let held = this.#fresh.get(term);
        if (held === undefined) this.#fresh.set(term, (held = []));
        if (held.at(-2) === place) held[held.length - 1]! += 1;
        else {
          held.push(place, 1);
          different += 1;
        }
      }
      this.lengths[place] = different;
      this.lengthsOfField[field]! += different;
    }
    return number;
  }

  remove(number: number): void {
    this.#gone.add(number);
    for (let field = 0; field <= FIELD_MASK; field++) {
      const place = (number << FIELD_BITS) | field;
      this.lengthsOfField[field]! -= this.lengths[place]!;
      this.lengths[place] = 0;
    }
  }

  /** Puts in order what came, and takes out what went: before a question, and once after many changes. */
  settle(): void {
    if (this.#fresh.size === 0 && this.#gone.size === 0) return;
    const fresh = [...this.#fresh.keys()].sort();
    const most = [...this.#fresh.values()].reduce((sum, { length }) => sum + length / 2, this.places.length);
    const [places, counts] = [new Uint32Array(most), new Uint8Array(most)];
    const terms: string[] = [];
    const starts: number[] = [];
    let end = 0;
    const put = (place: number, count: number): void => {
      places[end] = place;
      counts[end] = count;
      end += 1;
    };
    for (let old = 0, next = 0; old < this.terms.length || next < fresh.length;) {
      const isOld = next >= fresh.length || (old < this.terms.length && this.terms[old]! <= fresh[next]!);
      const term = isOld ? this.terms[old]! : fresh[next]!;
      const start = end;
      if (isOld) {
        const [from, to] = [this.starts[old]!, this.starts[old + 1]!];
        if (this.#gone.size === 0) {
          places.set(this.places.subarray(from, to), end);
          counts.set(this.counts.subarray(from, to), end);
          end += to - from;
        } else for (let at = from; at < to; at++) if (!this.#isGone(this.places[at]!)) put(this.places[at]!, this.counts[at]!);
        old += 1;
      }
      if (next < fresh.length && fresh[next] === term) {
        const held = this.#fresh.get(term)!;
        for (let at = 0; at < held.length; at += 2) if (!this.#isGone(held[at]!)) put(held[at]!, Math.min(255, held[at + 1]!));
        next += 1;
      }
      if (end === start) continue;
      terms.push(term);
      starts.push(start);
    }
    this.terms = terms;
    this.starts = Uint32Array.from([...starts, end]);
    [this.places, this.counts] = end === most ? [places, counts] : [places.slice(0, end), counts.slice(0, end)];
    this.#free.push(...this.#gone);
    this.#gone.clear();
    this.#fresh.clear();
  }

  #isGone(place: number): boolean {
    return this.#gone.has(place >>> FIELD_BITS);
  }

  get entries(): number {
    return this.numbers - this.#free.length - this.#gone.size;
  }

  toKeep(): KeptPostings {
    this.settle();
    const { starts, places, counts } = this;
    const lengths = this.lengths.slice(0, this.numbers << FIELD_BITS);
    return { terms: this.terms.join('\n'), starts, places, counts, lengths, free: this.#free };
  }

  static from({ terms, starts, places, counts, lengths, free }: KeptPostings): Postings {
    const postings = new Postings();
    Object.assign(postings, { terms: terms === '' ? [] : terms.split('\n'), starts, places, counts });
    postings.numbers = lengths.length >>> FIELD_BITS;
    postings.#free = free;
    postings.lengths = lengths.length === 0 ? postings.lengths : lengths;
    for (const [place, length] of lengths.entries()) postings.lengthsOfField[place & FIELD_MASK]! += length;
    return postings;
  }
}
