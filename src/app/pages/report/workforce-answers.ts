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
  const rows = [
    row('Employed in all', totalStaff(body, 'employed'), 'groups', 'how many are employed'),
    row('Jobs that are empty', vacancyRate === undefined ? 'Not known' : percent(vacancyRate), 'groups', 'vacancies'),
    ...given.map(([count, label]) => row(label, body[count] ?? 'Not given', count, label.toLowerCase())),
    row(
      'Lowest hourly rate',
      body.lowestRatePence === undefined ? 'Not given' : moneyInWords(body.lowestRatePence),
      'lowestRatePence',
      'the lowest hourly rate',
    ),
    row(
      'Real Living Wage for everyone',
      body.paysRealLivingWage === undefined ? 'Not given' : body.paysRealLivingWage ? 'Yes' : 'No',
      'paysRealLivingWage',
      'the real Living Wage',
    ),
    row('Note', body.note ?? 'None', 'note', 'the note'),
  ];
  return [...groups, { title: 'The whole service', rows }];
}
