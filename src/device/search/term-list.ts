/** The index's words, in order: one is found whole, by its beginning, or by what is spelled nearly like it. */

/** Where a word stands, or would. */
export function placeOf(terms: readonly string[], term: string): number {
  let [low, high] = [0, terms.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (terms[middle]! < term) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** From the first word that begins so to the one after the last. */
export const rangeOf = (terms: readonly string[], start: string): [from: number, to: number] => [
  placeOf(terms, start),
  placeOf(terms, `${start}\u{FFFF}`),
];

export interface Near {
  at: number;
  /** Letters too many, missing or wrong; two that changed places are one slip. */
  distance: number;
}

/**
 * Words at most so many slips away. Words that begin alike share the reckoning of their beginnings, and a beginning
 * that is too far off already is passed over with all that begin so.
 */
export function wordsNear(terms: readonly string[], typed: string, most: number): Near[] {
  const width = typed.length + 1;
  // rows[depth][at]: slips between the first `depth` letters of the word and the first `at` of what was typed
  const rows: Uint8Array[] = [Uint8Array.from({ length: width }, (_, at) => at)];
  const found: Near[] = [];
  let before = '';
  let depth = 0;
  let isTooFar = false;
  for (let at = 0; at < terms.length; at++) {
    const term = terms[at]!;
    if (Math.abs(term.length - typed.length) > most) continue;
    let same = 0;
    while (same < depth && term.charCodeAt(same) === before.charCodeAt(same)) same += 1;
    if (isTooFar && same === depth) continue;
    isTooFar = false;
    before = term;
    for (depth = same; depth < term.length && !isTooFar;) {
      depth += 1;
      isTooFar = fillRow(rows, depth, term, typed) > most;
    }
    const distance = rows[depth]![typed.length]!;
    if (!isTooFar && distance <= most) found.push({ at, distance });
  }
  return found;
}

/** @returns the least in the row: no longer word that begins so comes nearer */
function fillRow(rows: Uint8Array[], depth: number, term: string, typed: string): number {
  const above = rows[depth - 1]!;
  const row = (rows[depth] ??= new Uint8Array(above.length));
  const letter = term.charCodeAt(depth - 1);
  row[0] = depth;
  let least = depth;
  for (let at = 1; at < row.length; at++) {
    const other = typed.charCodeAt(at - 1);
    let slips = Math.min(above[at]! + 1, row[at - 1]! + 1, above[at - 1]! + (letter === other ? 0 : 1));
    if (depth > 1 && at > 1 && letter === typed.charCodeAt(at - 2) && term.charCodeAt(depth - 2) === other)
      slips = Math.min(slips, rows[depth - 2]![at - 2]! + 1);
    row[at] = slips;
    if (slips < least) least = slips;
  }
  return least;
}
