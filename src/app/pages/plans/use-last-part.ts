/** The id at the end of the address: what a page under Plans is about. */
import { useLocation } from 'preact-iso/router';

export function useLastPart(): string {
  const last = useLocation().path.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    return last; // a broken escape: no item has that id
  }
}
