/** The places return and its short form: for each rule a case that breaks it and one that does not. */
import { describe, expect, it } from 'vitest';
import { checkPlaces, warnAboutPlaces } from '../../src/domain/check-places.ts';
import { type PlaceLine, PlacesReturn, type ShortForm } from '../../src/domain/places.ts';
import { returnInWords } from '../../src/domain/return-in-words.ts';
import { emptyPlaces } from '../../src/domain/start-return.ts';
import { NOW, validPlaces } from '../fixtures/returns.ts';
import { extraCare, microProvider, sefton } from '../fixtures/services.ts';

const line = (change: Partial<PlaceLine> = {}): PlaceLine => ({ ...validPlaces().lines[0]!, ...change });
const codes = (body: PlacesReturn, service = extraCare()): string[] => checkPlaces(body, service, [sefton()], NOW).map(({ code }) => code);

describe('homes, flats, sessions and nights', () => {
  it.each<[name: string, lines: PlaceLine[], codes: string[]]>([
    ['that add up', [line()], []],
    ['that do not', [line({ available: 3 })], ['capacity']],
    ['not available, without a reason', [line({ available: 1, notAvailable: 1 })], ['reason-missing']],
    ['not available, with one', [line({ available: 1, notAvailable: 1, notAvailableReason: 'refurbishment' })], []],
    ['the same twice', [line(), line()], ['line-twice']],
    ['two kinds in one area', [line(), line({ unit: 'place' })], []],
    ['in an area that is not served', [line({ localityId: 'sefton.south' as never })], ['area-not-served']],
    ['free from a day that has passed', [line({ freeFrom: '2026-11-25' as never })], ['date-passed']],
    ['free from today', [line({ freeFrom: '2026-11-26' as never })], []],
    ['none', [line({ capacity: 0, occupied: 0, reserved: 0, available: 0 })], ['no-places']],
  ])('%s', (_name, lines, expected) => expect(codes(validPlaces({ lines }))).toEqual(expected));

  it('names the area and the unit in what it says', () =>
    expect(checkPlaces(validPlaces({ lines: [line({ available: 1 })] }), extraCare(), [sefton()], NOW)[0]?.message).toBe(
      'North Sefton, flats: 1 flat not accounted for. The four numbers must add up to 12.',
    ));

  it.each([
    [9, 9, []],
    [9, 13, []],
    [9, 14, ['large-change']],
    [9, 4, ['large-change']],
    [1, 2, []],
    [0, 9, []],
  ])('taken from %i to %i', (before, now, expected) =>
    expect(
      warnAboutPlaces(validPlaces({ lines: [line({ occupied: now })] }), validPlaces({ lines: [line({ occupied: before })] })).map(
        ({ code }) => code,
      ),
    ).toEqual(expected),
  );
});

describe('the short form', () => {
  const form = (change: Partial<ShortForm> = {}): PlacesReturn => ({
    lines: [],
    clientGroups: [],
    features: [],
    shortForm: { what: 'Company and shopping', localityIds: ['sefton.north'], hoursPerWeek: 6, ...change } as ShortForm,
  });
  it.each<[name: string, body: PlacesReturn, codes: string[]]>([
    ['with all four answers', form({ freeFrom: '2026-12-01' as never }), []],
    ['without what', form({ what: '  ' }), ['what-missing']],
    ['without where', form({ localityIds: [] }), ['where-missing']],
    ['where the person is not set up to work', form({ localityIds: ['sefton.south'] as never }), ['area-not-served']],
    ['with no hours just now', form({ hoursPerWeek: 0 }), []],
    ['from a day that has passed', form({ freeFrom: '2026-11-01' as never }), ['date-passed']],
    ['missing altogether', { lines: [], clientGroups: [], features: [] }, ['what-missing']],
  ])('%s', (_name, body, expected) => expect(codes(body, microProvider())).toEqual(expected));
  it('is said in words', () => expect(returnInWords({ kind: 'places', body: form() })).toBe('6 hours a week: Company and shopping'));
});

it('starts with a line for each area, or with the four questions', () => {
  for (const service of [extraCare(), microProvider()]) expect(PlacesReturn.parse(emptyPlaces(service))).toEqual(emptyPlaces(service));
  expect(emptyPlaces(extraCare()).lines.map(({ unit }) => unit)).toEqual(['flat']);
  expect(emptyPlaces(microProvider()).shortForm).toEqual({ what: '', localityIds: ['sefton.north'], hoursPerWeek: 0 });
});
