/** The service worker: serves the shell offline, and sends what waits when the browser wakes it. It handles GET only and knows no care words. */
import '../device/no-eval.ts';
import { SYNC_TAG } from '../device/sync/wake.ts';
import { drainOutbox } from './drain.ts';
import { openFrom, showMessage } from './messages.ts';
import { routePast } from './routes.ts';
import { precache, serve, type ShellFile, shellOf, sweep } from './shell.ts';

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: ShellFile[] };
const { shell, pack } = shellOf(self.__WB_MANIFEST);

self.addEventListener('install', (event) => {
  event.waitUntil(precache(shell, pack));
  routePast(event, shell);
});
self.addEventListener('activate', (event) => event.waitUntil(sweep(shell).then(() => self.clients.claim())));

self.addEventListener('fetch', (event) => {
  if (event.request.method !== 'GET' || new URL(event.request.url).origin !== self.location.origin) return;
  const answer = serve(shell, event.request);
  if (answer !== undefined) event.respondWith(answer);
});

// The page asks for this once every draft is put away: an update never takes a page by surprise.
self.addEventListener('message', (event) => {
  if ((event.data as { type?: unknown } | null)?.type === 'SKIP_WAITING') void self.skipWaiting();
});

// Background Sync (Chromium only) is an extra wake-up; the page never relies on it.
self.addEventListener('sync' as keyof ServiceWorkerGlobalScopeEventMap, (event) => {
  if ('tag' in event && event.tag === SYNC_TAG) (event as ExtendableEvent).waitUntil(drainOutbox());
});

self.addEventListener('push', (event) => event.waitUntil(showMessage(self.registration, event.data)));
self.addEventListener('notificationclick', (event) => event.waitUntil(openFrom(event.notification, self.clients)));
