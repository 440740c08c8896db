/** When a contract runs: of a lot, a tender, an award or a contract, whichever a release gives. */
import type { LocalDate } from '../../domain/instant.ts';
import type { Look } from './look.ts';
import { withoutUndefined } from './money.ts';

export interface Period {
  startsOn?: LocalDate;
  endsOn?: LocalDate;
  extendableTo?: LocalDate;
  /** "30 days", where it is not said from when. */
  length?: string;
}

export function readPeriod(period: Look): Period {
  const months = period.at('durationInMonths').amount();
  const days = period.at('durationInDays').amount();
  const length = months === undefined ? (days === undefined ? undefined : `${days} days`) : `${months} months`;
  const dates = withoutUndefined({
    startsOn: period.at('startDate').day(),
    endsOn: period.at('endDate').day(),
    extendableTo: period.at('maxExtentDate').day(),
  });
  return dates.endsOn === undefined && length !== undefined ? { ...dates, length } : dates;
}

/** From the first start to the last end. */
export function across(periods: readonly Period[]): Period {
  const all = (key: 'startsOn' | 'endsOn' | 'extendableTo'): LocalDate[] => periods.flatMap((period) => period[key] ?? []).sort();
  return withoutUndefined({ startsOn: all('startsOn')[0], endsOn: all('endsOn').at(-1), extendableTo: all('extendableTo').at(-1) });
}

export const isEmpty = (period: Period): boolean => Object.keys(period).length === 0;
