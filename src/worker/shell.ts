/** The app's files, kept so that it opens with no connection. */

export type ShellFile = { url: string; revision: string | null };

const CACHE = 'headroom-shell';
const pathOf = (file: ShellFile): string => `/${file.url}`;
/** A file without a hash in its name is kept under its revision, so that two versions of it can lie side by side during an update. */
const keyOf = (file: ShellFile): string => (file.revision === null ? pathOf(file) : `${pathOf(file)}?revision=${file.revision}`);
const keysOf = (shell: readonly ShellFile[]): Set<string> => new Set(shell.map((file) => new URL(keyOf(file), location.origin).href));

/** Fetches what this version needs and is not here yet: all of it, or the install fails and the old version stays. */
export async function precache(shell: readonly ShellFile[]): Promise<void> {
  const cache = await caches.open(CACHE);
  const held = new Set((await cache.keys()).map((request) => request.url));
  const missing = shell.filter((file) => !held.has(new URL(keyOf(file), location.origin).href));
  await Promise.all(
    missing.map(async (file) => {
      const response = await fetch(pathOf(file), { cache: 'no-cache' });
      if (!response.ok || response.redirected) throw new Error(`${file.url} could not be kept for offline use: ${response.status}`);
      await cache.put(keyOf(file), response);
    }),
  );
}

/** Once this version has taken over: drops the files that only an older one used. */
export async function sweep(shell: readonly ShellFile[]): Promise<void> {
  const cache = await caches.open(CACHE);
  const wanted = keysOf(shell);
  await Promise.all((await cache.keys()).filter((request) => !wanted.has(request.url)).map((request) => cache.delete(request)));
}

/** What to answer a GET of our own origin with; undefined leaves it to the browser. */
export function serve(shell: readonly ShellFile[], request: Request): Promise<Response> | undefined {
  const { pathname } = new URL(request.url);
  const isPage = request.mode === 'navigate' && !/^\/(api\/|health$|openapi\.json$)/.test(pathname);
  const file = shell.find((candidate) => pathOf(candidate) === (isPage ? '/index.html' : pathname));
  if (file !== undefined) return kept(keyOf(file), request);
  // A hashed file outside the shell (the desk's): it never changes, so the first copy is kept.
  return pathname.startsWith('/assets/') ? kept(pathname, request, true) : undefined;
}

async function kept(key: string, request: Request, keep = false): Promise<Response> {
  const cache = await caches.open(CACHE);
  const held = await cache.match(key);
  if (held !== undefined) return held;
  const response = await fetch(request);
  if (keep && response.ok) await cache.put(key, response.clone());
  return response;
}
