/** Asks the browser to wake the worker when there is a connection again, where it can (WICG Background Sync). */

export const SYNC_TAG = 'headroom-outbox';

export async function askForWake(registration: ServiceWorkerRegistration): Promise<void> {
  const sync = (registration as { sync?: { register(tag: string): Promise<void> } }).sync;
  await sync?.register(SYNC_TAG).catch(() => undefined); // refused in private windows and when switched off: the page sends anyway
}
