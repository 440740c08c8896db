/** Two texts of one return that were typed apart: both are kept, side by side in one draft, until a person chooses. */
import { addMs } from '../../domain/instant.ts';
import { canonicalJson } from '../../domain/submission.ts';
import type { Draft } from './schema.ts';

/** Both went through the same storage, which keeps the order of keys. */
export const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The first draft, with what the other says differently kept beside it. Later than either, as it was made from both. */
export function keepBeside({ beside: before = [], ...mine }: Draft, theirs: Draft): Draft {
  const all = [...before, { body: theirs.body, updatedAt: theirs.updatedAt }, ...(theirs.beside ?? [])];
  const words = [canonicalJson(mine.body), ...all.map(({ body }) => canonicalJson(body))];
  const beside = all.filter((_, index) => words.indexOf(words[index + 1]!) === index + 1);
  const updatedAt = addMs(mine.updatedAt > theirs.updatedAt ? mine.updatedAt : theirs.updatedAt, 1);
  return { ...mine, updatedAt, ...(beside.length === 0 ? {} : { beside }) } as Draft;
}
