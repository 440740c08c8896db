/** What the calendar makes of a notice: a release says "open for bids" for ever, a deadline passes. */
import { type Instant, londonDate, monthInWords } from './instant.ts';
import type { Notice, NoticeStage } from './notice.ts';

/** What of a notice the calendar asks about. */
export type NoticeTimes = Pick<
  Notice,
  | 'stage'
  | 'plannedFor'
  | 'period'
  | 'noticeExpectedOn'
  | 'engagementUntil'
  | 'enquiriesBy'
  | 'interestBy'
  | 'deadline'
  | 'contractStartsOn'
  | 'contractEndsOn'
  | 'extendableTo'
>;

export const BEFORE_TENDER: readonly NoticeStage[] = ['pipeline', 'market-engagement', 'planned'];
const OVER: readonly NoticeStage[] = ['closed', 'awarded', 'contract-live', 'ended', 'withdrawn'];

/** The stage it must be at by now, from its own dates: a tender whose deadline has passed is closed, an award whose contract has begun runs. */
export function stageAt({ stage, deadline, contractStartsOn, contractEndsOn, extendableTo }: NoticeTimes, now: Instant): NoticeStage {
  const today = londonDate(now);
  if (stage === 'tender-open') return deadline !== undefined && deadline <= now ? 'closed' : stage;
  if (stage !== 'awarded' && stage !== 'contract-live') return stage;
  const end = extendableTo ?? contractEndsOn;
  if (end !== undefined && end < today) return 'ended';
  return contractStartsOn !== undefined && contractStartsOn <= today ? 'contract-live' : stage;
}

/**
 * A plan whose time has passed is not news any more: "was planned for June 2024; not confirmed since". Without a month, the last
 * year of its period decides. Undefined while the time is still to come, and for a notice that states none.
 */
export function passedPlan(notice: NoticeTimes, now: Instant): string | undefined {
  if (!BEFORE_TENDER.includes(notice.stage)) return undefined;
  const month = notice.plannedFor ?? notice.noticeExpectedOn?.slice(0, 7);
  const today = londonDate(now);
  if (month !== undefined) return month < today.slice(0, 7) ? `Was planned for ${monthInWords(month)}; not confirmed since` : undefined;
  const lastYear = notice.period?.match(/\d{4}/g)?.at(-1);
  return lastYear !== undefined && lastYear < today.slice(0, 4) ? `Was planned for ${notice.period}; not confirmed since` : undefined;
}

/** Nothing can be done about it any more, as far as is known. */
export function isPast(notice: NoticeTimes, now: Instant): boolean {
  if (passedPlan(notice, now) !== undefined || OVER.includes(stageAt(notice, now))) return true;
  if (!BEFORE_TENDER.includes(notice.stage)) return false;
  const { engagementUntil, contractStartsOn } = notice;
  return (
    (engagementUntil !== undefined && engagementUntil <= now) || (contractStartsOn !== undefined && contractStartsOn < londonDate(now))
  );
}

/** The next moment by which something must be done: talk, ask, ask to take part, bid. */
export function nextDate(notice: NoticeTimes, now: Instant): { what: string; at: Instant } | undefined {
  const dates: [string, Instant | undefined][] = [
    ['Talk to the council by', notice.engagementUntil],
    ['Ask questions by', notice.enquiriesBy],
    ['Ask to take part by', notice.interestBy],
    ['Reply by', notice.deadline],
  ];
  return dates.flatMap(([what, at]) => (at !== undefined && at > now ? [{ what, at }] : [])).toSorted((a, b) => (a.at < b.at ? -1 : 1))[0];
}
