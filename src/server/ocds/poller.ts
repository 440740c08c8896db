/** Asks both services in turn for as long as the server runs. */
import { setTimeout as sleep } from 'node:timers/promises';
import { epochMsOf, type Instant } from '../../domain/instant.ts';
import type { Publisher } from './publishers.ts';
import { type PollingParts, step } from './step.ts';

/** Not at once: a server that is started again and again should serve first. */
const FIRST_AFTER_MS = 30_000;
const LONGEST_SLEEP_MS = 60_000;
const AFTER_FAULT_MS = 60_000;

export interface Poller {
  /** Begins no further request, and waits for the one under way. */
  stop(): Promise<void>;
}

export function startPoller(
  parts: PollingParts,
  publishers: readonly Publisher[],
  since: Instant | undefined,
  holder: string,
  firstAfterMs = FIRST_AFTER_MS,
): Poller {
  const stopping = new AbortController();
  const { signal } = stopping;
  const pause = (ms: number): Promise<void> => sleep(ms, undefined, { signal }).catch(() => undefined);
  const run = async (publisher: Publisher): Promise<void> => {
    await pause(firstAfterMs);
    while (!signal.aborted) {
      const ms = await step(parts, publisher, since, holder).then(
        (at) => epochMsOf(at) - epochMsOf(parts.now()),
        (error: unknown) => {
          parts.log.error({ err: error }, 'taking in notices failed');
          return AFTER_FAULT_MS;
        },
      );
      await pause(Math.max(0, Math.min(ms, LONGEST_SLEEP_MS)));
    }
  };
  const runs = publishers.map(run);
  return {
    stop: async () => {
      stopping.abort();
      await Promise.all(runs);
    },
  };
}
