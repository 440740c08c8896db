/** The sheet for the Capacity Tracker: its order, its sums, and that what is not known is never made up. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { asLines, copySheetOf, type Latest } from '../../src/domain/copy-sheet.ts';
import { SERVICE_TYPES, type ServiceType } from '../../src/domain/service.ts';
import { NOW, staff, validHours, validVacancies, validWorkforce } from '../fixtures/returns.ts';
import { holds } from '../fixtures/properties.ts';

const dated = <B>(body: B) => ({ body, observedAt: NOW });
const sheet = (type: ServiceType, latest: Latest): string[] => asLines(copySheetOf({ type }, latest)!).split('\n');

it('a care home, in the Tracker’s order', () => {
  const workforce = validWorkforce({
    groups: staff({
      'registered-manager': { employed: 1 },
      'registered-nurse': { employed: 4, agency: 1 },
      'senior-care-worker': { employed: 6, absent: 1 },
      'care-worker': { employed: 26, agency: 3, absent: 2 },
      'other-care': { employed: 2 },
      'not-care': { employed: 8, agency: 2, absent: 1 },
    }),
    hoursPaid: 1200,
    hoursOvertime: 40,
    hoursAgency: 96,
    hoursAbsent: 60,
  });
  expect(sheet('care-home-nursing', { vacancies: dated(validVacancies()), workforce: dated(workforce) })).toEqual([
    'Maximum capacity: 30',
    'Occupied: 26',
    'Vacant, reserved: 1',
    'Vacant, accepting admissions: 3',
    'Vacant, not available: 0',
    'Why not available: None',
    'Nurses, employed: 4',
    'Nurses, agency or bank: 1',
    'Nurses, absent: 0',
    'Care staff, employed: 34',
    'Care staff, agency or bank: 3',
    'Care staff, absent: 3',
    'Staff who do not give care, employed: 9',
    'Staff who do not give care, agency or bank: 2',
    'Staff who do not give care, absent: 1',
    'Hours paid in the last seven days: 1200',
    'Overtime hours: 40',
    'Agency hours: 96',
    'Hours of absence: 60',
  ]);
});

it('home care, in the Tracker’s order', () => {
  const hours = validHours({ packagesHandedBack: 2 });
  const workforce = validWorkforce({
    groups: staff({ 'care-worker': { employed: 30, absent: 2 }, 'not-care': { employed: 3 } }),
    hoursPaid: 900,
  });
  expect(sheet('home-care', { hours: dated(hours), workforce: dated(workforce) })).toEqual([
    'People supported: 64',
    'Staff employed: 33',
    'Staff absent: 2',
    'Can provide more hours: Yes',
    'How many more hours a week: 40',
    'Hours paid in the last seven days: 900',
    'Overtime hours: not given',
    'Agency hours: not given',
    'Hours of absence: not given',
    'People funded by the NHS or a council: not given',
    'People paying for themselves: not given',
    'Packages handed back: 2',
  ]);
});

it.each([
  ['closed to new packages', validHours({ takingNewPackages: false })],
  ['with no hours free', validHours({ areas: validHours().areas.map((area) => ({ ...area, lines: [] })) })],
])('home care %s can provide none', (_name, hours) => {
  const lines = sheet('home-care', { hours: dated(hours) });
  expect(lines).toContain('Can provide more hours: No');
  expect(lines).toContain('How many more hours a week: 0');
});

it.each([
  ['with reasons', ['staffing', 'refurbishment'] as const, 'Why not available: staffing, refurbishment'],
  ['with one reason twice', ['staffing', 'staffing'] as const, 'Why not available: staffing'],
  ['with no reason', [undefined, undefined] as const, 'Why not available: not given'],
])('beds that are not available %s', (_name, reasons, line) => {
  const { categories } = validVacancies();
  const changed = categories.map((category, index) => {
    const { notAvailableReason: _reason, ...rest } = { ...category, notAvailable: 1 };
    const reason = reasons[index];
    return reason === undefined ? rest : { ...rest, notAvailableReason: reason };
  });
  expect(sheet('care-home', { vacancies: dated(validVacancies({ categories: changed })) })).toContain(line);
});

it('says that vacant beds are not open to everyone where admissions are not', () => {
  const body = validVacancies({ admissions: { standing: 'restricted' } });
  const [beds] = copySheetOf({ type: 'care-home' }, { vacancies: dated(body) })!;
  expect(beds!.lines.find(({ name }) => name === 'Vacant, accepting admissions')?.note).toBe(
    'Your return also says that admissions are restricted.',
  );
});

it('makes nothing up: without a return every line of it is missing, and says why', () => {
  const types = Object.keys(SERVICE_TYPES) as ServiceType[];
  holds(
    fc.property(fc.constantFrom(...types), (type) => {
      for (const line of copySheetOf({ type }, {})?.flatMap(({ lines }) => lines) ?? []) {
        expect(line.value).toBeUndefined();
        expect(line.note).toMatch(/^No .* return has been made yet\.$/);
      }
    }),
  );
});

it('is for care homes and care at home only', () => {
  expect(copySheetOf({ type: 'extra-care' }, {})).toBeUndefined();
  expect(copySheetOf({ type: 'micro-enterprise' }, {})).toBeUndefined();
});
