/** A return of the organisation, from whichever device, with its receipt: how a second tablet knows last time's figures. */
import * as z from 'zod/mini';
import { Receipt } from './receipt.ts';
import { ReturnSubmission } from './return-submission.ts';

export const ReportedReturn = z.object({ submission: ReturnSubmission, receipt: Receipt });
export type ReportedReturn = z.infer<typeof ReportedReturn>;
