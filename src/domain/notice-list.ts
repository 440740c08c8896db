/** The list of opportunities: what a person may ask it for, and which notices answer, in which order. */
import { addMs, DAY_MS, type Instant } from './instant.ts';
import { amountsOf } from './money-words.ts';
import type { ItemId } from './id.ts';
import type { MarketArea } from './intention.ts';
import { type Here, isNear, type Near } from './near.ts';
import { moneyOf, type Notice } from './notice.ts';
import { BEFORE_TENDER, isPast, nextDate, type NoticeTimes, passedPlan, stageAt } from './notice-timing.ts';
import { careOf, type Closeness, type FitOfService, fitOf, isShown } from './relevance.ts';

export const STAGES = {
  current: 'Open or coming',
  open: 'Open for bids now',
  coming: 'Planned, or asking for views',
  decided: 'Closed or awarded',
  running: 'Contract running',
  past: 'Past, or not confirmed since',
  any: 'Any stage',
} as const;
export const VALUES = {
  small: 'Up to £100,000',
  middle: '£100,000 to £1 million',
  large: 'Over £1 million',
  unknown: 'Not stated',
} as const;
export const DEADLINES = {
  7: 'In the next 7 days',
  14: 'In the next 14 days',
  30: 'In the next 30 days',
  90: 'In the next 90 days',
} as const;
export const TICKS = {
  small: 'say they suit small firms',
  voluntary: 'say they suit voluntary organisations',
  lots: 'are in lots',
} as const;
export type Tick = keyof typeof TICKS;

export interface Filters {
  /** Absent: as close as there is something. */
  show?: Closeness | undefined;
  stage: keyof typeof STAGES;
  council: string;
  near: Near | '';
  area: MarketArea | '';
  value: keyof typeof VALUES | '';
  deadline: `${keyof typeof DEADLINES}` | '';
  ticks: readonly Tick[];
}

const OUTLINED = [
  'id',
  'councilId',
  'buyer',
  'stage',
  'marketAreas',
  'places',
  'value',
  'valueNetPounds',
  'plannedFor',
  'period',
  'noticeExpectedOn',
  'engagementUntil',
  'enquiriesBy',
  'interestBy',
  'deadline',
  'contractStartsOn',
  'contractEndsOn',
  'extendableTo',
  'suitableForSmallFirms',
  'suitableForVoluntary',
] as const satisfies readonly (keyof Notice)[];

/** What the list asks of a notice: a tenth of it, so that twenty thousand are looked through between two taps. */
export type Outline = Pick<Notice, (typeof OUTLINED)[number]> & {
  lots: number;
  /** How surely it is adult social care: see `careOf`. */
  care: number;
};

export function outlineOf(notice: Notice): Outline {
  const stated = OUTLINED.flatMap((key) => (notice[key] === undefined ? [] : [[key, notice[key]]]));
  return { ...(Object.fromEntries(stated) as Outline), lots: notice.lots.length, care: careOf(notice) };
}

const STAGE_TESTS: Record<Filters['stage'], (notice: NoticeTimes, now: Instant) => boolean> = {
  current: (notice, now) => !isPast(notice, now),
  open: (notice, now) => stageAt(notice, now) === 'tender-open',
  coming: (notice, now) => BEFORE_TENDER.includes(notice.stage) && !isPast(notice, now),
  decided: (notice, now) => ['closed', 'awarded'].includes(stageAt(notice, now)),
  running: (notice, now) => stageAt(notice, now) === 'contract-live',
  past: (notice, now) => isPast(notice, now),
  any: () => true,
};

function isWorth(notice: Outline, value: Filters['value']): boolean {
  if (value === '') return true;
  const money = moneyOf(notice);
  if (money === undefined || money.currency !== 'GBP') return value === 'unknown';
  const most = Math.max(...amountsOf({ ...money, gross: money.net === undefined ? money.gross : undefined }));
  return value === (most <= 100_000 ? 'small' : most <= 1_000_000 ? 'middle' : 'large');
}

function isDue(notice: NoticeTimes, within: Filters['deadline'], now: Instant): boolean {
  if (within === '') return true;
  const next = nextDate(notice, now);
  return next !== undefined && next.at <= addMs(now, Number(within) * DAY_MS);
}

/** Sorts as text: what can still be acted on first, by how soon; then by planned month; what has passed last. */
export function orderOf(notice: NoticeTimes, now: Instant): string {
  if (isPast(notice, now)) return `4${passedPlan(notice, now) === undefined ? '' : '0'}${notice.deadline ?? notice.plannedFor ?? '9'}`;
  const next = nextDate(notice, now);
  if (next !== undefined) return `1${next.at}`;
  const month = notice.plannedFor ?? notice.noticeExpectedOn;
  return month === undefined ? '3' : `2${month}`;
}

/** All but closeness, whose counts are shown beside each other. */
export function passes(notice: Outline, filters: Filters, here: Here, now: Instant): boolean {
  const { stage, council, near, area, value, deadline, ticks } = filters;
  return (
    STAGE_TESTS[stage](notice, now) &&
    (council === '' || (council === 'other' ? notice.councilId === undefined : notice.councilId === council)) &&
    (near === '' || isNear(notice, near, here)) &&
    (area === '' || notice.marketAreas.includes(area)) &&
    isWorth(notice, value) &&
    isDue(notice, deadline, now) &&
    (!ticks.includes('small') || notice.suitableForSmallFirms === 'yes') &&
    (!ticks.includes('voluntary') || notice.suitableForVoluntary === 'yes') &&
    (!ticks.includes('lots') || notice.lots > 1)
  );
}

export interface ListQuestion {
  filters: Filters;
  services: readonly FitOfService[];
  here: Here;
  now: Instant;
  /** How many are wanted of those found. */
  limit: number;
}

export interface NoticeList {
  /** How many pass the filters, as close as this. */
  counts: Record<Closeness, number>;
  /** What was asked for; or as close as there is something. */
  show: Closeness;
  /** The first of them, in order. */
  ids: readonly ItemId[];
}

/** @param ordered all there are, in the order of `orderOf` */
export function listOf(ordered: readonly Outline[], { filters, services, here, now, limit }: ListQuestion): NoticeList {
  const passing = ordered
    .filter((one) => passes(one, filters, here, now))
    .map((one) => ({ id: one.id, care: one.care, fit: fitOf(one, services) }));
  const as = (closeness: Closeness) => passing.filter((one) => isShown(one, closeness));
  const all = { mine: as('mine'), care: as('care'), everything: passing };
  const closest = all.mine.length > 0 ? 'mine' : all.care.length > 0 ? 'care' : 'everything';
  const show = filters.show ?? closest;
  return {
    counts: { mine: all.mine.length, care: all.care.length, everything: passing.length },
    show,
    ids: all[show].slice(0, limit).map(({ id }) => id),
  };
}
