/** The hours return of a home-care service: hours a week it could take on, by area, time of day and one or two carers. */
import * as z from 'zod/mini';
import { codeOf } from './code.ts';
import { LocalityId } from './id.ts';
import { LocalDate } from './instant.ts';

export const TIME_BANDS = {
  early: 'Early morning',
  breakfast: 'Breakfast',
  lunch: 'Lunch',
  tea: 'Tea',
  bed: 'Bed',
  night: 'Night',
  flexible: 'Any time',
} as const;
export const TimeBand = codeOf(TIME_BANDS);
export type TimeBand = z.infer<typeof TimeBand>;
/** Single-handed and double-handed calls. */
export const CARERS = { one: 'One carer', two: 'Two carers' } as const;
export const Carers = z.enum(['one', 'two']);
export type Carers = z.infer<typeof Carers>;

export const SKILLS = {
  'end-of-life': 'End of life care',
  dementia: 'Dementia',
  'learning-disability': 'Learning disability and autism',
  'mental-health': 'Mental health',
  'peg-feeding': 'Feeding tubes (PEG)',
  catheter: 'Catheter and stoma care',
  medication: 'Giving medicines',
  'live-in': 'Staying overnight',
} as const;

export const HoursLine = z.object({
  band: TimeBand,
  carers: Carers,
  hoursPerWeek: z.number().check(z.minimum(0), z.maximum(9999), z.multipleOf(0.5)),
  /** Absent: free now. */
  freeFrom: z.optional(LocalDate),
  until: z.optional(LocalDate),
});
export type HoursLine = z.infer<typeof HoursLine>;

export const AreaHours = z.object({
  localityId: LocalityId,
  /** What the service charges here for an hour, in pence. */
  ratePence: z.optional(z.int().check(z.minimum(0), z.maximum(100_000))),
  lines: z.array(HoursLine).check(z.maxLength(50)),
});
export type AreaHours = z.infer<typeof AreaHours>;

export const HoursReturn = z.object({
  areas: z.array(AreaHours).check(z.minLength(1), z.maxLength(100)),
  takingNewPackages: z.boolean(),
  /** Hours a week a council has bought as a block: apart from those above, as they are not free for others. */
  blockBookedHours: z.optional(z.number().check(z.minimum(0), z.maximum(99_999), z.multipleOf(0.5))),
  skills: z.optional(z.array(codeOf(SKILLS)).check(z.maxLength(20))),
  /** People the service supports now. */
  peopleSupported: z.optional(z.int().check(z.minimum(0), z.maximum(99_999))),
  /** Packages handed back to councils since the last return. */
  packagesHandedBack: z.optional(z.int().check(z.minimum(0), z.maximum(9999))),
  note: z.optional(z.string().check(z.maxLength(1000))),
});
export type HoursReturn = z.infer<typeof HoursReturn>;
