/** Moments and days. The only file in the domain that touches Date; what time it is now is always an argument. */
import * as z from 'zod/mini';

/** A moment in UTC with milliseconds: 2026-08-14T22:59:00.000Z. Sorts as text. */
export const Instant = z.iso.datetime({ precision: 3 }).brand<'Instant'>();
export type Instant = z.infer<typeof Instant>;
/** A calendar day in Europe/London: 2026-08-14. Sorts as text. */
export const LocalDate = z.iso.date().brand<'LocalDate'>();
export type LocalDate = z.infer<typeof LocalDate>;

export const instantOf = (epochMs: number): Instant => new Date(epochMs).toISOString() as Instant;
export const epochMsOf = (at: Instant): number => Date.parse(at);
export const addMs = (at: Instant, ms: number): Instant => instantOf(epochMsOf(at) + ms);
export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;

const zone = { timeZone: 'Europe/London' } as const;
const parts = new Intl.DateTimeFormat('en-GB', {
  ...zone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
const longDay = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const shortDay = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
const monthYear = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

function wall(at: Instant): { date: LocalDate; hour: number; minute: number } {
  const part: Record<string, string> = {};
  for (const { type, value } of parts.formatToParts(epochMsOf(at))) part[type] = value;
  return {
    date: `${part['year']}-${part['month']}-${part['day']}` as LocalDate,
    hour: Number(part['hour']),
    minute: Number(part['minute']),
  };
}

/** The day it is in London at that moment. */
export const londonDate = (at: Instant): LocalDate => wall(at).date;
/** The hour, 0 to 23, it is in London at that moment. */
export const londonHour = (at: Instant): number => wall(at).hour;

/** The first moment of a day in London, right across the change of the clocks. */
export function startOfLondonDay(date: LocalDate): Instant {
  const utcMidnight = Date.parse(`${date}T00:00:00.000Z`);
  const offset = wall(instantOf(utcMidnight)).hour; // 0 in winter, 1 in summer: London is never behind UTC
  return instantOf(utcMidnight - offset * HOUR_MS);
}

const utcDay = (date: LocalDate): Date => new Date(`${date}T00:00:00.000Z`);
export const addDays = (date: LocalDate, days: number): LocalDate =>
  new Date(utcDay(date).getTime() + days * DAY_MS).toISOString().slice(0, 10) as LocalDate;
export const daysBetween = (from: LocalDate, to: LocalDate): number => (utcDay(to).getTime() - utcDay(from).getTime()) / DAY_MS;
/** 0 is Sunday, 6 Saturday. */
export const weekday = (date: LocalDate): number => utcDay(date).getUTCDay();
/** 2024-06 → "June 2024". */
export const monthInWords = (month: string): string => monthYear.format(new Date(`${month}-01T00:00:00.000Z`));

/** "Friday 14 August 2026"; without the year when it is the year of `today`. */
export function dayInWords(date: LocalDate, today?: LocalDate): string {
  const format = today !== undefined && today.slice(0, 4) === date.slice(0, 4) ? shortDay : longDay;
  return format.format(utcDay(date)).replace(',', '');
}

/** "9:10am", "11:59pm", as GOV.UK style writes times; "midday" and "midnight" in words. */
export function timeInWords(at: Instant): string {
  const { hour, minute } = wall(at);
  if (minute === 0 && hour === 12) return 'midday';
  if (minute === 0 && hour === 0) return 'midnight';
  return `${hour % 12 === 0 ? 12 : hour % 12}${minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`}${hour < 12 ? 'am' : 'pm'}`;
}

/** "Friday 14 August 2026, 11:59pm"; today and yesterday by name when `now` is given. */
export function instantInWords(at: Instant, now?: Instant): string {
  const date = londonDate(at);
  const today = now === undefined ? undefined : londonDate(now);
  if (today !== undefined && date === today) return `Today, ${timeInWords(at)}`;
  if (today !== undefined && date === addDays(today, -1)) return `Yesterday, ${timeInWords(at)}`;
  return `${dayInWords(date, today)}, ${timeInWords(at)}`;
}

/** As instantInWords, for the middle of a sentence: "today, 9:40am". */
export const momentInWords = (at: Instant, now: Instant): string =>
  instantInWords(at, now).replace(/^(Today|Yesterday)/, (day) => day.toLowerCase());

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** How long ago: "just now", "14 minutes ago", "6 days ago". A moment in the future counts as just now. */
export function agoInWords(at: Instant, now: Instant): string {
  const ms = epochMsOf(now) - epochMsOf(at);
  if (ms < 60_000) return 'just now';
  if (ms < HOUR_MS) return `${plural(Math.floor(ms / 60_000), 'minute')} ago`;
  const days = daysBetween(londonDate(at), londonDate(now));
  if (days === 0 || ms < 12 * HOUR_MS) return `${plural(Math.floor(ms / HOUR_MS), 'hour')} ago`;
  return days === 1 ? 'yesterday' : `${plural(days, 'day')} ago`;
}
