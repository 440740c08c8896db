/** Lets a round of reminders begin every few minutes for as long as the server runs. */
import { remindEverybody, ROUND_MS, type RemindingParts } from './run.ts';

/** Not at once: a server that is started again and again should serve first. */
const FIRST_AFTER_MS = 2 * 60_000;

export interface Runner {
  /** Begins no further round, and waits for the message under way. */
  stop(): Promise<void>;
}

export function startReminders(parts: RemindingParts, holder: string): Runner {
  let isStopping = false;
  let round: Promise<void> | undefined;
  const begin = (): void => {
    round ??= remindEverybody(parts, holder, () => isStopping)
      .catch((error: unknown) => parts.log.error({ err: error }, 'a round of reminders failed'))
      .finally(() => (round = undefined));
  };
  const first = setTimeout(begin, FIRST_AFTER_MS);
  const every = setInterval(begin, ROUND_MS);
  return {
    stop: async () => {
      isStopping = true;
      clearTimeout(first);
      clearInterval(every);
      await round;
    },
  };
}
