/** A step of a purchase a council plans or runs: the tender pipeline. Shaped so that OCDS releases fold into it. */
import * as z from 'zod/mini';
import { Source } from './document.ts';
import { CouncilId, ItemId } from './id.ts';
import { Instant, LocalDate, londonDate, monthInWords } from './instant.ts';
import { MarketArea } from './intention.ts';

export const NOTICE_STAGES = {
  pipeline: 'Planned',
  'market-engagement': 'The council wants to talk',
  planned: 'Tender announced',
  'tender-open': 'Open for bids',
  closed: 'Closed, being decided',
  awarded: 'Awarded',
  'contract-live': 'Contract running',
  ended: 'Ended',
  withdrawn: 'Withdrawn',
} as const;
export const NoticeStage = z.enum(Object.keys(NOTICE_STAGES) as (keyof typeof NOTICE_STAGES)[]);

/** Published as yes or no, or not stated at all. Not stated is never read as no. */
const Stated = z.enum(['yes', 'no', 'not-stated']);

export const Notice = z.object({
  kind: z.literal('notice'),
  id: ItemId,
  /** Absent: the buyer is not one of the councils on this server. */
  councilId: z.optional(CouncilId),
  buyer: z.string(),
  title: z.string(),
  stage: NoticeStage,
  marketAreas: z.array(MarketArea),
  /** What it is, in plain words. */
  summary: z.string(),
  /** Net of VAT, in whole pounds, over the whole life. */
  valueNetPounds: z.optional(z.number()),
  lots: z.array(z.object({ title: z.string(), valueNetPounds: z.optional(z.number()) })),
  /** CPV codes, eight digits. */
  cpv: z.array(z.string().check(z.regex(/^\d{8}$/))),
  /** The month a council planned it for, 2024-06. */
  plannedFor: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}$/))),
  /** When, in the paper's terms, where it prints no month: "early 2025", "2024 to 2027". */
  period: z.optional(z.string()),
  enquiriesBy: z.optional(Instant),
  deadline: z.optional(Instant),
  contractStartsOn: z.optional(LocalDate),
  contractEndsOn: z.optional(LocalDate),
  suitableForSmallFirms: Stated,
  suitableForVoluntary: Stated,
  lightTouch: Stated,
  portal: z.optional(z.object({ name: z.string(), url: z.string() })),
  /** Where it came from: a council's paper, or a release of a procurement (OCDS ocid and release id). */
  source: z.optional(Source),
  release: z.optional(z.object({ ocid: z.string(), releaseId: z.string(), url: z.string() })),
  /** Made up for the demonstration. */
  fictional: z.optional(z.boolean()),
});
export type Notice = z.infer<typeof Notice>;

/**
 * A plan whose time has passed is not news any more: "was planned for June 2024; not confirmed since". Without a month, the
 * last year of its period decides. Undefined while the time is still to come, and for a notice that states none.
 */
export function passedPlan(notice: Notice, now: Instant): string | undefined {
  if (notice.stage !== 'pipeline') return undefined;
  const today = londonDate(now);
  if (notice.plannedFor !== undefined)
    return notice.plannedFor < today.slice(0, 7) ? `Was planned for ${monthInWords(notice.plannedFor)}; not confirmed since` : undefined;
  const lastYear = notice.period?.match(/\d{4}/g)?.at(-1);
  return lastYear !== undefined && lastYear < today.slice(0, 4) ? `Was planned for ${notice.period}; not confirmed since` : undefined;
}
