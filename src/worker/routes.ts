/** What the browser answers without waking the worker, where it can (Service Worker Static Routing API). */
import type { ShellFile } from './shell.ts';

interface CanRoute extends ExtendableEvent {
  addRoutes?(routes: readonly object[]): Promise<unknown>;
}

/**
 * Files of a hashed name come from the cache, requests to the server from the network. Both are faster so; and Chromium leaves a new
 * worker waiting, though it was told to take over, when any request wakes the old one in that moment. A file that is in no cache comes
 * from the network.
 */
export function routePast(event: CanRoute, shell: readonly ShellFile[]): void {
  const hashed = shell.filter((file) => file.revision === null).map(({ url }) => ({ urlPattern: `/${url}` }));
  void event
    .addRoutes?.([
      { condition: { urlPattern: '/api/*' }, source: 'network' },
      { condition: { or: hashed }, source: 'cache' },
    ])
    .catch(() => undefined); // a browser that knows other rules: the worker answers as before
}
