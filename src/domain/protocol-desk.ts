/** Messages of the council officers' desk. */
import * as z from 'zod/mini';
import { Receipt } from './receipt.ts';
import { ReturnSubmission } from './return-submission.ts';

/** What an officer's desk lists. */
export const DeskRow = z.object({
  organisationName: z.string(),
  serviceName: z.string(),
  submission: ReturnSubmission,
  receipt: Receipt,
});
export type DeskRow = z.infer<typeof DeskRow>;
export const DeskPage = z.object({ rows: z.array(DeskRow), before: z.optional(z.int()) });
export type DeskPage = z.infer<typeof DeskPage>;
