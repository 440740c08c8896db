/** The workplace row for ASC-WDS: every column in its place, what is known in it, and nothing made up. */
import { expect, it } from 'vitest';
import { FILE_COLUMNS } from '../../src/domain/ascwds-codes.ts';
import { workplaceExport } from '../../src/domain/ascwds-export.ts';
import { staff, validWorkforce } from '../fixtures/returns.ts';
import { careHome, microProvider } from '../fixtures/services.ts';

const home = careHome({ cqcLocationId: '1-87654321', name: 'Maple, House' });
const vacancies = (groups: Parameters<typeof staff>[0]) => validWorkforce({ groups: staff({ 'not-care': { employed: 8 }, ...groups }) });

it('has the headings in their order and one row as wide', () => {
  const [head, row, end] = workplaceExport(home, validWorkforce()).csv.split('\r\n');
  expect(head).toBe(FILE_COLUMNS.workplace.join(','));
  expect(row?.replace('"Maple, House"', 'Maple House').split(',')).toHaveLength(FILE_COLUMNS.workplace.length);
  expect(end).toBe('');
});

it('fills in what the service and its return say', () =>
  expect(workplaceExport(home, vacancies({ 'registered-nurse': { vacancies: 2 }, 'registered-manager': { vacancies: 1 } })).filled).toEqual(
    [
      { column: 'ESTNAME', value: 'Maple, House' },
      { column: 'REGTYPE', value: '2' },
      { column: 'LOCATIONID', value: '1-87654321' },
      { column: 'MAINSERVICE', value: '2' },
      { column: 'TOTALPERMTEMP', value: '8' },
      { column: 'ALLJOBROLES', value: '4;16' },
      { column: 'VACANCIES', value: '1;2' },
    ],
  ));

it('leaves vacancies out altogether where a group is more than one job, and says so', () => {
  const { filled, missing } = workplaceExport(home, vacancies({ 'registered-nurse': { vacancies: 2 }, 'care-worker': { vacancies: 3 } }));
  expect(filled.map(({ column }) => column)).not.toContain('VACANCIES');
  expect(missing).toContainEqual(expect.stringContaining('3 for care workers'));
});

it('does not claim a CQC number or a code that there is not', () => {
  const { filled } = workplaceExport(microProvider(), validWorkforce());
  expect(filled.map(({ column }) => column)).toEqual(['ESTNAME', 'TOTALPERMTEMP']);
});

it('is safe to open in a spreadsheet', () =>
  expect(workplaceExport(careHome({ name: '=HYPERLINK("x")' }), validWorkforce()).csv).toContain(`"'=HYPERLINK(""x"")"`));
