/** The workforce return: its rates, its rules, and every warning fired and not fired. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkWorkforce, warnAboutWorkforce } from '../../src/domain/check-workforce.ts';
import { returnInWords } from '../../src/domain/return-in-words.ts';
import { carriedForward } from '../../src/domain/returns.ts';
import { emptyWorkforce } from '../../src/domain/start-return.ts';
import { percent, totalStaff, workforceRates } from '../../src/domain/workforce-rates.ts';
import { GROUP_COUNTS, type GroupCount, JOB_GROUPS, type JobGroup, WorkforceReturn } from '../../src/domain/workforce.ts';
import { holds } from '../fixtures/properties.ts';
import { staff, validWorkforce } from '../fixtures/returns.ts';

const codes = (body: WorkforceReturn): string[] => checkWorkforce(body).map(({ code, path }) => `${code} ${path}`);
const warnings = (body: WorkforceReturn, previous?: WorkforceReturn): string[] =>
  warnAboutWorkforce(body, previous).map(({ code }) => code);

describe('rates', () => {
  it('are worked out as Skills for Care does', () => {
    const { vacancyRate, turnover, sicknessDays, agencyShare } = workforceRates(validWorkforce());
    expect([vacancyRate, turnover, sicknessDays, agencyShare]).toEqual([4 / 45, 9 / 41, 6, 3 / 44]);
    expect([percent(4 / 45), percent(9 / 41)]).toEqual(['8.9%', '22.0%']);
  });
  it('are not known where nothing was given or nobody is employed', () => {
    const { vacancyRate, agencyShare } = workforceRates(validWorkforce({ leaversInYear: undefined as never }));
    expect([vacancyRate, agencyShare].every((rate) => rate !== undefined)).toBe(true);
    expect(workforceRates({ groups: staff({}) })).toEqual({
      vacancyRate: undefined,
      turnover: undefined,
      sicknessDays: undefined,
      agencyShare: undefined,
    });
    expect(workforceRates({ groups: staff({ 'care-worker': { vacancies: 2 } }), leaversInYear: 3 })).toMatchObject({
      vacancyRate: 1,
      turnover: undefined,
    });
  });
  it('a vacancy rate is a share, whatever the counts', () => {
    const count = fc.nat(500);
    holds(
      fc.property(count, count, count, (employed, vacancies, agency) => {
        const { vacancyRate = 0, agencyShare = 0 } = workforceRates({ groups: staff({ 'care-worker': { employed, vacancies, agency } }) });
        return vacancyRate >= 0 && vacancyRate <= 1 && agencyShare >= 0 && agencyShare <= 1;
      }),
    );
  });
});

describe('what must be put right', () => {
  it.each<[name: string, body: WorkforceReturn, codes: string[]]>([
    ['nothing', validWorkforce(), []],
    ['nobody at all', { groups: staff({}) }, ['nobody groups']],
    ['nobody yet, but jobs to fill', { groups: staff({ 'care-worker': { vacancies: 1 } }) }, []],
    ['a group twice', { groups: [...validWorkforce().groups, validWorkforce().groups[0]!] }, ['group-twice groups.6']],
    [
      'more off work than employed',
      { groups: staff({ 'care-worker': { employed: 2, absent: 3 } }) },
      ['absent-over-employed groups.3.absent'],
    ],
    ['more on zero-hours contracts than employed', validWorkforce({ zeroHours: 42 }), ['part-over-whole zeroHours']],
    ['all on zero-hours contracts', validWorkforce({ zeroHours: 41 }), []],
    ['more early leavers than leavers', validWorkforce({ leaversInFirstSixMonths: 10 }), ['part-over-whole leaversInFirstSixMonths']],
    ['as many early leavers as leavers', validWorkforce({ leaversInFirstSixMonths: 9 }), []],
    ['more overtime than hours', validWorkforce({ hoursPaid: 100, hoursOvertime: 101 }), ['part-over-whole hoursOvertime']],
    ['a rate of nothing', validWorkforce({ lowestRatePence: 0 }), ['rate-zero lowestRatePence']],
  ])('%s', (_name, body, expected) => expect(codes(body)).toEqual(expected));
});

describe('what deserves a second look', () => {
  const manager = { 'registered-manager': { employed: 1 } };
  it.each<[name: string, body: WorkforceReturn, previous: WorkforceReturn | undefined, codes: string[]]>([
    ['nothing', validWorkforce(), validWorkforce(), []],
    [
      'agency the same as employed in every group',
      { groups: staff({ 'registered-manager': { employed: 1, agency: 1 }, 'care-worker': { employed: 9, agency: 9 } }) },
      undefined,
      ['agency-equals-employed'],
    ],
    ['agency the same in one group of two', { groups: staff({ ...manager, 'care-worker': { employed: 9, agency: 9 } }) }, undefined, []],
    ['as many vacancies as staff', { groups: staff({ ...manager, 'care-worker': { vacancies: 1 } }) }, undefined, ['vacancies-over-staff']],
    ['one vacancy fewer than staff', { groups: staff({ ...manager, 'care-worker': { employed: 1, vacancies: 1 } }) }, undefined, []],
    ['as many left as are employed', { groups: staff({ ...manager, 'care-worker': { leavers: 1 } }) }, undefined, ['leavers-over-staff']],
    ['twice as many left in the year', validWorkforce({ leaversInYear: 82 }), undefined, ['leavers-over-staff']],
    ['no registered manager', { groups: staff({ 'care-worker': { employed: 9 } }) }, undefined, ['no-manager']],
    [
      'no registered manager, but a vacancy for one',
      { groups: staff({ 'registered-manager': { vacancies: 1 }, 'care-worker': { employed: 9 } }) },
      undefined,
      [],
    ],
    [
      'fewer than half of those before',
      { groups: staff({ ...manager, 'care-worker': { employed: 19 } }) },
      validWorkforce(),
      ['large-change'],
    ],
    ['just half', { groups: staff({ ...manager, 'care-worker': { employed: 20 } }) }, validWorkforce(), []],
  ])('%s', (_name, body, previous, expected) => expect(warnings(body, previous)).toEqual(expected));
});

it('totals each count over the groups', () => {
  const body: WorkforceReturn = { groups: staff({ 'care-worker': { employed: 3 }, 'not-care': { employed: 4 } }) };
  expect(totalStaff(body, 'employed')).toBe(7);
  expect(returnInWords({ kind: 'workforce', body: validWorkforce() })).toBe('41 employed, 4 vacancies, 3 agency');
});

it('starts empty with every group, in a shape its schema can read', () => {
  const body = WorkforceReturn.parse(emptyWorkforce());
  expect(body.groups.map(({ group }) => group)).toEqual(Object.keys(JOB_GROUPS));
  for (const group of body.groups) for (const count of Object.keys(GROUP_COUNTS) as GroupCount[]) expect(group[count]).toBe(0);
});

it('carries forward who is there, not who came and went', () => {
  const carried = carriedForward({ kind: 'workforce', body: validWorkforce({ note: 'A busy month' }) }).body as WorkforceReturn;
  const of = (group: JobGroup) => carried.groups.find((one) => one.group === group);
  expect(of('care-worker')).toMatchObject({ employed: 26, agency: 3, starters: 0, leavers: 0 });
  expect(carried.note).toBeUndefined();
});
