/** What the councils published, read from the device when a page first asks for it. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { FeedItems, FeedKind } from '../../domain/feed.ts';
import type { Instant } from '../../domain/instant.ts';
import type { PersonStore } from '../../device/store/person-store.ts';
import { loadItems, loadPosition } from '../../device/store/published.ts';

export type LibraryKind = Extract<FeedKind, 'document' | 'intention' | 'table' | 'contradiction' | 'notice'>;

export interface Library {
  pulledAt: ReadonlySignal<Instant | undefined>;
  /** The items of a kind; undefined while they are being read for the first time. */
  items<K extends LibraryKind>(kind: K): ReadonlySignal<FeedItems[K][] | undefined>;
  reload(stores: readonly string[]): Promise<void>;
}

export function createLibrary(store: PersonStore): Library {
  const pulledAt = signal<Instant | undefined>(undefined);
  const kinds = new Map<LibraryKind, ReturnType<typeof signal<unknown[] | undefined>>>();

  const read = async (kind: LibraryKind): Promise<void> => {
    const items = await loadItems(store, kind);
    const held = kinds.get(kind);
    if (held !== undefined) held.value = items;
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
      return held as ReadonlySignal<FeedItems[K][] | undefined>;
    },
    reload: async (stores) => {
      if (stores.includes('feed')) pulledAt.value = (await loadPosition(store))?.pulledAt;
      if (stores.includes('items')) await Promise.all([...kinds.keys()].map(read));
    },
  };
}
