/** What moved since last time, and the two commonest moves. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterMove } from '../../src/domain/bed-moves.ts';
import { accountedFor, type Capacity } from '../../src/domain/capacity-totals.ts';
import { measuresOf, movedSince } from '../../src/domain/measures.ts';
import type { ReturnOf } from '../../src/domain/returns.ts';
import { holds } from '../fixtures/properties.ts';
import { validHours, validPlaces, validStatus, validVacancies, validWorkforce } from '../fixtures/returns.ts';

const room = (occupied: number, reserved: number, available: number): Capacity => ({
  capacity: 6,
  occupied,
  reserved,
  available,
  notAvailable: 0,
});

describe('somebody', () => {
  it.each<[name: string, before: Capacity, move: 'in' | 'out', after: Capacity | undefined]>([
    ['moves into a free place', room(3, 0, 3), 'in', room(4, 0, 2)],
    ['moves into the place that was kept for them', room(3, 1, 2), 'in', room(4, 0, 2)],
    ['finds no room', room(6, 0, 0), 'in', undefined],
    ['leaves', room(4, 0, 2), 'out', room(3, 0, 3)],
    ['cannot leave an empty home', room(0, 0, 6), 'out', undefined],
  ])('%s', (_name, before, move, after) => expect(afterMove(before, move)).toEqual(after));

  it('who moves leaves the sum as it was, whatever it was', () => {
    const count = fc.nat(40);
    holds(
      fc.property(count, count, count, fc.constantFrom('in' as const, 'out' as const), (occupied, reserved, available, move) => {
        const before = room(occupied, reserved, available);
        const after = afterMove(before, move);
        return after === undefined || accountedFor(after) === accountedFor(before);
      }),
    );
  });
});

it.each<[of: ReturnOf, measures: Record<string, number>]>([
  [
    { kind: 'vacancies', body: validVacancies() },
    { Occupied: 26, Available: 3 },
  ],
  [{ kind: 'hours', body: validHours() }, { 'Hours a week': 40 }],
  [
    { kind: 'places', body: validPlaces() },
    { Taken: 9, Available: 2 },
  ],
  [
    { kind: 'places', body: validPlaces({ lines: [], shortForm: { what: 'Shopping', localityIds: [], hoursPerWeek: 6.5 } }) },
    { 'Hours a week': 6.5 },
  ],
  [
    { kind: 'workforce', body: validWorkforce() },
    { Employed: 41, 'Empty jobs, %': 8.9 },
  ],
  [{ kind: 'service-status', body: validStatus() }, {}],
])('is measured: %#', (of, measures) => expect(measuresOf(of)).toEqual(measures));

it('says what moved and by how much, and nothing where nothing did', () => {
  const before: ReturnOf = { kind: 'places', body: validPlaces() };
  const [line] = validPlaces().lines;
  const after: ReturnOf = { kind: 'places', body: validPlaces({ lines: [{ ...line!, occupied: 10, available: 1 }] }) };
  expect(movedSince(after, before)).toEqual(['Taken: 10, 1 more than last time', 'Available: 1, 1 fewer than last time']);
  expect(movedSince(before, before)).toEqual([]);
});
