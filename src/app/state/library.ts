/** What the councils published, read from the device when a page first asks for it. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Instant } from '../../domain/instant.ts';
import type { AskedItems } from '../../domain/asked-item.ts';
import type { LibraryItems } from '../../domain/published-item.ts';
import { isBulk } from '../../device/store/bulk.ts';
import type { PersonStore } from '../../device/store/person-store.ts';
import { loadLastPosition } from '../../device/store/published.ts';

/** What councils publish to everybody, what they ask of their providers, and what they reply to answers. */
type ShownItems = LibraryItems & AskedItems;
export type LibraryKind = keyof ShownItems;

export interface Library {
  pulledAt: ReadonlySignal<Instant | undefined>;
  /** The items of a kind; undefined while they are being read for the first time. */
  items<K extends LibraryKind>(kind: K): ReadonlySignal<ShownItems[K][] | undefined>;
  reload(stores: readonly string[]): Promise<void>;
}

export function createLibrary(store: PersonStore): Library {
  const pulledAt = signal<Instant | undefined>(undefined);
  const kinds = new Map<LibraryKind, ReturnType<typeof signal<unknown[] | undefined>>>();

  const show = (kind: LibraryKind, items: unknown[]): void => {
    const held = kinds.get(kind);
    if (held !== undefined) held.value = items;
  };
  let reader: Promise<(kind: LibraryKind) => Promise<void>> | undefined;
  const read = async (kind: LibraryKind): Promise<void> => {
    reader ??= import('./library-reader.ts').then(({ createReader }) => createReader(store, show)); // not part of the first load
    await (
      await reader
    )(kind);
  };

  return {
    pulledAt,
    items: <K extends LibraryKind>(kind: K) => {
      let held = kinds.get(kind);
      if (held === undefined) {
        held = signal<unknown[] | undefined>(undefined);
        kinds.set(kind, held);
        void read(kind);
      }
      return held as ReadonlySignal<ShownItems[K][] | undefined>;
    },
    reload: async (stores) => {
      if (stores.includes('feed')) pulledAt.value = (await loadLastPosition(store))?.pulledAt;
      // While the device has not read what this version keeps apart, plans lie in `items`; what clears that tells both.
      const isChanged = (kind: LibraryKind): boolean => stores.includes(isBulk(kind) ? 'plans' : 'items');
      await Promise.all([...kinds.keys()].filter(isChanged).map(read));
    },
  };
}
