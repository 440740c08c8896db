/** What this person saved and what changed in the papers: read when a page asks, and let go of with it. */
import { signal, type ReadonlySignal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import type { Instant } from '../../domain/instant.ts';
import { type Changes, ReadingStore, type SavedItem, savedKey } from '../../device/store/reading-store.ts';
import { useSession } from './model.ts';
import type { Session } from './session.ts';

export type { Changes, SavedItem };
export { savedKey };

export interface Reading {
  /** Newest first; undefined while it is being read. */
  saved: ReadonlySignal<SavedItem[] | undefined>;
  changes: ReadonlySignal<Changes | undefined>;
  /** @param item with the moment of this change */
  save(item: Omit<SavedItem, 'key'>): Promise<void>;
  forget(key: string): Promise<void>;
  noteSeen(at: Instant): Promise<void>;
}

function createReading({ account, sealer, nudge }: Session): Reading & { start(): () => void } {
  const store = new ReadingStore(account.person.id);
  const saved = signal<SavedItem[] | undefined>(undefined);
  const changes = signal<Changes | undefined>(undefined);
  const reload = async (): Promise<void> => {
    const now = await store.saved(sealer());
    saved.value = now.sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
    changes.value = await store.changes();
  };
  return {
    saved,
    changes,
    save: async (item) => {
      await store.save({ ...item, key: savedKey(item.kind, item.id) }, sealer());
      nudge();
      await reload();
    },
    forget: async (key) => {
      await store.forget(key);
      nudge();
      await reload();
    },
    noteSeen: (at) => store.noteSeen(at),
    start: () => {
      const stop = store.onChange(() => void reload());
      const key = sealer();
      // What another tab wrote before it knew of the PIN is sealed first.
      void (key === undefined ? Promise.resolve() : store.sealWith(key)).then(reload).catch(() => {
        saved.value ??= [];
        changes.value ??= { log: [], seenAt: undefined };
      });
      return () => {
        stop();
        void store.close();
      };
    },
  };
}

export function useReading(): Reading {
  const session = useSession();
  const [reading] = useState(() => createReading(session));
  useEffect(() => reading.start(), [reading]);
  return reading;
}
