/** "I'm interested": in a notice, a plan or a call. */
import * as z from 'zod/mini';

export const Interest = z.object({
  /** What the council should know of the provider, in a sentence or two. */
  note: z.optional(z.string().check(z.maxLength(1000))),
});
export type Interest = z.infer<typeof Interest>;
