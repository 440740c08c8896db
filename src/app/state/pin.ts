/** The commands of a PIN, loaded for those who have one or set one. */
import { addMs, epochMsOf, type Instant, instantOf } from '../../domain/instant.ts';
import { waitAfter } from '../../domain/pin.ts';
import type { Account } from '../../domain/person.ts';
import { API } from '../../domain/protocol.ts';
import { RecoveryKey } from '../../domain/protocol-safety.ts';
import { type Lock, makeLock, openWithPin, openWithServerKey } from '../../device/store/lock.ts';
import { createSealer } from '../../device/store/sealer.ts';
import type { Sealer } from '../../device/store/sealed-records.ts';
import type { Transport } from '../../device/sync/transport.ts';
import type { Model } from './model.ts';

type Key = Uint8Array<ArrayBuffer>;
export type Unlocked = { outcome: 'unlocked' } | { outcome: 'wrong' } | { outcome: 'wait'; until: Instant };

export const sealerOf = (key: Key): Sealer => createSealer(key);

async function serverKey(transport: Transport): Promise<Key | undefined> {
  const answer = await transport.get(`${API}/recovery-key`, RecoveryKey);
  return answer.outcome === 'ok' ? Uint8Array.from(atob(answer.body.key), (char) => char.charCodeAt(0)) : undefined;
}

/** The data key, by what the server gives a person who has signed in. */
export async function keyByServer(lock: Lock, transport: Transport): Promise<Key | undefined> {
  const recovery = await serverKey(transport);
  return recovery === undefined ? undefined : openWithServerKey(lock, recovery);
}

/** Opens the work of whoever the lock screen asks for. */
export async function unlock(model: Model, pin: string): Promise<Unlocked> {
  const { device, locking, now } = model;
  const account = locking.locked.value;
  const held = account === undefined ? undefined : await device.lockOf(account.person.id);
  if (account === undefined || held === undefined) return { outcome: 'wrong' };
  if (epochMsOf(now()) < held.notBefore) return { outcome: 'wait', until: instantOf(held.notBefore) };
  const key = await openWithPin(held, pin);
  if (key === undefined) {
    const wrongTries = held.wrongTries + 1;
    const wait = waitAfter(wrongTries);
    const until = addMs(now(), wait);
    await device.saveLock({ ...held, wrongTries, notBefore: epochMsOf(until) });
    return wait === 0 ? { outcome: 'wrong' } : { outcome: 'wait', until };
  }
  await enterWith(model, account, held, key);
  return { outcome: 'unlocked' };
}

/** @param key the data key of that lock */
export async function enterWith({ device, enter }: Model, account: Account, held: Lock, key: Key): Promise<void> {
  await device.saveLock({ ...held, wrongTries: 0, notBefore: 0 });
  await device.remember(account);
  await enter(account, sealerOf(key));
}

/** Sets or changes the PIN. Needs a connection once, for the way back in when it is forgotten. */
export async function setPin(model: Model, pin: string): Promise<'set' | 'offline'> {
  const { device, locking, session, transport, randomBytes } = model;
  const now = session.value;
  const recovery = await serverKey(transport);
  if (recovery === undefined || now === null || now === undefined) return 'offline';
  const personId = now.account.person.id;
  const before = await device.lockOf(personId);
  // A data key that records are sealed with already stays; it is only wrapped anew.
  const dataKey = before === undefined ? randomBytes(32) : (before.openKey ?? (await openWithServerKey(before, recovery)));
  if (dataKey === undefined) return 'offline';
  const lock = await makeLock({ personId, pin, dataKey, serverKey: recovery, randomBytes });
  const byPasskey = before?.byPasskey; // it wraps the same data key
  await device.saveLock(byPasskey === undefined ? lock : { ...lock, byPasskey });
  const sealer = sealerOf(dataKey);
  await now.sealWith(sealer);
  const { ReadingStore } = await import('../../device/store/reading-store.ts'); // what they saved and wrote for themselves
  const reading = new ReadingStore(personId);
  await reading.sealWith(sealer);
  await reading.close();
  await locking.refresh();
  locking.lockOtherTabs(personId);
  return 'set';
}

/** Needs a connection, as setting it did. */
export async function removePin(model: Model): Promise<'removed' | 'offline'> {
  const { device, locking, session, transport } = model;
  const account = session.value?.account;
  const held = account === undefined ? undefined : await device.lockOf(account.person.id);
  const openKey = held === undefined ? undefined : await keyByServer(held, transport);
  if (held === undefined || openKey === undefined) return 'offline';
  // The key stays, in the open: a tab that still seals with it writes nothing that cannot be read again.
  const { byPasskey: _, ...lock } = held;
  await device.saveLock({ ...lock, openKey });
  await locking.refresh();
  return 'removed';
}
