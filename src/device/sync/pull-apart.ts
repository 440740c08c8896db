/** Has the whole feed read in a thread of its own. Seldom: not part of the first load. */
import type { PersonStore } from '../store/person-store.ts';
import type { FromPull, ToPull } from './pull-messages.ts';
import type { Progress } from './push.ts';

/** Undefined: the thread could not start, or failed. What it took in stays, and whoever asked goes on from there. */
export type PullApart = (
  store: PersonStore,
  hasUnread: boolean,
  onRead: (share: number) => void,
  onServerTime: (epochMs: number) => void,
) => Promise<Progress | undefined>;

export const pullApart: PullApart = (store, hasUnread, onRead, onServerTime) =>
  new Promise((done) => {
    const worker = new Worker(new URL('pull-worker.ts', import.meta.url), { type: 'module' });
    const end = (progress: Progress | undefined): void => {
      worker.terminate();
      done(progress);
    };
    worker.addEventListener('error', () => end(undefined));
    worker.addEventListener('message', ({ data }: MessageEvent<FromPull>) => {
      switch (data.says) {
        case 'read':
          return onRead(data.share);
        case 'server-time':
          return onServerTime(data.epochMs);
        case 'fault':
          return store.onFault(data.where, new DOMException('', data.name));
        case 'over':
          return end(data.progress);
      }
    });
    worker.postMessage({ personId: store.personId, hasUnread } satisfies ToPull);
  });
