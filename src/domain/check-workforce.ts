/** What is wrong with a workforce return, and what looks odd in it. */
import { warnOfLargeChange } from './large-change.ts';
import type { Problem } from './problem.ts';
import type { ReturnRules } from './return-rules.ts';
import { type GroupStaff, JOB_GROUPS, type StaffCount, STAFF_COUNTS, type WorkforceReturn } from './workforce.ts';
import { totalStaff } from './workforce-rates.ts';

/** Counts of people who are employed: none can be more than all of them. */
const PART_OF_EMPLOYED: readonly StaffCount[] = ['zeroHours', 'internationalRecruits', 'levelTwo', 'careCertificate'];

export function checkWorkforce(body: WorkforceReturn): Problem[] {
  const problems: Problem[] = [];
  const add = (path: string, code: string, message: string): void => void problems.push({ path, code, message });
  const seen = new Set<string>();
  body.groups.forEach((group, index) => {
    const name = JOB_GROUPS[group.group];
    if (seen.has(group.group)) add(`groups.${index}`, 'group-twice', `${name} is listed twice. Add the numbers together.`);
    seen.add(group.group);
    if (group.absent > group.employed)
      add(
        `groups.${index}.absent`,
        'absent-over-employed',
        `${name}: ${group.absent} off work is more than the ${group.employed} you employ. Count only people you employ.`,
      );
  });
  const employed = totalStaff(body, 'employed');
  if (employed + totalStaff(body, 'agency') + totalStaff(body, 'vacancies') === 0)
    add('groups', 'nobody', 'Say how many people work here, or how many jobs you are trying to fill.');
  for (const count of PART_OF_EMPLOYED) {
    const given = body[count] ?? 0;
    if (given > employed)
      add(count, 'part-over-whole', `${STAFF_COUNTS[count]}: ${given} is more than the ${employed} you employ. Check both numbers.`);
  }
  const { leaversInFirstSixMonths: early = 0, leaversInYear } = body;
  if (leaversInYear !== undefined && early > leaversInYear)
    add(
      'leaversInFirstSixMonths',
      'part-over-whole',
      `${early} left within six months of starting, but only ${leaversInYear} left in the year. Check both numbers.`,
    );
  const { hoursOvertime = 0, hoursPaid } = body;
  if (hoursPaid !== undefined && hoursOvertime > hoursPaid)
    add('hoursOvertime', 'part-over-whole', `Overtime is ${hoursOvertime} of ${hoursPaid} hours paid. It cannot be more than all of them.`);
  if (body.lowestRatePence === 0) add('lowestRatePence', 'rate-zero', 'Type the lowest hourly rate, or leave it empty.');
  return problems;
}

/** Things that look odd but may be true: shown for a second look, never a block. */
export function warnAboutWorkforce(body: WorkforceReturn, previous?: WorkforceReturn): Problem[] {
  const warnings: Problem[] = [];
  const add = (path: string, code: string, message: string): void => void warnings.push({ path, code, message });
  const total = (count: Parameters<typeof totalStaff>[1]): number => totalStaff(body, count);
  const employed = total('employed');
  const used = body.groups.filter((group) => group.employed > 0 || group.agency > 0);
  if (used.length > 1 && used.every((group: GroupStaff) => group.agency === group.employed))
    add('groups', 'agency-equals-employed', 'Agency is the same as employed in every group. Was it copied by mistake?');
  if (employed > 0 && total('vacancies') >= employed)
    add('groups', 'vacancies-over-staff', `${total('vacancies')} vacancies for ${employed} employed. Is that right?`);
  if (employed > 0 && total('leavers') >= employed)
    add('groups', 'leavers-over-staff', `${total('leavers')} left since last time, and ${employed} are employed now. Is that right?`);
  if (employed > 0 && (body.leaversInYear ?? 0) >= employed * 2)
    add(
      'leaversInYear',
      'leavers-over-staff',
      `${body.leaversInYear} left in the last 12 months, and ${employed} are employed now. Is that right?`,
    );
  const manager = body.groups.find((group) => group.group === 'registered-manager');
  if ((manager?.employed ?? 0) + (manager?.agency ?? 0) + (manager?.vacancies ?? 0) === 0)
    add('groups', 'no-manager', 'There is no registered manager, and no vacancy for one. Is the job filled in another way?');
  const before = previous === undefined ? 0 : totalStaff(previous, 'employed');
  warnings.push(...warnOfLargeChange('groups', 'People employed', before, employed));
  return warnings;
}

export const WORKFORCE_RULES: ReturnRules<'workforce'> = {
  check: checkWorkforce,
  warn: (body, _service, previous) => warnAboutWorkforce(body, previous),
};
