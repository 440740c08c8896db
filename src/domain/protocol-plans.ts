/** Messages of the desk's side of plans, documents, notices and settings. */
import * as z from 'zod/mini';
import { Council } from './council.ts';
import { LIBRARY_KINDS } from './feed.ts';
import { ItemId } from './id.ts';
import { Instant } from './instant.ts';
import { DraftState, PLAN_DEEDS, PlanDraft } from './plan-draft.ts';
import { DocumentItem } from './published-item.ts';
import { PlanItem, PlanKind, TypedPlan } from './typed-plan.ts';

/** Whatever a council publishes, also kinds that are only ever imported: those can be looked at and withdrawn. */
export const DeskItemKind = z.enum(['council', ...LIBRARY_KINDS]);
export type DeskItemKind = z.infer<typeof DeskItemKind>;

/** `seen`: the version it was typed over; 0 for something new. Under an id the officer's page made. */
export const PlanToSave = z.object({ id: ItemId, seen: z.int().check(z.minimum(0)), plan: TypedPlan });
export type PlanToSave = z.infer<typeof PlanToSave>;

const REASON = z.string().check(z.regex(/\S/), z.maxLength(500));
/** What is done with a draft of exactly this version, or, to withdraw, with what is published in it. */
export const PlanDecision = z.object({
  kind: DeskItemKind,
  id: ItemId,
  version: z.int().check(z.minimum(0)),
  deed: z.enum(PLAN_DEEDS),
  /** Needed to send something back, and to withdraw it. */
  reason: z.optional(REASON),
});
export type PlanDecision = z.infer<typeof PlanDecision>;

/** What was published or withdrawn, by whom: for good. */
export const PlanEvent = z.object({
  version: z.int(),
  at: Instant,
  what: z.enum(['published', 'withdrawn']),
  by: z.string(),
  writers: z.array(z.string()),
  reason: z.optional(z.string()),
});
export type PlanEvent = z.infer<typeof PlanEvent>;

export const DraftRow = z.object({
  kind: PlanKind,
  id: ItemId,
  title: z.string(),
  state: DraftState,
  writers: z.array(z.string()),
  savedAt: Instant,
  /** This officer may approve it as it stands. */
  isYours: z.boolean(),
});
export type DraftRow = z.infer<typeof DraftRow>;

export const PublishedRow = z.object({
  kind: DeskItemKind,
  id: ItemId,
  title: z.string(),
  /** What tells it from others of its kind: part of the market, period, stage. */
  note: z.string(),
  /** Absent: it came with the program or from an operator's file, and no officer has changed it. */
  last: z.optional(PlanEvent),
});
export type PublishedRow = z.infer<typeof PublishedRow>;

export const DeskPlans = z.object({ twoPairsOfEyes: z.boolean(), drafts: z.array(DraftRow), published: z.array(PublishedRow) });
export type DeskPlans = z.infer<typeof DeskPlans>;

export const PlanView = z.object({
  council: Council,
  /** As it stands in the feed; absent: nothing does. */
  published: z.optional(PlanItem),
  /** The number that a change is typed over. */
  version: z.int(),
  /** The number that withdrawing is about. */
  publishedVersion: z.int(),
  draft: z.optional(PlanDraft),
  /** Exactly what would be published of the draft. */
  would: z.optional(PlanItem),
  /** Why the draft cannot be published by whoever asks, in a sentence. */
  notNow: z.optional(z.string()),
  /** Newest first. */
  history: z.array(PlanEvent),
  /** What sources and tables are chosen from. */
  documents: z.array(DocumentItem),
  tables: z.array(z.object({ id: ItemId, title: z.string() })),
});
export type PlanView = z.infer<typeof PlanView>;

export const SavedPlan = z.object({ version: z.int() });
