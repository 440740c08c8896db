/** Reads the feed from where this device left off (protocol step 3). */
import { FeedPage } from '../../domain/feed.ts';
import type { Instant } from '../../domain/instant.ts';
import { API, MAX_FEED_PAGE } from '../../domain/protocol.ts';
import type { PersonStore } from '../store/person-store.ts';
import { applyPage, loadPosition } from '../store/published.ts';
import type { Progress } from './push.ts';
import type { Transport } from './transport.ts';

export async function pullFeed(store: PersonStore, transport: Transport, now: () => Instant): Promise<Progress> {
  const position = await loadPosition(store);
  let cursor = position?.cursor;
  for (;;) {
    const after = cursor === undefined ? '' : `&after=${encodeURIComponent(cursor)}`;
    const answer = await transport.get(`${API}/feed?limit=${MAX_FEED_PAGE}${after}`, FeedPage);
    if (answer.outcome === 'too-large') return { outcome: 'stuck' };
    if (answer.outcome !== 'ok') return answer;
    const page = answer.body;
    await applyPage(store, page, cursor === undefined || page.reset === true, now());
    if (!page.more) return { outcome: 'done' };
    if (page.cursor === cursor) return { outcome: 'stuck' }; // no way forward: never loop
    cursor = page.cursor;
  }
}
