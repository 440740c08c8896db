/** Several people on one device: each opens their own work with a PIN, and leaving it alone closes it. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { addMs, epochMsOf, type Instant, instantOf } from '../../domain/instant.ts';
import type { Account } from '../../domain/person.ts';
import { waitAfter } from '../../domain/pin.ts';
import { API, RecoveryKey } from '../../domain/protocol.ts';
import type { DeviceStore } from '../../device/store/device-store.ts';
import { type Lock, makeLock, openWithPin, openWithServerKey } from '../../device/store/lock.ts';
import type { Sealer } from '../../device/store/sealed-records.ts';
import type { Transport } from '../../device/sync/transport.ts';
import { flushEditors } from './editor.ts';
import type { Session } from './session.ts';
import type { Surroundings } from './surroundings.ts';

const IDLE_MS = 5 * 60_000;

export type Unlocked = { outcome: 'unlocked' } | { outcome: 'wrong' } | { outcome: 'wait'; until: Instant };

export interface Locking {
  /** Whose PIN is asked for; undefined when nobody's is. */
  locked: ReadonlySignal<Account | undefined>;
  /** People with a PIN on this device, by name. */
  people: ReadonlySignal<Account[]>;
  /** The person who is using it has a PIN. */
  hasPin: ReadonlySignal<boolean>;
  choose(account: Account | undefined): void;
  unlock(pin: string): Promise<Unlocked>;
  /** Sets or changes the PIN. Needs a connection once, for the way back in when it is forgotten. */
  setPin(pin: string): Promise<'set' | 'offline'>;
  /** Needs a connection, as setting it did. */
  removePin(): Promise<'removed' | 'offline'>;
  lock(): Promise<void>;
}

export interface LockKeeper extends Locking {
  /** What opens this account's records: undefined when they are not sealed, `locked` when a PIN is needed. */
  sealerFor(account: Account, asSignedIn: boolean): Promise<Sealer | undefined | 'locked'>;
  refresh(): Promise<void>;
}

const sealerOf = async (key: Uint8Array): Promise<Sealer> => (await import('../../device/store/sealer.ts')).createSealer(key); // only for people with a PIN

export function createLocking(parts: {
  device: DeviceStore;
  around: Surroundings;
  transport: Transport;
  session: ReadonlySignal<Session | null | undefined>;
  enter(account: Account, sealer: Sealer | undefined): Promise<void>;
  leave(): Promise<void>;
}): LockKeeper {
  const { device, around, transport, session, enter, leave } = parts;
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
  const serverKey = async (): Promise<Uint8Array<ArrayBuffer> | undefined> => {
    const answer = await transport.get(`${API}/recovery-key`, RecoveryKey);
    return answer.outcome === 'ok' ? Uint8Array.from(atob(answer.body.key), (char) => char.charCodeAt(0)) : undefined;
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
    choose: (account) => {
      locked.value = account;
    },
    lock: () => lock(true),
    unlock: async (pin) => {
      const account = locked.value;
      const held = account === undefined ? undefined : await device.lockOf(account.person.id);
      if (account === undefined || held === undefined) return { outcome: 'wrong' };
      if (epochMsOf(around.now()) < held.notBefore) return { outcome: 'wait', until: instantOf(held.notBefore) };
      const key = await openWithPin(held, pin);
      if (key === undefined) {
        const wrongTries = held.wrongTries + 1;
        const wait = waitAfter(wrongTries);
        const until = addMs(around.now(), wait);
        await device.saveLock({ ...held, wrongTries, notBefore: epochMsOf(until) });
        return wait === 0 ? { outcome: 'wrong' } : { outcome: 'wait', until };
      }
      await device.saveLock({ ...held, wrongTries: 0, notBefore: 0 });
      await device.remember(account);
      touch();
      await enter(account, await sealerOf(key));
      locked.value = undefined;
      await refresh();
      return { outcome: 'unlocked' };
    },
    setPin: async (pin) => {
      const now = session.value;
      const recovery = await serverKey();
      if (recovery === undefined || now === null || now === undefined) return 'offline';
      const personId = now.account.person.id;
      const before = await device.lockOf(personId);
      // A data key that records are sealed with already stays; it is only wrapped anew.
      const dataKey = before === undefined ? around.randomBytes(32) : (before.openKey ?? (await openWithServerKey(before, recovery)));
      if (dataKey === undefined) return 'offline';
      await device.saveLock(await makeLock({ personId, pin, dataKey, serverKey: recovery, randomBytes: around.randomBytes }));
      await now.sealWith(await sealerOf(dataKey));
      await refresh();
      tabs.postMessage(personId);
      return 'set';
    },
    removePin: async () => {
      const account = session.value?.account;
      const held = account === undefined ? undefined : await device.lockOf(account.person.id);
      const recovery = held === undefined ? undefined : await serverKey();
      const openKey = held === undefined || recovery === undefined ? undefined : await openWithServerKey(held, recovery);
      // The key stays, in the open: a tab that still seals with it writes nothing that cannot be read again.
      if (held === undefined || openKey === undefined) return 'offline';
      await device.saveLock({ ...held, openKey });
      await refresh();
      return 'removed';
    },
    sealerFor: async (account, asSignedIn) => {
      const held = await device.lockOf(account.person.id);
      if (held === undefined) return undefined;
      if (held.openKey !== undefined) return sealerOf(held.openKey);
      const recovery = asSignedIn ? await serverKey() : undefined; // signed in by e-mail just now: the way in for a forgotten PIN
      const key = recovery === undefined ? undefined : await openWithServerKey(held, recovery);
      return key === undefined ? 'locked' : sealerOf(key);
    },
  };
}

const isClosed = (lock: Lock | undefined): boolean => lock !== undefined && lock.openKey === undefined;
