/** What a page looks for among what is published, without holding the rest; looked for again when that has changed. */
import { useEffect, useState } from 'preact/hooks';
import type { LibraryKind, ShownItems } from './library.ts';
import { useSession } from './model.ts';

/** A first pull changes it page after page. */
const QUIET_MS = 1500;

/** Looks at once, and some time after each change; undefined while it looks for the first time. */
function useLooked<T>(look: () => Promise<T>, key: string): T | undefined {
  const { library } = useSession();
  const changes = library.changes.value;
  const [found, setFound] = useState<{ key: string; value: T }>();
  const isFirst = found?.key !== key;
  useEffect(() => {
    let isOver = false;
    const timer = setTimeout(
      () =>
        void look().then(
          (value) => isOver || setFound({ key, value }),
          () => undefined, // the storage's own fault is told where it is counted
        ),
      isFirst ? 0 : QUIET_MS,
    );
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [key, changes]);
  return found?.key === key ? found.value : undefined;
}

/** @param key names what is wanted: another, and it is looked for anew */
export function useFound<K extends LibraryKind>(
  kind: K,
  isWanted: (stored: Partial<ShownItems[K]>) => boolean,
  key: string,
): ShownItems[K][] | undefined {
  const { library } = useSession();
  return useLooked(() => library.find(kind, isWanted), `${kind} ${key}`);
}

/** Null: there is none. */
export function useOne<K extends LibraryKind>(kind: K, id: string): ShownItems[K] | null | undefined {
  const { library } = useSession();
  return useLooked(async () => (await library.findOne(kind, id)) ?? null, `${kind} ${id}`);
}
