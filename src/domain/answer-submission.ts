/** An organisation's answer to what a council published: one of the two families of submissions. */
import * as z from 'zod/mini';
import { About } from './about.ts';
import { ConsultationAnswers } from './consultation.ts';
import { CouncilId, ServiceId } from './id.ts';
import { Interest } from './interest.ts';
import { Offer } from './offer.ts';
import { Profile } from './profile.ts';
import { Question } from './question.ts';
import { envelope } from './submission-envelope.ts';
import { SupportRequest } from './support-request.ts';
import { Withdrawal } from './withdrawal.ts';

const ofAnswer = {
  ...envelope,
  /** The one council that is to read it. */
  councilId: CouncilId,
  /** The service it is given for, where it is one of several. */
  serviceId: z.optional(ServiceId),
  about: z.optional(About),
};

export const AnswerSubmission = z.discriminatedUnion('kind', [
  z.object({ ...ofAnswer, kind: z.literal('offer'), body: Offer }),
  z.object({ ...ofAnswer, kind: z.literal('interest'), body: Interest }),
  z.object({ ...ofAnswer, kind: z.literal('question'), body: Question }),
  z.object({ ...ofAnswer, kind: z.literal('consultation'), body: ConsultationAnswers }),
  z.object({ ...ofAnswer, kind: z.literal('support'), body: SupportRequest }),
  z.object({ ...ofAnswer, kind: z.literal('profile'), body: Profile }),
  z.object({ ...ofAnswer, kind: z.literal('withdrawal'), body: Withdrawal }),
]);
export type AnswerSubmission = z.infer<typeof AnswerSubmission>;
