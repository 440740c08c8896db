/** The app's files, kept so that it opens with no connection. */

export type ShellFile = { url: string; revision: string | null };

const CACHE = 'headroom-shell';
const pathOf = (file: ShellFile): string => `/${file.url}`;
/** A file without a hash in its name is kept under its revision, so that two versions of it can lie side by side during an update. */
const keyOf = (file: ShellFile): string => (file.revision === null ? pathOf(file) : `${pathOf(file)}?revision=${file.revision}`);
const keysOf = (shell: readonly ShellFile[]): Set<string> => new Set(shell.map((file) => new URL(keyOf(file), location.origin).href));

/** All scripts and styles in one file, which the build writes: a JSON object of texts by their paths. */
const isPack = ({ url }: ShellFile): boolean => /^assets\/pack-[\w-]+\.json$/.test(url);
/** With fewer missing than this each is fetched by itself: what a small update changed. */
const WORTH_A_PACK = 20;

/** What the build listed: the files to keep, and the one they come in together. */
export function shellOf(listed: readonly ShellFile[]): { shell: ShellFile[]; pack: ShellFile | undefined } {
  return { shell: listed.filter((file) => !isPack(file)), pack: listed.find(isPack) };
}

/** Fetches what this version needs and is not here yet: all of it, or the install fails and the old version stays. */
export async function precache(shell: readonly ShellFile[], pack: ShellFile | undefined): Promise<void> {
  const cache = await caches.open(CACHE);
  const held = new Set((await cache.keys()).map((request) => request.url));
  const missing = shell.filter((file) => !held.has(new URL(keyOf(file), location.origin).href));
  const packed = pack !== undefined && missing.length >= WORTH_A_PACK ? await unpack(pack) : new Map<string, Response>();
  await Promise.all(missing.map(async (file) => cache.put(keyOf(file), packed.get(file.url) ?? (await fetchWhole(file)))));
}

async function fetchWhole(file: ShellFile): Promise<Response> {
  const response = await fetch(pathOf(file), { cache: 'no-cache' });
  if (!response.ok || response.redirected) throw new Error(`${file.url} could not be kept for offline use: ${response.status}`);
  return response;
}

const TYPES: Record<string, string> = { js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8' };

/** One request in place of hundreds, which cost a device half of its install. Without it, each file is fetched. */
async function unpack(pack: ShellFile): Promise<Map<string, Response>> {
  const response = await fetch(pathOf(pack), { cache: 'no-store' });
  if (!response.ok || response.redirected) return new Map();
  const headers = new Headers(response.headers); // what the server says of every file: its security headers
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  const texts = Object.entries((await response.json().catch(() => ({}))) as Record<string, string>);
  return new Map(
    texts.map(([url, text]) => {
      headers.set('content-type', TYPES[url.split('.').at(-1)!]!);
      return [url, new Response(text, { headers })];
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
