/** Messages about the calendar a person can subscribe to. */
import * as z from 'zod/mini';

/** Absent: they have none. Whoever knows the address can read the calendar, which is why it can be made anew. */
export const CalendarAddress = z.object({ address: z.optional(z.string()) });
export type CalendarAddress = z.infer<typeof CalendarAddress>;
