/** The list of opportunities: what each filter keeps, in which order, and that the address remembers it all. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLOSENESS, type Closeness } from '../../src/domain/relevance.ts';
import type { Instant } from '../../src/domain/instant.ts';
import { Notice } from '../../src/domain/notice.ts';
import {
  countOf,
  DEADLINES,
  type Filters,
  orderOf,
  parseFilters,
  passes,
  queryOf,
  STAGES,
  type Tick,
  TICKS,
  VALUES,
} from '../../src/app/pages/opportunities/filters.ts';
import { holds } from '../fixtures/properties.ts';

const NOW = '2026-11-25T12:00:00.000Z' as Instant;
const IN_TEN_DAYS = '2026-12-05T12:00:00.000Z';
const notice = (change: Record<string, unknown>): Notice =>
  Notice.parse({
    kind: 'notice',
    id: 'n',
    buyer: 'B',
    title: 'T',
    stage: 'tender-open',
    marketAreas: [],
    summary: 'S',
    lots: [],
    cpv: [],
    suitableForSmallFirms: 'not-stated',
    suitableForVoluntary: 'not-stated',
    lightTouch: 'not-stated',
    ...change,
  });
const isKept = (of: Record<string, unknown>, query: string): boolean =>
  passes(
    { notice: notice(of), relevance: { care: 0, fit: 0, reasons: [] }, order: '' },
    parseFilters(Object.fromEntries(new URLSearchParams(query))),
    NOW,
  );

describe('a filter', () => {
  it.each<[query: string, kept: Record<string, unknown>, left: Record<string, unknown>]>([
    ['', { deadline: IN_TEN_DAYS }, { stage: 'awarded' }],
    ['stage=open', { deadline: IN_TEN_DAYS }, { stage: 'pipeline' }],
    ['stage=coming', { stage: 'planned' }, {}],
    ['stage=decided', { deadline: '2026-11-01T12:00:00.000Z' }, { deadline: IN_TEN_DAYS }],
    ['stage=running', { stage: 'awarded', contractStartsOn: '2026-01-01' }, { stage: 'awarded' }],
    ['stage=past', { stage: 'pipeline', plannedFor: '2024-06' }, { stage: 'pipeline', plannedFor: '2027-06' }],
    ['council=sefton', { councilId: 'sefton' }, { councilId: 'knowsley' }],
    ['council=other', {}, { councilId: 'knowsley' }],
    ['value=small', { value: { net: 100_000, gross: 120_000, currency: 'GBP' } }, { value: { amount: 100_001, currency: 'GBP' } }],
    ['value=middle', { valueNetPounds: 1_000_000 }, { valueNetPounds: 1_000_001 }],
    ['value=large', { value: { gross: 2_000_000, currency: 'GBP' } }, {}],
    ['value=unknown', {}, { valueNetPounds: 5 }],
    ['value=unknown', { value: { amount: 5, currency: 'AED' } }, { valueNetPounds: 5 }],
    ['deadline=14', { deadline: IN_TEN_DAYS }, { deadline: '2027-12-05T12:00:00.000Z' }],
    ['deadline=7', { enquiriesBy: '2026-11-26T12:00:00.000Z', deadline: IN_TEN_DAYS }, { deadline: IN_TEN_DAYS }],
    ['only=small', { suitableForSmallFirms: 'yes' }, { suitableForSmallFirms: 'not-stated' }],
    ['only=voluntary', { suitableForVoluntary: 'yes' }, { suitableForVoluntary: 'no' }],
    ['only=lots', { lots: [{ title: '1' }, { title: '2' }] }, { lots: [{ title: '1' }] }],
    ['only=small.lots', { suitableForSmallFirms: 'yes', lots: [{ title: '1' }, { title: '2' }] }, { suitableForSmallFirms: 'yes' }],
  ])('“%s” keeps one and leaves another out', (query, kept, left) => {
    expect(isKept(kept, query)).toBe(true);
    expect(isKept(left, query)).toBe(false);
  });
  it('that is not known is as if it were not there', () =>
    expect(parseFilters({ show: 'toString', stage: '__proto__', value: 'x', deadline: '8', only: 'a.b' })).toEqual(parseFilters({})));
  const one = <T extends object>(all: T) => fc.constantFrom(...(Object.keys(all) as (keyof T & string)[]));
  it('is in the address, and read from it the same', () =>
    holds(
      fc.property(
        fc.record({
          show: fc.option(one(CLOSENESS), { nil: undefined }),
          stage: one(STAGES),
          council: fc.constantFrom('', 'sefton', 'other'),
          value: fc.oneof(fc.constant('' as const), one(VALUES)),
          deadline: fc.oneof(fc.constant('' as const), one(DEADLINES)),
          ticks: fc.subarray(Object.keys(TICKS) as Tick[]),
        }),
        (filters) => {
          const back = parseFilters(Object.fromEntries(new URLSearchParams(queryOf(filters as Filters))));
          expect(back).toEqual(filters);
          expect(countOf(back) === 0).toBe(queryOf({ ...back, show: undefined as Closeness | undefined }) === '');
        },
      ),
    ));
});

it('what can be acted on stands first, nearest first; then plans by month; what has passed last', () => {
  const all: [string, Record<string, unknown>][] = [
    ['bids in ten days', { deadline: IN_TEN_DAYS }],
    ['bids in a year', { deadline: '2027-12-05T12:00:00.000Z' }],
    ['a plan for March', { stage: 'pipeline', plannedFor: '2027-03' }],
    ['a plan for May', { stage: 'pipeline', noticeExpectedOn: '2027-05-02' }],
    ['a talk without a date', { stage: 'market-engagement' }],
    ['a plan not confirmed since', { stage: 'pipeline', plannedFor: '2024-06' }],
    ['closed', { deadline: '2026-01-01T12:00:00.000Z' }],
  ];
  const orders = all.map(([, change]) => orderOf(notice(change), NOW));
  expect(orders).toEqual(orders.toSorted());
});
