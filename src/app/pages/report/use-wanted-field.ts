/** What a person came to change, from the address. */
import { useEffect } from 'preact/hooks';
import { goTo } from '../../components/error-summary.tsx';
import { fieldId } from './use-return.ts';

/** From a "Change" link: to its field. Two frames, so that the page's own focus has been and gone. */
export function useWantedField(query: Record<string, string>): void {
  useEffect(() => {
    const wanted = query['band'] === undefined ? query['field'] && fieldId(query['field']) : `hours-${query['band']}`;
    if (wanted) requestAnimationFrame(() => requestAnimationFrame(() => goTo(wanted)));
  }, []);
}
