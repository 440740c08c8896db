/** Compares the papers with what they said before, and notes what is new. Not part of the first load. */
import { type Change, changesBetween, type Edition, editionOf, keyOf, type LogEntry } from '../../domain/change.ts';
import type { Instant } from '../../domain/instant.ts';
import type { LibraryItem } from '../../domain/published-item.ts';
import { LOG, type ReadingStore } from './reading-store.ts';

const BASELINE = 'baseline';
const MOST_ENTRIES = 40;

/**
 * The first time there is nothing to compare with. No papers at all: the device has made room or has not read them yet; that is no withdrawal.
 * @returns what it noted
 */
export async function noteChanges(store: ReadingStore, items: readonly LibraryItem[], at: Instant): Promise<Change[]> {
  if (items.length === 0) return [];
  const now = new Map(items.flatMap((item) => editionOf(item) ?? []).map((edition) => [keyOf(edition), edition]));
  const changes = await store.write(['papers'], async (tx) => {
    const papers = tx.objectStore('papers');
    const before = (await papers.get(BASELINE)) as Edition[] | undefined;
    const found = before === undefined ? [] : changesBetween(new Map(before.map((one) => [keyOf(one), one])), now);
    if (before !== undefined && found.length === 0) return [];
    if (found.length > 0) {
      const log = ((await papers.get(LOG)) ?? []) as LogEntry[];
      await papers.put([...log, { at, changes: found }].slice(-MOST_ENTRIES), LOG);
    }
    await papers.put([...now.values()], BASELINE);
    return found;
  });
  if (changes.length > 0) store.tell('papers');
  return changes;
}
