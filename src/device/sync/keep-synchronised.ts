/** Runs a round whenever it could help: at start, when something is saved, when the connection or the page comes back, and on a timer. */
import { addMs, type Instant } from '../../domain/instant.ts';
import type { Progress } from './push.ts';
import { delayAfter } from './schedule.ts';

export interface Timer {
  set(run: () => void, ms: number): unknown;
  clear(timer: unknown): void;
}

/** What the line at the top of the page says. */
export type SyncState =
  | { state: 'starting' }
  | { state: 'up-to-date'; at: Instant }
  | { state: 'trying' }
  | { state: 'waiting'; because: Exclude<Progress['outcome'], 'done'>; nextTryAt: Instant | undefined };

export interface Keeper {
  /** Try now. Calls while a round runs lead to one more round after it. */
  nudge(): void;
  stop(): void;
}

const EVERY_MS = 5 * 60_000;

/**
 * @param round one round; may reject when storage fails, which counts as a failure
 * @param onState called on every change
 */
export function keepSynchronised(parts: {
  round: () => Promise<Progress>;
  onState: (state: SyncState) => void;
  timer: Timer;
  now: () => Instant;
  random: () => number;
}): Keeper {
  const { round, onState, timer, now, random } = parts;
  let running = false;
  let again = false;
  let stopped = false;
  let failures = 0;
  let next: unknown;

  async function run(): Promise<void> {
    running = true;
    again = false;
    timer.clear(next);
    onState({ state: 'trying' });
    let progress: Progress = { outcome: 'stuck' };
    try {
      progress = await round();
    } catch {
      // storage failed, or the browser lacks something: as bad as stuck
    }
    running = false;
    if (stopped) return;
    if (again) return run();
    settle(progress);
  }

  function settle(progress: Progress): void {
    if (progress.outcome === 'done') {
      failures = 0;
      onState({ state: 'up-to-date', at: now() });
      next = timer.set(nudge, EVERY_MS * (0.75 + random() / 2));
      return;
    }
    failures += 1;
    if (['signed-out', 'other-person', 'account-ended'].includes(progress.outcome)) {
      onState({ state: 'waiting', because: progress.outcome, nextTryAt: undefined }); // only a person can help
      return;
    }
    const delay = delayAfter(failures, random(), progress.outcome === 'busy' ? progress.retryAfterMs : undefined);
    onState({ state: 'waiting', because: progress.outcome, nextTryAt: addMs(now(), Math.round(delay)) });
    next = timer.set(nudge, delay);
  }

  function nudge(): void {
    if (stopped) return;
    if (running) again = true;
    else void run();
  }

  return {
    nudge,
    stop: () => {
      stopped = true;
      timer.clear(next);
    },
  };
}
