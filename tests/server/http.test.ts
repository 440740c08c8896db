/** What holds for every request: where it may come from, how big it may be, what an answer carries, and the app's own files. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterEach, describe, expect, it } from 'vitest';
import { API, MAX_REQUEST_BYTES } from '../../src/domain/protocol.ts';
import { OPERATIONS } from '../../src/server/openapi-operations.ts';
import { tempFolder } from './engines.ts';
import { ORIGIN, problemOf, type ServerOptions, type TestServer, testServer } from './test-server.ts';

let server: TestServer;
const start = async (options: ServerOptions = {}): Promise<TestServer> =>
  (server = await testServer({ engine: 'sqlite', file: ':memory:' }, options));
afterEach(() => server.close());

const JSON_TYPE = { 'content-type': 'application/json' };

describe('a request that changes something', () => {
  const cases: [name: string, headers: Record<string, string>, isTrusted: boolean][] = [
    ['from our own page', { ...JSON_TYPE, origin: ORIGIN }, true],
    ['from our own page, with a character set', { 'content-type': 'application/json; charset=utf-8', origin: ORIGIN }, true],
    ['without an origin, of which the browser says it is our own', { ...JSON_TYPE, 'sec-fetch-site': 'same-origin' }, true],
    ['from another site', { ...JSON_TYPE, origin: 'https://evil.example' }, false],
    ['from another site that begins like ours', { ...JSON_TYPE, origin: `${ORIGIN}.evil.example` }, false],
    [
      'from another site though the browser call it same-origin',
      { ...JSON_TYPE, origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' },
      false,
    ],
    ['from a sandboxed frame', { ...JSON_TYPE, origin: 'null' }, false],
    ['of which the browser says it is another site’s', { ...JSON_TYPE, 'sec-fetch-site': 'cross-site' }, false],
    ['of which the browser says it is a neighbour’s', { ...JSON_TYPE, 'sec-fetch-site': 'same-site' }, false],
    ['that says nothing about where it comes from', JSON_TYPE, false],
    ['that is a form', { 'content-type': 'application/x-www-form-urlencoded', origin: ORIGIN }, false],
    ['that is plain text', { 'content-type': 'text/plain', origin: ORIGIN }, false],
    ['that only mentions JSON', { 'content-type': 'text/plain; application/json', origin: ORIGIN }, false],
    ['of no type', { origin: ORIGIN }, false],
  ];
  it.each(cases)('%s', async (_name, headers, isTrusted) => {
    await start();
    for (const { path, method } of OPERATIONS.filter(
      ({ method: its, problems }) => its !== 'get' && problems.includes('untrusted-origin'),
    )) {
      const response = await server.browser().send(method.toUpperCase(), path, new TextEncoder().encode('{}'), headers);
      const isRefused = response.status === 403 && (await problemOf(response)) === 'untrusted-origin';
      expect([path, isRefused]).toEqual([path, !isTrusted]);
    }
  });
});

describe('a body', () => {
  const post = async (text: string): Promise<(string | number)[]> => {
    await start();
    const asha = await server.as('asha-okafor');
    const response = await asha.send('POST', `${API}/submissions`, text, { ...JSON_TYPE, origin: ORIGIN });
    return [response.status, (await problemOf(response)) ?? 'answered'];
  };
  const nested = (depth: number, open = '[', close = ']') => `{"submissions":[${open.repeat(depth)}${close.repeat(depth)}]}`;
  it.each<[name: string, text: string, answer: (string | number)[]]>([
    ['that is empty', '', [400, 'malformed']],
    ['that is cut off', '{"submissions":[{"id":"', [400, 'malformed']],
    ['that is no JSON', '<xml/>', [400, 'malformed']],
    ['that is JSON of another kind', '"submissions"', [400, 'malformed']],
    ['that has numbers no computer has', '{"submissions":[1e999]}', [200, 'answered']],
    ['with a name that is dangerous elsewhere', '{"submissions":[{"__proto__":{"id":"x"}}],"__proto__":{"admin":true}}', [200, 'answered']],
    ['as deep as is allowed', nested(98), [200, 'answered']],
    ['deeper than any message is', nested(99), [400, 'malformed']],
    ['of nothing but opening brackets', '['.repeat(900_000), [400, 'malformed']],
    ['of nothing but objects', nested(120_000, '{"a":', '}'), [400, 'malformed']],
    ['with many brackets in its words', JSON.stringify({ submissions: [`${'[{'.repeat(1000)}\\"${'['.repeat(1000)}`] }), [200, 'answered']],
  ])('%s', async (_name, text, answer) => {
    expect(await post(text)).toEqual(answer);
  });
});

describe('a request that is too large', () => {
  const body = (size: number) => JSON.stringify({ submissions: [{ note: 'x'.repeat(size) }] });
  it('is refused by what it says it holds, and by what it turns out to hold', async () => {
    await start();
    const asha = await server.as('asha-okafor');
    const headers = { ...JSON_TYPE, origin: ORIGIN };
    const said = await asha.send('POST', `${API}/submissions`, body(MAX_REQUEST_BYTES), {
      ...headers,
      'content-length': String(MAX_REQUEST_BYTES + 30),
    });
    expect([said.status, await problemOf(said)]).toEqual([413, 'too-large']);
    const found = await asha.send('POST', `${API}/submissions`, body(MAX_REQUEST_BYTES), headers);
    expect([found.status, await problemOf(found)]).toEqual([413, 'too-large']);
  });
  it('is taken when it is just small enough', async () => {
    await start();
    const asha = await server.as('asha-okafor');
    const frame = body(0).length;
    expect((await asha.send('POST', `${API}/submissions`, body(MAX_REQUEST_BYTES - frame), { ...JSON_TYPE, origin: ORIGIN })).status).toBe(
      200,
    );
  });
});

describe('every answer', () => {
  const paths = ['/', `${API}/feed`, `${API}/nothing`, '/health', '/nothing.js'];
  it.each(paths)('from %s keeps the page to itself', async (path) => {
    await start();
    const { headers } = await server.browser().get(path);
    const policy = headers.get('content-security-policy')!;
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'; base-uri 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('permissions-policy')).toContain('geolocation=()');
    expect(headers.get('strict-transport-security')).toBeNull();
    expect(headers.get('x-powered-by')).toBeNull();
  });
  it('asks for https from then on, when it is https', async () => {
    await start({ parts: { origins: ['https://headroom.example.gov.uk'] } });
    expect((await server.browser().get('/health')).headers.get('strict-transport-security')).toMatch(/max-age=\d{8}/);
  });
  it('of the API is kept by nobody', async () => {
    await start();
    for (const path of [`${API}/feed`, `${API}/session`, `${API}/demo/people`, `${API}/nothing`, '/health'])
      expect([path, (await server.browser().get(path)).headers.get('cache-control')]).toEqual([path, 'no-store']);
  });
});

describe('a fault of ours', () => {
  it('is logged whole and told in general', async () => {
    await start();
    const asha = await server.as('asha-okafor');
    await server.database.db.schema.dropTable('feed').execute();
    const response = await asha.get(`${API}/feed`);
    const text = await response.text();
    expect([response.status, JSON.parse(text).type]).toEqual([500, 'urn:headroom:problem:internal']);
    expect(text).not.toMatch(/feed|sqlite|select/i);
    expect(server.logged.join('')).toContain('no such table: feed');
    expect(server.logged.at(-1)).toContain('"status":500');
  });
});

describe('health', () => {
  it('is good while the database answers, and bad when it does not', async () => {
    await start();
    const good = await server.browser().get('/health');
    expect([good.status, await good.json()]).toEqual([200, { ok: true, version: '0.0.0-test' }]);
    await server.database.close();
    const bad = await server.browser().get('/health');
    expect([bad.status, await problemOf(bad)]).toEqual([503, 'unavailable']);
  });
});

describe('the kill switch', () => {
  it('puts a worker in the place of the app’s that takes itself and its files away, and leaves what is saved', async () => {
    await start({ parts: { killSwitch: true } });
    const response = await server.browser().get('/service-worker.js');
    expect(response.headers.get('content-type')).toMatch(/^text\/javascript/);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const done: string[] = [];
    const listeners = new Map<string, (event: object) => void>();
    const self = {
      addEventListener: (type: string, listener: (event: object) => void) => listeners.set(type, listener),
      skipWaiting: () => done.push('skip waiting'),
      registration: { unregister: async () => done.push('unregister') },
      clients: { matchAll: async () => ['/', '/closed'].map((url) => ({ url, navigate: async () => navigate(url) })) },
    };
    const navigate = (url: string): void => {
      if (url === '/closed') throw new TypeError('the page is gone');
      done.push(`load ${url}`);
    };
    const caches = { keys: async () => ['shell'], delete: async (name: string) => done.push(`delete ${name}`) };
    // What a worker's global scope would hand it; anything else, IndexedDB first of all, it would fail to find.
    runInNewContext(await response.text(), { self, caches });
    listeners.get('install')!({});
    let until: Promise<unknown> | undefined;
    listeners.get('activate')!({ waitUntil: (work: Promise<unknown>) => void (until = work) });
    await until;
    expect(done).toEqual(['skip waiting', 'delete shell', 'unregister', 'load /']);
  });
});

describe('the app’s files', () => {
  const folder = tempFolder();
  const dist = join(folder, 'dist');
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), text);
  };
  const PAGE = '<!doctype html><title>Headroom</title>';
  const files = {
    'index.html': PAGE,
    'index.html.br': 'page in br',
    'assets/main-abc.js': 'main',
    'assets/main-abc.js.br': 'main in br',
    'assets/main-abc.js.gz': 'main in gzip',
    'service-worker.js': 'worker',
    'manifest.webmanifest': '{}',
    '.secret': 'hidden',
  };
  for (const [path, text] of Object.entries(files)) write(path, text);
  writeFileSync(join(folder, 'outside.txt'), 'outside');

  const get = async (path: string, headers: Record<string, string> = {}): Promise<Response> => {
    await start({ parts: { distFolder: dist } });
    return server.browser().get(path, headers);
  };
  const html = { accept: 'text/html,application/xhtml+xml' };

  it.each<[path: string, headers: Record<string, string>, status: number, text: string | RegExp, cache: string]>([
    ['/', html, 200, PAGE, 'no-cache'],
    ['/report/maple-house.home', html, 200, PAGE, 'no-cache'],
    ['/plans', html, 200, PAGE, 'no-cache'],
    ['/plans?council=sefton', html, 200, PAGE, 'no-cache'],
    ['/plans', { accept: 'application/json' }, 404, /not-found/, 'no-store'],
    ['/api/v1/plans', html, 404, /not-found/, 'no-store'],
    ['/assets/main-abc.js', {}, 200, 'main', 'public, max-age=31536000, immutable'],
    ['/assets/gone-abc.js', html, 404, /not-found/, 'no-store'],
    ['/service-worker.js', {}, 200, 'worker', 'no-cache'],
    ['/.secret', html, 404, /not-found/, 'no-store'],
    ['/../outside.txt', html, 404, /not-found/, 'no-store'],
    ['/%2e%2e/outside.txt', html, 404, /not-found/, 'no-store'],
    ['/..%2foutside.txt', html, 404, /not-found/, 'no-store'],
    ['/assets%5c..%5c..%5coutside.txt', html, 404, /not-found/, 'no-store'],
    ['/%zz.js', html, 404, /not-found/, 'no-store'],
    ['/index.html%00.js', html, 404, /not-found/, 'no-store'],
  ])('%s (%j) is %i', async (path, headers, status, text, cache) => {
    const response = await get(path, headers);
    expect(response.status).toBe(status);
    expect(await response.text()).toMatch(text);
    expect(response.headers.get('cache-control')).toBe(cache);
  });

  it.each([
    ['br, gzip', 'main in br', 'br'],
    ['gzip', 'main in gzip', 'gzip'],
    ['br;q=0, gzip', 'main in gzip', 'gzip'],
    ['', 'main', null],
  ])('come compressed for a browser that takes %j', async (accepts, text, encoding) => {
    const response = await get('/assets/main-abc.js', { 'accept-encoding': accepts });
    expect(await response.text()).toBe(text);
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(response.headers.get('content-type')).toMatch(/^text\/javascript/);
    expect(response.headers.get('vary')).toBe('accept-encoding');
  });

  it.each(['/', '/service-worker.js'])('%s is not sent again to a browser that has it', async (path) => {
    const first = await get(path, html);
    const etag = first.headers.get('etag')!;
    const again = await server.browser().get(path, { ...html, 'if-none-match': `"other", W/${etag}` });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
    expect((await server.browser().get(path, { ...html, 'if-none-match': '"other"' })).status).toBe(200);
  });

  it('have a different tag for each form, so that a cache never mixes them', async () => {
    const plain = await get('/', html);
    const small = await server.browser().get('/', { ...html, 'accept-encoding': 'br' });
    expect(small.headers.get('etag')).not.toBe(plain.headers.get('etag'));
  });

  it('say how to build the app when it has not been built', async () => {
    await start();
    expect(await (await server.browser().get('/', html)).text()).toContain('npm run build');
  });
});
