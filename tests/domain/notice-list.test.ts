/** The list of opportunities: what each filter keeps, in which order, and that the address remembers it all. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLOSENESS, type Closeness, isShown, relevanceOf } from '../../src/domain/relevance.ts';
import type { Instant } from '../../src/domain/instant.ts';
import {
  DEADLINES,
  type Filters,
  listOf,
  orderOf,
  type Outline,
  outlineOf,
  passes,
  STAGES,
  type Tick,
  TICKS,
  VALUES,
} from '../../src/domain/notice-list.ts';
import type { CouncilId } from '../../src/domain/id.ts';
import { hereOf, NEAR } from '../../src/domain/near.ts';
import { COUNCILS } from '../../src/server/library/councils.ts';
import { countOf, parseFilters, queryOf, withoutFilters } from '../../src/app/pages/opportunities/filters.ts';
import { notice } from '../fixtures/notices.ts';
import { holds } from '../fixtures/properties.ts';

const NOW = '2026-11-25T12:00:00.000Z' as Instant;
const HERE = hereOf(['sefton' as CouncilId], COUNCILS);
const IN_TEN_DAYS = '2026-12-05T12:00:00.000Z';
const MERSEYSIDE = { name: 'Merseyside', region: 'TLD', councilIds: ['sefton', 'knowsley'] };
const LIVERPOOL = { name: 'Liverpool', region: 'TLD', councilIds: [] };
const SURREY = { name: 'Part of South East', region: 'TLJ', councilIds: [] };
const isKept = (of: Record<string, unknown>, query: string): boolean =>
  passes(outlineOf(notice(of)), parseFilters(Object.fromEntries(new URLSearchParams(query))), HERE, NOW);

describe('a filter', () => {
  it.each<[query: string, kept: Record<string, unknown>, left: Record<string, unknown>]>([
    ['', { deadline: IN_TEN_DAYS }, { stage: 'awarded' }],
    ['stage=open', { deadline: IN_TEN_DAYS }, { stage: 'pipeline' }],
    ['stage=coming', { stage: 'planned' }, {}],
    ['stage=decided', { deadline: '2026-11-01T12:00:00.000Z' }, { deadline: IN_TEN_DAYS }],
    ['stage=running', { stage: 'awarded', contractStartsOn: '2026-01-01' }, { stage: 'awarded' }],
    ['stage=past', { stage: 'pipeline', plannedFor: '2024-06' }, { stage: 'pipeline', plannedFor: '2027-06' }],
    ['council=sefton', { councilId: 'sefton' }, { councilId: 'knowsley' }],
    ['area=care-at-home', { marketAreas: ['reablement', 'care-at-home'] }, { marketAreas: ['reablement'] }],
    ['council=other', {}, { councilId: 'knowsley' }],
    ['near=area', { councilId: 'sefton' }, { councilId: 'knowsley' }],
    ['near=area', { places: [MERSEYSIDE] }, { places: [LIVERPOOL] }],
    ['near=area', { places: [SURREY, MERSEYSIDE] }, {}],
    ['near=region', { councilId: 'sefton' }, {}],
    ['near=region', { councilId: 'knowsley' }, { councilId: 'stoke-on-trent' }],
    ['near=region', { places: [LIVERPOOL] }, { places: [SURREY] }],
    [
      'near=region',
      { places: [{ name: 'Wirral', code: 'UKD74', councilIds: [] }] },
      { places: [{ name: 'Leeds', code: 'UKE42', councilIds: [] }] },
    ],
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
          near: fc.oneof(fc.constant('' as const), one(NEAR)),
          area: fc.constantFrom('', 'care-at-home', 'day-opportunities'),
          value: fc.oneof(fc.constant('' as const), one(VALUES)),
          deadline: fc.oneof(fc.constant('' as const), one(DEADLINES)),
          ticks: fc.subarray(Object.keys(TICKS) as Tick[]),
        }),
        (filters) => {
          const back = parseFilters(Object.fromEntries(new URLSearchParams(queryOf(filters as Filters))));
          expect(back).toEqual(filters);
          expect(countOf(withoutFilters(back))).toBe(0);
          expect(withoutFilters(back).show).toBe(back.show);
          expect(countOf(back) === 0).toBe(queryOf({ ...back, show: undefined as Closeness | undefined }) === '');
        },
      ),
    ));
});

it.each([
  ['', 0],
  ['show=care', 0],
  ['stage=open', 1],
  ['near=area&council=sefton', 2],
  ['value=small&only=small.lots', 3],
])('“%s” is %i filters', (query, count) => expect(countOf(parseFilters(Object.fromEntries(new URLSearchParams(query))))).toBe(count));

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

it('here is every council somebody works with, its region, and all councils of that region', () => {
  const here = (...ids: string[]) => hereOf(ids as CouncilId[], COUNCILS);
  expect(here('sefton', 'sefton')).toEqual({ councilIds: ['sefton'], regions: ['TLD'], aroundIds: ['sefton', 'knowsley'] });
  expect(here('stoke-on-trent', 'leicestershire').regions).toEqual(['TLG', 'TLF']);
  expect(here('elsewhere')).toEqual({ councilIds: ['elsewhere'], regions: [], aroundIds: [] });
});

describe('the list', () => {
  const agency = { type: 'home-care', name: 'Bright Care', councilIds: ['sefton'] } as never;
  const at = (id: string, change: Record<string, unknown>): Outline => outlineOf(notice({ id, councilId: 'sefton', ...change }));
  const mine = at('mine', { marketAreas: ['care-at-home'], deadline: IN_TEN_DAYS });
  const care = at('care', { councilId: 'knowsley', marketAreas: ['residential-nursing'], deadline: IN_TEN_DAYS });
  const roads = at('roads', { deadline: IN_TEN_DAYS, releases: [], cpv: ['45233120'] });
  const past = at('past', { marketAreas: ['care-at-home'], stage: 'awarded' });
  const ask = (query: string, services = [agency], limit = 20, all = [mine, care, roads, past]) =>
    listOf(all, { filters: parseFilters(Object.fromEntries(new URLSearchParams(query))), services, here: HERE, now: NOW, limit });
  it.each<[query: string, show: Closeness, ids: string[]]>([
    ['', 'mine', ['mine']],
    ['show=care', 'care', ['mine', 'care']],
    ['show=everything', 'everything', ['mine', 'care', 'roads']],
    ['stage=any', 'mine', ['mine', 'past']],
    ['show=mine&council=knowsley', 'mine', []],
  ])('for “%s”', (query, show, ids) => expect(ask(query)).toMatchObject({ show, ids }));
  it('says how many there are as close as each, and which are first', () =>
    expect(ask('show=everything', [agency], 1)).toEqual({
      counts: { mine: 1, care: 2, everything: 3 },
      show: 'everything',
      ids: ['mine'],
    }));
  it('comes as close as there is something', () => {
    expect(ask('', []).show).toBe('care');
    expect(ask('', [agency], 20, [roads]).show).toBe('everything');
  });
  it('judges an outline as the whole notice is judged, and orders it so', () => {
    const some = <T>(values: readonly T[]) => fc.constantFrom(...values);
    const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
    const moment = some(['2026-11-01T12:00:00.000Z', NOW, IN_TEN_DAYS]);
    const day = some(['2026-10-01', '2026-11-25', '2027-04-01']);
    const any = fc.record({
      stage: some(['pipeline', 'planned', 'market-engagement', 'tender-open', 'awarded', 'contract-live'] as const),
      title: some(['Home care', 'Resurfacing of roads', 'A service']),
      summary: some(['Support for adults at home.', 'Grounds maintenance.']),
      councilId: maybe(some(['sefton', 'knowsley'])),
      marketAreas: fc.subarray(['care-at-home', 'reablement']),
      places: maybe(fc.constant([{ name: 'Merseyside', councilIds: ['sefton'] }])),
      releases: maybe(fc.constant([])),
      cpv: fc.subarray(['85000000', '45233120']),
      plannedFor: maybe(some(['2024-06', '2027-03'])),
      period: maybe(some(['2020 to 2022', 'early 2027'])),
      engagementUntil: maybe(moment),
      deadline: maybe(moment),
      contractStartsOn: maybe(day),
      contractEndsOn: maybe(day),
    });
    holds(
      fc.property(any, (change) => {
        const whole = notice(Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)));
        const outline = outlineOf(whole);
        const relevance = relevanceOf(whole, [agency]);
        const { counts } = ask('stage=any', [agency], 20, [outline]);
        expect([orderOf(outline, NOW), outline.care]).toEqual([orderOf(whole, NOW), relevance.care]);
        expect([counts.mine > 0, counts.care > 0]).toEqual([isShown(relevance, 'mine'), isShown(relevance, 'care')]);
      }),
    );
  });
});
