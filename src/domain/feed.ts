/** What the server tells a device, in order, and the cursor that remembers how far it got. */
import * as z from 'zod/mini';

/** Raised when a new kind of item, or a new reading of an old one, means that devices must pull everything again. */
export const FEED_VERSION = 3;

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
  /** While there is more: the number of the newest line there is, by which a device tells how far it has come. */
  last: z.optional(z.int()),
  /** The cursor that was sent is not of this history (another server, or one restored from a backup): these entries start from the beginning. */
  reset: z.optional(z.literal(true)),
});
export type FeedPage = z.infer<typeof FeedPage>;

/** What councils publish to everybody: large, and can be fetched again. What a full device gives up first comes first. */
export const LIBRARY_KINDS = ['notice', 'table', 'measure', 'finding', 'system', 'intention', 'contradiction', 'document'] as const;

/** What a council asks its providers for, and says to their answers: small, and of one council or one organisation. */
export const ASKED_KINDS = ['demand', 'waiting-list', 'call', 'public-answer', 'reply'] as const;

/** Every kind of item there is. Their schemas are in feed-items.ts, apart, as the first screen needs few of them. */
export const FEED_KINDS = ['council', 'organisation', 'service', 'return', 'answer', ...ASKED_KINDS, ...LIBRARY_KINDS] as const;
export type FeedKind = (typeof FEED_KINDS)[number];
export const isFeedKind = (kind: string): kind is FeedKind => (FEED_KINDS as readonly string[]).includes(kind);
