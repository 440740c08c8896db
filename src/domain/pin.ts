/** The PIN that opens one person's work on a shared device. */
import type { Problem } from './problem.ts';

export const PIN_LENGTH = 6;

/** What is wrong with a new PIN; undefined when it will do. */
export function checkPin(pin: string): Problem | undefined {
  const fail = (code: string, message: string): Problem => ({ path: 'pin', code, message });
  if (!new RegExp(`^\\d{${PIN_LENGTH}}$`).test(pin)) return fail('pin-length', `Type ${PIN_LENGTH} numbers`);
  const steps = new Set([...pin].slice(1).map((digit, index) => Number(digit) - Number(pin[index])));
  const [step] = steps;
  if (steps.size === 1 && (step === 0 || step === 1 || step === -1))
    return fail('pin-easy', 'Choose numbers that are harder to guess than all the same or one after another');
  return undefined;
}

const FREE_TRIES = 4;
const LONGEST_WAIT_MS = 60 * 60_000;

/** How long to wait before another try, after so many wrong ones in a row: nothing for four, then half a minute, doubling up to an hour. */
export const waitAfter = (wrongTries: number): number =>
  wrongTries <= FREE_TRIES ? 0 : Math.min(LONGEST_WAIT_MS, 30_000 * 2 ** (wrongTries - FREE_TRIES - 1));
