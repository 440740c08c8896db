/** A workforce return as rows. */
import { percent, totalStaff, workforceRates } from '../../../domain/workforce-rates.ts';
import {
  GROUP_COUNTS,
  type GroupCount,
  JOB_GROUPS,
  STAFF_COUNTS,
  type StaffCount,
  WEEK_HOURS,
  type WeekHours,
  type WorkforceReturn,
} from '../../../domain/workforce.ts';
import { type AnswerPart, moneyInWords, type RowMaker } from './answer-rows.ts';

export function workforceAnswers(body: WorkforceReturn, row: RowMaker): AnswerPart[] {
  const groups = body.groups
    .map((group, index): AnswerPart => {
      const name = JOB_GROUPS[group.group];
      // What is 0 is left out, but for the two that everybody is asked: an empty line is an answer too.
      const counts = (Object.keys(GROUP_COUNTS) as GroupCount[]).filter(
        (count) => count === 'employed' || count === 'vacancies' || group[count] > 0,
      );
      return {
        title: `${name}: ${group.employed}`,
        rows: counts.map((count) =>
          row(GROUP_COUNTS[count], group[count], `groups.${index}.${count}`, `${name}, ${GROUP_COUNTS[count].toLowerCase()}`),
        ),
      };
    })
    .filter((_part, index) => Object.values(body.groups[index]!).some((value) => typeof value === 'number' && value > 0));
  const { vacancyRate } = workforceRates(body);
  const given = [...Object.entries(STAFF_COUNTS), ...Object.entries(WEEK_HOURS)] as [StaffCount | WeekHours, string][];
  const missing = [
    ...given.filter(([count]) => body[count] === undefined).map(([path, label]) => ({ path: path as string, label })),
    ...(body.lowestRatePence === undefined ? [{ path: 'lowestRatePence', label: 'Lowest hourly rate' }] : []),
    ...(body.paysRealLivingWage === undefined ? [{ path: 'paysRealLivingWage', label: 'Real Living Wage' }] : []),
  ];
  const rows = [
    row('Employed in all', totalStaff(body, 'employed'), 'groups', 'how many are employed'),
    row('Jobs that are empty', vacancyRate === undefined ? 'Not known' : percent(vacancyRate), 'groups', 'vacancies'),
    ...given.flatMap(([count, label]) => (body[count] === undefined ? [] : [row(label, body[count], count, label.toLowerCase())])),
    ...(body.lowestRatePence === undefined
      ? []
      : [row('Lowest hourly rate', moneyInWords(body.lowestRatePence), 'lowestRatePence', 'the lowest hourly rate')]),
    ...(body.paysRealLivingWage === undefined
      ? []
      : [row('Real Living Wage for everyone', body.paysRealLivingWage ? 'Yes' : 'No', 'paysRealLivingWage', 'the real Living Wage')]),
    ...(missing.length === 0 ? [] : [row('Not given', sentence(missing), missing[0]!.path, 'what was not given')]),
    row('Note', body.note ?? 'None', 'note', 'the note'),
  ];
  return [...groups, { title: 'The whole service', rows }];
}

/** What was left out, in one line instead of a dozen. */
function sentence(missing: readonly { label: string }[]): string {
  const [first, ...others] = missing.map(({ label }) => label.toLowerCase());
  const shown = [first!, ...others].slice(0, 3).join('; ');
  return missing.length > 3 ? `${shown}; and ${missing.length - 3} more` : shown;
}
