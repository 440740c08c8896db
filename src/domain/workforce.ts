/** The workforce return: counts of jobs and of people in them, never who they are. Groups and questions as ASC-WDS and the Capacity Tracker ask them. */
import * as z from 'zod/mini';
import { codeOf } from './code.ts';

export const JOB_GROUPS = {
  'registered-manager': 'Registered manager',
  'registered-nurse': 'Registered nurses',
  'senior-care-worker': 'Senior care workers',
  'care-worker': 'Care workers',
  'other-care': 'Other jobs that give care',
  'not-care': 'Jobs that do not give care',
} as const;
export type JobGroup = keyof typeof JOB_GROUPS;

/** Counted for each group of jobs. */
export const GROUP_COUNTS = {
  employed: 'Employed by you',
  agency: 'Agency, bank or pool',
  absent: 'Of those you employ, off work today',
  vacancies: 'Jobs you are trying to fill',
  starters: 'Started since last time',
  leavers: 'Left since last time',
} as const;
export type GroupCount = keyof typeof GROUP_COUNTS;

/** Counted once for the whole service; each may be left out. */
export const STAFF_COUNTS = {
  startersInYear: 'Started in the last 12 months',
  leaversInYear: 'Left in the last 12 months',
  leaversInFirstSixMonths: 'Of those, left within six months of starting',
  sicknessDaysInYear: 'Days lost to sickness in the last 12 months',
  zeroHours: 'On zero-hours contracts',
  internationalRecruits: 'Recruited from abroad',
  levelTwo: 'With a care qualification at level 2 or above',
  careCertificate: 'With the Care Certificate, or on the way to it',
  trainedDementia: 'Trained in dementia care',
  trainedLearningDisability: 'Trained in learning disability and autism',
} as const;
export type StaffCount = keyof typeof STAFF_COUNTS;

/** Hours of all staff together in the last seven days. */
export const WEEK_HOURS = {
  hoursPaid: 'Hours paid',
  hoursOvertime: 'Of those, overtime',
  hoursAgency: 'Agency hours',
  hoursAbsent: 'Hours lost to absence',
} as const;
export type WeekHours = keyof typeof WEEK_HOURS;

const Count = z.int().check(z.minimum(0), z.maximum(99_999));
const counts = <K extends string>(of: Record<K, string>): Record<K, typeof Count> =>
  Object.fromEntries(Object.keys(of).map((key) => [key, Count])) as Record<K, typeof Count>;
const optionalCounts = <K extends string>(of: Record<K, string>): Record<K, z.ZodMiniOptional<typeof Count>> =>
  Object.fromEntries(Object.keys(of).map((key) => [key, z.optional(Count)])) as Record<K, z.ZodMiniOptional<typeof Count>>;

export const GroupStaff = z.object({ group: codeOf(JOB_GROUPS), ...counts(GROUP_COUNTS) });
export type GroupStaff = z.infer<typeof GroupStaff>;

export const WorkforceReturn = z.object({
  groups: z.array(GroupStaff).check(z.minLength(1), z.maxLength(20)),
  ...optionalCounts(STAFF_COUNTS),
  ...optionalCounts(WEEK_HOURS),
  /** The lowest hourly rate paid to anyone who gives care, in pence. */
  lowestRatePence: z.optional(z.int().check(z.minimum(0), z.maximum(100_000))),
  /** Everyone is paid at least the real Living Wage (Living Wage Foundation), which is more than the legal minimum. */
  paysRealLivingWage: z.optional(z.boolean()),
  note: z.optional(z.string().check(z.maxLength(1000))),
});
export type WorkforceReturn = z.infer<typeof WorkforceReturn>;
