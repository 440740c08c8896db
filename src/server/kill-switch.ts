/** The way back from a broken release: a service worker that takes itself away, and its cached files, and loads its pages anew. */
import type { Hono } from 'hono';
import type { Env } from './env.ts';

/**
 * Browsers ask for the worker past their caches, at the next visit and at least daily, and install one that differs by a byte.
 * It never touches IndexedDB: what is saved there and not yet sent is worth more than any release.
 */
const WORKER = `// Headroom is being put right: this worker removes the one before it and the cached app. Saved work stays.
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => {
  event.waitUntil((async () => {
    for (const name of await caches.keys()) await caches.delete(name);
    await self.registration.unregister();
    for (const page of await self.clients.matchAll({ type: 'window' })) {
      try {
        await page.navigate(page.url);
      } catch {
        // A page that has closed meanwhile, or that this worker does not control: it loads anew when it is opened again.
      }
    }
  })());
});
`;

export function killSwitch(app: Hono<Env>): void {
  app.get('/service-worker.js', (c) => {
    c.header('content-type', 'text/javascript; charset=utf-8');
    c.header('cache-control', 'no-store');
    return c.body(WORKER);
  });
}
