/** The vacancies return of a care home: every bed is occupied, reserved, available or not available, by type of care. */
import * as z from 'zod/mini';
import { CareCategory } from './care-category.ts';
import { LocalDate } from './instant.ts';

export const NOT_AVAILABLE_REASONS = {
  refurbishment: 'Refurbishment',
  staffing: 'Staffing',
  'infection-control': 'Infection control',
  embargo: 'Embargo on admissions',
  'single-room-use': 'Shared room used by one person',
  other: 'Another reason',
} as const;
export const ADMISSIONS = { open: 'Open', restricted: 'Restricted', closed: 'Closed' } as const;
export const CAN_TAKE = {
  'two-person-transfers': 'People who need two staff to move',
  bariatric: 'Bariatric care',
  'behaviours-that-challenge': 'Behaviours that challenge',
  'acquired-brain-injury': 'Acquired brain injury',
  'single-sex-unit': 'A single-sex unit',
  'end-of-life': 'End of life care',
  'weekend-admissions': 'Admissions at weekends',
} as const;

const keys = <T extends object>(of: T): (keyof T & string)[] => Object.keys(of) as (keyof T & string)[];
const Count = z.int().check(z.minimum(0), z.maximum(9999));

export const CategoryBeds = z.object({
  category: CareCategory,
  capacity: Count,
  occupied: Count,
  reserved: Count,
  available: Count,
  notAvailable: Count,
  notAvailableReason: z.optional(z.enum(keys(NOT_AVAILABLE_REASONS))),
});
export type CategoryBeds = z.infer<typeof CategoryBeds>;

export const VacanciesReturn = z.object({
  categories: z.array(CategoryBeds).check(z.minLength(1), z.maxLength(20)),
  admissions: z.object({
    standing: z.enum(keys(ADMISSIONS)),
    reason: z.optional(z.string().check(z.maxLength(300))),
    expectedOn: z.optional(LocalDate),
  }),
  canTake: z.array(z.enum(keys(CAN_TAKE))).check(z.maxLength(20)),
  note: z.optional(z.string().check(z.maxLength(1000))),
});
export type VacanciesReturn = z.infer<typeof VacanciesReturn>;

export const BED_STATES = ['occupied', 'reserved', 'available', 'notAvailable'] as const;
export type BedState = (typeof BED_STATES)[number];
export const BED_STATE_NAMES: Record<BedState, string> = {
  occupied: 'Occupied',
  reserved: 'Reserved for someone',
  available: 'Available now',
  notAvailable: 'Not available',
};

export const accountedFor = (beds: CategoryBeds): number => BED_STATES.reduce((sum, state) => sum + beds[state], 0);

export type BedTotals = Record<BedState | 'capacity' | 'accounted', number>;
export function totalBeds(body: VacanciesReturn): BedTotals {
  const totals: BedTotals = { capacity: 0, accounted: 0, occupied: 0, reserved: 0, available: 0, notAvailable: 0 };
  for (const beds of body.categories) {
    totals.capacity += beds.capacity;
    totals.accounted += accountedFor(beds);
    for (const state of BED_STATES) totals[state] += beds[state];
  }
  return totals;
}

export const bedCount = (count: number): string => `${count} bed${count === 1 ? '' : 's'}`;

/** "24 of 24 beds accounted for", "29 of 30 beds accounted for: 1 missing", "31 beds for 30: 1 too many". */
export function sumInWords(accounted: number, capacity: number): string {
  if (accounted > capacity) return `${bedCount(accounted)} for ${capacity}: ${accounted - capacity} too many`;
  const missing = capacity - accounted;
  return `${accounted} of ${bedCount(capacity)} accounted for${missing === 0 ? '' : `: ${missing} missing`}`;
}

/** "2 available, 1 not" for lists and receipts. */
export function vacanciesInWords(body: VacanciesReturn): string {
  const { available, reserved, notAvailable, capacity } = totalBeds(body);
  const rest = [reserved > 0 ? `${reserved} reserved` : '', notAvailable > 0 ? `${notAvailable} not available` : ''].filter(Boolean);
  return `${available} available of ${capacity}${rest.length === 0 ? '' : ` (${rest.join(', ')})`}`;
}
