/** An offer against a demand: so much of it, from when. */
import * as z from 'zod/mini';
import { Amount, DemandUnit } from './demand.ts';
import { LocalDate } from './instant.ts';

export const Offer = z.object({
  amount: Amount,
  unit: DemandUnit,
  /** Absent: at once. */
  startOn: z.optional(LocalDate),
  note: z.optional(z.string().check(z.maxLength(1000))),
});
export type Offer = z.infer<typeof Offer>;
