/** Reads the whole feed in a thread of its own, with the page's own code: tens of megabytes hold up no tap. */
import '../no-eval.ts';
import { instantOf } from '../../domain/instant.ts';
import { PersonStore } from '../store/person-store.ts';
import { pullFeed } from './pull.ts';
import type { FromPull, ToPull } from './pull-messages.ts';
import { createTransport } from './transport.ts';

declare const self: DedicatedWorkerGlobalScope;
const say = (message: FromPull): void => self.postMessage(message);

self.onmessage = async ({ data: { personId, hasUnread } }: MessageEvent<ToPull>): Promise<void> => {
  const store = new PersonStore(personId);
  store.onFault = (where, error) => say({ says: 'fault', where, name: error instanceof DOMException ? error.name : 'Error' });
  const transport = createTransport(
    (input, init) => fetch(input, init),
    personId,
    (epochMs) => say({ says: 'server-time', epochMs }),
  );
  const progress = await pullFeed(
    store,
    transport,
    () => instantOf(Date.now()),
    hasUnread,
    (share) => say({ says: 'read', share }),
  ).catch(() => undefined);
  await store.close();
  say({ says: 'over', progress });
};
