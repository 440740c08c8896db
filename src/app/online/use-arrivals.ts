/** Calls back when the server says that something was sent to this officer's council: never under a hand that types or ticks. */
import { useEffect, useRef } from 'preact/hooks';
import { useSession } from '../state/model.ts';

const isAtWork = (): boolean => document.activeElement?.matches('input, textarea') === true;

/** @param onArrival undefined: what is shown stays as it is, because somebody has leafed on in it */
export function useArrivals(onArrival: (() => void) | undefined): void {
  const { arrivals } = useSession();
  const seen = useRef(arrivals.peek());
  const latest = useRef(onArrival);
  latest.current = onArrival;
  useEffect(() => {
    const look = (): void => {
      if (arrivals.peek() === seen.current || latest.current === undefined || isAtWork()) return;
      seen.current = arrivals.peek();
      latest.current();
    };
    const onLeft = (): void => void setTimeout(look); // by then the focus has gone on
    document.addEventListener('focusout', onLeft);
    const stop = arrivals.subscribe(look);
    return () => {
      stop();
      document.removeEventListener('focusout', onLeft);
    };
  }, [arrivals]);
}
