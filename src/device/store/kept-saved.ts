/** Saved items and the notes beside them, which follow their person to their other device: see kept-copies.ts. */
import * as z from 'zod/mini';
import { addMs, Instant } from '../../domain/instant.ts';
import type { KeptDraft } from '../../domain/protocol-safety.ts';
import type { Write } from './connection.ts';
import { isNews, type Known, noteTaken, type Shelf, takeIn, toKeep } from './kept-copies.ts';
import { type ReadingSchema, type ReadingStore, type SavedItem, stored } from './reading-store.ts';
import { openRecord, type Sealer } from './sealed-records.ts';

type Kept = SavedItem & { updatedAt: Instant };
type SavedTransaction = Write<ReadingSchema, 'saved' | 'papers'>;

const KNOWN = 'kept-saved';
/** No draft's key begins so. */
const AT_THE_SERVER = 'saved/';
const keyHere = (key: string): string => key.slice(AT_THE_SERVER.length);

const StoredItem = z.looseObject({
  key: z.string(),
  kind: z.string(),
  id: z.string(),
  title: z.string(),
  note: z.string(),
  savedAt: Instant,
  updatedAt: Instant,
});

/** Nothing that was written is lost: where neither note holds the other, both stand, one under the other. */
export function joinNotes(one: string, other: string): string {
  if (one.includes(other)) return one;
  return other.includes(one) ? other : `${one}\n\n${other}`;
}

function merge(here: Kept, theirs: Kept): Kept {
  const [first, second] = here.updatedAt < theirs.updatedAt ? [here, theirs] : [theirs, here];
  return { ...second, note: joinNotes(first.note, second.note), updatedAt: addMs(second.updatedAt, 1) };
}

function shelfOf(tx: SavedTransaction, sealer: Sealer | undefined): Shelf<Kept> {
  const saved = tx.objectStore('saved');
  /** Throws what is sealed without its key: as good as absent, it would be taken away on the other device. */
  const open = (one: unknown): Kept | undefined => {
    const item = openRecord(one, sealer) as SavedItem | undefined;
    return item === undefined ? undefined : { ...item, updatedAt: item.updatedAt ?? item.savedAt };
  };
  return {
    known: async () => ((await tx.objectStore('papers').get(KNOWN)) ?? {}) as Known,
    know: (known) => tx.objectStore('papers').put(known, KNOWN),
    all: async () => (await saved.getAll()).map((one) => [AT_THE_SERVER + one.key, open(one)!]),
    get: async (key) => open(await saved.get(keyHere(key))),
    put: (_, item) => saved.put(stored(item, sealer)),
    delete: (key) => saved.delete(keyHere(key)),
    parse: (key, copy) => {
      const { success, data } = StoredItem.safeParse(copy);
      return success && AT_THE_SERVER + data.key === key ? data : undefined;
    },
    merge,
    isDone: () => Promise.resolve(false),
  };
}

export const savedToKeep = (store: ReadingStore, sealer: Sealer | undefined): Promise<KeptDraft[]> =>
  store.read(['saved', 'papers'], (tx) => toKeep(shelfOf(tx as unknown as SavedTransaction, sealer))); // it puts nothing

export const noteSavedTaken = (store: ReadingStore, sealer: Sealer | undefined, copies: readonly KeptDraft[]): Promise<void> =>
  store.write(['saved', 'papers'], (tx) => noteTaken(shelfOf(tx, sealer), copies));

export async function takeInSaved(store: ReadingStore, sealer: Sealer | undefined, copies: readonly KeptDraft[]): Promise<boolean> {
  const ours = copies.filter(({ key }) => key.startsWith(AT_THE_SERVER));
  const hasCome = await store.read(['saved', 'papers'], (tx) => isNews(shelfOf(tx as unknown as SavedTransaction, sealer), ours));
  if (!hasCome) return false;
  let changed = 0;
  const again = await store.write(['saved', 'papers'], (tx) => {
    const shelf = shelfOf(tx, sealer);
    return takeIn(
      { ...shelf, put: (key, item) => (changed++, shelf.put(key, item)), delete: (key) => (changed++, shelf.delete(key)) },
      ours,
    );
  });
  if (changed > 0) store.tell('saved');
  return again;
}
