/** What came by the feed: services, councils, plans, notices, and the organisation's own returns from any device. */
import type * as z from 'zod/mini';
import { FEED_VERSION, type FeedKind, type FeedPage, isFeedKind } from '../../domain/feed.ts';
import type { Instant } from '../../domain/instant.ts';
import { isBulk } from './bulk.ts';
import { type PersonStore, SHORT_OF_ROOM } from './person-store.ts';

const POSITION = 'position';
/** The setting that says that the server began a new history, and may have forgotten what it gave receipts for. */
const SHOW_AGAIN = 'show-again';

/** Where to go on reading; undefined when everything must be read from the beginning. */
export async function loadPosition(store: PersonStore): Promise<{ cursor: string; pulledAt: Instant } | undefined> {
  const position = await store.read(['feed'], (tx) => tx.objectStore('feed').get(POSITION));
  return position?.feedVersion === FEED_VERSION ? position : undefined;
}

/**
 * Writes a page's items and the cursor in one transaction, so that the cursor never runs ahead of the items.
 * @param fromStart the page opens a history: what it does not bring is gone
 */
export async function applyPage(store: PersonStore, page: FeedPage, fromStart: boolean, pulledAt: Instant): Promise<void> {
  const { ReportedReturn } = await import('../../domain/reported-return.ts'); // not part of the first load
  return store.write(['items', 'receipts', 'feed', 'settings'], async (tx) => {
    const shortOfRoom = (await tx.objectStore('settings').get(SHORT_OF_ROOM)) === true;
    if (fromStart) await tx.objectStore('items').clear();
    for (const { kind, id, at, item } of page.entries) {
      if (kind === 'return') {
        const reported = ReportedReturn.safeParse(item);
        if (reported.success) await tx.objectStore('receipts').put(reported.data);
      } else if (item === undefined) await tx.objectStore('items').delete([kind, id]);
      else if (isFeedKind(kind) && !(shortOfRoom && isBulk(kind))) await tx.objectStore('items').put({ kind, id, at, item });
    }
    await tx.objectStore('feed').put({ feedVersion: FEED_VERSION, cursor: page.cursor, pulledAt }, POSITION);
    // With the cursor, which says so only this once: the round that would show them again may be cut.
    if (page.reset === true) await tx.objectStore('settings').put(true, SHOW_AGAIN);
  });
}

export const mustShowAgain = async (store: PersonStore): Promise<boolean> =>
  (await store.read(['settings'], (tx) => tx.objectStore('settings').get(SHOW_AGAIN))) === true;
export const noteShownAgain = (store: PersonStore): Promise<void> =>
  store.write(['settings'], (tx) => tx.objectStore('settings').delete(SHOW_AGAIN));

/** Read and parsed at once; between two such parts the page may answer a tap. */
const ITEMS_AT_ONCE = 500;

/** Every item of a kind that this version can read. */
export async function loadItems<T>(store: PersonStore, kind: Exclude<FeedKind, 'return'>, schema: z.ZodMiniType<T>): Promise<T[]> {
  const items: T[] = [];
  for (let last = ''; ;) {
    // By primary key: an array sorts after every text, so [kind, []] ends a kind.
    const rest = IDBKeyRange.bound([kind, last], [kind, []], true);
    const stored = await store.read(['items'], (tx) => tx.objectStore('items').getAll(rest, ITEMS_AT_ONCE));
    for (const { item } of stored) {
      const parsed = schema.safeParse(item);
      if (parsed.success) items.push(parsed.data);
    }
    if (stored.length < ITEMS_AT_ONCE) return items;
    last = stored.at(-1)!.id;
  }
}

export const isShortOfRoom = async (store: PersonStore): Promise<boolean> =>
  (await store.read(['settings'], (tx) => tx.objectStore('settings').get(SHORT_OF_ROOM))) === true;

/** The person has made room: keep plans and notices again, from the beginning. */
export const keepBulkAgain = (store: PersonStore): Promise<void> =>
  store.write(['settings', 'feed'], async (tx) => {
    await tx.objectStore('settings').delete(SHORT_OF_ROOM);
    await tx.objectStore('feed').clear();
  });
