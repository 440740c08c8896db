/** An answer of the organisation, from whichever device, with its receipt. */
import * as z from 'zod/mini';
import { Receipt } from './receipt.ts';
import type { ReportedReturn } from './reported-return.ts';
import { AnswerSubmission } from './answer-submission.ts';

export const ReportedAnswer = z.object({ submission: AnswerSubmission, receipt: Receipt });
export type ReportedAnswer = z.infer<typeof ReportedAnswer>;

/** Anything of the organisation that has its receipt. */
export type Received = ReportedReturn | ReportedAnswer;
