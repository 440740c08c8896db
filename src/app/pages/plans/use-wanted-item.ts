/** Something on a page that the address names after its “#”: brought into sight once what the page shows has been read. */
import { useEffect } from 'preact/hooks';
import { useSession } from '../../state/model.ts';

export function wantedItem(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return ''; // a broken escape: nothing has that id
  }
}

export function useWantedItem(): void {
  const { library } = useSession();
  const isRead = (['document', 'finding', 'measure', 'system'] as const).every((kind) => library.items(kind).value !== undefined);
  useEffect(() => {
    const element = isRead ? document.getElementById(wantedItem()) : null;
    element?.scrollIntoView();
    element?.focus({ preventScroll: true });
  }, [isRead]);
}
