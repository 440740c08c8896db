/** What the page gets from the browser, handed in so that tests can give something else. */
import type { Instant } from '../../domain/instant.ts';
import type { PullApart } from '../../device/sync/pull-apart.ts';
import type { Hearing, NudgeParts } from '../../device/sync/nudges.ts';
import type { Locks } from '../../device/sync/sync.ts';
import type { Timer } from '../../device/sync/keep-synchronised.ts';

export interface Surroundings {
  now: () => Instant;
  random: () => number;
  randomBytes: (count: number) => Uint8Array<ArrayBuffer>;
  fetch: typeof fetch;
  locks: Locks;
  timer: Timer;
  /** Reads the whole feed in a thread of its own, where there is one to be had. */
  pullApart?: PullApart;
  /** Opens a stream of nudges while somebody looks at the page. */
  hearNudges?: (parts: Omit<NudgeParts, 'attention'>) => Promise<Hearing>;
  /** Background Sync, where there is one. */
  askForWake: () => void;
  /** Calls back at each touch and key press. */
  onActivity: (callback: () => void) => void;
  /** Calls back when the page is looked at again. */
  onReturn: (callback: () => void) => void;
}
