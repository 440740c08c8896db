/** A session: how long it lives, how it ends, and whose it is. */
import { afterEach, describe, expect, it } from 'vitest';
import { DAY_MS } from '../../src/domain/instant.ts';
import { PERSON_HEADER } from '../../src/domain/protocol.ts';
import { onEveryEngine } from './engines.ts';
import { type Browser, problemOf, type TestServer, testServer } from './test-server.ts';

onEveryEngine((fresh) => {
  let server: TestServer;
  const start = async (): Promise<TestServer> => (server = await testServer(await fresh()));
  afterEach(() => server.close());
  const newestCode = (): string => /\b\d{6}\b/.exec(server.mailbox[0]!.text)![0];
  const ask = (browser: Browser): Promise<Response> => browser.post('/api/v1/sign-in/code', { email: 'asha.okafor@example.org' });
  const give = (browser: Browser): Promise<Response> => browser.post('/api/v1/sign-in', { code: newestCode() });
  const signIn = async (): Promise<Browser> => {
    const browser = server.browser();
    await ask(browser);
    expect((await give(browser)).status).toBe(200);
    return browser;
  };

  it('lives on while it is used, and ends thirty days after it was last used', async () => {
    await start();
    const browser = await signIn();
    for (let weeks = 0; weeks < 8; weeks++) {
      server.clock.advance(7 * DAY_MS);
      const response = await browser.get('/api/v1/session');
      expect(response.headers.get('set-cookie')).toMatch(/Max-Age=2592000/);
    }
    server.clock.advance(30 * DAY_MS);
    expect(await problemOf(await browser.get('/api/v1/session'))).toBe('signed-out');
  });

  it('gets another token at each sign-in, and the one before is over', async () => {
    await start();
    const browser = await signIn();
    const before = browser.cookies.get('headroom')!;
    await ask(browser);
    await give(browser);
    expect(browser.cookies.get('headroom')).not.toBe(before);
    const old = server.browser();
    old.cookies.set('headroom', before);
    expect(await problemOf(await old.get('/api/v1/session'))).toBe('signed-out');
  });

  it('is gone from the server after signing out, and signing out twice is no mistake', async () => {
    await start();
    const browser = await signIn();
    const stolen = server.browser();
    stolen.cookies.set('headroom', browser.cookies.get('headroom')!);
    expect((await browser.post('/api/v1/sign-out', {})).status).toBe(204);
    expect((await browser.post('/api/v1/sign-out', {})).status).toBe(204);
    expect(browser.cookies.has('headroom')).toBe(false);
    expect(await problemOf(await stolen.get('/api/v1/session'))).toBe('signed-out');
  });

  it('is not used for a device that takes itself for somebody else’s', async () => {
    await start();
    const browser = await signIn();
    const as = (personId: string) => ({ [PERSON_HEADER]: personId });
    expect((await browser.get('/api/v1/feed', as('asha-okafor'))).status).toBe(200);
    for (const response of [
      await browser.get('/api/v1/feed', as('tom-reilly')),
      await browser.get('/api/v1/session', as('tom-reilly')),
      await browser.post('/api/v1/submissions', { submissions: [{}] }, as('tom-reilly')),
      await browser.post('/api/v1/sign-out', {}, as('tom-reilly')),
    ])
      expect([response.status, await problemOf(response)]).toEqual([409, 'other-person']);
    expect((await browser.get('/api/v1/session')).status).toBe(200);
  });
});

describe('the cookie', () => {
  const cookieOf = async (origins: string[]): Promise<string> => {
    const server = await testServer({ engine: 'sqlite', file: ':memory:' }, { parts: { origins } });
    const response = await server.browser().post('/api/v1/demo/sign-in', { personId: 'asha-okafor' });
    await server.close();
    return response.headers.get('set-cookie')!;
  };
  it('is bound to the host over https', async () => {
    expect(await cookieOf(['https://headroom.example.gov.uk'])).toMatch(
      /^__Host-headroom=[\w-]{43}; Max-Age=2592000; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
  });
  it('is plain on localhost, where Safari takes no secure one', async () => {
    expect(await cookieOf(['http://localhost:8080'])).toMatch(/^headroom=[\w-]{43}; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/);
  });
});
