/** Sums and rates of a workforce return, worked out alike on the device and at the desk. */
import type { GroupCount, WorkforceReturn } from './workforce.ts';

export const totalStaff = (body: WorkforceReturn, count: GroupCount): number => body.groups.reduce((sum, group) => sum + group[count], 0);

/** Each a share from 0 up, or days; undefined where it cannot be told from what was given. */
export interface WorkforceRates {
  /** Vacancies ÷ (employed + vacancies), as Skills for Care works it out. */
  vacancyRate: number | undefined;
  /** Leavers in 12 months ÷ employed now. */
  turnover: number | undefined;
  /** Days lost to sickness in 12 months ÷ employed now. */
  sicknessDays: number | undefined;
  /** Agency ÷ (employed + agency). */
  agencyShare: number | undefined;
}

const ratio = (part: number | undefined, whole: number): number | undefined =>
  part === undefined || whole === 0 ? undefined : part / whole;

/** Of one service, or of a whole market: `…Of` is the staff of those that gave the figure. */
export interface StaffTotals {
  employed?: number | undefined;
  vacancies?: number | undefined;
  agency?: number | undefined;
  leavers?: number | undefined;
  leaversOf?: number | undefined;
  sickDays?: number | undefined;
  sickDaysOf?: number | undefined;
}

export const ratesOf = ({
  employed = 0,
  vacancies = 0,
  agency = 0,
  leavers,
  leaversOf = 0,
  sickDays,
  sickDaysOf = 0,
}: StaffTotals): WorkforceRates => ({
  vacancyRate: ratio(vacancies, employed + vacancies),
  turnover: ratio(leavers, leaversOf),
  sicknessDays: ratio(sickDays, sickDaysOf),
  agencyShare: ratio(agency, employed + agency),
});

export function workforceRates(body: WorkforceReturn): WorkforceRates {
  const employed = totalStaff(body, 'employed');
  return ratesOf({
    employed,
    vacancies: totalStaff(body, 'vacancies'),
    agency: totalStaff(body, 'agency'),
    leavers: body.leaversInYear,
    leaversOf: employed,
    sickDays: body.sicknessDaysInYear,
    sickDaysOf: employed,
  });
}

/** 0.0892 → "8.9%" */
export const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;

/** "32 employed, 3 vacancies, 2 agency" */
export function workforceInWords(body: WorkforceReturn): string {
  const vacancies = totalStaff(body, 'vacancies');
  const agency = totalStaff(body, 'agency');
  const parts = [`${totalStaff(body, 'employed')} employed`, `${vacancies} vacanc${vacancies === 1 ? 'y' : 'ies'}`];
  return [...parts, ...(agency > 0 ? [`${agency} agency`] : [])].join(', ');
}
