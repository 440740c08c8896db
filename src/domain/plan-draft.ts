/** An officer's draft on its way to being published, and who may do what with it. */
import * as z from 'zod/mini';
import { codeOf } from './code.ts';
import { ItemId, PersonId } from './id.ts';
import { Instant, momentInWords } from './instant.ts';
import { TypedPlan } from './typed-plan.ts';

export const DRAFT_STATES = { writing: 'Being written', waiting: 'Waiting for approval', 'sent-back': 'Sent back' } as const;
export const DraftState = codeOf(DRAFT_STATES);
export type DraftState = z.infer<typeof DraftState>;

export const Writer = z.object({ id: PersonId, name: z.string() });
export type Writer = z.infer<typeof Writer>;

export const PlanDraft = z.object({
  id: ItemId,
  plan: TypedPlan,
  /** Counts every change of the item's words, for good: no two different texts ever have the same number. */
  version: z.int().check(z.minimum(1)),
  state: DraftState,
  /** Everybody who wrote a part of it since it was last published; the last one last. */
  writers: z.array(Writer).check(z.minLength(1)),
  savedAt: Instant,
  /** Why it was sent back, and by whom. */
  sentBack: z.optional(z.object({ reason: z.string(), by: z.string() })),
});
export type PlanDraft = z.infer<typeof PlanDraft>;

export const PLAN_DEEDS = ['send', 'send-back', 'publish', 'discard', 'withdraw'] as const;
/** Done to a draft; withdrawing is done to what is published. */
export type DraftDeed = Exclude<(typeof PLAN_DEEDS)[number], 'withdraw'> | 'save';

export interface Refusal {
  code: 'changed-meanwhile' | 'own-words' | 'not-sent' | 'moved-on';
  message: string;
}

interface Asking {
  deed: DraftDeed;
  /** The version that whoever asks has read. */
  version: number;
  person: PersonId;
  twoPairsOfEyes: boolean;
  now: Instant;
}

/** Why not; undefined: it may be done. Only what was read is judged, and with two pairs of eyes nobody approves their own words. */
export function refusalOf(draft: PlanDraft, { deed, version, person, twoPairsOfEyes, now }: Asking): Refusal | undefined {
  const last = draft.writers.at(-1)!;
  if (version !== draft.version)
    return {
      code: 'changed-meanwhile',
      message: `${last.name} changed this ${momentInWords(draft.savedAt, now)}. Read it again before you go on.`,
    };
  switch (deed) {
    case 'save':
    case 'discard':
      return undefined;
    case 'send':
      return draft.state === 'waiting' ? { code: 'moved-on', message: 'It is waiting for approval already.' } : undefined;
    case 'send-back':
      return draft.state === 'waiting' ? undefined : { code: 'moved-on', message: 'It is not waiting for approval any more.' };
    case 'publish':
      if (!twoPairsOfEyes) return undefined;
      if (draft.state !== 'waiting') return { code: 'not-sent', message: 'It must be sent for approval before it can be published.' };
      return draft.writers.some(({ id }) => id === person)
        ? { code: 'own-words', message: 'You wrote a part of this. An officer who did not must approve it.' }
        : undefined;
  }
}
