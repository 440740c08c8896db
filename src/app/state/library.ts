/** What the councils published, read from the device when a page first asks for it. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Instant } from '../../domain/instant.ts';
import type { AskedItems } from '../../domain/asked-item.ts';
import type { LibraryItems } from '../../domain/published-item.ts';
import { isBulk } from '../../device/store/bulk.ts';
import type { PersonStore } from '../../device/store/person-store.ts';
import { loadLastPosition } from '../../device/store/published.ts';

/** What councils publish to everybody, what they ask of their providers, and what they reply to answers. */
export type ShownItems = LibraryItems & AskedItems;
export type LibraryKind = keyof ShownItems;

export interface Library {
  pulledAt: ReadonlySignal<Instant | undefined>;
  /** The items of a kind; undefined while they are being read for the first time. */
  items<K extends LibraryKind>(kind: K): ReadonlySignal<ShownItems[K][] | undefined>;
  /** How often what is published has changed here. */
  changes: ReadonlySignal<number>;
  /** Those of a kind that are wanted: of twenty thousand notices a page need not hold all to show three. @param isWanted asked of each as it lies here */
  find<K extends LibraryKind>(kind: K, isWanted: (stored: Partial<ShownItems[K]>) => boolean): Promise<ShownItems[K][]>;
  findOne<K extends LibraryKind>(kind: K, id: string): Promise<ShownItems[K] | undefined>;
  reload(stores: readonly string[]): Promise<void>;
}

const reading = () => import('./library-reader.ts'); // not part of the first load

export function createLibrary(store: PersonStore): Library {
  const pulledAt = signal<Instant | undefined>(undefined);
  const changes = signal(0);
  const kinds = new Map<LibraryKind, ReturnType<typeof signal<unknown[] | undefined>>>();

  const show = (kind: LibraryKind, items: unknown[]): void => {
    const held = kinds.get(kind);
    if (held !== undefined) held.value = items;
  };
  let reader: Promise<(kind: LibraryKind) => Promise<void>> | undefined;
  const read = async (kind: LibraryKind): Promise<void> => {
    reader ??= reading().then(({ createReader }) => createReader(store, show));
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
    changes,
    find: async <K extends LibraryKind>(kind: K, isWanted: (stored: Partial<ShownItems[K]>) => boolean) =>
      (await (await reading()).findItems(store, kind, (stored) => isWanted(stored as Partial<ShownItems[K]>))) as ShownItems[K][],
    findOne: async <K extends LibraryKind>(kind: K, id: string) =>
      (await (await reading()).findItem(store, kind, id)) as ShownItems[K] | undefined,
    reload: async (stores) => {
      if (stores.includes('plans') || stores.includes('items')) changes.value += 1;
      if (stores.includes('feed')) pulledAt.value = (await loadLastPosition(store))?.pulledAt;
      // While the device has not read what this version keeps apart, plans lie in `items`; what clears that tells both.
      const isChanged = (kind: LibraryKind): boolean => stores.includes(isBulk(kind) ? 'plans' : 'items');
      await Promise.all([...kinds.keys()].filter(isChanged).map(read));
    },
  };
}
