/** Has a file read by reader-worker.ts; aborting ends it at once. */
import { refused, type Table } from './table.ts';

export function readInWorker(file: Blob, signal: AbortSignal): Promise<Table> {
  const worker = new Worker(new URL('reader-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Table>((done, fail) => {
    signal.addEventListener('abort', () => fail(new DOMException('Stopped', 'AbortError')));
    worker.addEventListener('message', ({ data }: MessageEvent<Table>) => done(data));
    worker.addEventListener('error', () =>
      done(refused('This file could not be read here. Try again; if it fails again, save it as CSV and choose that.')),
    );
    worker.postMessage(file);
  }).finally(() => worker.terminate());
}
