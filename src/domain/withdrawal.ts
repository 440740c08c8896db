/** An organisation takes back an answer it gave, while the council has not accepted it. */
import * as z from 'zod/mini';
import { SubmissionId } from './id.ts';

export const Withdrawal = z.object({ of: SubmissionId, because: z.optional(z.string().check(z.maxLength(300))) });
export type Withdrawal = z.infer<typeof Withdrawal>;
