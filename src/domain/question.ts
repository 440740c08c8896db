/** A question to a council about something it published, or about working with it. */
import * as z from 'zod/mini';

export const Question = z.object({ text: z.string().check(z.minLength(1), z.maxLength(1000)) });
export type Question = z.infer<typeof Question>;
