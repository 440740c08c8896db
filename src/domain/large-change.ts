/** A figure that rose or fell by more than half since last time: more often a slip of the finger than the truth. */
import type { Problem } from './problem.ts';

/** @param least changes up to this size are too small to ask about */
export function warnOfLargeChange(path: string, what: string, before: number, now: number, least = 1): Problem[] {
  const change = Math.abs(now - before);
  if (before === 0 || change <= least || change <= before / 2) return [];
  return [{ path, code: 'large-change', message: `${what} went from ${before} to ${now} since last time. Is that right?` }];
}
