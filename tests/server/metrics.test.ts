/** What an operator's Prometheus can read: who may ask, what is in it, and that no person is. */
import { afterEach, describe, expect, it } from 'vitest';
import { API } from '../../src/domain/protocol.ts';
import { mapleVacancies } from '../fixtures/returns.ts';
import { onEveryEngine } from './engines.ts';
import { type Browser, problemOf, type TestServer, testServer } from './test-server.ts';

const UBUNTU_CHROME = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0.0.0 Safari/537.36';
const IPAD =
  'Mozilla/5.0 (iPad; CPU OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1';

let server: TestServer;
afterEach(() => server.close());
const metrics = async (): Promise<string> => (await server.browser('127.0.0.1').get('/metrics')).text();

describe('who may read them', () => {
  const ask = (from: string, headers: Record<string, string> = {}): Promise<Response> => server.browser(from).get('/metrics', headers);
  it.each([
    ['this machine', '127.0.0.1', {}, 200],
    ['this machine, by its other address', '::1', {}, 200],
    ['our own network', '10.1.2.3', {}, 200],
    ['anybody, through the proxy on this machine', '127.0.0.1', { 'x-forwarded-for': '203.0.113.9' }, 404],
    ['anybody, who claims through the proxy to be us', '127.0.0.1', { 'x-forwarded-for': '127.0.0.1' }, 404],
    ['anybody, through another proxy', '10.1.2.3', { forwarded: 'for=203.0.113.9' }, 404],
    ['the open internet', '203.0.113.9', {}, 404],
  ])('%s', async (_name, from, headers, status) => {
    server = await testServer({ engine: 'sqlite', file: ':memory:' });
    expect((await ask(from, headers)).status).toBe(status);
  });

  it('is decided by the token alone once there is one', async () => {
    server = await testServer({ engine: 'sqlite', file: ':memory:' }, { parts: { metricsToken: 'sixteen letters!' } });
    expect((await ask('203.0.113.9', { authorization: 'Bearer sixteen letters!' })).status).toBe(200);
    for (const authorization of ['Bearer sixteen letters?', 'sixteen letters!', ''])
      expect(await problemOf(await ask('127.0.0.1', { authorization }))).toBe('not-found');
  });
});

onEveryEngine((fresh) => {
  it('count requests, returns, commits and sessions, and hold nobody’s name, number or address', async () => {
    server = await testServer(await fresh());
    const [asha, tom] = [await server.as('asha-okafor'), await server.as('tom-reilly')];
    const sent = mapleVacancies();
    await asha.push(sent, mapleVacancies({ serviceId: 'maple-house.nowhere' }));
    await tom.push(sent);
    await tom.get(`${API}/submissions/${sent.id}`);
    await tom.get('/nothing/of/ours.js');
    await tom.send('BREW', '/');
    await tom.get(`${API}/nudges`);
    const text = await metrics();
    for (const line of [
      'headroom_requests_total{method="POST",route="/api/v1/submissions",status="200"} 2',
      'headroom_requests_total{method="GET",route="/api/v1/submissions/:id",status="200"} 1',
      'headroom_submissions_total{outcome="accepted"} 1',
      'headroom_submissions_total{outcome="repeated"} 1',
      'headroom_submissions_total{outcome="refused"} 1',
      'headroom_commit_group_size_count 2',
      'headroom_commit_seconds_count 2',
      'headroom_commit_failures_total 0',
      'headroom_sessions 2',
      'headroom_nudge_streams 1',
    ])
      expect(text).toContain(`${line}\n`);
    expect(text).toMatch(/requests_total\{method="other"/);
    expect(text).not.toMatch(new RegExp(`${sent.id}|asha|tom|reilly|maple|BREW|ours`, 'i'));
  });
});

describe('faults of storage that devices report', () => {
  const report = (browser: Browser, userAgent: string, ...faults: object[]): Promise<Response> =>
    browser.post(`${API}/faults`, { faults }, { 'user-agent': userAgent });
  const fault = (name: string, where: string, count = 1) => ({ name, where, count });

  it('are counted by name, place and kind of browser, and logged with its version', async () => {
    server = await testServer({ engine: 'sqlite', file: ':memory:' });
    const asha = await server.as('asha-okafor');
    expect((await report(asha, UBUNTU_CHROME, fault('QuotaExceededError', 'outbox.put', 2), fault('AbortError', 'open'))).status).toBe(204);
    await report(await server.as('tom-reilly'), UBUNTU_CHROME, fault('QuotaExceededError', 'outbox.put'));
    await report(asha, IPAD, fault('UnknownError', 'open'));
    const text = await metrics();
    expect(text).toContain('headroom_device_faults_total{name="QuotaExceededError",where="outbox.put",browser="chrome"} 3');
    expect(text).toContain('headroom_device_faults_total{name="UnknownError",where="open",browser="ios"} 1');
    expect(text).not.toMatch(/asha|tom/);
    const lines = server.logged.filter((line) => line.includes('storage failed'));
    expect(JSON.parse(lines.at(-1)!)).toMatchObject({ name: 'UnknownError', where: 'open', browser: 'ios', version: 17, count: 1 });
    expect(lines.join()).not.toMatch(/asha|tom-reilly/);
  });

  it('cannot fill the metrics with names, places or numbers of somebody’s making', async () => {
    server = await testServer({ engine: 'sqlite', file: ':memory:' });
    const asha = await server.as('asha-okafor');
    const many = Array.from({ length: 90 }, (_, n) =>
      fault(`${'Made'.repeat(3)}${String.fromCharCode(65 + (n % 26), 97 + Math.floor(n / 26))}Error`, `place ${n}`),
    );
    await report(
      asha,
      'curl',
      ...many,
      fault('Mrs Bell in room 4', 'said: «hello»\nheadroom_sessions 99'),
      fault('DataError', 'open', 1e15),
      fault('DataError', 'open', -5),
    );
    const lines = (await metrics()).split('\n').filter((line) => line.startsWith('headroom_device_faults_total{'));
    expect(new Set(lines.map((line) => /name="([^"]*)"/.exec(line)![1])).size).toBeLessThanOrEqual(21);
    expect(new Set(lines.map((line) => /where="([^"]*)"/.exec(line)![1])).size).toBeLessThanOrEqual(41);
    expect(lines.join()).not.toMatch(/Bell|hello|e\+15/);
    expect(lines.join()).toContain('} 10051'); // 1e15 counted as 10,000, -5 not at all
  });

  it('are taken in sixty times an hour from one person', async () => {
    server = await testServer({ engine: 'sqlite', file: ':memory:' });
    const asha = await server.as('asha-okafor');
    for (let times = 0; times < 60; times++) await report(asha, '', fault('DataError', 'open'));
    expect(await problemOf(await report(asha, '', fault('DataError', 'open')))).toBe('too-many-requests');
  });
});
