/** Messages of the desk's side of demand, calls and answers. */
import * as z from 'zod/mini';
import { TypedCall } from './call.ts';
import { TypedDemand } from './demand.ts';
import { ItemId } from './id.ts';
import { Instant } from './instant.ts';
import { ORGANISATION_KINDS } from './organisation.ts';
import { codeOf } from './code.ts';
import { Receipt } from './receipt.ts';
import { Reply } from './reply.ts';
import { AnswerSubmission } from './answer-submission.ts';
import { TypedWaitingList } from './waiting-list.ts';

/** What an officer can ask providers for, each as it is typed, with more beside it. */
const askWith = <M extends z.core.$ZodLooseShape>(more: M) =>
  z.discriminatedUnion('kind', [
    z.object({ ...more, kind: z.literal('demand'), ask: TypedDemand }),
    z.object({ ...more, kind: z.literal('call'), ask: TypedCall }),
    z.object({ ...more, kind: z.literal('waiting-list'), ask: TypedWaitingList }),
  ]);

export const TypedAsk = askWith({});
export type TypedAsk = z.infer<typeof TypedAsk>;
export type AskKind = TypedAsk['kind'];

/** Under an id the officer's page made, so that a second try publishes nothing twice. */
export const AskToSave = askWith({ id: ItemId });
export type AskToSave = z.infer<typeof AskToSave>;
export const MOST_ASKS = 200;
/** All of them are saved, or none. */
export const AsksToSave = z.object({ asks: z.array(AskToSave).check(z.minLength(1), z.maxLength(MOST_ASKS)) });
export type AsksToSave = z.infer<typeof AsksToSave>;

export const AskRow = askWith({
  id: ItemId,
  savedAt: Instant,
  /** Absent: it stands. */
  closedAt: z.optional(Instant),
  /** Of a demand: how much is accepted. */
  accepted: z.number(),
  /** Answers about it, and those of them that nobody has replied to. */
  answers: z.int(),
  unanswered: z.int(),
});
export type AskRow = z.infer<typeof AskRow>;
export const AskRows = z.object({ rows: z.array(AskRow) });

export const AnswerRow = z.object({
  organisationName: z.string(),
  organisationKind: codeOf(ORGANISATION_KINDS),
  serviceName: z.optional(z.string()),
  submission: AnswerSubmission,
  receipt: Receipt,
  /** Oldest first; the last one stands. */
  replies: z.array(Reply),
  /** The organisation has taken it back. */
  takenBack: z.boolean(),
  /** What it is about, by name. */
  aboutTitle: z.optional(z.string()),
  /** What is still wanted of the demand it is an offer for. */
  left: z.optional(z.number()),
});
export type AnswerRow = z.infer<typeof AnswerRow>;
export const AnswerPage = z.object({ rows: z.array(AnswerRow), before: z.optional(z.int()) });
export type AnswerPage = z.infer<typeof AnswerPage>;

/** What becomes of a reply: told apart, since a colleague's reply is shown and not written over. */
export const ReplyAnswer = z.object({ outcome: z.enum(['replied', 'answered-meanwhile']), replies: z.array(Reply) });
export type ReplyAnswer = z.infer<typeof ReplyAnswer>;
