/** What a version of the app fetches to be kept offline: one file for hundreds at first, only what changed later, and all of it or nothing. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { precache, type ShellFile, shellOf } from '../../src/worker/shell.ts';

const ORIGIN = 'https://headroom.example';
const SCRIPTS = Array.from({ length: 30 }, (_, n) => `assets/page-${n}-AAAAAAAA.js`);
const PACKED = Object.fromEntries([...SCRIPTS, 'assets/index-AAAAAAAA.css'].map((url) => [url, `text of ${url}, £`]));
const LISTED: ShellFile[] = [
  { url: 'index.html', revision: 'one' },
  ...Object.keys(PACKED).map((url) => ({ url, revision: null })),
  { url: 'assets/pack-AAAA-_AA.json', revision: null },
];
const { shell, pack } = shellOf(LISTED);

let kept: Map<string, Response>;
let asked: string[];
/** What the server answers in place of the file. */
let answers: Map<string, () => Response | Promise<Response>>;

beforeEach(() => {
  kept = new Map();
  asked = [];
  answers = new Map();
  const whole = (address: string): string => new URL(address, ORIGIN).href;
  vi.stubGlobal('location', { origin: ORIGIN });
  vi.stubGlobal('caches', {
    open: async () => ({
      keys: async () => [...kept.keys()].map((address) => new Request(address)),
      put: async (address: string, response: Response) => void kept.set(whole(address), response),
    }),
  });
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    const headers = { 'x-content-type-options': 'nosniff', 'content-security-policy': "default-src 'self'", 'content-length': '12' };
    const answer =
      answers.get(address) ?? (() => new Response(address === `/${pack!.url}` ? JSON.stringify(PACKED) : address, { headers }));
    return answer();
  });
});
afterEach(() => vi.unstubAllGlobals());

const keptOf = (path: string): Response => kept.get(`${ORIGIN}/${path}`)!;
const keptNames = (): string[] => [...kept.keys()].map((address) => address.slice(ORIGIN.length + 1)).sort();
const ALL = ['index.html?revision=one', ...Object.keys(PACKED)].sort();

it('a first install asks for the pack and for what is not in it, and keeps each file under its own name', async () => {
  await precache(shell, pack);
  expect(asked.sort()).toEqual(['/assets/pack-AAAA-_AA.json', '/index.html']);
  expect(keptNames()).toEqual(ALL);
  expect(await keptOf(SCRIPTS[7]!).text()).toBe(PACKED[SCRIPTS[7]!]);
  expect(keptOf(SCRIPTS[7]!).headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(keptOf('assets/index-AAAAAAAA.css').headers.get('content-type')).toBe('text/css; charset=utf-8');
});

it('a file out of the pack has the headers that the server gives every file: a worker of the page is held by its policy', async () => {
  await precache(shell, pack);
  const { headers } = keptOf(SCRIPTS[0]!);
  expect(headers.get('content-security-policy')).toBe("default-src 'self'");
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('content-length')).toBeNull();
});

it('a small update asks only for what is new', async () => {
  await precache(shell, pack);
  asked = [];
  const next = shell.map((file) => (file.url === SCRIPTS[3] ? { ...file, url: 'assets/page-3-BBBBBBBB.js' } : file));
  await precache(next, pack);
  expect(asked).toEqual(['/assets/page-3-BBBBBBBB.js']);
});

it.each([
  ['is not there', () => new Response('no', { status: 404 })],
  ['knows none of the files', () => new Response('{}')],
  ['is no longer what was built', () => new Response('<!doctype html>')],
])('where the pack %s, each file is fetched by itself', async (_, answer) => {
  answers.set(`/${pack!.url}`, answer);
  await precache(shell, pack);
  expect(asked).toHaveLength(1 + ALL.length);
  expect(keptNames()).toEqual(ALL);
});

it.each([
  ['the pack is cut off', `/${pack!.url}`, () => Promise.reject(new TypeError('Failed to fetch'))],
  ['the document is refused', '/index.html', () => new Response('no', { status: 503 })],
])('where %s, the install fails, and the older version stays', async (_, address, answer) => {
  answers.set(address, answer);
  await expect(precache(shell, pack)).rejects.toThrow();
  answers.clear();
  await precache(shell, pack); // as the browser does at the next visit
  expect(keptNames()).toEqual(ALL);
});
