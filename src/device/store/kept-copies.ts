/** What the server keeps a copy of, so that it follows its person to their other device: which copies it has, and what they may change here. */
import { addMs, type Instant } from '../../domain/instant.ts';
import { versionOf } from '../../domain/draft-version.ts';
import type { KeptDraft } from '../../domain/protocol-safety.ts';

/** For each key, the version that the server and this device had in common last. */
export type Known = Record<string, string>;

/** One family of what is kept, as a transaction sees it. Its keys are like no other family's. */
export interface Shelf<T extends { updatedAt: Instant }> {
  known(): Promise<Known>;
  know(known: Known): Promise<unknown>;
  all(): Promise<[key: string, value: T][]>;
  get(key: string): Promise<T | undefined>;
  put(key: string, value: T): Promise<unknown>;
  delete(key: string): Promise<unknown>;
  /** A copy of this family that this version of the app understands; undefined: not one. */
  parse(key: string, copy: unknown): T | undefined;
  /** Both, when they were changed apart. Later than either. */
  merge(here: T, theirs: T): T;
  /** Done with here, whatever other devices still have. */
  isDone(copy: T): Promise<boolean>;
}

const momentOf = (version: string): Instant => version.split(' ')[0] as Instant;
const versionHere = (value: { updatedAt: Instant }): string => versionOf({ updatedAt: value.updatedAt, draft: value });
const isSame = (one: Known, other: Known): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What has changed here since: new versions, and for those gone a tombstone; each with the version that it takes the place of. */
export async function toKeep<T extends { updatedAt: Instant }>(shelf: Shelf<T>): Promise<KeptDraft[]> {
  const known = await shelf.known();
  const all = await shelf.all();
  const changed = all
    .filter(([key, value]) => known[key] !== versionHere(value))
    .map(([key, value]) => ({ key, updatedAt: value.updatedAt, draft: value, over: known[key] ?? '' }));
  const here = new Set(all.map(([key]) => key));
  const gone = Object.entries(known).filter(([key]) => !here.has(key));
  return [...changed, ...gone.map(([key, version]) => ({ key, updatedAt: addMs(momentOf(version), 1), over: version }))];
}

/** The server has taken these. */
export async function noteTaken<T extends { updatedAt: Instant }>(shelf: Shelf<T>, copies: readonly KeptDraft[]): Promise<void> {
  const known = { ...(await shelf.known()) };
  for (const one of copies) {
    if (one.draft === undefined) delete known[one.key];
    else known[one.key] = versionOf(one);
  }
  await shelf.know(known);
}

/** Whether there is anything to take in: most rounds bring what is known. */
export async function isNews<T extends { updatedAt: Instant }>(shelf: Shelf<T>, copies: readonly KeptDraft[]): Promise<boolean> {
  const known = await shelf.known();
  const shown = new Set(copies.map(({ key }) => key));
  if (Object.keys(known).some((key) => !shown.has(key))) return true;
  for (const { key, updatedAt, draft } of copies) {
    if (versionOf({ updatedAt, draft }) === known[key]) continue;
    const isOfHere = draft === undefined ? (known[key] ?? (await shelf.get(key))) !== undefined : shelf.parse(key, draft) !== undefined;
    if (isOfHere) return true;
  }
  return false;
}

/**
 * Takes in the server's copies. What was changed here since is kept, with what was changed there.
 * @returns true: something here is to be shown to the server again
 */
export async function takeIn<T extends { updatedAt: Instant }>(shelf: Shelf<T>, copies: readonly KeptDraft[]): Promise<boolean> {
  const before = await shelf.known();
  const shown = new Set(copies.map(({ key }) => key));
  // One that the server has forgotten, as after a restored backup, is shown to it again.
  const known = Object.fromEntries(Object.entries(before).filter(([key]) => shown.has(key)));
  let again = Object.keys(before).some((key) => !shown.has(key));
  for (const { key, updatedAt, draft } of copies) {
    const theirs = versionOf({ updatedAt, draft });
    if (theirs === before[key]) continue;
    const here = await shelf.get(key);
    const isUntouched = (here && versionHere(here)) === before[key];
    // The server lets nothing take the place of a version but what was made from it, and that is later than it.
    const isNext = here === undefined || (isUntouched && here.updatedAt < updatedAt);
    if (draft === undefined) {
      if (isNext) await shelf.delete(key);
    } else {
      const parsed = shelf.parse(key, draft);
      if (parsed === undefined) continue;
      if (!(await shelf.isDone(parsed))) await shelf.put(key, isNext ? parsed : shelf.merge(here, parsed));
    }
    if ((await shelf.get(key)) === undefined) delete known[key];
    else known[key] = theirs;
    again ||= !isNext;
  }
  if (!isSame(known, before)) await shelf.know(known);
  return again;
}
