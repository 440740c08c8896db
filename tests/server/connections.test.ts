/** A council's own tools: keys that open just what they were made for, and webhooks that are told everything once, in order, and nothing private. */
import { createServer, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS } from '../../src/domain/instant.ts';
import { API } from '../../src/domain/protocol.ts';
import { Connections, type KeyScope, MadeKey, MadeWebhook, ReadPage, WebhookMessage } from '../../src/domain/protocol-connections.ts';
import { listAudit } from '../../src/server/audit.ts';
import { faultOfAddress, isInner } from '../../src/server/webhooks/address.ts';
import { demoPost, type Post, webhookPost } from '../../src/server/webhooks/post.ts';
import { signatureOf, tellOnce, waitAfter } from '../../src/server/webhooks/runner.ts';
import { brightwayHours, mapleVacancies } from '../fixtures/returns.ts';
import { onEveryEngine } from './engines.ts';
import { type Browser, problemOf, type TestServer, testServer } from './test-server.ts';

const CONNECTIONS = `${API}/desk/sefton/connections`;
const HOOK = 'https://tools.sefton.example/headroom';

onEveryEngine((fresh) => {
  let server: TestServer;
  let priya: Browser;
  afterEach(() => server.close());
  const start = async (): Promise<void> => {
    server = await testServer(await fresh());
    priya = await server.as('priya-shah');
  };
  const makeKey = async (...scopes: KeyScope[]) =>
    MadeKey.parse(await (await priya.post(`${CONNECTIONS}/keys`, { name: 'Power BI', scopes })).json()).key;
  const read = (key: string, what: string) => server.browser().get(`${API}/read/${what}`, { authorization: `Bearer ${key}` });
  const connections = async () => Connections.parse(await (await priya.get(CONNECTIONS)).json());

  describe('a key', () => {
    it('reads what its council was sent, and goes on from where it left off', async () => {
      await start();
      const key = await makeKey('returns');
      const page = async (query: string) => ReadPage.parse(await (await read(key, `sefton/returns${query}`)).json());
      const first = await page('?limit=3');
      expect(first.more).toBe(true);
      const rest = await page(`?after=${first.after}`);
      expect(rest.rows[0]!.receipt.seq).toBeGreaterThan(first.after);
      expect(await page(`?after=${rest.after}`)).toEqual({ rows: [], after: rest.after, more: false });
      const [sent, elsewhere] = [mapleVacancies(), brightwayHours()];
      await (await server.as('asha-okafor')).push(sent);
      await (await server.as('dan-whitlock')).push(elsewhere);
      expect((await page(`?after=${rest.after}`)).rows.map(({ submission }) => submission)).toEqual([sent, elsewhere]);
      expect(await (await read(key, 'sefton/returns.csv')).text()).toContain('Maple House');
    });

    it('opens nothing of another council, nothing it was not made for, and no desk', async () => {
      await start();
      const key = await makeKey('returns');
      expect(await problemOf(await read(key, 'knowsley/returns'))).toBe('forbidden');
      expect(await problemOf(await read(key, 'sefton/notices'))).toBe('forbidden');
      const browser = server.browser();
      expect(await problemOf(await browser.get(`${API}/desk/sefton/submissions`, { authorization: `Bearer ${key}` }))).toBe('signed-out');
      for (const wrong of ['', 'headroom_', `${key}x`, key.toLowerCase()])
        expect(await problemOf(await read(wrong, 'sefton/returns'))).toBe('key-refused');
      expect(await problemOf(await browser.get(`${API}/read/sefton/returns`))).toBe('key-refused');
    });

    it('is shown once, kept as a hash, listed by how it begins, and taken back at once', async () => {
      await start();
      const key = await makeKey('returns', 'notices');
      const stored = JSON.stringify(await server.database.db.selectFrom('api_keys').selectAll().execute());
      expect(stored).not.toContain(key.slice(14));
      expect((await read(key, 'sefton/returns')).status).toBe(200);
      const { keys } = await connections();
      expect(keys).toMatchObject([{ name: 'Power BI', scopes: ['returns', 'notices'], madeBy: 'Priya Shah' }]);
      expect(key.startsWith(keys[0]!.starts)).toBe(true);
      expect(keys[0]!.usedOn).toBeDefined();
      const gareth = await server.as('gareth-ellis');
      const end = (browser: Browser, council: string) => browser.post(`${API}/desk/${council}/connections/keys/end`, { id: keys[0]!.id });
      expect(await problemOf(await end(gareth, 'stoke-on-trent'))).toBe('not-found');
      expect((await end(priya, 'sefton')).status).toBe(204);
      expect(await problemOf(await read(key, 'sefton/returns'))).toBe('key-refused');
      expect(await problemOf(await end(priya, 'sefton'))).toBe('not-found');
    });

    it('is in the audit: made, used, taken back, and is slowed down when it asks too often', async () => {
      await start();
      const key = await makeKey('returns');
      let last: Response | undefined;
      for (let count = 0; count <= 1000; count++) last = await read(key, 'sefton/returns?limit=1');
      expect([last!.status, last!.headers.get('retry-after')]).toEqual([429, '3600']);
      const { entries } = await listAudit(server.database.db, 'sefton' as never, { limit: 3, text: 'Power BI' });
      expect(entries[0]).toMatchObject({ by: { kind: 'key', name: 'Power BI' }, action: 'exported' });
      server.clock.advance(HOUR_MS);
      expect((await read(key, 'sefton/returns?limit=1')).status).toBe(200);
    });
  });

  describe('a webhook', () => {
    interface Sent {
      headers: Record<string, string>;
      body: string;
    }
    const add = async () => MadeWebhook.parse(await (await priya.post(`${CONNECTIONS}/webhooks`, { url: HOOK })).json()).secret;
    function receiver(answers: boolean[] = []): { sent: Sent[]; post: Post } {
      const sent: Sent[] = [];
      return {
        sent,
        post: async (_url, headers, body) => {
          sent.push({ headers, body });
          return (answers.shift() ?? true) ? { ok: true } : { ok: false, reason: 'it answered 500' };
        },
      };
    }
    const idsIn = ({ body }: Sent) => WebhookMessage.parse(JSON.parse(body)).data.returns.map(({ id }) => id as string);

    it('is told of what comes after it was added, signed, without a figure', async () => {
      await start();
      const secret = await add();
      const { sent, post } = receiver();
      expect(await tellOnce(server.parts, post)).toBe(false);
      expect(sent).toEqual([]);
      const one = mapleVacancies();
      await (await server.as('asha-okafor')).push(one);
      await tellOnce(server.parts, post);
      await tellOnce(server.parts, post); // nothing new: nothing said
      expect(sent).toHaveLength(1);
      const { headers, body } = sent[0]!;
      expect(idsIn(sent[0]!)).toEqual([one.id]);
      expect(body).not.toMatch(/occupied|categories|Asha/);
      const { 'webhook-id': id, 'webhook-timestamp': seconds, 'webhook-signature': signature } = headers;
      expect(signature).toBe(signatureOf(secret.replace('whsec_', ''), id!, Number(seconds), body));
      expect(signature).not.toBe(signatureOf(secret.replace('whsec_', ''), id!, Number(seconds) + 1, body));
      expect(JSON.stringify(await server.database.db.selectFrom('webhooks').selectAll().execute())).not.toContain(secret.slice(6));
    });

    it('is told again later and later while it fails, the same message each time, and then all that waited, in order', async () => {
      await start();
      await add();
      const asha = await server.as('asha-okafor');
      const { sent, post } = receiver([false, false, true]);
      const first = mapleVacancies();
      await asha.push(first);
      await tellOnce(server.parts, post);
      const more = Array.from({ length: 130 }, () => mapleVacancies());
      await asha.push(...more.slice(0, 65));
      await asha.push(...more.slice(65));
      await tellOnce(server.parts, post);
      expect(sent).toHaveLength(1); // not before its time
      expect((await connections()).webhooks).toMatchObject([
        { failures: 1, waiting: 131, tries: [{ outcome: 'it answered 500', returns: 1 }] },
      ]);
      server.clock.advance(waitAfter(1));
      await tellOnce(server.parts, post);
      server.clock.advance(waitAfter(2));
      while (await tellOnce(server.parts, post));
      await tellOnce(server.parts, post);
      expect(sent.slice(0, 3).map(({ headers, body }) => [headers['webhook-id'], body])).toEqual(
        Array.from({ length: 3 }, () => [sent[0]!.headers['webhook-id'], sent[0]!.body]),
      );
      expect(sent.slice(2).flatMap(idsIn)).toEqual([first, ...more].map(({ id }) => id));
      expect((await connections()).webhooks).toMatchObject([{ failures: 0, waiting: 0 }]);
    });

    it('hears nothing more once it is removed, and nothing of another council', async () => {
      await start();
      await add();
      const { sent, post } = receiver();
      const before = await server.database.db
        .selectFrom('submission_readers')
        .selectAll()
        .where('council_id', '=', 'knowsley' as never)
        .execute();
      await (await server.as('jo-malik')).get(`${API}/feed`);
      expect(before.length).toBeGreaterThan(0);
      const [webhook] = (await connections()).webhooks;
      await priya.post(`${CONNECTIONS}/webhooks/end`, { id: webhook!.id });
      await (await server.as('asha-okafor')).push(mapleVacancies());
      server.clock.advance(DAY_MS);
      await tellOnce(server.parts, post);
      expect(sent).toEqual([]);
      expect((await connections()).webhooks).toEqual([]);
    });

    it('may not point into a private network, and the field says so', async () => {
      await start();
      const response = await priya.post(`${CONNECTIONS}/webhooks`, { url: 'https://10.0.0.5/x' });
      expect(await response.json()).toMatchObject({ status: 400, problems: [{ path: 'url', code: 'address-refused' }] });
    });
  });
});

describe('an address for a webhook', () => {
  it.each([
    ['https://tools.example.gov.uk/x', undefined],
    ['https://93.184.216.34/x', undefined],
    ['https://[2606:2800:220:1::1]/x', undefined],
    ['http://tools.example.gov.uk/x', 'https://'],
    ['ftp://tools.example.gov.uk/x', 'https://'],
    ['tools.example.gov.uk', 'full web address'],
    ['https://name:word@tools.example.gov.uk/', 'name and password'],
    ['https://localhost/', 'private network'],
    ['https://intranet/', 'private network'],
    ['https://db.internal/', 'private network'],
    ['https://127.0.0.1/', 'private network'],
    ['https://2130706433/', 'private network'], // 127.0.0.1 as one number
    ['https://0x7f.1/', 'private network'],
    ['https://169.254.169.254/latest/meta-data', 'private network'],
    ['https://192.168.1.1/', 'private network'],
    ['https://100.64.0.1/', 'private network'],
    ['https://[::1]/', 'private network'],
    ['https://[::ffff:10.0.0.1]/', 'private network'],
    ['https://[fd00::1]/', 'private network'],
    ['https://[fe80::1]/', 'private network'],
    ['https://[64:ff9b::7f00:1]/', 'private network'],
    ['https://[2002:7f00:1::]/', 'private network'],
  ])('%s: %s', (url, fault) => {
    const found = faultOfAddress(url, []);
    expect(found === undefined ? undefined : found.includes(fault ?? '\0')).toBe(fault === undefined ? undefined : true);
  });

  it('may be inside where the operator says so, with that very port', () => {
    expect(faultOfAddress('https://10.1.2.3:8443/x', ['10.1.2.3:8443'])).toBeUndefined();
    expect(faultOfAddress('https://10.1.2.3/x', ['10.1.2.3:8443'])).toBeDefined();
    expect(faultOfAddress('http://10.1.2.3:8443/x', ['10.1.2.3:8443'])).toBeDefined(); // not without https
    expect(faultOfAddress('http://127.0.0.1:99/x', ['127.0.0.1:99'])).toBeUndefined();
  });

  it('is inner for every IPv4 address in the private ranges, however it is written in IPv6', () => {
    const byte = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(fc.constantFrom([10], [127], [192, 168], [169, 254], [172, 16]), byte, byte, byte, (head, ...tail) => {
        const address = [...head, ...tail].slice(0, 4).join('.');
        expect([address, isInner(address), isInner(`::ffff:${address}`), isInner(`64:ff9b::${address}`)]).toEqual([
          address,
          true,
          true,
          true,
        ]);
      }),
    );
  });
});

describe('posting', () => {
  const listen = async (answer: number, seen: IncomingMessage[] = []) => {
    const server = createServer((request, response) => {
      seen.push(request);
      response.writeHead(answer, { location: 'http://127.0.0.1:1/' }).end('x'.repeat(100_000));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as { port: number };
    return { host: `127.0.0.1:${port}`, port, seen, close: () => server.close() };
  };

  it.each([
    [204, { ok: true }],
    [302, { ok: false, reason: 'it answered 302' }], // and is not followed
    [500, { ok: false, reason: 'it answered 500' }],
  ])('an answer of %s is %j', async (status, outcome) => {
    const { host, close, seen } = await listen(status);
    expect(await webhookPost([host])(`http://${host}/x`, { 'webhook-id': 'a' }, '{}')).toEqual(outcome);
    expect(seen).toHaveLength(1);
    close();
  });

  it('goes from a demonstration only where its operator allows', async () => {
    const { host, close } = await listen(204);
    expect(await demoPost([host])(`http://${host}/x`, {}, '{}')).toEqual({ ok: true });
    const elsewhere = await demoPost([])('https://tools.example.org/x', {}, '{}');
    expect(elsewhere).toEqual({ ok: false, reason: 'a demonstration tells only addresses that its operator allows' });
    close();
  });

  it('goes nowhere that was not allowed, also when a name of the internet leads inside', async () => {
    const { host, port, seen, close } = await listen(204);
    expect(await webhookPost([])(`http://${host}/x`, {}, '{}')).toEqual({ ok: false, reason: 'the address may not be used' });
    // No name of ours leads inside, so this machine's own stands for one: it is allowed by that name only, with another port.
    const inside = await webhookPost([])(`https://localhost.localdomain.example:${port}/x`, {}, '{}');
    expect(inside.ok).toBe(false);
    expect(seen).toEqual([]);
    close();
  });
});

it('waits twice as long each time, six hours at most', () => {
  expect([1, 2, 3, 4, 12, 13, 50].map((failures) => waitAfter(failures) / 1000)).toEqual([10, 20, 40, 80, 20_480, 21_600, 21_600]);
});
