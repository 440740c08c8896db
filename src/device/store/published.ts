/** What came by the feed: services, councils, plans, notices. How it comes in is in feed-pages.ts. */
import type * as z from 'zod/mini';
import type { FeedKind } from '../../domain/feed.ts';
import { isBulk } from './bulk.ts';
import { type PersonStore, SHORT_OF_ROOM } from './person-store.ts';
import type { FeedPosition, StoredItem } from './schema.ts';

export const POSITION = 'position of two databases';
/** Where the first release, which had plans in `items`, noted how far it had read. */
export const FIRST_POSITION = 'position';

/** How far the feed was read last, believed or not. */
export const loadLastPosition = (store: PersonStore): Promise<FeedPosition | undefined> =>
  store.read(['feed'], async (tx) => {
    const feed = tx.objectStore('feed');
    return (await feed.get(POSITION)) ?? feed.get(FIRST_POSITION);
  });

/** Read and parsed at once; between two such parts the page may answer a tap. */
const ITEMS_AT_ONCE = 200;

/** Of a kind, the next of them after the one with this id, as they lie here. */
export type ItemsAfter = (kind: string, last: string) => Promise<StoredItem[]>;
export const itemsAfter =
  (store: PersonStore): ItemsAfter =>
  (kind, last) =>
    itemsIn(store, kind, after(kind, last));

async function itemsIn(store: PersonStore, kind: string, range: IDBKeyRange): Promise<StoredItem[]> {
  const plans = isBulk(kind) ? await (await store.plans()).itemsIn(range, ITEMS_AT_ONCE) : undefined;
  return plans ?? store.read(['items'], (tx) => tx.objectStore('items').getAll(range, ITEMS_AT_ONCE));
}

/** The rest of a kind, by primary key: an array sorts after every text, so [kind, []] ends it. */
const after = (kind: string, last: string): IDBKeyRange => IDBKeyRange.bound([kind, last], [kind, []], true);

type PublishedKind = Exclude<FeedKind, 'return' | 'answer'>;
/** Whether an item is wanted, as it lies here: asked before it is parsed, which takes longest. */
export type IsWanted = (stored: unknown) => boolean;

const parsedBy = <T>(schema: z.ZodMiniType<T>, stored: readonly StoredItem[]): T[] =>
  stored.flatMap(({ item }) => {
    const parsed = schema.safeParse(item);
    return parsed.success ? [parsed.data] : [];
  });

/** Every item of a kind that this version can read, some at a time. */
export async function* itemParts<T>(
  from: ItemsAfter,
  kind: PublishedKind,
  schema: z.ZodMiniType<T>,
  isWanted: IsWanted = () => true,
): AsyncGenerator<T[]> {
  for (let last = ''; ;) {
    const stored = await from(kind, last);
    yield parsedBy(
      schema,
      stored.filter(({ item }) => isWanted(item)),
    );
    if (stored.length < ITEMS_AT_ONCE) return;
    last = stored.at(-1)!.id;
  }
}

export const loadItems = <T>(store: PersonStore, kind: PublishedKind, schema: z.ZodMiniType<T>, isWanted?: IsWanted): Promise<T[]> =>
  itemsFrom(itemsAfter(store), kind, schema, isWanted);

export async function itemsFrom<T>(from: ItemsAfter, kind: PublishedKind, schema: z.ZodMiniType<T>, isWanted?: IsWanted): Promise<T[]> {
  const items: T[] = [];
  for await (const some of itemParts(from, kind, schema, isWanted)) items.push(...some);
  return items;
}

export async function loadItem<T>(store: PersonStore, kind: PublishedKind, id: string, schema: z.ZodMiniType<T>): Promise<T | undefined> {
  return parsedBy(schema, await itemsIn(store, kind, IDBKeyRange.only([kind, id])))[0];
}

export const isShortOfRoom = async (store: PersonStore): Promise<boolean> =>
  (await store.read(['settings'], (tx) => tx.objectStore('settings').get(SHORT_OF_ROOM))) === true;

/** The person has made room. There are no plans for the cursor to agree with, so that everything is read from the beginning. */
export const keepBulkAgain = (store: PersonStore): Promise<void> =>
  store.write(['settings'], (tx) => tx.objectStore('settings').delete(SHORT_OF_ROOM));
