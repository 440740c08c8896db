/** What is wrong with room that is counted four ways. */
import { accountedFor, type Capacity, unitCount, type UnitWords } from './capacity-totals.ts';
import type { NotAvailableReason } from './capacity.ts';
import type { Problem } from './problem.ts';

/** @param at the path of this part in its return */
export function checkCapacity(
  part: Capacity & { notAvailableReason?: NotAvailableReason | undefined },
  at: string,
  name: string,
  unit: UnitWords,
): Problem[] {
  const problems: Problem[] = [];
  const missing = part.capacity - accountedFor(part);
  if (missing !== 0) {
    const fault = missing > 0 ? `${unitCount(missing, unit)} not accounted for` : `${unitCount(-missing, unit)} too many`;
    const message = `${name}: ${fault}. The four numbers must add up to ${part.capacity}.`;
    problems.push({ path: `${at}.occupied`, code: 'capacity', message });
  }
  if (part.notAvailable > 0 && part.notAvailableReason === undefined) {
    const message = `${name}: choose why ${unitCount(part.notAvailable, unit)} cannot be used.`;
    problems.push({ path: `${at}.notAvailableReason`, code: 'reason-missing', message });
  }
  return problems;
}
