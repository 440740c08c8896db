/** Notes what is new in the papers that a round brought, whatever page is open. Seldom: not part of the first load. */
import type { Instant } from '../../domain/instant.ts';
import { LIBRARY_ITEMS, type LibraryItem } from '../../domain/published-item.ts';
import { noteChanges } from '../store/note-changes.ts';
import type { PersonStore } from '../store/person-store.ts';
import { loadItems } from '../store/published.ts';
import { ReadingStore } from '../store/reading-store.ts';

const { notice: _, ...PAPERS } = LIBRARY_ITEMS;

export async function comparePapers(store: PersonStore, at: Instant): Promise<void> {
  const items: LibraryItem[] = [];
  for (const kind of Object.keys(PAPERS) as (keyof typeof PAPERS)[])
    items.push(...((await loadItems<unknown>(store, kind, PAPERS[kind])) as LibraryItem[]));
  const reading = new ReadingStore(store.personId);
  try {
    await noteChanges(reading, items, at);
  } finally {
    await reading.close();
  }
}
