/** What a person asks the list for, and which notices answer it. Kept in the address, so that "back" and a bookmark find it again. */
import { addMs, DAY_MS, type Instant } from '../../../domain/instant.ts';
import { amountsOf } from '../../../domain/money-words.ts';
import { moneyOf, type Notice } from '../../../domain/notice.ts';
import { BEFORE_TENDER, isPast, nextDate, passedPlan, stageAt } from '../../../domain/notice-timing.ts';
import { CLOSENESS, type Closeness, isShown, type Relevance } from '../../../domain/relevance.ts';

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
  value: keyof typeof VALUES | '';
  deadline: `${keyof typeof DEADLINES}` | '';
  ticks: readonly Tick[];
}

const oneOf = <K extends string>(all: Record<K, string>, text: string | undefined): K | undefined =>
  text !== undefined && Object.hasOwn(all, text) ? (text as K) : undefined;

export const parseFilters = (query: Record<string, string>): Filters => ({
  show: oneOf(CLOSENESS, query['show']),
  stage: oneOf(STAGES, query['stage']) ?? 'current',
  council: query['council'] ?? '',
  value: oneOf(VALUES, query['value']) ?? '',
  deadline: (oneOf(DEADLINES, query['deadline']) ?? '') as Filters['deadline'],
  ticks: (query['only'] ?? '').split('.').flatMap((tick) => oneOf(TICKS, tick) ?? []),
});

export function queryOf({ show, stage, council, value, deadline, ticks }: Filters): string {
  const all = { show: show ?? '', stage: stage === 'current' ? '' : stage, council, value, deadline, only: ticks.join('.') };
  return new URLSearchParams(Object.entries(all).filter(([, text]) => text !== '')).toString();
}

/** How many filters narrow the list, besides closeness. */
export const countOf = (filters: Filters): number =>
  [filters.stage !== 'current', filters.council !== '', filters.value !== '', filters.deadline !== ''].filter(Boolean).length +
  filters.ticks.length;

const STAGE_TESTS: Record<Filters['stage'], (notice: Notice, now: Instant) => boolean> = {
  current: (notice, now) => !isPast(notice, now),
  open: (notice, now) => stageAt(notice, now) === 'tender-open',
  coming: (notice, now) => BEFORE_TENDER.includes(notice.stage) && !isPast(notice, now),
  decided: (notice, now) => ['closed', 'awarded'].includes(stageAt(notice, now)),
  running: (notice, now) => stageAt(notice, now) === 'contract-live',
  past: (notice, now) => isPast(notice, now),
  any: () => true,
};

function isWorth(notice: Notice, value: Filters['value']): boolean {
  if (value === '') return true;
  const money = moneyOf(notice);
  if (money === undefined || money.currency !== 'GBP') return value === 'unknown';
  const most = Math.max(...amountsOf({ ...money, gross: money.net === undefined ? money.gross : undefined }));
  return value === (most <= 100_000 ? 'small' : most <= 1_000_000 ? 'middle' : 'large');
}

function isDue(notice: Notice, within: Filters['deadline'], now: Instant): boolean {
  if (within === '') return true;
  const next = nextDate(notice, now);
  return next !== undefined && next.at <= addMs(now, Number(within) * DAY_MS);
}

export interface Ranked {
  notice: Notice;
  relevance: Relevance;
  /** Sorts as text: what can still be acted on first, by how soon; then by planned month; what has passed last. */
  order: string;
}

export function orderOf(notice: Notice, now: Instant): string {
  if (isPast(notice, now)) return `4${passedPlan(notice, now) === undefined ? '' : '0'}${notice.deadline ?? notice.plannedFor ?? '9'}`;
  const next = nextDate(notice, now);
  if (next !== undefined) return `1${next.at}`;
  const month = notice.plannedFor ?? notice.noticeExpectedOn;
  return month === undefined ? '3' : `2${month}`;
}

/** All but closeness, whose counts are shown beside each other. */
export function passes({ notice }: Ranked, filters: Filters, now: Instant): boolean {
  const { stage, council, value, deadline, ticks } = filters;
  return (
    STAGE_TESTS[stage](notice, now) &&
    (council === '' || (council === 'other' ? notice.councilId === undefined : notice.councilId === council)) &&
    isWorth(notice, value) &&
    isDue(notice, deadline, now) &&
    (!ticks.includes('small') || notice.suitableForSmallFirms === 'yes') &&
    (!ticks.includes('voluntary') || notice.suitableForVoluntary === 'yes') &&
    (!ticks.includes('lots') || notice.lots.length > 1)
  );
}

export const countsByCloseness = (found: readonly Ranked[]): Record<Closeness, number> => ({
  mine: found.filter(({ relevance }) => isShown(relevance, 'mine')).length,
  care: found.filter(({ relevance }) => isShown(relevance, 'care')).length,
  everything: found.length,
});
