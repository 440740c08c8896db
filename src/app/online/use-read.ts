/** Something read from the server for a screen: read again when what is asked changes, with what was read before until that is here. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Instant, timeInWords } from '../../domain/instant.ts';
import { useModel } from '../state/model.ts';
import { readFault } from './fault-in-words.ts';
import { useArrivals } from './use-arrivals.ts';

type Read<T> = { outcome: 'ok'; body: T } | { outcome: string };

export interface View<T> {
  body?: T;
  readAt?: Instant;
  /** What was asked when it was read: other figures are on their way while it is not what is asked now. */
  readKey?: string;
  /** Why it could not be read, or read again. */
  fault?: string;
}

/**
 * @param key what is asked, as text
 * @param isLive reads again by itself when something was sent to the council; quietly: what cannot be read then is read later
 */
export function useRead<T>(ask: () => Promise<Read<T>>, key: string, isLive = false): View<T> & { again(): void } {
  const { now } = useModel();
  const [view, setView] = useState<View<T>>({});
  const latest = useRef(0);
  const read = async (isQuiet = false): Promise<void> => {
    const mine = ++latest.current;
    const answer = await ask();
    if (mine !== latest.current) return; // something else has been asked meanwhile
    if ('body' in answer) setView({ body: answer.body, readAt: now(), readKey: key });
    // Figures of other filters must not stand under these.
    else
      setView((held) => {
        if (held.readKey !== key) return { fault: readFault(answer.outcome) };
        return isQuiet ? held : { ...held, fault: readFault(answer.outcome) };
      });
  };
  useEffect(() => void read(), [key]);
  useArrivals(isLive ? () => void read(true) : undefined);
  return { ...view, again: () => void read() };
}

/** What to say of a view that could not be read. */
export const faultOf = ({ fault, readAt }: View<unknown>): string | undefined =>
  fault === undefined ? undefined : `${fault}${readAt === undefined ? '' : ` This is as it was read at ${timeInWords(readAt)}.`}`;
