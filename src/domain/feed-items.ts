/** The schema of every kind of item the feed carries. */
import type * as z from 'zod/mini';
import { ASKED_ITEMS } from './asked-item.ts';
import { Council } from './council.ts';
import type { FeedKind } from './feed.ts';
import { Organisation } from './organisation.ts';
import { LIBRARY_ITEMS } from './published-item.ts';
import { ReportedAnswer } from './reported-answer.ts';
import { ReportedReturn } from './reported-return.ts';
import { Service } from './service.ts';

export const FEED_ITEMS = {
  council: Council,
  organisation: Organisation,
  service: Service,
  return: ReportedReturn,
  answer: ReportedAnswer,
  ...ASKED_ITEMS,
  ...LIBRARY_ITEMS,
} as const satisfies Record<FeedKind, z.ZodMiniType>;

export type FeedItems = { [K in FeedKind]: z.infer<(typeof FEED_ITEMS)[K]> };

/** A known item, or undefined for one this version cannot read. */
export function parseFeedItem<K extends FeedKind>(kind: K, item: unknown): FeedItems[K] | undefined {
  const result = FEED_ITEMS[kind].safeParse(item);
  return result.success ? (result.data as FeedItems[K]) : undefined;
}
