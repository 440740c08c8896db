/** The vacancies return: its sums, its words, and for each rule a case that breaks it and one that does not. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CARE_CATEGORIES, type CareCategory } from '../../src/domain/care-category.ts';
import { checkVacancies, warnAboutVacancies } from '../../src/domain/check-vacancies.ts';
import { accountedFor, CAPACITY_STATES, roomInWords, sumInWords, totalCapacity } from '../../src/domain/capacity-totals.ts';
import { type CategoryBeds, VacanciesReturn } from '../../src/domain/vacancies.ts';
import { emptyVacancies } from '../../src/domain/start-return.ts';
import { holds } from '../fixtures/properties.ts';
import { NOW, validVacancies } from '../fixtures/returns.ts';
import { careHome } from '../fixtures/services.ts';

const beds = (change: Partial<CategoryBeds> = {}): CategoryBeds => ({
  category: 'general-residential',
  capacity: 30,
  occupied: 25,
  reserved: 1,
  available: 2,
  notAvailable: 2,
  notAvailableReason: 'staffing',
  ...change,
});
const of = (...categories: CategoryBeds[]): VacanciesReturn => validVacancies({ categories });
const codes = (body: VacanciesReturn, service = careHome()): string[] => checkVacancies(body, service, NOW).map(({ code }) => code);
const warnings = (body: VacanciesReturn, previous?: VacanciesReturn, service = careHome()): string[] =>
  warnAboutVacancies(body, service, previous).map(({ code }) => code);

it('totals every state over the types of care', () =>
  expect(totalCapacity(validVacancies().categories)).toEqual({
    capacity: 30,
    accounted: 30,
    occupied: 26,
    reserved: 1,
    available: 3,
    notAvailable: 0,
  }));

it.each([
  [24, 24, '24 of 24 beds accounted for'],
  [29, 30, '29 of 30 beds accounted for: 1 missing'],
  [0, 30, '0 of 30 beds accounted for: 30 missing'],
  [31, 30, '31 beds for 30: 1 too many'],
  [1, 1, '1 of 1 bed accounted for'],
  [1, 0, '1 bed for 0: 1 too many'],
])('%i accounted for of %i is "%s"', (accounted, capacity, words) => expect(sumInWords(accounted, capacity)).toBe(words));

it.each([
  [validVacancies(), '3 available of 30 (1 reserved)'],
  [of(beds()), '2 available of 30 (1 reserved, 2 not available)'],
  [of(beds({ occupied: 28, reserved: 0, notAvailable: 0 })), '2 available of 30'],
])('in words: %#', (body, words) => expect(roomInWords(body.categories)).toBe(words));

describe('the four numbers must add up', () => {
  const count = fc.integer({ min: 0, max: 500 });
  const counts = fc.record({ occupied: count, reserved: count, available: count, notAvailable: count });
  const adding = (given: Pick<CategoryBeds, (typeof CAPACITY_STATES)[number]>): CategoryBeds =>
    beds({ ...given, capacity: given.occupied + given.reserved + given.available + given.notAvailable });

  it('when they do there is no such problem; one more or one fewer anywhere, and there is', () => {
    holds(
      fc.property(counts, fc.constantFrom(...CAPACITY_STATES, 'capacity' as const), fc.constantFrom(1, -1), (given, place, by) => {
        const right = adding(given);
        expect(accountedFor(right)).toBe(right.capacity);
        expect(codes(of(right))).not.toContain('capacity');
        expect(codes(of({ ...right, [place]: right[place] + by }))).toContain('capacity');
      }),
    );
  });
  it.each([
    [beds({ occupied: 24 }), 'General residential: 1 bed not accounted for. The four numbers must add up to 30.'],
    [beds({ occupied: 28 }), 'General residential: 3 beds too many. The four numbers must add up to 30.'],
  ])('and the problem says by how much: %#', (wrong, message) =>
    expect(checkVacancies(of(wrong), careHome(), NOW)).toEqual([{ path: 'categories.0.occupied', code: 'capacity', message }]),
  );
});

// Each rule: what breaks it, and the same return put right.
const rules: [code: string, path: string, wrong: VacanciesReturn, right: VacanciesReturn][] = [
  ['category-twice', 'categories.1', of(beds({ capacity: 15, occupied: 10 }), beds({ capacity: 15, occupied: 10 })), of(beds())],
  ['reason-missing', 'categories.0.notAvailableReason', of({ ...beds(), notAvailableReason: undefined } as never), of(beds())],
  ['over-registered', 'categories', of(beds({ capacity: 31, occupied: 26 })), of(beds())],
  [
    'no-beds',
    'categories',
    of(beds({ capacity: 0, occupied: 0, reserved: 0, available: 0, notAvailable: 0 })),
    of(beds({ capacity: 1, occupied: 1, reserved: 0, available: 0, notAvailable: 0 })),
  ],
  [
    'reason-missing',
    'admissions.reason',
    validVacancies({ admissions: { standing: 'closed', reason: '  ' } }),
    validVacancies({ admissions: { standing: 'closed', reason: 'A new boiler' } }),
  ],
  [
    'reason-missing',
    'admissions.reason',
    validVacancies({ admissions: { standing: 'restricted' } }),
    validVacancies({ admissions: { standing: 'open' } }),
  ],
  [
    'date-passed',
    'admissions.expectedOn',
    validVacancies({ admissions: { standing: 'closed', reason: 'x', expectedOn: '2026-11-25' as never } }),
    validVacancies({ admissions: { standing: 'closed', reason: 'x', expectedOn: '2026-11-26' as never } }),
  ],
];
it.each(rules)('%s at %s', (code, path, wrong, right) => {
  expect(checkVacancies(wrong, careHome(), NOW)).toContainEqual(expect.objectContaining({ code, path }));
  expect(checkVacancies(right, careHome(), NOW)).toEqual([]);
});
it('a home whose registered beds are not known cannot be over them', () => {
  const { registeredBeds: _none, ...unknown } = careHome();
  expect(codes(of(beds({ capacity: 31, occupied: 26 })), unknown)).toEqual([]);
});
it('every type of care has its own name in a problem', () => {
  for (const [category, name] of Object.entries(CARE_CATEGORIES) as [CareCategory, string][])
    expect(checkVacancies(of(beds({ category, occupied: 24 })), careHome(), NOW)[0]!.message).toContain(`${name}: `);
});

const full = of(beds({ occupied: 30, reserved: 0, available: 0, notAvailable: 0 }));
const half = (occupied: number): VacanciesReturn => of(beds({ occupied, reserved: 0, available: 30 - occupied, notAvailable: 0 }));
const closed = { standing: 'closed', reason: 'A new boiler' } as const;
const odd: [code: string, given: [VacanciesReturn, VacanciesReturn?], quiet: [VacanciesReturn, VacanciesReturn?]][] = [
  ['under-registered', [of(beds({ capacity: 29, occupied: 24 }))], [of(beds())]],
  ['closed-with-beds', [validVacancies({ admissions: closed })], [{ ...full, admissions: closed }]],
  ['large-change', [half(14), full], [half(15), full]], // more than half, not half
  ['large-change', [half(16), half(10)], [half(15), half(10)]],
  ['large-change', [half(3), half(1)], [half(30), half(0)]], // from nothing there is no share to speak of
];
it.each(odd)('%s is worth a second look', (code, given, quiet) => {
  expect(warnings(...given)).toContain(code);
  expect(warnings(...quiet)).not.toContain(code);
});
it('a change of one bed is never large', () => expect(warnings(half(0), half(1))).toEqual([]));
it('one bed is one bed', () =>
  expect(warnAboutVacancies({ ...half(29), admissions: closed }, careHome()).map(({ message }) => message)).toEqual([
    'Admissions are closed, yet 1 bed is available.',
  ]));
it('nothing odd, nothing said', () => expect(warnings(validVacancies(), validVacancies())).toEqual([]));

describe('where a first return starts', () => {
  it('a home with one kind of care has all its beds there, still to be filled in', () => {
    const start = emptyVacancies(careHome({ careCategories: ['general-nursing'] }));
    expect(start.categories).toEqual([
      { category: 'general-nursing', capacity: 30, occupied: 0, reserved: 0, available: 0, notAvailable: 0 },
    ]);
    expect(codes(start)).toEqual(['capacity']);
  });
  it('a home with several has none, which cannot be sent as it is', () => {
    const start = emptyVacancies(careHome());
    expect(start.categories.map(({ category, capacity }) => [category, capacity])).toEqual([
      ['general-residential', 0],
      ['dementia-residential', 0],
    ]);
    expect(codes(start)).toEqual(['no-beds']);
  });
  it('a home of unknown care has one kind to begin with', () =>
    expect(emptyVacancies(careHome({ careCategories: [] })).categories).toHaveLength(1));
  it('is always something the schema can read', () =>
    expect(VacanciesReturn.parse(emptyVacancies(careHome()))).toEqual(emptyVacancies(careHome())));
});
