/** What is wrong with an hours return, and what looks odd in it. */
import { type Council, localityName } from './council.ts';
import { areaHours, hoursInWords, totalHours } from './hours-totals.ts';
import { CARERS, type HoursReturn, TIME_BANDS } from './hours.ts';
import type { LocalityId } from './id.ts';
import { type Instant, londonDate } from './instant.ts';
import { warnOfLargeChange } from './large-change.ts';
import type { Problem } from './problem.ts';
import type { ReturnRules } from './return-rules.ts';
import type { Service } from './service.ts';

/**
 * What must be put right before the return can be sent. The same on the device and the server.
 * @param now when the figures are true: an end that has passed by it is told from one to come, on the device and on the server alike
 */
export function checkHours(body: HoursReturn, service: Service, councils: readonly Council[], now: Instant): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<LocalityId>();
  body.areas.forEach((area, index) => {
    const name = localityName(councils, area.localityId);
    const at = `areas.${index}`;
    if (seen.has(area.localityId))
      problems.push({ path: at, code: 'area-twice', message: `${name} is listed twice. Add its hours together.` });
    seen.add(area.localityId);
    if (!service.localityIds.includes(area.localityId))
      problems.push({ path: at, code: 'area-not-served', message: `${service.name} does not work in ${name}. Take these hours out.` });
    const cells = new Set<string>();
    area.lines.forEach((line, lineIndex) => {
      const cell = `${line.band}/${line.carers}`;
      const label = `${name}, ${TIME_BANDS[line.band].toLowerCase()}, ${CARERS[line.carers].toLowerCase()}`;
      if (cells.has(cell)) problems.push({ path: `${at}.lines.${lineIndex}`, code: 'line-twice', message: `${label} is listed twice.` });
      cells.add(cell);
    });
    // The form asks for dates once an area, so a fault is told once an area.
    const late = area.lines.findIndex((line) => line.until !== undefined && line.until < (line.freeFrom ?? line.until));
    const over = area.lines.findIndex((line) => line.until !== undefined && line.until < londonDate(now));
    const path = `${at}.lines.${Math.max(late, over)}.until`;
    if (late >= 0)
      problems.push({ path, code: 'until-before-from', message: `${name}: “until” is before “free from”. Change one of the two dates.` });
    else if (over >= 0)
      problems.push({ path, code: 'until-passed', message: `${name}: the “until” date has passed. Change it, or leave it empty.` });
    if (areaHours(area) > 0 && area.ratePence === 0)
      problems.push({ path: `${at}.ratePence`, code: 'rate-zero', message: `${name}: type your hourly rate, or leave it empty.` });
  });
  return problems;
}

/** Things that look odd but may be true: shown for a second look, never a block. */
export function warnAboutHours(body: HoursReturn, previous?: HoursReturn): Problem[] {
  const warnings: Problem[] = [];
  const total = totalHours(body);
  if (!body.takingNewPackages && total > 0)
    warnings.push({
      path: 'takingNewPackages',
      code: 'closed-with-hours',
      message: `You are not taking new packages, yet ${hoursInWords(total)} ${total === 1 ? 'is' : 'are'} free. Councils will not count them.`,
    });
  const before = previous === undefined ? 0 : totalHours(previous);
  warnings.push(...warnOfLargeChange('areas', 'Your hours', before, total, 5));
  return warnings;
}

export const HOURS_RULES: ReturnRules<'hours'> = {
  check: (body, { service, councils, at }) => checkHours(body, service, councils, at),
  warn: (body, _service, previous) => warnAboutHours(body, previous),
};
