/** Several people on one device: each opens their own work with a PIN, and leaving it alone closes it. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { epochMsOf } from '../../domain/instant.ts';
import type { Account } from '../../domain/person.ts';
import type { DeviceStore } from '../../device/store/device-store.ts';
import type { Lock } from '../../device/store/lock.ts';
import type { Sealer } from '../../device/store/sealed-records.ts';
import type { Transport } from '../../device/sync/transport.ts';
import { flushEditors } from './open-editors.ts';
import type { Session } from './session.ts';
import type { Surroundings } from './surroundings.ts';

const IDLE_MS = 5 * 60_000;

export interface Locking {
  /** Whose PIN is asked for; undefined when nobody's is. */
  locked: ReadonlySignal<Account | undefined>;
  /** People with a PIN on this device, by name. */
  people: ReadonlySignal<Account[]>;
  /** The person who is using it has a PIN. */
  hasPin: ReadonlySignal<boolean>;
  choose(account: Account | undefined): void;
  lock(): Promise<void>;
}

export interface LockKeeper extends Locking {
  /** Somebody has touched the device. */
  touch(): void;
  lockOtherTabs(personId: string): void;
  /** What opens this account's records: undefined when they are not sealed, `locked` when a PIN is needed. */
  sealerFor(account: Account, asSignedIn: boolean): Promise<Sealer | undefined | 'locked'>;
  refresh(): Promise<void>;
}

export function createLocking(parts: {
  device: DeviceStore;
  around: Surroundings;
  transport: Transport;
  session: ReadonlySignal<Session | null | undefined>;
  leave(): Promise<void>;
}): LockKeeper {
  const { device, around, transport, session, leave } = parts;
  const locked = signal<Account | undefined>(undefined);
  const people = signal<Account[]>([]);
  const hasPin = signal(false);
  const tabs = new BroadcastChannel('headroom-device');
  let activeAt = epochMsOf(around.now());

  const refresh = async (): Promise<void> => {
    const accounts = await device.accounts();
    const locks = await Promise.all(accounts.map((account) => device.lockOf(account.person.id)));
    people.value = accounts.filter((_, index) => isClosed(locks[index]));
    hasPin.value = people.value.some((one) => one.person.id === session.value?.account.person.id);
  };
  const lock = async (tellTabs: boolean): Promise<void> => {
    const account = session.value?.account;
    if (account === undefined || !hasPin.value) return;
    await flushEditors();
    await leave();
    locked.value = account;
    if (tellTabs) tabs.postMessage(account.person.id);
  };
  // What one tab locks, or seals for the first time, every tab of that person locks.
  tabs.onmessage = (event) => {
    if (event.data === session.value?.account.person.id) void refresh().then(() => lock(false));
  };

  const touch = (): void => {
    activeAt = epochMsOf(around.now());
  };
  const lockWhenIdle = (): void => {
    if (epochMsOf(around.now()) - activeAt > IDLE_MS) void lock(true);
  };
  around.onActivity(touch);
  around.onReturn(lockWhenIdle); // a tablet that slept ran no timer
  setInterval(lockWhenIdle, 15_000);

  return {
    locked,
    people,
    hasPin,
    refresh,
    touch,
    lockOtherTabs: (personId) => tabs.postMessage(personId),
    choose: (account) => {
      locked.value = account;
    },
    lock: () => lock(true),
    sealerFor: async (account, asSignedIn) => {
      const held = await device.lockOf(account.person.id);
      if (held === undefined) return undefined;
      const { keyByServer, sealerOf } = await import('./pin.ts'); // only for people with a PIN: not part of the first load
      if (held.openKey !== undefined) return sealerOf(held.openKey);
      const key = asSignedIn ? await keyByServer(held, transport) : undefined; // signed in by e-mail just now: the way in for a forgotten PIN
      return key === undefined ? 'locked' : sealerOf(key);
    },
  };
}

const isClosed = (lock: Lock | undefined): boolean => lock !== undefined && lock.openKey === undefined;
