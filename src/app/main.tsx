/** Where the app is put together: the only file that knows the browser, the device and the pages at once. */
import '../device/no-eval.ts';
import { render } from 'preact';
import { instantOf } from '../domain/instant.ts';
import { leaveStorage, returnToStorage } from '../device/store/connection.ts';
import { DeviceStore } from '../device/store/device-store.ts';
import { askForWake } from '../device/sync/wake.ts';
import { leavesLocksOfWorkers } from '../device/webkit.ts';
import { App } from './app.tsx';
import { keepBadge } from './state/badge.ts';
import { flushEditors } from './state/open-editors.ts';
import { watchForInstallOffer } from './state/install.ts';
import { createModel } from './state/model.ts';

const model = createModel(new DeviceStore(), {
  now: () => instantOf(Date.now()),
  random: Math.random,
  randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)),
  fetch: (input, init) => fetch(input, init),
  locks: navigator.locks,
  ...(leavesLocksOfWorkers() ? {} : { pullApart: async (...of) => (await import('../device/sync/pull-apart.ts')).pullApart(...of) }),
  hearNudges: async (parts) => {
    const [{ hearNudges }, { attentionOfPage }] = await Promise.all([import('../device/sync/nudges.ts'), import('./state/attention.ts')]);
    return hearNudges({ ...parts, attention: attentionOfPage() });
  },
  timer: { set: (run, ms) => setTimeout(run, ms), clear: (timer) => clearTimeout(timer as number) },
  onActivity: (callback) => ['pointerdown', 'keydown'].forEach((event) => window.addEventListener(event, callback, { passive: true })),
  onReturn: (callback) => document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && callback()),
  askForWake: () => void navigator.serviceWorker?.ready.then(askForWake),
});

render(<App model={model} />, document.getElementById('app')!);
void model.start();
keepBadge(model.session);
watchForInstallOffer();

const nudge = (): void => model.session.peek()?.nudge();
window.addEventListener('online', nudge);
window.addEventListener('focus', nudge);
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') void flushEditors();
  else nudge();
});
window.addEventListener('pagehide', () => {
  void flushEditors();
  leaveStorage();
});
window.addEventListener('pageshow', returnToStorage);

// Once the first screen is up: it is not needed for it.
if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  window.addEventListener('load', () => void import('./updates.ts').then(({ watchForUpdates }) => watchForUpdates()));
}
