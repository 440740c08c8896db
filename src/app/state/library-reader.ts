/** Reads published items from the device; loaded with the first page that shows any. */
import type * as z from 'zod/mini';
import { type IsWanted, loadItem, loadItems } from '../../device/store/published.ts';
import type { PersonStore } from '../../device/store/person-store.ts';
import { ASKED_ITEMS } from '../../domain/asked-item.ts';
import { LIBRARY_ITEMS } from '../../domain/published-item.ts';
import type { LibraryKind } from './library.ts';

const SCHEMAS = { ...LIBRARY_ITEMS, ...ASKED_ITEMS };
const schemaOf = (kind: LibraryKind): z.ZodMiniType<unknown> => SCHEMAS[kind] as z.ZodMiniType<unknown>;

export const findItems = (store: PersonStore, kind: LibraryKind, isWanted: IsWanted): Promise<unknown[]> =>
  loadItems(store, kind, schemaOf(kind), isWanted);
export const findItem = (store: PersonStore, kind: LibraryKind, id: string): Promise<unknown> => loadItem(store, kind, id, schemaOf(kind));

/** Between two readings of a kind, so many times as long as one took: a long first pull changes it page after page. */
const REST = 4;
const MOST_REST_MS = 3000;
const rest = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, Math.min(ms * REST, MOST_REST_MS)));

/** One reading of a kind at a time, and one more for all that changed during it. */
export function createReader(
  store: PersonStore,
  show: (kind: LibraryKind, items: unknown[]) => void,
): (kind: LibraryKind) => Promise<void> {
  const under = new Map<LibraryKind, { isStale: boolean; over: Promise<void> }>();
  const readOver = async (kind: LibraryKind): Promise<void> => {
    const reading = under.get(kind)!;
    for (;;) {
      reading.isStale = false;
      const start = performance.now();
      show(kind, await loadItems<unknown>(store, kind, schemaOf(kind)));
      if (!reading.isStale) return;
      await rest(performance.now() - start);
    }
  };
  return (kind) => {
    const reading = under.get(kind);
    if (reading !== undefined) {
      reading.isStale = true;
      return reading.over;
    }
    const begun = { isStale: false, over: Promise.resolve() };
    under.set(kind, begun);
    begun.over = readOver(kind).finally(() => under.delete(kind));
    return begun.over;
  };
}
