/** A step of a purchase a council plans or runs: the tender pipeline. Typed by a council, or folded from the releases (OCDS) of one purchase. */
import * as z from 'zod/mini';
import { codeOf } from './code.ts';
import { Source } from './document.ts';
import { CouncilId, ItemId } from './id.ts';
import { Instant, LocalDate } from './instant.ts';
import { MarketArea } from './intention.ts';
import { Region } from './regions.ts';

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
export const NoticeStage = codeOf(NOTICE_STAGES);
export type NoticeStage = z.infer<typeof NoticeStage>;

/** Published as yes or no, or not stated at all. Not stated is never read as no. */
export const Stated = z.enum(['yes', 'no', 'not-stated']);
export type Stated = z.infer<typeof Stated>;

/** An amount as published: many notices do not say whether VAT is in it. */
export const Money = z.object({
  net: z.optional(z.number()),
  gross: z.optional(z.number()),
  /** Before or with VAT: not stated. */
  amount: z.optional(z.number()),
  /** The low end, where a range is given. */
  atLeast: z.optional(z.number()),
  /** ISO 4217: "GBP" in nearly every notice. */
  currency: z.string(),
});
export type Money = z.infer<typeof Money>;

export const NoticeLot = z.object({
  title: z.string(),
  description: z.optional(z.string()),
  /** Net of VAT, in whole pounds: in notices typed by a council. */
  valueNetPounds: z.optional(z.number()),
  value: z.optional(Money),
  startsOn: z.optional(LocalDate),
  endsOn: z.optional(LocalDate),
  extendableTo: z.optional(LocalDate),
  /** How long, where no dates are given: "30 days". */
  length: z.optional(z.string()),
  suitableForSmallFirms: z.optional(Stated),
  suitableForVoluntary: z.optional(Stated),
  /** "cancelled", "complete": as published, where it is not open. */
  status: z.optional(z.string()),
});
export type NoticeLot = z.infer<typeof NoticeLot>;

/** Where the care is to be given, as published, with those of our councils whose area it is in or covers. */
export const NoticePlace = z.object({
  name: z.string(),
  code: z.optional(z.string()),
  region: z.optional(Region),
  councilIds: z.array(CouncilId),
});
export type NoticePlace = z.infer<typeof NoticePlace>;

/** Something published about the purchase on one day. */
export const NoticeRelease = z.object({
  ocid: z.string(),
  releaseId: z.string(),
  /** "Find a Tender", "Contracts Finder", or whoever published it. */
  service: z.optional(z.string()),
  /** Absent: no public page is known. */
  url: z.optional(z.string()),
  publishedAt: z.optional(Instant),
  stage: z.optional(NoticeStage),
  /** UK1 to UK17 (Procurement Act 2023). */
  noticeType: z.optional(z.string()),
  /** What it changed, against the one before: "The deadline moved from … to …". */
  changes: z.optional(z.array(z.string())),
});
export type NoticeRelease = z.infer<typeof NoticeRelease>;

export const Award = z.object({
  suppliers: z.array(z.string()),
  value: z.optional(Money),
  decidedOn: z.optional(LocalDate),
  status: z.optional(z.string()),
});
export type Award = z.infer<typeof Award>;

export const Notice = z.object({
  kind: z.literal('notice'),
  id: ItemId,
  /** Absent: the buyer is not one of the councils on this server. */
  councilId: z.optional(CouncilId),
  buyer: z.string(),
  title: z.string(),
  /** As published; what the calendar has made of it since is stageAt's to say. */
  stage: NoticeStage,
  marketAreas: z.array(MarketArea),
  /** What it is, in plain words; of a release, how its text begins. */
  summary: z.string(),
  /** The whole text of a release, where the summary leaves some of it out. */
  description: z.optional(z.string()),
  /** Net of VAT, in whole pounds, over the whole life: in notices typed by a council. */
  valueNetPounds: z.optional(z.number()),
  value: z.optional(Money),
  lots: z.array(NoticeLot),
  /** Why a purchase that could be divided into lots is not. */
  whyNoLots: z.optional(z.string()),
  /** CPV codes, eight digits. */
  cpv: z.array(z.string().check(z.regex(/^\d{8}$/))),
  places: z.optional(z.array(NoticePlace)),
  /** "services", "goods", "works", as published. */
  category: z.optional(z.string()),
  /** How it is bought, in the publisher's words: "Below threshold - open competition". */
  procedure: z.optional(z.string()),
  /** The month a council planned it for, 2024-06. */
  plannedFor: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}$/))),
  /** When, in the paper's terms, where it prints no month: "early 2025", "2024 to 2027". */
  period: z.optional(z.string()),
  /** The day the next notice is expected. */
  noticeExpectedOn: z.optional(LocalDate),
  /** Until when the council wants to hear from providers before it decides what to buy. */
  engagementUntil: z.optional(Instant),
  enquiriesBy: z.optional(Instant),
  /** Requests to take part, where that is a step of its own before the deadline. */
  interestBy: z.optional(Instant),
  deadline: z.optional(Instant),
  awardExpectedOn: z.optional(LocalDate),
  contractStartsOn: z.optional(LocalDate),
  contractEndsOn: z.optional(LocalDate),
  /** The last day, if every extension is taken. */
  extendableTo: z.optional(LocalDate),
  extensions: z.optional(z.string()),
  suitableForSmallFirms: Stated,
  suitableForVoluntary: Stated,
  lightTouch: Stated,
  /** Who alone may bid, in words: "supported employment providers". */
  reservedFor: z.optional(z.array(z.string())),
  /** What bids are judged by: "Quality: technical proposal, 50%". */
  criteria: z.optional(z.array(z.string())),
  portal: z.optional(z.object({ name: z.string(), url: z.string() })),
  /** How to apply, where it is not by a web page. */
  howToApply: z.optional(z.string()),
  documents: z.optional(z.array(z.object({ title: z.string(), url: z.string() }))),
  awards: z.optional(z.array(Award)),
  /** What a release says against itself, or against sense. Everything said is kept; nothing is chosen. */
  contradictions: z.optional(z.array(z.object({ about: z.string(), says: z.array(z.string()) }))),
  /** Where it came from: a council's paper, or the releases of a purchase, oldest first. */
  source: z.optional(Source),
  releases: z.optional(z.array(NoticeRelease)),
  /** Typed by the council itself, at its desk. */
  byCouncil: z.optional(z.boolean()),
  /** Made up for the demonstration. */
  fictional: z.optional(z.boolean()),
});
export type Notice = z.infer<typeof Notice>;

/** What it is worth, however it was written down. */
export const moneyOf = ({ value, valueNetPounds }: Pick<Notice, 'value' | 'valueNetPounds'>): Money | undefined =>
  value ?? (valueNetPounds === undefined ? undefined : { net: valueNetPounds, currency: 'GBP' });

/** What a provider would look for and the notice does not say, in words for the end of "It does not say …". */
export function notStated(notice: Notice): string[] {
  const missing: [boolean, string][] = [
    [moneyOf(notice) === undefined, 'how much it is worth'],
    [notice.deadline === undefined && ['planned', 'tender-open', 'closed'].includes(notice.stage), 'when bids are due'],
    [notice.contractStartsOn === undefined, 'when the contract starts'],
    [notice.contractEndsOn === undefined, 'when it ends'],
    [notice.suitableForSmallFirms === 'not-stated', 'whether it suits small firms'],
    [notice.suitableForVoluntary === 'not-stated', 'whether it suits voluntary organisations'],
    [notice.lightTouch === 'not-stated', 'whether light-touch rules apply'],
    [notice.portal === undefined && notice.howToApply === undefined, 'where to apply'],
  ];
  return missing.filter(([is]) => is).map(([, words]) => words);
}
