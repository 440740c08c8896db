/** What the server tells a device, in order, and the cursor that remembers how far it got. */
import * as z from 'zod/mini';
import { Council } from './council.ts';
import { FigureTable } from './figure.ts';
import { Contradiction, Intention } from './intention.ts';
import { Notice } from './notice.ts';
import { Organisation } from './organisation.ts';
import { DocumentItem } from './published-item.ts';
import { Receipt } from './receipt.ts';
import { Service } from './service.ts';
import { Submission } from './submission.ts';

/** Raised when a new kind of item, or a new reading of an old one, means that devices must pull everything again. */
export const FEED_VERSION = 1;

/** A submission of the organisation, from whichever device, with its receipt: how a second tablet knows last time's figures. */
export const ReportedReturn = z.object({ submission: Submission, receipt: Receipt });
export type ReportedReturn = z.infer<typeof ReportedReturn>;

export const FEED_ITEMS = {
  council: Council,
  organisation: Organisation,
  service: Service,
  document: DocumentItem,
  intention: Intention,
  table: FigureTable,
  contradiction: Contradiction,
  notice: Notice,
  return: ReportedReturn,
} as const;
export type FeedKind = keyof typeof FEED_ITEMS;
export type FeedItems = { [K in FeedKind]: z.infer<(typeof FEED_ITEMS)[K]> };

/** One line of the feed. `item` is parsed by kind where it is used, so that one strange item never sinks a page of others. */
export const FeedEntry = z.object({
  seq: z.int(),
  kind: z.string(),
  id: z.string(),
  at: z.string(),
  /** Absent: withdrawn (a tombstone). */
  item: z.optional(z.unknown()),
});
export type FeedEntry = z.infer<typeof FeedEntry>;

export const FeedPage = z.object({
  entries: z.array(FeedEntry),
  /** Opaque to the device: send it back as `after`. */
  cursor: z.string(),
  more: z.boolean(),
  /** The cursor that was sent is not of this history (another server, or one restored from a backup): these entries start from the beginning. */
  reset: z.optional(z.literal(true)),
});
export type FeedPage = z.infer<typeof FeedPage>;

/** A known item, or undefined for a kind this version does not know or an item it cannot read. */
export function parseFeedItem<K extends FeedKind>(kind: K, item: unknown): FeedItems[K] | undefined {
  const result = FEED_ITEMS[kind].safeParse(item);
  return result.success ? (result.data as FeedItems[K]) : undefined;
}

export const isFeedKind = (kind: string): kind is FeedKind => Object.hasOwn(FEED_ITEMS, kind);
