/** The hours return: its grid, its words, its rules; and which of the hours one council could buy. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkHours, warnAboutHours } from '../../src/domain/check-hours.ts';
import { commissionableHours, EXCLUSIONS, type Exclusion } from '../../src/domain/commissionable-hours.ts';
import { areaHours, hoursInWords, totalHours } from '../../src/domain/hours-totals.ts';
import { type AreaHours, type HoursLine, HoursReturn, TIME_BANDS } from '../../src/domain/hours.ts';
import { returnInWords } from '../../src/domain/return-in-words.ts';
import { emptyHours } from '../../src/domain/start-return.ts';
import { hoursAt, withHoursAt } from '../../src/domain/hours-grid.ts';
import type { TimeBand } from '../../src/domain/hours.ts';
import { addMs, DAY_MS } from '../../src/domain/instant.ts';
import { holds } from '../fixtures/properties.ts';
import { NOW, validHours } from '../fixtures/returns.ts';
import { homeCare, sefton } from '../fixtures/services.ts';

const SOUTH = 'sefton.south' as AreaHours['localityId'];
const NORTH = 'sefton.north' as AreaHours['localityId'];
const line = (change: Record<string, unknown> = {}): HoursLine =>
  ({ band: 'tea', carers: 'one', hoursPerWeek: 10, ...change }) as HoursLine;
const area = (lines: HoursLine[], change: Partial<AreaHours> = {}): AreaHours => ({ localityId: SOUTH, lines, ...change });
const of = (...areas: AreaHours[]): HoursReturn => validHours({ areas });

const half = fc.integer({ min: 0, max: 200 }).map((twice) => twice / 2);
const band = fc.constantFrom(...(Object.keys(TIME_BANDS) as TimeBand[]));
const carers = fc.constantFrom('one' as const, 'two' as const);
const lines = fc
  .uniqueArray(fc.record({ band, carers, hoursPerWeek: half.filter((hours) => hours > 0) }), { selector: (one) => one.band + one.carers })
  .map((all) => all as HoursLine[]);

describe('the grid', () => {
  it('gives back what was set, and leaves every other cell as it was', () => {
    holds(
      fc.property(lines, band, carers, half, (given, where, hands, hours) => {
        const before = area(given);
        const after = withHoursAt(before, where, hands, hours);
        expect(hoursAt(after, where, hands)).toBe(hours);
        for (const other of Object.keys(TIME_BANDS) as TimeBand[])
          for (const others of ['one', 'two'] as const)
            if (other !== where || others !== hands) expect(hoursAt(after, other, others)).toBe(hoursAt(before, other, others));
        expect(areaHours(after)).toBe(areaHours(before) - hoursAt(before, where, hands) + hours);
        expect(after.lines.every((one) => one.hoursPerWeek > 0)).toBe(true);
      }),
    );
  });
  it('keeps a line’s dates when its hours change, and gives a new line those of its area', () => {
    const dates = { freeFrom: '2026-12-01', until: '2026-12-24' };
    expect(withHoursAt(area([line(dates)]), 'tea', 'one', 5).lines).toEqual([line({ ...dates, hoursPerWeek: 5 })]);
    expect(withHoursAt(area([line(dates)]), 'bed', 'two', 5).lines[1]).toEqual({ band: 'bed', carers: 'two', hoursPerWeek: 5, ...dates });
  });
  it('does not change what it was given', () => {
    const before = area([line()]);
    withHoursAt(before, 'tea', 'one', 3);
    expect(before).toEqual(area([line()]));
  });
});

it.each([
  [validHours(), '40 hours a week in 2 areas'],
  [of(area([line({ hoursPerWeek: 1 })])), '1 hour a week in 1 area'],
  [of(area([line({ hoursPerWeek: 7.5 })])), '7.5 hours a week in 1 area'],
  [of(area([])), '0 hours a week'],
  [validHours({ takingNewPackages: false }), '40 hours a week in 2 areas; not taking new packages'],
])('in words: %#', (body, words) => expect(returnInWords({ kind: 'hours', body })).toBe(words));
it('one hour is one hour', () => expect([hoursInWords(1), hoursInWords(0.5), hoursInWords(2)]).toEqual(['1 hour', '0.5 hours', '2 hours']));

// Each rule: what breaks it, and the same return put right.
const rules: [code: string, path: string, wrong: HoursReturn, right: HoursReturn][] = [
  ['area-twice', 'areas.1', of(area([line()]), area([line({ band: 'bed' })])), of(area([line()]), area([line()], { localityId: NORTH }))],
  ['area-not-served', 'areas.0', of(area([line()], { localityId: 'knowsley.borough' as never })), of(area([line()]))],
  ['line-twice', 'areas.0.lines.1', of(area([line(), line()])), of(area([line(), line({ carers: 'two' })]))],
  [
    'until-before-from',
    'areas.0.lines.0.until',
    of(area([line({ freeFrom: '2026-12-10', until: '2026-12-09' })])),
    of(area([line({ freeFrom: '2026-12-10', until: '2026-12-10' })])),
  ],
  ['until-passed', 'areas.0.lines.0.until', of(area([line({ until: '2026-11-25' })])), of(area([line({ until: '2026-11-26' })]))],
  ['rate-zero', 'areas.0.ratePence', of(area([line()], { ratePence: 0 })), of(area([line()], { ratePence: 1 }))],
  ['rate-zero', 'areas.0.ratePence', of(area([line()], { ratePence: 0 })), of(area([], { ratePence: 0 }))],
];
it.each(rules)('%s at %s', (code, path, wrong, right) => {
  expect(checkHours(wrong, homeCare(), [sefton()], NOW)).toEqual([expect.objectContaining({ code, path })]);
  expect(checkHours(right, homeCare(), [sefton()], NOW)).toEqual([]);
});
it('a problem names the area as the council does, and by its id when it is nobody’s', () => {
  const [known] = checkHours(of(area([line()], { ratePence: 0 })), homeCare(), [sefton()], NOW);
  expect(known!.message).toBe('South Sefton: type your hourly rate, or leave it empty.');
  const [unknown] = checkHours(of(area([line()], { localityId: 'nowhere' as never })), homeCare(), [sefton()], NOW);
  expect(unknown!.message).toBe('Brightway Care does not work in nowhere. Take these hours out.');
});

const hours = (count: number): HoursReturn => of(area(count === 0 ? [] : [line({ hoursPerWeek: count })]));
it.each<[string, HoursReturn, HoursReturn | undefined, string[]]>([
  ['nothing odd', hours(40), hours(40), []],
  ['no last time', hours(400), undefined, []],
  ['closed with hours', validHours({ takingNewPackages: false }), undefined, ['closed-with-hours']],
  ['closed without hours', { ...hours(0), takingNewPackages: false }, undefined, []],
  ['more than half as much again', hours(61), hours(40), ['large-change']],
  ['half as much again', hours(60), hours(40), []],
  ['less than half', hours(19), hours(40), ['large-change']],
  ['all gone', hours(0), hours(40), ['large-change']],
  ['a large share of very little', hours(9), hours(4), []],
  ['from nothing', hours(90), hours(0), []],
])('a second look: %s', (_name, body, previous, codes) => expect(warnAboutHours(body, previous).map(({ code }) => code)).toEqual(codes));
it('one hour that is free is free', () =>
  expect(warnAboutHours({ ...hours(1), takingNewPackages: false })[0]!.message).toBe(
    'You are not taking new packages, yet 1 hour is free. Councils will not count them.',
  ));
it('a first return names the areas, with no hours', () => {
  const start = emptyHours(homeCare());
  expect([start.areas.map(({ localityId }) => localityId), totalHours(start)]).toEqual([[SOUTH, NORTH], 0]);
  expect(checkHours(HoursReturn.parse(start), homeCare(), [sefton()], NOW)).toEqual([]);
});

describe('what a council could buy', () => {
  const one = of(area([line()], { ratePence: 2250 }));
  const fresh = { body: one, service: homeCare(), council: sefton(), now: NOW };
  const late = addMs(NOW, 7 * DAY_MS + 1);
  const inadequate = homeCare({ cqcRating: { rating: 'Inadequate', on: '2026-01-01' } });
  const cases: [name: string, change: Partial<typeof fresh>, exclusion: Exclusion | undefined][] = [
    ['counts when nothing speaks against it', {}, undefined],
    ['at the very ceiling', { body: of(area([line()], { ratePence: 2250 })) }, undefined],
    ['a penny over the ceiling', { body: of(area([line()], { ratePence: 2251 })) }, 'rate-above-ceiling'],
    ['no rate given', { body: of(area([line()])) }, undefined],
    ['no ceiling set', { body: of(area([line()], { ratePence: 9999 })), council: sefton({ homeCareCeilingPence: undefined }) }, undefined],
    ['another council’s area', { body: of(area([line()], { localityId: 'knowsley.borough' as never })) }, 'outside-area'],
    ['not taking new packages', { body: { ...one, takingNewPackages: false } }, 'closed-to-new'],
    ['as old as may be', { now: addMs(NOW, 7 * DAY_MS) }, undefined],
    ['a moment older', { now: late }, 'stale'],
    ['rated Inadequate', { service: inadequate }, 'inadequate'],
    ['not rated at all', { service: homeCare({ cqcRating: undefined }) }, undefined],
    ['not on the framework', { service: homeCare({ frameworkCouncilIds: ['knowsley'] }) }, 'not-on-framework'],
  ];
  it.each(cases)('%s', (_name, change, exclusion) => {
    const { body, service, council, now } = { ...fresh, ...change };
    const found = commissionableHours(body, service, council, NOW, now);
    expect(found.areas.map((each) => each.exclusion)).toEqual([exclusion]);
    expect([found.reported, found.counted]).toEqual([10, exclusion === undefined ? 10 : 0]);
  });

  it('names only the first reason, in the order they are listed', () => {
    // Everything is wrong; then the first thing is put right, and so on.
    const wrong = {
      ...fresh,
      body: { ...of(area([line()], { localityId: 'knowsley.borough' as never, ratePence: 9999 })), takingNewPackages: false },
      now: late,
    };
    const steps: Partial<typeof fresh>[] = [
      { service: homeCare({ cqcRating: { rating: 'Inadequate', on: '2026-01-01' }, frameworkCouncilIds: [] }) },
      { body: { ...of(area([line()], { ratePence: 9999 })), takingNewPackages: false } },
      { body: of(area([line()], { ratePence: 9999 })) },
      { now: NOW },
      { service: homeCare({ frameworkCouncilIds: [] }) },
      { service: homeCare() },
    ];
    let state = wrong;
    const reasons = steps.map((step) => {
      state = { ...state, ...step };
      return commissionableHours(state.body, state.service, state.council, NOW, state.now).areas[0]!.exclusion;
    });
    expect(reasons).toEqual(Object.keys(EXCLUSIONS));
  });

  it('what counts and what does not add up to what was reported, in every case', () => {
    const anyArea = fc.record({
      localityId: fc.constantFrom('sefton.south', 'sefton.north', 'knowsley.borough'),
      ratePence: fc.integer({ min: 1, max: 4000 }),
      lines,
    });
    holds(
      fc.property(fc.array(anyArea, { minLength: 1, maxLength: 5 }), fc.boolean(), fc.integer({ min: 0, max: 20 }), (areas, open, days) => {
        const body = { areas, takingNewPackages: open } as unknown as HoursReturn;
        const found = commissionableHours(body, homeCare(), sefton(), NOW, addMs(NOW, days * DAY_MS));
        const excluded = found.areas.filter((each) => each.exclusion !== undefined).reduce((sum, each) => sum + each.hours, 0);
        expect(found.counted + excluded).toBe(found.reported);
        expect(found.reported).toBe(totalHours(body));
      }),
    );
  });
  it('leaves out areas with no hours', () => expect(commissionableHours(of(area([])), homeCare(), sefton(), NOW, NOW).areas).toEqual([]));
});
