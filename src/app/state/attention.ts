/** Whether somebody looks at this page, with a connection that may be used: what streams of nudges are opened and closed by. */
import type { Attention } from '../../device/sync/nudges.ts';

const EVENTS = ['pagehide', 'pageshow', 'online', 'offline'] as const;

export function attentionOfPage(): Attention {
  let isLeft = false;
  return {
    isGiven: () => {
      const { connection } = navigator as { connection?: { saveData?: boolean } };
      return !isLeft && document.visibilityState === 'visible' && navigator.onLine && connection?.saveData !== true;
    },
    onChange: (callback) => {
      const listener = ({ type }: Event): void => {
        if (type === 'pagehide' || type === 'pageshow') isLeft = type === 'pagehide'; // it may be put away whole, and come back
        callback();
      };
      for (const event of EVENTS) window.addEventListener(event, listener);
      document.addEventListener('visibilitychange', listener);
      return () => {
        for (const event of EVENTS) window.removeEventListener(event, listener);
        document.removeEventListener('visibilitychange', listener);
      };
    },
  };
}
