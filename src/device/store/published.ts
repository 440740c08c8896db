/** What came by the feed: services, councils, plans, notices. How it comes in is in feed-pages.ts. */
import type * as z from 'zod/mini';
import type { FeedKind } from '../../domain/feed.ts';
import { isBulk } from './bulk.ts';
import { type PersonStore, SHORT_OF_ROOM } from './person-store.ts';
import type { FeedPosition } from './schema.ts';

export const POSITION = 'position of two databases';
/** Where the first release, which had plans in `items`, noted how far it had read. */
export const FIRST_POSITION = 'position';

/** How far the feed was read last, believed or not. */
export const loadLastPosition = (store: PersonStore): Promise<FeedPosition | undefined> =>
  store.read(['feed'], async (tx) => {
    const feed = tx.objectStore('feed');
    return (await feed.get(POSITION)) ?? feed.get(FIRST_POSITION);
  });

/** Every item of a kind that this version can read. */
export async function loadItems<T>(store: PersonStore, kind: Exclude<FeedKind, 'return'>, schema: z.ZodMiniType<T>): Promise<T[]> {
  const plans = isBulk(kind) ? await (await store.plans()).itemsOf(kind) : undefined;
  const stored = plans ?? (await store.read(['items'], (tx) => tx.objectStore('items').index('kind').getAll(kind)));
  return stored.flatMap(({ item }) => {
    const parsed = schema.safeParse(item);
    return parsed.success ? [parsed.data] : [];
  });
}

export const isShortOfRoom = async (store: PersonStore): Promise<boolean> =>
  (await store.read(['settings'], (tx) => tx.objectStore('settings').get(SHORT_OF_ROOM))) === true;

/** The person has made room. There are no plans for the cursor to agree with, so that everything is read from the beginning. */
export const keepBulkAgain = (store: PersonStore): Promise<void> =>
  store.write(['settings'], (tx) => tx.objectStore('settings').delete(SHORT_OF_ROOM));
