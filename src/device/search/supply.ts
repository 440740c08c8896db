/** What the search worker reads: what is published, as it lies on this device. */
import type { PersonStore } from '../store/person-store.ts';
import { type ItemsAfter, itemsAfter } from '../store/published.ts';

export interface Supply {
  itemsAfter: ItemsAfter;
  /** Another text when anything published was read since; empty: nothing has been. */
  reach(): Promise<string>;
}

export const supplyOf = (store: PersonStore): Supply => ({
  itemsAfter: itemsAfter(store),
  reach: async () => (await (await store.plans()).reach())?.to ?? '',
});
