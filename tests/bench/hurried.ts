/** Loaded before a server whose hours are to pass in minutes: its clock and its long timers run faster, and it says what memory it holds. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Where the clocks of server and bench leave the real one, and how many times as fast they run from there. */
const [from, times] = process.env['HURRY']!.split(' ').map(Number) as [number, number];
/** Shorter ones wait for the machine, not for the day: a busy database, a turn of the event loop. */
const LONG_MS = 1000;

export interface Memory {
  rss: number;
  heap: number;
  /** Beside the heap: buffers. */
  external: number;
}

const realNow = Date.now;
Date.now = () => Math.round(from + (realNow() - from) * times);
const { setTimeout: later, setInterval: often } = globalThis;
const hurried = (ms = 0): number => (ms < LONG_MS ? ms : ms / times);
Object.assign(globalThis, {
  setTimeout: (work: () => void, ms?: number) => later(work, hurried(ms)),
  setInterval: (work: () => void, ms?: number) => often(work, hurried(ms)),
});

setFlagsFromString('--expose-gc');
const collect = globalThis.gc ?? (runInNewContext('gc') as () => void);
/** What has a finaliser is let go of one collection after it was found to be of no use. */
const COLLECTIONS = 3;
process.on('message', () => {
  const { rss } = process.memoryUsage();
  const again = (left: number): void => {
    collect();
    if (left > 1) return void later(again, 50, left - 1);
    const { heapUsed: heap, external } = process.memoryUsage();
    process.send!({ rss, heap, external } satisfies Memory);
  };
  again(COLLECTIONS);
});
