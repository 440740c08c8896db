/** One signed-in person's world: their data on this device and everything that keeps it in step with the server. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Instant } from '../../domain/instant.ts';
import type { Account } from '../../domain/person.ts';
import { PersonStore } from '../../device/store/person-store.ts';
import { keepSynchronised, type SyncState } from '../../device/sync/keep-synchronised.ts';
import { synchronise } from '../../device/sync/sync.ts';
import { createTransport } from '../../device/sync/transport.ts';
import { createLibrary, type Library } from './library.ts';
import { createReturns, type Returns } from './returns.ts';
import type { Surroundings } from './surroundings.ts';

export interface Session {
  account: Account;
  returns: Returns;
  library: Library;
  /** How the last round ended. */
  sync: ReadonlySignal<Exclude<SyncState, { state: 'trying' }>>;
  /** A round is running. */
  busy: ReadonlySignal<boolean>;
  /** When the feed was last read to its end; undefined before the first time. */
  pulledAt: ReadonlySignal<Instant | undefined>;
  /** Try to send and read now. */
  nudge(): void;
  /** Stops sending and lets go of the data. Drafts must have been put away. */
  close(): Promise<void>;
}

/** @param onReceipt called when the first receipt of a round arrives: the moment to ask the browser to keep our storage */
export async function openSession(account: Account, around: Surroundings, onReceipt: () => void): Promise<Session> {
  const store = new PersonStore(account.person.id);
  const transport = createTransport(around.fetch, account.person.id);
  const sync = signal<Exclude<SyncState, { state: 'trying' }>>({ state: 'starting' });
  const busy = signal(false);

  const returns = createReturns(store, account, around, () => {
    keeper.nudge();
    around.askForWake();
  });
  const library = createLibrary(store);
  const reload = (stores: readonly string[]): Promise<void> => returns.reload(stores).then(() => library.reload(stores));
  const stopListening = store.onChange((stores) => {
    if (stores.includes('receipts')) onReceipt();
    void reload(stores);
  });

  const keeper = keepSynchronised({
    round: () => synchronise({ store, transport, locks: around.locks, now: around.now }),
    onState: (state) => {
      busy.value = state.state === 'trying';
      if (state.state !== 'trying') sync.value = state;
    },
    timer: around.timer,
    now: around.now,
    random: around.random,
  });
  await reload(['items', 'drafts', 'outbox', 'receipts', 'feed']);
  keeper.nudge();

  return {
    account,
    returns,
    library,
    sync,
    busy,
    pulledAt: library.pulledAt,
    nudge: keeper.nudge,
    close: async () => {
      keeper.stop();
      stopListening();
      await store.close();
    },
  };
}
