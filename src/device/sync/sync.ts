/** One round of sending and reading, with at most one running for a person across tabs and the worker. */
import type { Instant } from '../../domain/instant.ts';
import type { PersonStore } from '../store/person-store.ts';
import { type Progress, pushOutbox } from './push.ts';
import type { Transport } from './transport.ts';

/** The Web Locks API, or in tests something that keeps the same promise. */
export type Locks = Pick<LockManager, 'request'>;

export interface Synchroniser {
  store: PersonStore;
  transport: Transport;
  locks: Locks;
  now: () => Instant;
  /** Reads the whole feed where it holds up no tap. Undefined: it could not be done there, and is done here. */
  pullApart?: ((hasUnread: boolean) => Promise<Progress | undefined>) | undefined;
}

/** Waits for a round that is under way elsewhere, then runs its own: what was saved meanwhile is never left behind. */
export function synchronise(parts: Synchroniser): Promise<Progress> {
  const { store, transport, locks, now } = parts;
  return locks.request(`headroom-sync-${store.personId}`, async () => {
    const { holdsUnread, loadPosition, mustCompare, mustShowAgain, noteCompared } = await import('../store/feed-pages.ts');
    const hasUnread = await holdsUnread(store);
    const pushed = await pushOutbox(store, transport);
    if (pushed.outcome !== 'done') return pushed;
    // From here on seldom, or later than the first screen: not part of the first load.
    const position = await loadPosition(store);
    const isLong = position === undefined || position.more === true;
    const apart = isLong ? await parts.pullApart?.(hasUnread) : undefined;
    const { pullFeed } = await import('./pull.ts');
    const pulled = apart ?? (await pullFeed(store, transport, now, hasUnread));
    if (pulled.outcome !== 'done') return pulled;
    // Only a whole round's papers are compared: half of a new history would look like a great many withdrawals.
    if (await mustCompare(store)) {
      const { comparePapers } = await import('./compare-papers.ts');
      await comparePapers(store, now())
        .then(() => noteCompared(store))
        .catch(() => undefined); // in the next round, then
    }
    if (await mustShowAgain(store)) {
      const { repostReceived } = await import('./repost.ts');
      const reposted = await repostReceived(store, transport);
      if (reposted.outcome !== 'done') return reposted;
    }
    const { exchangeKept } = await import('./exchange-kept.ts');
    return exchangeKept(store, transport);
  });
}
