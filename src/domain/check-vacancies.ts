/** What is wrong with a vacancies return, and what looks odd in it. */
import { bedCount, BEDS, totalCapacity } from './capacity-totals.ts';
import { CARE_CATEGORIES, type CareCategory } from './care-category.ts';
import { checkCapacity } from './check-capacity.ts';
import { type Instant, londonDate } from './instant.ts';
import { warnOfLargeChange } from './large-change.ts';
import type { Problem } from './problem.ts';
import type { ReturnRules } from './return-rules.ts';
import type { Service } from './service.ts';
import type { VacanciesReturn } from './vacancies.ts';

/**
 * What must be put right before the return can be sent. The same on the device and the server.
 * @param now when the figures are true: a day to come is told from one that has passed by it, on the device and on the server alike
 */
export function checkVacancies(body: VacanciesReturn, service: Service, now: Instant): Problem[] {
  const problems: Problem[] = [];
  const add = (path: string, code: string, message: string): void => void problems.push({ path, code, message });
  const seen = new Set<CareCategory>();
  body.categories.forEach((beds, index) => {
    const name = CARE_CATEGORIES[beds.category];
    const at = `categories.${index}`;
    if (seen.has(beds.category)) add(at, 'category-twice', `${name} is listed twice. Add its beds together.`);
    seen.add(beds.category);
    problems.push(...checkCapacity(beds, at, name, BEDS));
    if ((beds.blockContracted ?? 0) > beds.capacity)
      add(
        `${at}.blockContracted`,
        'block-over-capacity',
        `${name}: ${beds.blockContracted} block-contracted is more than the ${bedCount(beds.capacity)} there are.`,
      );
  });
  const { capacity } = totalCapacity(body.categories);
  if (capacity === 0) add('categories', 'no-beds', `Say how many beds ${service.name} has for each type of care.`);
  if (service.registeredBeds !== undefined && capacity > service.registeredBeds)
    add(
      'categories',
      'over-registered',
      `${service.name} is registered for ${bedCount(service.registeredBeds)}, and these add up to ${capacity}. Lower the beds of one type of care.`,
    );
  if (body.admissions.standing !== 'open' && (body.admissions.reason ?? '').trim() === '')
    add('admissions.reason', 'reason-missing', `Say why admissions are ${body.admissions.standing}.`);
  const { expectedOn } = body.admissions;
  if (expectedOn !== undefined && expectedOn < londonDate(now))
    add('admissions.expectedOn', 'date-passed', 'The day you expect this to end must be today or later.');
  const { fundedBy, trustedAssessor } = body;
  const paidFor = fundedBy === undefined ? 0 : Object.values(fundedBy).reduce((sum, count) => sum + count, 0);
  const { occupied } = totalCapacity(body.categories);
  if (fundedBy !== undefined && paidFor !== occupied)
    add(
      'fundedBy',
      'funding-sum',
      `Who pays: these add up to ${paidFor}, and ${bedCount(occupied)} ${occupied === 1 ? 'is' : 'are'} occupied. Make them agree, or leave all four out.`,
    );
  if (trustedAssessor?.reviewOn !== undefined && trustedAssessor.reviewOn < londonDate(now))
    add('trustedAssessor.reviewOn', 'date-passed', 'The day the trusted-assessor agreement is reviewed must be today or later.');
  return problems;
}

/** Things that look odd but may be true: shown for a second look, never a block. */
export function warnAboutVacancies(body: VacanciesReturn, service: Service, previous?: VacanciesReturn): Problem[] {
  const warnings: Problem[] = [];
  const add = (path: string, code: string, message: string): void => void warnings.push({ path, code, message });
  const totals = totalCapacity(body.categories);
  if (service.registeredBeds !== undefined && totals.capacity < service.registeredBeds)
    add(
      'categories',
      'under-registered',
      `These are ${totals.capacity} of the ${service.registeredBeds} beds ${service.name} is registered for. Is any type of care left out?`,
    );
  if (body.admissions.standing === 'closed' && totals.available > 0)
    add(
      'admissions.standing',
      'closed-with-beds',
      `Admissions are closed, yet ${bedCount(totals.available)} ${totals.available === 1 ? 'is' : 'are'} available.`,
    );
  const before = totalCapacity(previous?.categories ?? []).occupied;
  warnings.push(...warnOfLargeChange('categories', 'Occupied beds', before, totals.occupied));
  return warnings;
}

export const VACANCIES_RULES: ReturnRules<'vacancies'> = {
  check: (body, { service, at }) => checkVacancies(body, service, at),
  warn: warnAboutVacancies,
};
