/** Sends the current person's outbox from the worker, with the very code the page uses. */
import { instantOf } from '../domain/instant.ts';
import { PersonStore } from '../device/store/person-store.ts';
import { DeviceStore } from '../device/store/device-store.ts';
import { synchronise } from '../device/sync/sync.ts';
import { createTransport } from '../device/sync/transport.ts';

/** Rejects when something could not be sent, so that the browser tries again later. */
export async function drainOutbox(): Promise<void> {
  const device = new DeviceStore();
  const account = await device.currentAccount();
  const locked = account !== undefined && (await device.lockOf(account.person.id)) !== undefined;
  await device.close();
  if (account === undefined || locked) return; // what a PIN has sealed goes when its person opens the app
  const store = new PersonStore(account.person.id);
  try {
    const transport = createTransport((input, init) => fetch(input, init), account.person.id);
    const progress = await synchronise({ store, transport, locks: navigator.locks, now: () => instantOf(Date.now()) });
    if (progress.outcome === 'offline' || progress.outcome === 'busy') throw new Error(`Not sent yet: ${progress.outcome}`);
  } finally {
    await store.close();
  }
}
