/** The one object pages get their state and commands from. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Instant } from '../../domain/instant.ts';
import type { Account } from '../../domain/person.ts';
import { API, SignedIn } from '../../domain/protocol.ts';
import type { DeviceStore } from '../../device/store/device-store.ts';
import type { Sealer } from '../../device/store/sealed-records.ts';
import { createTransport, type Transport } from '../../device/sync/transport.ts';
import { createLocking, type LockKeeper } from './locking.ts';
import { openSession, type Session } from './session.ts';
import { askToPersist } from './storage.ts';
import type { Surroundings } from './surroundings.ts';
import { clearTab } from './tab-store.ts';
import * as z from 'zod/mini';

export interface Model {
  /** Undefined while the device is asked who uses it; null when nobody does. */
  session: ReadonlySignal<Session | null | undefined>;
  locking: LockKeeper;
  /** Set when the device's storage could not be opened: the app says so instead of pretending. */
  storageFault: ReadonlySignal<string | undefined>;
  now(): Instant;
  /** This minute, ticking: what relative times on screens are told against. */
  minute: ReadonlySignal<Instant>;
  start(): Promise<void>;
  /** For the commands of pages that are loaded on their own: see sign-in.ts and desk.ts. */
  transport: Transport;
  device: DeviceStore;
  randomBytes: Surroundings['randomBytes'];
  /** Opens a person's work with what opens their records. */
  enter(account: Account, sealer: Sealer | undefined): Promise<void>;
  /** Opens the work of somebody who has just signed in. */
  welcome(account: Account): Promise<void>;
  /** Refuses while something is unsent. */
  signOut(): Promise<{ outcome: 'signed-out' } | { outcome: 'unsent'; count: number }>;
}

const Anything = z.unknown();
/** Longer than the slowest device takes. A storage that never answers is as bad as none: an empty page would say nothing of it. */
const START_PATIENCE_MS = 20_000;
const STALLED = 'The storage has not answered for 20 seconds';

export function createModel(device: DeviceStore, around: Surroundings): Model {
  const session = signal<Session | null | undefined>(undefined);
  const storageFault = signal<string | undefined>(undefined);
  const minute = signal(around.now());
  const transport = createTransport(around.fetch);

  const enter = async (account: Account, sealer: Sealer | undefined): Promise<void> => {
    await session.value?.close();
    session.value = await openSession(account, device, around, () => void askToPersist(), sealer);
    locking.touch();
    locking.choose(undefined);
    await locking.refresh();
  };
  const leave = async (): Promise<void> => {
    await session.value?.close();
    session.value = null;
  };
  const locking = createLocking({ device, around, transport, session, leave });
  /** Opens a person's work, or asks for their PIN. */
  const open = async (account: Account, asSignedIn: boolean): Promise<void> => {
    const sealer = await locking.sealerFor(account, asSignedIn);
    if (sealer === 'locked') {
      await leave();
      locking.choose(account);
      await locking.refresh();
    } else await enter(account, sealer);
  };
  const welcome = async (account: Account): Promise<void> => {
    await device.remember(account);
    await device.setSignOutPending(false);
    await open(account, true);
  };
  /** What the account may do can have changed since it was stored: ask, when there is a connection. */
  const refreshAccount = async (account: Account): Promise<void> => {
    const answer = await transport.get(`${API}/session`, SignedIn);
    if (answer.outcome !== 'ok' || answer.body.account.person.id !== account.person.id) return;
    if (JSON.stringify(answer.body.account) === JSON.stringify(account)) return;
    if (session.value === null)
      await device.remember(answer.body.account); // locked: it stays so
    else await welcome(answer.body.account);
  };

  /** Nobody has signed in here, somebody signed out with no connection, or the browser cleared its storage but kept the session. */
  const startWithNobody = async (): Promise<void> => {
    session.value = null;
    await locking.refresh();
    if (await device.isSignOutPending()) {
      const answer = await transport.post(`${API}/sign-out`, {}, Anything);
      if (answer.outcome === 'ok') await device.setSignOutPending(false);
      return;
    }
    const answer = await transport.get(`${API}/session`, SignedIn);
    if (answer.outcome !== 'ok' || session.value !== null) return;
    const { account } = answer.body;
    if ((await device.accounts()).length === 0) await device.setCleared(account.person.id, true); // the browser, not a person, took it all
    await welcome(account);
  };

  return {
    session,
    locking,
    storageFault,
    minute,
    now: around.now,
    start: async () => {
      setInterval(() => (minute.value = around.now()), 30_000);
      const stalled = around.timer.set(() => {
        if (session.value === undefined) storageFault.value ??= STALLED;
      }, START_PATIENCE_MS);
      try {
        const account = await device.currentAccount();
        if (account === undefined) await startWithNobody();
        else {
          await open(account, false);
          void refreshAccount(account);
        }
        if (storageFault.value === STALLED) storageFault.value = undefined;
      } catch (error) {
        storageFault.value = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
      } finally {
        around.timer.clear(stalled);
      }
    },
    transport,
    device,
    randomBytes: around.randomBytes,
    enter,
    welcome,
    signOut: async () => {
      const count = session.value?.returns.unsent.value.length ?? 0;
      if (count > 0) return { outcome: 'unsent', count };
      // Whoever uses this browser next must not be shown this person's reminders.
      await import('./reminders.ts').then(({ switchPushOff }) => switchPushOff(transport)).catch(() => undefined);
      await device.setSignOutPending(true);
      await device.forgetCurrent();
      clearTab();
      await leave();
      await locking.refresh();
      const answer = await transport.post(`${API}/sign-out`, {}, Anything);
      if (answer.outcome === 'ok') await device.setSignOutPending(false); // otherwise the next start tells the server
      return { outcome: 'signed-out' };
    },
  };
}

export const ModelContext = createContext<Model | undefined>(undefined);

export function useModel(): Model {
  const model = useContext(ModelContext);
  if (model === undefined) throw new Error('A page was rendered outside the app');
  return model;
}

/** For pages that are only shown to somebody signed in. */
export function useSession(): Session {
  const session = useModel().session.value;
  if (session === null || session === undefined) throw new Error('A signed-in page was rendered for nobody');
  return session;
}
