/** Reads the feed from where this device left off (protocol step 3). */
import { FeedPage } from '../../domain/feed.ts';
import type { Instant } from '../../domain/instant.ts';
import { API, MAX_FEED_PAGE } from '../../domain/protocol.ts';
import { applyPage, loadPosition } from '../store/feed-pages.ts';
import type { PersonStore } from '../store/person-store.ts';
import { loadLastPosition } from '../store/published.ts';
import { pullLibrary } from './pull-library.ts';
import type { Progress } from './push.ts';
import type { Answer, Transport } from './transport.ts';

/**
 * @param hasUnread receipts were here before this round that no cursor vouches for: see holdsUnread
 * @param onRead told, while there is more to read, how much of it has come: 0 to 1
 */
export async function pullFeed(
  store: PersonStore,
  transport: Transport,
  now: () => Instant,
  hasUnread = false,
  onRead: (share: number) => void = () => undefined,
): Promise<Progress> {
  /** The page behind this one, asked for while this one is taken in. It counts only if the cursor then stands where it begins. */
  let ahead: { cursor: string; answer: Promise<Answer<FeedPage>> } | undefined;
  for (;;) {
    const position = await loadPosition(store);
    const cursor = position?.cursor;
    const begun =
      cursor === undefined ? await pullLibrary(store, transport, onRead) : { outcome: 'ok' as const, cursor: position?.library };
    if (begun.outcome !== 'ok') return begun;
    const library = begun.cursor;
    const answer = await (ahead !== undefined && ahead.cursor === cursor ? ahead.answer : ask(transport, cursor, MAX_FEED_PAGE, library));
    if (answer.outcome === 'too-large') return { outcome: 'stuck' };
    if (answer.outcome !== 'ok') return answer;
    const page = answer.body;
    // A library of another history is not believed: the page brings everything.
    const opens = cursor === undefined || page.reset === true;
    const held = page.reset === true ? undefined : library;
    if (cursor === undefined) {
      // Read from the beginning: whether the server's history is still the one that was read before, only the cursor of then can tell.
      const last = await loadLastPosition(store);
      const then = last === undefined ? undefined : await ask(transport, last.cursor, 1);
      if (then?.outcome === 'too-large') return { outcome: 'stuck' };
      if (then !== undefined && then.outcome !== 'ok') return then;
      if (then?.body.reset === true) page.reset = true;
    }
    const isOnward = page.more && page.cursor !== cursor;
    ahead = isOnward ? { cursor: page.cursor, answer: ask(transport, page.cursor, MAX_FEED_PAGE, held) } : undefined;
    const isTaken = await applyPage(store, page, opens, now(), hasUnread, held);
    if (!isTaken) continue;
    if (!page.more) return { outcome: 'done' };
    if (page.cursor === cursor) return { outcome: 'stuck' }; // no way forward: never loop
    onRead((page.entries.at(-1)?.seq ?? 0) / (page.last ?? Infinity));
  }
}

function ask(transport: Transport, cursor: string | undefined, limit: number, library?: string): Promise<Answer<FeedPage>> {
  const given = (name: string, value: string | undefined): string => (value === undefined ? '' : `&${name}=${encodeURIComponent(value)}`);
  return transport.get(`${API}/feed?limit=${limit}${given('after', cursor)}${given('library', library)}`, FeedPage);
}
