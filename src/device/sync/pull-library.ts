/** Reads what is published to everybody from its own pages, which cost the server nothing: where a device begins. */
import { FeedPage } from '../../domain/feed.ts';
import { API, MAX_FEED_PAGE } from '../../domain/protocol.ts';
import { libraryCursor, takeLibrary, takeOwn } from '../store/feed-pages.ts';
import type { PersonStore } from '../store/person-store.ts';
import { isShortOfRoom } from '../store/published.ts';
import type { Stopped } from './push.ts';
import type { Transport } from './transport.ts';

/** @returns the cursor that the feed goes on from; undefined: the feed brings all of it, as there is no room here or no such pages there */
export async function pullLibrary(
  store: PersonStore,
  transport: Transport,
  onRead: (share: number) => void,
): Promise<{ outcome: 'ok'; cursor: string | undefined } | Stopped> {
  if ((await libraryCursor(store)) === undefined && !(await isShortOfRoom(store))) {
    const own = await transport.get(`${API}/feed?limit=${MAX_FEED_PAGE}&library=all`, FeedPage);
    if (own.outcome === 'ok') await takeOwn(store, own.body);
  }
  while (!(await isShortOfRoom(store))) {
    const cursor = await libraryCursor(store);
    const after = cursor === undefined ? '' : `&after=${encodeURIComponent(cursor)}`;
    const answer = await transport.get(`${API}/library?limit=${MAX_FEED_PAGE}${after}`, FeedPage);
    if (answer.outcome === 'failed') break;
    if (answer.outcome === 'too-large') return { outcome: 'stuck' };
    if (answer.outcome !== 'ok') return answer;
    const page = answer.body;
    if (!(await takeLibrary(store, page, page.reset === true ? undefined : cursor))) continue;
    if (!page.more) return { outcome: 'ok', cursor: await libraryCursor(store) };
    if (page.cursor === cursor) return { outcome: 'stuck' }; // no way forward: never loop
    onRead((page.entries.at(-1)?.seq ?? 0) / (page.last ?? Infinity));
  }
  return { outcome: 'ok', cursor: undefined };
}
