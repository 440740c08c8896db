/** The thread that reads ASC-WDS files, so that the page stays alive. What it answers holds totals, never rows. */
import type { Reading } from '../../domain/ascwds-reading.ts';
import { readAscWds } from './ascwds-stream.ts';

export interface ToRead {
  file: File;
  today: string;
}
export type FromThread = { rows: number } | { reading: Reading };

/** Of a worker's global scope, what is used here: the app's types are those of a page. */
interface Scope {
  addEventListener(type: 'message', listener: (event: MessageEvent<ToRead>) => void): void;
  postMessage(message: FromThread): void;
}
const scope = globalThis as unknown as Scope;
const EVERY_MS = 200;

scope.addEventListener('message', ({ data: { file, today } }) => {
  let toldAt = 0;
  const tell = (rows: number): void => {
    if (performance.now() - toldAt < EVERY_MS) return;
    toldAt = performance.now();
    scope.postMessage({ rows });
  };
  void readAscWds(file, today, tell).then((reading) => scope.postMessage({ reading }));
});
