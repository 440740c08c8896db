/** Messages that only a demonstration server answers. */
import * as z from 'zod/mini';
import { PersonId } from './id.ts';
import { Instant } from './instant.ts';

export const DemoPeople = z.object({
  people: z.array(z.object({ id: PersonId, name: z.string(), email: z.string(), does: z.string(), where: z.string() })),
});
export type DemoPeople = z.infer<typeof DemoPeople>;
export const DemoMailbox = z.object({
  messages: z.array(z.object({ to: z.string(), subject: z.string(), text: z.string(), at: Instant })),
});
export type DemoMailbox = z.infer<typeof DemoMailbox>;
export const DemoSignInRequest = z.object({ personId: PersonId });
