/** How many changes in the councils' papers this person has not looked at: what the tab of Plans says. Not part of the first load. */
import type { Signal } from '@preact/signals';
import { changesSince } from '../../domain/change.ts';
import type { PersonId } from '../../domain/id.ts';
import { ReadingStore } from '../../device/store/reading-store.ts';

/** Returns how to stop. */
export async function watchNews(personId: PersonId, news: Signal<number>): Promise<() => Promise<void>> {
  const store = new ReadingStore(personId);
  const look = async (): Promise<void> => {
    const { log, seenAt } = await store.changes();
    news.value = changesSince(log, seenAt).length;
  };
  const stopListening = store.onChange(() => void look().catch(() => undefined));
  await look().catch(() => undefined); // a fault of the storage is told where something depends on it
  return async () => {
    stopListening();
    await store.close();
  };
}
