/** Behind nginx, as the operator's guide configures it: what the guide prints is what runs here, but for the certificate. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { API, MAX_REQUEST_BYTES } from '../../src/domain/protocol.ts';
import { ChildServer } from './child-server.ts';
import { tempFolder } from './engines.ts';
import { findNginx, guideBlock, NO_NGINX } from './nginx.ts';
import { freePort } from './postgres.ts';
import { freshReturn } from './posting.ts';

const ORIGIN = 'https://headroom.example.gov.uk';
const nginx = findNginx();
if (nginx === undefined) process.stdout.write(`${NO_NGINX}\n`);

/** The guide's server, on another port and without a certificate, in front of ours. */
async function behindNginx(server: number): Promise<string> {
  const port = await freePort();
  const site = guideBlock('server')
    .replace('listen 443 ssl;', `listen 127.0.0.1:${port};`)
    .replaceAll(/ *ssl_certificate.*\n/g, '')
    .replace('127.0.0.1:8080', `127.0.0.1:${server}`);
  expect(site).not.toContain('8080');
  const folder = tempFolder();
  mkdirSync(join(folder, 'temp'));
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${folder}/temp;`).join('\n');
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; master_process off; pid ${folder}/pid; error_log stderr error; events {} http { access_log off; ${places}\n${site} }`,
  );
  const child = spawn(nginx!, ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'], { stdio: ['ignore', 'inherit', 'pipe'] });
  let said = '';
  child.stderr.on('data', (data: Buffer) => (said += data.toString()));
  onTestFinished(async () => {
    child.kill('SIGTERM');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  });
  const address = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 100; tries++) {
    if (child.exitCode !== null) throw new Error(`nginx ended: ${said}`);
    if (
      await fetch(address).then(
        () => true,
        () => false,
      )
    )
      return address;
    await setTimeout(50);
  }
  throw new Error(`nginx did not come up: ${said}`);
}

describe('the guide', () => {
  it('prints a proxy that says who asks, and keeps bodies as large as ours are', () => {
    for (const needed of [
      'proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for',
      'proxy_set_header Host $host',
      'client_max_body_size 1m',
      'listen 443 ssl',
    ])
      expect(guideBlock('server')).toContain(needed);
    expect(MAX_REQUEST_BYTES).toBeLessThanOrEqual(1024 * 1024);
  });
});

describe.skipIf(nginx === undefined)('behind nginx', () => {
  it('signs in, reports, is nudged, is refused to strangers, and counts by who really asks', async () => {
    const port = await freePort();
    const folder = tempFolder();
    const server = new ChildServer({ engine: 'sqlite', file: '' }, folder, port, { HEADROOM_ORIGIN: ORIGIN, HEADROOM_MODE: 'demo' });
    await server.start();
    const address = await behindNginx(port);
    const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
      fetch(`${address}${API}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: ORIGIN, host: 'headroom.example.gov.uk', ...headers },
        body: JSON.stringify(body),
      });
    expect(await (await fetch(`${address}/health`)).json()).toMatchObject({ ok: true });
    expect((await fetch(`${address}/metrics`)).status).toBe(404); // from this machine, but through a proxy

    const signedIn = await post('/demo/sign-in', { personId: 'asha-okafor' });
    const cookie = signedIn.headers.getSetCookie()[0]!;
    expect(cookie).toMatch(/^__Host-headroom=.*Secure/);
    const session = { cookie: cookie.split(';')[0]! };
    const sent = await post('/submissions', { submissions: [freshReturn()] }, session);
    expect(await sent.json()).toMatchObject({ results: [{ outcome: 'accepted' }] });
    expect((await post('/submissions', {}, { ...session, origin: 'https://elsewhere.example' })).status).toBe(403);
    const feed = await fetch(`${address}${API}/feed?limit=500`, { headers: { ...session, 'accept-encoding': 'gzip' } });
    expect(feed.headers.get('content-encoding')).toBe('gzip');
    expect(feed.headers.get('content-security-policy')).toContain("default-src 'none'");
    const stream = await fetch(`${address}${API}/nudges`, { headers: { ...session, 'accept-encoding': 'gzip' } });
    const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader.read()).value).toMatch(/^retry: \d+\n\n$/); // nothing waits in the proxy for more
    await post('/submissions', { submissions: [freshReturn()] }, session);
    expect((await reader.read()).value).toBe('data: own\n\n');
    await reader.cancel();
    const large = await post('/submissions', { submissions: ['x'.repeat(MAX_REQUEST_BYTES)] }, session);
    expect(large.status).toBe(413);
    expect(await large.json()).toMatchObject({ type: 'urn:headroom:problem:too-large' }); // our words, not the proxy's

    // A stranger who writes another address into the header each time is still one stranger.
    const statuses: number[] = [];
    for (let count = 0; count <= 30; count++)
      statuses.push(
        (await post('/sign-in/code', { email: `nobody.${count}@example.org` }, { 'x-forwarded-for': `198.51.100.${count}` })).status,
      );
    expect(statuses.slice(0, 30).every((status) => status === 204)).toBe(true);
    expect(statuses[30]).toBe(429);
    expect(await server.end('SIGTERM')).toBe(0);
  });
});
