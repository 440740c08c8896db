/** A file as rows of text, or a sentence that says why it cannot be that and what to do. */

export type Table = { outcome: 'read'; rows: string[][] } | { outcome: 'refused'; message: string };
export const refused = (message: string): Table => ({ outcome: 'refused', message });

/** A group of a thousand homes with ten types of care each. */
export const MAX_ROWS = 10_000;
export const TOO_MANY_ROWS = refused(
  'This file has more than 10,000 rows, or cells far out to the right. Keep only the rows of your own services and choose it again.',
);
