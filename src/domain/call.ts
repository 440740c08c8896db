/** What a council invites to besides tenders: grants, small pieces of work, events, and consultations with questions to answer. */
import * as z from 'zod/mini';
import { codeOf } from './code.ts';
import { CouncilId, ItemId } from './id.ts';
import { Instant, LocalDate } from './instant.ts';
import { MarketArea } from './intention.ts';
import type { Problem } from './problem.ts';

export const CALL_TYPES = {
  grant: 'Grant',
  innovation: 'Innovation fund',
  'small-lot': 'Small piece of work',
  event: 'Forum or event',
  consultation: 'Consultation',
} as const;
export const QUESTION_TYPES = { choice: 'Choose one', number: 'A number', text: 'Words' } as const;

const text = (length: number) => z.string().check(z.minLength(1), z.maxLength(length));
export const CallQuestion = z.object({
  id: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
  text: text(300),
  type: codeOf(QUESTION_TYPES),
  options: z.optional(z.array(text(100)).check(z.maxLength(20))),
  required: z.boolean(),
});
export type CallQuestion = z.infer<typeof CallQuestion>;

const typed = {
  type: codeOf(CALL_TYPES),
  title: text(120),
  summary: text(1500),
  marketAreas: z.array(MarketArea).check(z.maxLength(16)),
  /** The most that one provider can get, in whole pounds. */
  upToPounds: z.optional(z.int().check(z.minimum(1), z.maximum(100_000_000))),
  /** Open to those who need not register with the CQC. Absent: not said. */
  noCqcNeeded: z.optional(z.boolean()),
  /** When it takes place: an event. */
  happensAt: z.optional(Instant),
  where: z.optional(z.string().check(z.maxLength(200))),
  /** The last day to answer or apply. */
  closesOn: LocalDate,
  link: z.optional(z.string().check(z.regex(/^https:\/\/\S+$/), z.maxLength(500))),
  questions: z.array(CallQuestion).check(z.maxLength(30)),
  fictional: z.optional(z.boolean()),
};
/** As an officer typed it. */
export const TypedCall = z.object(typed);
export type TypedCall = z.infer<typeof TypedCall>;

export const Call = z.object({ ...typed, kind: z.literal('call'), id: ItemId, councilId: CouncilId, publishedAt: Instant });
export type Call = z.infer<typeof Call>;

/** What must be put right before it is published. */
export function checkCall(call: TypedCall, today: LocalDate | undefined): Problem[] {
  const problems: Problem[] = [];
  const say = (path: string, code: string, message: string): void => void problems.push({ path, code, message });
  if (today !== undefined && call.closesOn < today) say('closesOn', 'date-past', 'The last day must be today or later');
  if (call.type === 'consultation' && call.questions.length === 0)
    say('questions', 'no-questions', 'A consultation needs at least one question');
  for (const [index, { type, options = [] }] of call.questions.entries())
    if (type === 'choice' && options.length < 2)
      say(
        `questions.${index}.options`,
        'too-few-options',
        `Question ${index + 1} needs at least two answers to choose from, one on each line`,
      );
  if (new Set(call.questions.map(({ id }) => id)).size < call.questions.length)
    say('questions', 'same-id', 'Two questions have the same id');
  return problems;
}
