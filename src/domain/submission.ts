/** What a device sends, under an id the device made and never changed once made: a return of a service, or an organisation's answer to a council. */
import * as z from 'zod/mini';
import { AnswerSubmission } from './answer-submission.ts';
import type { Instant } from './instant.ts';
import { ReturnSubmission } from './return-submission.ts';

export const Submission = z.discriminatedUnion('kind', [ReturnSubmission, AnswerSubmission]);
export type Submission = z.infer<typeof Submission>;

/** When what it says was true: an answer is as of when it was given. */
export const trueAt = (submission: Submission): Instant => ('observedAt' in submission ? submission.observedAt : submission.savedAt);
