/** The few numbers that tell how a return differs from the one before: what a chart draws, and what is said after sending. */
import { totalCapacity } from './capacity-totals.ts';
import { totalHours } from './hours-totals.ts';
import type { ReturnOf } from './returns.ts';
import { totalStaff, workforceRates } from './workforce-rates.ts';

/** By name; none where a number would say little. */
export function measuresOf(of: ReturnOf): Record<string, number> {
  switch (of.kind) {
    case 'vacancies': {
      const { occupied, available } = totalCapacity(of.body.categories);
      return { Occupied: occupied, Available: available };
    }
    case 'hours':
      return { 'Hours a week': totalHours(of.body) };
    case 'places': {
      if (of.body.shortForm !== undefined) return { 'Hours a week': of.body.shortForm.hoursPerWeek };
      const { occupied, available } = totalCapacity(of.body.lines);
      return { Taken: occupied, Available: available };
    }
    case 'workforce': {
      const { vacancyRate } = workforceRates(of.body);
      const empty = vacancyRate === undefined ? {} : { 'Empty jobs, %': Math.round(vacancyRate * 1000) / 10 };
      return { Employed: totalStaff(of.body, 'employed'), ...empty };
    }
    case 'service-status':
      return {};
  }
}

/** "Occupied: 27, one more than last time." for each measure that moved. */
export function movedSince(of: ReturnOf, before: ReturnOf): string[] {
  const earlier = measuresOf(before);
  return Object.entries(measuresOf(of)).flatMap(([name, now]) => {
    const then = earlier[name];
    if (then === undefined || then === now) return [];
    const by = Math.round(Math.abs(now - then) * 10) / 10;
    return [`${name}: ${now}, ${by} ${now > then ? 'more' : 'fewer'} than last time`];
  });
}
