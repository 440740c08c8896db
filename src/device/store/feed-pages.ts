/** Taking in the feed, page by page: the cursor never runs ahead of what is kept. Not part of the first load. */
import { FEED_VERSION, type FeedEntry, type FeedPage, isFeedKind } from '../../domain/feed.ts';
import type { Instant } from '../../domain/instant.ts';
import { ReportedAnswer } from '../../domain/reported-answer.ts';
import { ReportedReturn } from '../../domain/reported-return.ts';
import { isBulk } from './bulk.ts';
import { isFull, type Write } from './connection.ts';
import { KEPT, type PersonStore, type Told } from './person-store.ts';
import type { PlansStore, Reach } from './plans-store.ts';
import { FIRST_POSITION, isShortOfRoom, POSITION } from './published.ts';
import type { FeedPosition, PersonSchema } from './schema.ts';

/** The setting that says that the server began a new history, and may have forgotten what it gave receipts for. */
const SHOW_AGAIN = 'show-again';
/** The setting that says that papers came, or went, which were not compared yet with what they said before. */
const COMPARE = 'compare-papers';
/** The setting that says that a cursor has stood here. */
const HAS_READ = 'has-read';

/*
 * Plans and notices lie in a database of their own, and two databases share no transaction. What holds all the same:
 *
 *   The plans here are all that the feed had up to the cursor in `feed`; or the cursor is not believed, and everything is read again.
 *
 * A page goes into the plans first, with the two cursors between which it lies; then the rest of it goes into the person's own
 * database with the new cursor. Stopped in between, the plans are one page ahead of the cursor: the same page is asked for again,
 * and taking in a page twice changes nothing. Plans that lag behind the cursor, or are gone, name other cursors: it is not believed.
 *
 * A device that begins reads the library's own pages first, into the plans alone: they name a cursor of the library's history, which
 * no cursor of the feed equals. Stopped there, it goes on from that cursor. The feed's first page then leads from it to its own.
 */

/** Where to go on reading; undefined when everything must be read from the beginning. */
export async function loadPosition(store: PersonStore): Promise<FeedPosition | undefined> {
  const position = await store.read(['feed'], (tx) => tx.objectStore('feed').get(POSITION));
  if (position?.feedVersion !== FEED_VERSION) return undefined;
  return (await withPlans(store, (plans) => plans.holdsUpTo(position.cursor))) ? position : undefined;
}

/**
 * Whether receipts lie here of which no cursor can tell that the server still has what they are for: it is lost, or the device sent
 * before it ever read. Asked before a round sends anything: those it is given in the same round are fresh.
 */
export const holdsUnread = (store: PersonStore): Promise<boolean> =>
  store.read(['feed', 'receipts'], async (tx) => {
    const feed = tx.objectStore('feed');
    if ((await feed.get(POSITION)) !== undefined || (await feed.get(FIRST_POSITION)) !== undefined) return false;
    return (await tx.objectStore('receipts').getAllKeys()).length > 0;
  });

/** Up to where the library's own pages are here; undefined: they must be read from the beginning. */
export const libraryCursor = async (store: PersonStore): Promise<string | undefined> => (await (await store.plans()).reach())?.library;

/**
 * Takes in one of the library's own pages. @param after the cursor it was asked for with; undefined: it opens a history
 * @returns false: what is here does not reach to where the page begins, and nothing came of it
 */
export async function takeLibrary(store: PersonStore, page: FeedPage, after: string | undefined): Promise<boolean> {
  const entries = page.entries.filter(({ kind }) => isBulk(kind));
  return withPlans(store, (plans) => plans.take(entries, { from: after, to: page.cursor, library: page.cursor }));
}

/**
 * Takes in what is this person's own before anything else, so that there is something to work with: without a cursor, and so without
 * receipts. The pages that come after bring it all once more.
 */
export const takeOwn = (store: PersonStore, { entries }: FeedPage): Promise<void> =>
  store.write(['items'], async (tx) => {
    for (const { kind, id, at, item } of entries)
      if (item !== undefined && isFeedKind(kind) && kind !== 'return' && kind !== 'answer' && !isBulk(kind))
        await tx.objectStore('items').put({ kind, id, at, item });
  });

/** True where the device keeps no plans, or has no room for them: then there is nothing to agree with. */
async function withPlans(store: PersonStore, work: (plans: PlansStore) => Promise<boolean>): Promise<boolean> {
  if (await isShortOfRoom(store)) return true;
  try {
    return await work(await store.plans());
  } catch (error) {
    if (!isFull(error) || !(await store.makeRoom())) throw error;
    return true;
  }
}

/**
 * Takes in a page and moves the cursor, so that the cursor never runs ahead of the items.
 * @param fromStart the page opens a history: what it does not bring is gone
 * @param hasUnread see holdsUnread
 * @param library the cursor of the library's own pages that the page leaves out
 * @returns false: the cursor has moved meanwhile, or is not believed any more, and nothing came of it
 */
export async function applyPage(
  store: PersonStore,
  page: FeedPage,
  fromStart: boolean,
  pulledAt: Instant,
  hasUnread = false,
  library?: string,
): Promise<boolean> {
  const after = fromStart ? undefined : (await loadPosition(store))?.cursor;
  if (!fromStart && after === undefined) return false;
  const onLibrary = fromStart && library !== undefined;
  const reach: Reach = { from: onLibrary ? library : after, to: page.cursor, ...(onLibrary ? { library } : {}) };
  const bulk = page.entries.filter(({ kind }) => isBulk(kind));
  const bringsNone = bulk.length === 0 && after === page.cursor; // as most rounds: the plans are as the cursor says already
  if (!bringsNone && !(await withPlans(store, (plans) => plans.take(bulk, reach)))) return false;
  const taken = async (tx: Write<PersonSchema, 'items' | 'receipts' | 'feed' | 'settings'>): Promise<boolean> => {
    const feed = tx.objectStore('feed');
    const before = (await feed.get(POSITION)) ?? (await feed.get(FIRST_POSITION));
    const settings = tx.objectStore('settings');
    const hasRead = (await settings.get(HAS_READ)) === true;
    const mayBeForgotten = before === undefined && (hasRead || hasUnread);
    if (!hasRead) await settings.put(true, HAS_READ);
    if (fromStart) await tx.objectStore('items').clear();
    else if (before?.cursor !== after) return false;
    const [receipts, items] = [tx.objectStore('receipts'), tx.objectStore('items')];
    const keep = async ({ kind, id, at, item }: FeedPage['entries'][number]): Promise<unknown> => {
      if (kind === 'return' || kind === 'answer') {
        const reported = (kind === 'return' ? ReportedReturn : ReportedAnswer).safeParse(item);
        return reported.success ? receipts.put(reported.data) : undefined;
      }
      if (isBulk(kind)) return undefined;
      if (item === undefined) return items.delete([kind, id]);
      return isFeedKind(kind) ? items.put({ kind, id, at, item }) : undefined;
    };
    await Promise.all(page.entries.map(keep)); // asked for together, and done in this order
    if (fromStart || page.entries.some(({ kind }) => isBulk(kind) && kind !== 'notice')) await settings.put(true, COMPARE);
    await feed.delete(FIRST_POSITION);
    await feed.put(
      {
        feedVersion: FEED_VERSION,
        cursor: page.cursor,
        pulledAt,
        ...(page.more ? { more: true, ...(library === undefined ? {} : { library }) } : {}),
      },
      POSITION,
    );
    // With the cursor, which says so only this once: the round that would show them again may be cut.
    if (page.reset === true || mayBeForgotten) {
      await settings.put(true, SHOW_AGAIN);
      await settings.delete(KEPT); // what it keeps of drafts may be made from others than those it had from here
    }
    return true;
  };
  return store.write(['items', 'receipts', 'feed', 'settings'], taken, changedBy(page, fromStart));
}

/** So that a page of notices makes nobody read services and receipts again. */
function changedBy({ entries }: FeedPage, fromStart: boolean): Told[] {
  const isReceipt = ({ kind }: FeedEntry): boolean => kind === 'return' || kind === 'answer';
  return [
    'feed',
    ...(entries.some(isReceipt) ? (['receipts'] as const) : []),
    ...(fromStart || entries.some((entry) => !isReceipt(entry) && !isBulk(entry.kind)) ? (['items'] as const) : []),
    ...(fromStart || entries.some(({ kind }) => isBulk(kind)) ? (['plans'] as const) : []),
  ];
}

export const mustShowAgain = async (store: PersonStore): Promise<boolean> =>
  (await store.read(['settings'], (tx) => tx.objectStore('settings').get(SHOW_AGAIN))) === true;
export const noteShownAgain = (store: PersonStore): Promise<void> =>
  store.write(['settings'], (tx) => tx.objectStore('settings').delete(SHOW_AGAIN));

export const mustCompare = async (store: PersonStore): Promise<boolean> =>
  (await store.read(['settings'], (tx) => tx.objectStore('settings').get(COMPARE))) === true;
export const noteCompared = (store: PersonStore): Promise<void> =>
  store.write(['settings'], (tx) => tx.objectStore('settings').delete(COMPARE));
