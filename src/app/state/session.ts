/** One signed-in person's world: their data on this device and everything that keeps it in step with the server. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Instant } from '../../domain/instant.ts';
import type { Account } from '../../domain/person.ts';
import type { DeviceStore } from '../../device/store/device-store.ts';
import { PersonStore } from '../../device/store/person-store.ts';
import type { Sealer } from '../../device/store/sealed-records.ts';
import { keepSynchronised, type SyncState } from '../../device/sync/keep-synchronised.ts';
import type { Hearing } from '../../device/sync/nudges.ts';
import { createTransport } from '../../device/sync/transport.ts';
import { createLibrary, type Library } from './library.ts';
import { createReturns, type Returns } from './returns.ts';
import { createSafety, type Safety } from './safety.ts';
import type { Surroundings } from './surroundings.ts';

export interface Session {
  account: Account;
  returns: Returns;
  library: Library;
  safety: Safety;
  /** How the last round ended. */
  sync: ReadonlySignal<Exclude<SyncState, { state: 'trying' }>>;
  /** The account has ended, as far as the server has said: remembered, so that it is also said with no connection. */
  ended: ReadonlySignal<boolean>;
  /** A round is running. */
  busy: ReadonlySignal<boolean>;
  /** While everything is being fetched for the first time: how much of it has come, 0 to 1. */
  fetched: ReadonlySignal<number | undefined>;
  /** Changes in the papers that this person has not looked at. */
  news: ReadonlySignal<number>;
  /** When the feed was last read to its end; undefined before the first time. */
  pulledAt: ReadonlySignal<Instant | undefined>;
  /** Grows when the server says that something was sent to a council of this officer's: a desk that is open reads again. */
  arrivals: ReadonlySignal<number>;
  /** Try to send and read now. */
  nudge(): void;
  /** Seals everything stored and everything to come. */
  sealWith(sealer: Sealer): Promise<void>;
  /** What opens this person's records, where they have a PIN: for stores that are loaded on their own. */
  sealer(): Sealer | undefined;
  /** Stops sending and lets go of the data. Drafts must have been put away. */
  close(): Promise<void>;
}

/**
 * @param onReceipt called when receipts arrive: the moment to ask the browser to keep our storage
 * @param sealer for a person with a PIN
 */
export async function openSession(
  account: Account,
  device: DeviceStore,
  around: Surroundings,
  onReceipt: () => void,
  sealer?: Sealer,
): Promise<Session> {
  const store = new PersonStore(account.person.id, sealer);
  if (sealer !== undefined) await store.sealWith(sealer); // what another tab wrote before it knew of the PIN
  const sync = signal<Exclude<SyncState, { state: 'trying' }>>({ state: 'starting' });
  const busy = signal(false);
  const fetched = signal<number | undefined>(undefined);
  const news = signal(0);
  const arrivals = signal(0);
  const ended = signal(await device.isEnded(account.person.id));

  const onSaved = (): void => {
    keeper.nudge();
    around.askForWake();
  };
  const returns = createReturns(store, account, around, onSaved);
  const library = createLibrary(store);
  const safety = createSafety(store, device, around, onSaved);
  const transport = createTransport(around.fetch, account.person.id, safety.hearServerTime);
  const reload = async (stores: readonly string[]): Promise<void> => {
    await returns.reload(stores);
    await library.reload(stores);
    await safety.reload(stores);
  };
  const told = new Set<string>();
  let isReading = false;
  /** One reading after another, and what is told meanwhile together. */
  const readTold = async (): Promise<void> => {
    if (isReading) return;
    isReading = true;
    try {
      while (told.size > 0) {
        await returns.settled(); // a save reads what it changed by itself: the screen it leads to comes first
        const stores = [...told];
        told.clear();
        await reload(stores);
      }
    } finally {
      isReading = false;
    }
  };
  const stopListening = store.onChange((stores) => {
    if (stores.includes('receipts')) onReceipt();
    for (const one of stores) told.add(one);
    void readTold();
  });

  const keeper = keepSynchronised({
    round: async () => {
      const { synchronise } = await import('../../device/sync/sync.ts'); // not part of the first load
      const { pullApart } = around;
      const progress = await synchronise({
        store,
        transport,
        locks: around.locks,
        now: around.now,
        // The other thread has no key: it would keep receipts in the open.
        ...(pullApart === undefined || sealer !== undefined
          ? {}
          : { pullApart: (hasUnread) => pullApart(store, hasUnread, (share) => (fetched.value = share), safety.hearServerTime) }),
      }).finally(() => (fetched.value = undefined));
      const isEnded = progress.outcome === 'account-ended';
      if (ended.value !== isEnded && (isEnded || progress.outcome === 'done')) {
        ended.value = isEnded;
        const { noteEnded } = await import('../../device/store/forget-person.ts');
        await noteEnded(device, account.person.id, isEnded);
      }
      if (progress.outcome === 'done')
        void import('../../device/sync/report-faults.ts')
          .then(({ reportFaults }) => reportFaults(device, transport))
          .catch(() => undefined);
      return progress;
    },
    onState: (state) => {
      busy.value = state.state === 'trying';
      if (state.state !== 'trying') sync.value = state;
      if (state.state === 'up-to-date') hearing ??= hear();
    },
    timer: around.timer,
    now: around.now,
    random: around.random,
  });
  /** Once a round has been through: it brings more than a stream could. */
  const hear = (): Promise<Hearing | undefined> | undefined => {
    const { fetch, locks, timer, random, hearNudges } = around;
    const { id: personId } = account.person;
    return hearNudges?.({
      personId,
      fetch,
      locks,
      timer,
      random,
      onNudge: (nudge) => {
        if (nudge === 'desk') arrivals.value += 1;
        // While the last round has failed, the next has its time, which may be the server's wish.
        else if (sync.value.state === 'up-to-date') keeper.nudge();
      },
    }).catch(() => undefined);
  };
  let hearing: ReturnType<typeof hear>;
  await safety.look();
  await reload(['items', 'plans', 'drafts', 'outbox', 'receipts', 'feed', 'settings']);
  keeper.nudge();
  const watching = import('./news.ts').then(({ watchNews }) => watchNews(account.person.id, news)).catch(() => undefined);

  return {
    account,
    news,
    arrivals,
    returns,
    library,
    safety,
    sync,
    ended,
    busy,
    fetched,
    pulledAt: library.pulledAt,
    nudge: keeper.nudge,
    sealWith: (next) => store.sealWith((sealer = next)),
    sealer: () => sealer,
    close: async () => {
      keeper.stop();
      (await hearing)?.stop();
      stopListening();
      await (
        await watching
      )?.();
      await store.close();
    },
  };
}
