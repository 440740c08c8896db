/** The vacancies return of a care home: every bed is occupied, reserved, available or not available, by type of care. */
import * as z from 'zod/mini';
import { codeOf } from './code.ts';
import { capacityFields } from './capacity.ts';
import type { CapacityState } from './capacity-totals.ts';
import { CareCategory } from './care-category.ts';
import { LocalDate } from './instant.ts';

export const ADMISSIONS = { open: 'Open', restricted: 'Restricted', closed: 'Closed' } as const;
export const FUNDERS = {
  'this-council': 'The council that reads this',
  'other-council': 'Other councils',
  nhs: 'The NHS',
  self: 'People paying for themselves',
} as const;
export type Funder = keyof typeof FUNDERS;
export const CAN_TAKE = {
  'two-person-transfers': 'People who need two staff to move',
  bariatric: 'Bariatric care',
  'behaviours-that-challenge': 'Behaviours that challenge',
  'acquired-brain-injury': 'Acquired brain injury',
  'single-sex-unit': 'A single-sex unit',
  'end-of-life': 'End of life care',
  'weekend-admissions': 'Admissions at weekends',
} as const;

const Count = z.int().check(z.minimum(0), z.maximum(9999));
const Pence = z.int().check(z.minimum(0), z.maximum(1_000_000));

export const CategoryBeds = z.object({
  category: CareCategory,
  ...capacityFields,
  /** Of these beds, how many a council has bought as a block: it counts those as its own, not as the market's. */
  blockContracted: z.optional(Count),
  weeklyFeeFromPence: z.optional(Pence),
});
export type CategoryBeds = z.infer<typeof CategoryBeds>;

export const VacanciesReturn = z.object({
  categories: z.array(CategoryBeds).check(z.minLength(1), z.maxLength(20)),
  admissions: z.object({
    standing: codeOf(ADMISSIONS),
    reason: z.optional(z.string().check(z.maxLength(300))),
    expectedOn: z.optional(LocalDate),
  }),
  /** Occupied beds by who pays. Absent: not given. */
  fundedBy: z.optional(z.object({ 'this-council': Count, 'other-council': Count, nhs: Count, self: Count })),
  /** A trusted-assessor agreement: somebody else's assessment is taken, so that people leave hospital sooner. */
  trustedAssessor: z.optional(z.object({ reference: z.string().check(z.minLength(1), z.maxLength(100)), reviewOn: z.optional(LocalDate) })),
  canTake: z.array(codeOf(CAN_TAKE)).check(z.maxLength(20)),
  note: z.optional(z.string().check(z.maxLength(1000))),
});
export type VacanciesReturn = z.infer<typeof VacanciesReturn>;

export const BED_STATE_NAMES: Record<CapacityState, string> = {
  occupied: 'Occupied',
  reserved: 'Reserved for someone',
  available: 'Available now',
  notAvailable: 'Not available',
};
