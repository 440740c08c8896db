/** Rows in portions that keep a statement well under SQLite's limit of 32,766 values. */
const ROWS_AT_ONCE = 500;

export function* inChunks<T>(rows: readonly T[]): Generator<T[]> {
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) yield rows.slice(start, start + ROWS_AT_ONCE);
}
