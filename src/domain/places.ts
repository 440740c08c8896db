/** The places return: homes, flats, sessions and nights that other kinds of service have, and four questions for somebody who works alone. */
import * as z from 'zod/mini';
import { codeOf } from './code.ts';
import { capacityFields } from './capacity.ts';
import type { CapacityState, UnitWords } from './capacity-totals.ts';
import { ClientGroup } from './client-group.ts';
import { LocalityId } from './id.ts';
import { LocalDate } from './instant.ts';
import type { ServiceType } from './service.ts';

export const PLACE_UNITS = {
  tenancy: ['tenancy', 'tenancies'],
  flat: ['flat', 'flats'],
  place: ['place', 'places'],
  session: ['session a week', 'sessions a week'],
  night: ['night a week', 'nights a week'],
  hour: ['hour a week', 'hours a week'],
} as const satisfies Record<string, UnitWords>;
export type PlaceUnit = keyof typeof PLACE_UNITS;

/** What a type of service counts, the usual one first. */
const UNITS: Partial<Record<ServiceType, readonly PlaceUnit[]>> = {
  'supported-living': ['tenancy', 'flat'],
  'extra-care': ['flat'],
  'shared-lives': ['place', 'night'],
  'day-opportunities': ['session', 'place'],
  'short-breaks': ['night', 'hour', 'place'],
  'carers-support': ['session', 'hour'],
};
export const unitsOf = (type: ServiceType): readonly PlaceUnit[] => UNITS[type] ?? ['place'];

export const FEATURES = {
  'step-free': 'Step-free throughout',
  'wheelchair-accessible': 'Room for a wheelchair',
  'level-access-shower': 'Level-access shower',
  hoist: 'Ceiling track or hoist',
  'sensory-adapted': 'Adapted for people who find noise or light hard',
  'own-front-door': 'Own front door',
  'staff-overnight': 'Staff awake at night',
  transport: 'Transport provided',
} as const;

export const PlaceLine = z.object({
  localityId: LocalityId,
  unit: codeOf(PLACE_UNITS),
  ...capacityFields,
  /** When the available ones can be used. Absent: now. */
  freeFrom: z.optional(LocalDate),
});
export type PlaceLine = z.infer<typeof PlaceLine>;

/** What, where, how much, from when: all that is asked of a micro-provider. */
export const ShortForm = z.object({
  what: z.string().check(z.maxLength(200)),
  localityIds: z.array(LocalityId).check(z.maxLength(100)),
  hoursPerWeek: z.number().check(z.minimum(0), z.maximum(999), z.multipleOf(0.5)),
  freeFrom: z.optional(LocalDate),
});
export type ShortForm = z.infer<typeof ShortForm>;

export const PlacesReturn = z.object({
  lines: z.array(PlaceLine).check(z.maxLength(100)),
  /** Instead of lines, from a micro-provider. */
  shortForm: z.optional(ShortForm),
  clientGroups: z.array(ClientGroup).check(z.maxLength(20)),
  features: z.array(codeOf(FEATURES)).check(z.maxLength(20)),
  note: z.optional(z.string().check(z.maxLength(1000))),
});
export type PlacesReturn = z.infer<typeof PlacesReturn>;

export const PLACE_STATE_NAMES: Record<CapacityState, string> = {
  occupied: 'Taken',
  reserved: 'Reserved for someone',
  available: 'Available',
  notAvailable: 'Not available',
};
