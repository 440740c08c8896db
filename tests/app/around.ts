/** What the page gets from the browser, as tests give it: a clock and timers that the test holds, and chance that is none. */
import { setImmediate } from 'node:timers/promises';
import { addMs, type Instant } from '../../src/domain/instant.ts';
import type { Surroundings } from '../../src/app/state/surroundings.ts';
import { NOW } from '../fixtures/returns.ts';
import { createLocks } from '../sync/world.ts';

export interface Around extends Surroundings {
  clock: { now: Instant };
  /** Times at which the app asked the browser to wake its worker. */
  wakes: number;
  /** Timers that are set, in milliseconds. */
  pending(): number[];
  /** Lets the timer that was set last ring. */
  ring(): void;
}

let made = 0;
export function around(fetchJson: typeof fetch = offline): Around {
  const clock = { now: NOW };
  const timers = new Map<number, { run: () => void; ms: number }>();
  const it: Around = {
    clock,
    wakes: 0,
    pending: () => [...timers.values()].map(({ ms }) => ms),
    ring: () => {
      const [id, timer] = [...timers].at(-1)!;
      timers.delete(id);
      timer.run();
    },
    now: () => (clock.now = addMs(clock.now, 1)), // no two moments are the same
    random: () => 0.5,
    randomBytes: (count) => Uint8Array.from({ length: count }, () => ++made % 256),
    fetch: fetchJson,
    locks: createLocks(),
    timer: {
      set: (run, ms) => {
        timers.set(++made, { run, ms });
        return made;
      },
      clear: (id) => void timers.delete(id as number),
    },
    askForWake: () => void (it.wakes += 1),
    onActivity: () => {},
    onReturn: () => {},
  };
  return it;
}

export const offline: typeof fetch = () => Promise.reject(new TypeError('Failed to fetch'));

/** Until something is so; the app works on in the background. */
export async function until(isSo: () => boolean | Promise<boolean>, what: string): Promise<void> {
  for (const end = Date.now() + 10_000; Date.now() < end;) {
    if (await isSo()) return;
    await setImmediate();
  }
  throw new Error(`It never came to this: ${what}`);
}
