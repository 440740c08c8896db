/** What of each kind of return a council's picture counts, where, and for whom. */
import { expect, it } from 'vitest';
import { marketEntryOf, passes } from '../../src/domain/market.ts';
import { validHours, validPlaces, validStatus, validVacancies, validWorkforce } from '../fixtures/returns.ts';
import { careHome, extraCare, homeCare, microProvider, sefton } from '../fixtures/services.ts';

it('counts beds by type of care, with why they are not available and what is bought as a block', () => {
  const body = validVacancies({
    categories: [
      {
        category: 'dementia-nursing',
        capacity: 10,
        occupied: 6,
        reserved: 1,
        available: 1,
        notAvailable: 2,
        notAvailableReason: 'staffing',
        blockContracted: 3,
      },
    ],
    admissions: { standing: 'closed', reason: 'An outbreak' },
  });
  expect(marketEntryOf({ kind: 'vacancies', body }, careHome(), sefton())).toEqual({
    cells: [
      {
        localityId: 'sefton.north',
        part: 'dementia-nursing',
        groups: ['dementia', 'older-people'],
        values: { capacity: 10, occupied: 6, reserved: 1, available: 1, notAvailable: 2, 'notAvailable.staffing': 2, block: 3 },
      },
    ],
    once: { services: 1, 'admissions.closed': 1 },
  });
});

it('puts a home where this council has it, and one elsewhere where it is', () => {
  const of = (localityIds: string[]) =>
    marketEntryOf({ kind: 'vacancies', body: validVacancies() }, careHome({ localityIds }), sefton()).cells.map(
      ({ localityId }) => localityId,
    );
  expect(of(['knowsley.borough', 'sefton.south'])).toEqual(['sefton.south', 'sefton.south']);
  expect(of(['knowsley.borough'])).toEqual(['knowsley.borough', 'knowsley.borough']);
  expect(of([])).toEqual(['', '']);
});

it('keeps of hours what decides whether they could be commissioned, and counts block hours apart', () => {
  const body = validHours({ takingNewPackages: false, blockBookedHours: 12, skills: ['learning-disability', 'medication'] });
  const { cells, once } = marketEntryOf({ kind: 'hours', body }, homeCare(), sefton());
  expect(cells.map(({ localityId, values, ratePence, closed }) => [localityId, values, ratePence, closed])).toEqual([
    ['sefton.south', { hours: 26 }, 2150, true],
    ['sefton.north', { hours: 14 }, 2320, true],
  ]);
  expect(cells[0]!.groups).toEqual(['learning-disability', 'older-people']);
  expect(once).toEqual({ services: 1, block: 12 });
});

it('counts places by unit and area, and a micro-provider’s hours where they work', () => {
  const scheme = marketEntryOf({ kind: 'places', body: validPlaces() }, extraCare(), sefton());
  expect(scheme.cells.map(({ part, localityId, groups, values }) => [part, localityId, groups, values.available])).toEqual([
    ['flat', 'sefton.north', ['older-people'], 2],
  ]);
  const shortForm = { what: 'Shopping', localityIds: ['sefton.north'], hoursPerWeek: 6.5 };
  const body = validPlaces({ lines: [], shortForm: shortForm as never, clientGroups: ['everyone'] });
  const [cell] = marketEntryOf({ kind: 'places', body }, microProvider(), sefton()).cells;
  expect(cell).toMatchObject({ part: 'hour', localityId: 'sefton.north', values: { available: 6.5 } });
});

it('counts staff once for a service that works in two areas, and what says nothing of leavers not among those that do', () => {
  const { cells, once } = marketEntryOf({ kind: 'workforce', body: validWorkforce() }, homeCare(), sefton());
  expect(cells.map(({ localityId, values }) => [localityId, values])).toEqual([
    ['sefton.south', {}],
    ['sefton.north', {}],
  ]);
  expect(once).toEqual({ services: 1, employed: 41, vacancies: 4, agency: 3, leavers: 9, leaversOf: 41, sickDays: 246, sickDaysOf: 41 });
  const { leaversInYear: _, ...body } = validWorkforce();
  expect(marketEntryOf({ kind: 'workforce', body }, homeCare(), sefton()).once).not.toHaveProperty('leaversOf');
});

it('counts a service that runs with concerns and wants help', () => {
  const body = validStatus({ canRun: 'with-concerns', concerns: ['staffing'], helpWanted: ['call-back'] });
  expect(marketEntryOf({ kind: 'service-status', body }, careHome(), sefton()).once).toEqual({
    services: 1,
    'canRun.with-concerns': 1,
    helpWanted: 1,
  });
});

it.each([
  [{}, true],
  [{ locality: 'sefton.north' }, true],
  [{ locality: 'sefton.south' }, false],
  [{ category: 'dementia-nursing' }, true],
  [{ category: 'general-nursing' }, false],
  [{ group: 'dementia' }, true],
  [{ group: 'autism' }, false],
  [{ locality: 'sefton.north', group: 'autism' }, false],
])('lets a cell of dementia nursing in the north through %j: %s', (filters, passing) => {
  const cell = { localityId: 'sefton.north', part: 'dementia-nursing', groups: ['dementia', 'older-people'], values: {} } as const;
  expect(passes(cell as never, filters as never)).toBe(passing);
  expect(passes({ ...cell, groups: ['everyone'] } as never, { group: 'autism' })).toBe(true);
});
