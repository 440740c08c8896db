/** Reads something of a council's desk when the screen opens, and again when asked; what was read before stays while there is a fault. */
import { useEffect, useState } from 'preact/hooks';
import type { Instant } from '../../../domain/instant.ts';
import { useModel } from '../../state/model.ts';
import { answerInWords } from './answer-in-words.ts';

type Read<T> = { outcome: 'ok'; body: T } | { outcome: string };

export interface Reading<T> {
  body?: T;
  readAt?: Instant;
  fault?: string;
  again(): Promise<void>;
}

/** @param key reads anew when it changes, as with the council */
export function useReading<T>(load: () => Promise<Read<T>>, key: string): Reading<T> {
  const model = useModel();
  const [held, setHeld] = useState<Omit<Reading<T>, 'again'>>({});
  const again = async (): Promise<void> => {
    const answer = await load();
    if ('body' in answer) setHeld({ body: answer.body, readAt: model.now() });
    else setHeld((before) => ({ ...before, fault: answerInWords(answer) }));
  };
  useEffect(() => {
    setHeld({});
    void again();
  }, [key]);
  return { ...held, again };
}
