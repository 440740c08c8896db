/** Serves the built app: what has its hash in its name for ever, everything else asked for again each time. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import type { Context, Hono } from 'hono';
import { getMimeType } from 'hono/utils/mime';
import type { Env } from './env.ts';
import { ProblemError } from './errors.ts';

const ENCODINGS = [
  { name: 'br', suffix: '.br' },
  { name: 'gzip', suffix: '.gz' },
] as const;
const FOR_EVER = 'public, max-age=31536000, immutable';

interface Found {
  bytes: Uint8Array<ArrayBuffer>;
  encoding: string | undefined;
}

async function read(file: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await readFile(file));
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}

/** The smallest form the browser takes, of those the build made. */
async function find(file: string, accepts: string): Promise<Found | undefined> {
  for (const { name, suffix } of ENCODINGS) {
    const bytes = new RegExp(`\\b${name}\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))`).test(accepts) ? await read(file + suffix) : undefined;
    if (bytes !== undefined) return { bytes, encoding: name };
  }
  const bytes = await read(file);
  return bytes === undefined ? undefined : { bytes, encoding: undefined };
}

/** A path inside the folder, or undefined for anything that tries to leave it or to read a hidden file. */
function pathInside(folder: string, path: string): string | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  const parts = normalize(decoded).split(/[/\\]/);
  if (decoded.includes('\0') || parts.some((part) => part.startsWith('.'))) return undefined;
  return join(folder, ...parts);
}

function answer(c: Context, path: string, { bytes, encoding }: Found): Response {
  const headers = new Headers({ 'content-type': getMimeType(path) ?? 'application/octet-stream', vary: 'accept-encoding' });
  if (encoding !== undefined) headers.set('content-encoding', encoding);
  if (path.startsWith('/assets/')) {
    headers.set('cache-control', FOR_EVER);
    return new Response(bytes, { headers });
  }
  // From the bytes, not from the date: two builds in a container may carry the same date.
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
  headers.set('cache-control', 'no-cache');
  headers.set('etag', etag);
  const known = c.req
    .header('if-none-match')
    ?.split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''));
  if (known?.includes(etag) === true) return new Response(null, { status: 304, headers });
  return new Response(bytes, { headers });
}

/**
 * Pages of the app have addresses of their own; all of them are index.html. An id may have a dot in it (/report/maple-house.home),
 * so it is not any dot that makes a file, but the name of a kind of file.
 */
const isPage = (c: Context): boolean => getMimeType(c.req.path) === undefined && (c.req.header('accept') ?? '').includes('text/html');

export function staticFiles(app: Hono<Env>, folder: string): void {
  app.get('*', async (c, next) => {
    if (c.req.path.startsWith('/api/')) return next();
    const accepts = c.req.header('accept-encoding') ?? '';
    const path = c.req.path === '/' ? '/index.html' : c.req.path;
    const file = pathInside(folder, path);
    if (file === undefined) throw new ProblemError('not-found');
    const found = await find(file, accepts);
    if (found !== undefined) return answer(c, path, found);
    if (!isPage(c)) throw new ProblemError('not-found');
    const page = await find(join(folder, 'index.html'), accepts);
    return page === undefined ? c.text('The app has not been built yet. Run: npm run build', 404) : answer(c, '/index.html', page);
  });
}
