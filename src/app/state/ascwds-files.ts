/** Has a chosen file read in a thread of its own, which ends with the file. */
import type { Reading } from '../../domain/ascwds-reading.ts';
import type { FromThread, ToRead } from './ascwds-thread.ts';

const FAILED = 'This browser could not read the file. Close other tabs and try again, or type the figures in.';

/** @param signal ends it early: the page is left, or another file is chosen */
export function readInThread(file: File, today: string, onRows: (rows: number) => void, signal: AbortSignal): Promise<Reading> {
  return new Promise((resolve) => {
    const thread = new Worker(new URL('./ascwds-thread.ts', import.meta.url), { type: 'module', name: 'ascwds' });
    const end = (reading: Reading): void => {
      thread.terminate();
      resolve(reading);
    };
    thread.addEventListener('message', ({ data }: MessageEvent<FromThread>) => {
      if ('rows' in data) onRows(data.rows);
      else end(data.reading);
    });
    thread.addEventListener('error', () => end({ outcome: 'refused', says: FAILED }));
    signal.addEventListener('abort', () => end({ outcome: 'refused', says: FAILED }));
    thread.postMessage({ file, today } satisfies ToRead);
  });
}
