/** Registers the service worker, and brings in a newer version when the person says so. */
import { Workbox } from 'workbox-window';
import { flushEditors } from './state/open-editors.ts';
import { waitingVersion } from './state/update.ts';

const EVERY_MS = 60 * 60_000;

export async function watchForUpdates(): Promise<void> {
  const workbox = new Workbox('/service-worker.js');
  // Fires for a worker found now and for one left waiting by an earlier visit, so that none is ever stuck.
  workbox.addEventListener('waiting', () => {
    waitingVersion.value = { takeOver: () => workbox.messageSkipWaiting() };
  });
  // Another tab may have let the new version in: this one must follow, with its drafts put away.
  // Not workbox's "controlling": to a page of the first visit, which began without a worker, it says that nothing is an update.
  let isControlled = navigator.serviceWorker.controller !== null;
  let reloading = false;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (isControlled && !reloading) {
      reloading = true;
      void flushEditors().then(() => location.reload());
    }
    isControlled = true;
  });
  await workbox.register().catch(() => undefined); // refused in some private windows: the app then works without being kept
  setInterval(() => void workbox.update().catch(() => undefined), EVERY_MS); // an installed app may stay open for weeks
}
