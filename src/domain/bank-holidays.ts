/** England's bank holidays, worked out for any year, with the one-off changes that have been proclaimed. */
import { addDays, type LocalDate, weekday } from './instant.ts';

/** Proclaimed changes to the rules, from gov.uk/bank-holidays: days added, and days moved away from. */
const ADDED: readonly string[] = ['2020-05-08', '2022-06-02', '2022-06-03', '2022-09-19', '2023-05-08'];
const REMOVED: readonly string[] = ['2020-05-04', '2022-05-30'];

/** Easter Sunday in the Gregorian calendar (the anonymous computus, Meeus, Astronomical Algorithms, ch. 8). */
export function easterSunday(year: number): LocalDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return dateOf(year, month, day);
}

const dateOf = (year: number, month: number, day: number): LocalDate =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as LocalDate;

const MONDAY = 1;
const firstMonday = (year: number, month: number): LocalDate => {
  const first = dateOf(year, month, 1);
  return addDays(first, (MONDAY - weekday(first) + 7) % 7);
};
const lastMonday = (year: number, month: number): LocalDate => {
  const last = dateOf(year, month, 31);
  return addDays(last, -((weekday(last) - MONDAY + 7) % 7));
};
const isWeekend = (date: LocalDate): boolean => weekday(date) === 0 || weekday(date) === 6;

/** Every bank holiday of a year in order, substitute days in place of the weekend days they stand for (Banking and Financial Dealings Act 1971). */
export function bankHolidays(year: number): LocalDate[] {
  const days: LocalDate[] = [];
  const easter = easterSunday(year);
  const fixed = [
    dateOf(year, 1, 1),
    addDays(easter, -2),
    addDays(easter, 1),
    firstMonday(year, 5),
    lastMonday(year, 5),
    lastMonday(year, 8),
    dateOf(year, 12, 25),
    dateOf(year, 12, 26),
  ];
  for (const day of fixed) {
    let observed = day;
    while (isWeekend(observed) || days.includes(observed)) observed = addDays(observed, 1);
    days.push(observed);
  }
  const added = ADDED.filter((day) => day.startsWith(`${year}-`)) as LocalDate[];
  return [...days.filter((day) => !REMOVED.includes(day)), ...added].sort();
}

export const isWorkingDay = (date: LocalDate): boolean => !isWeekend(date) && !bankHolidays(Number(date.slice(0, 4))).includes(date);
