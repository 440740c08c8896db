/** When to try again after a failure: longer each time, never all devices at the same moment. */

const FIRST_MS = 2_000;
const LONGEST_MS = 5 * 60_000;

/**
 * Full jitter between half and the whole of a doubling delay.
 * @param failures how many tries in a row have failed, from 1
 * @param random from 0 up to 1
 * @param retryAfterMs what the server asked for; never undercut
 */
export function delayAfter(failures: number, random: number, retryAfterMs = 0): number {
  const ceiling = Math.min(LONGEST_MS, FIRST_MS * 2 ** (failures - 1));
  return Math.max(ceiling / 2 + (ceiling / 2) * random, retryAfterMs * (1 + random / 2));
}
