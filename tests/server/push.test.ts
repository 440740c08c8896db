/** Web push: who may be sent to, what arrives, and what becomes of a subscription that is no more. */
import { createPublicKey, verify } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { API } from '../../src/domain/protocol.ts';
import { Preferences, PushKey, PushMessage } from '../../src/domain/protocol-reminders.ts';
import { loadOrMakePushKeys } from '../../src/server/push-keys.ts';
import { isPushService } from '../../src/server/push-subscriptions.ts';
import { pushSender } from '../../src/server/push.ts';
import { DEFAULT_PREFERENCES } from '../../src/server/preferences.ts';
import { onEveryEngine } from './engines.ts';
import { pushSubscription, startPushService } from './push-service.ts';
import { type Browser, problemOf, PUSH_KEYS, type TestServer, testServer } from './test-server.ts';

const MESSAGE: PushMessage = {
  title: 'A return needs you',
  body: 'Maple House: vacancies are due today, by midnight.',
  url: '/report',
  tag: 'due',
};

describe('a push message', () => {
  const send = pushSender(PUSH_KEYS, 'mailto:headroom@example.org');

  it('arrives as it was sent, and nobody on its way can read it', async () => {
    const service = await startPushService();
    const browser = service.subscribe('/asha');
    expect(await send(browser.subscription, MESSAGE)).toBe('sent');
    const [{ headers, body }] = service.deliveries as [(typeof service.deliveries)[number]];
    expect(headers).toMatchObject({ 'content-encoding': 'aes128gcm', ttl: '86400', urgency: 'normal' });
    expect(body.toString('latin1')).not.toContain('Maple');
    expect(PushMessage.parse(browser.read(body))).toEqual(MESSAGE);
  });

  it('says who sends it, under the key that browsers subscribed with, to this push service only (RFC 8292)', async () => {
    const service = await startPushService();
    await send(service.subscribe('/asha').subscription, MESSAGE);
    const [, token, key] = /^vapid t=([^,]+), k=(.+)$/.exec(service.deliveries[0]!.headers.authorization!)!;
    expect(key).toBe(PUSH_KEYS.publicKey);
    const [head, claims, signature] = token!.split('.') as [string, string, string];
    expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toMatchObject({
      aud: `http://${service.host}`,
      sub: 'mailto:headroom@example.org',
    });
    const point = Buffer.from(key!, 'base64url');
    const jwk = { kty: 'EC', crv: 'P-256', x: point.subarray(1, 33).toString('base64url'), y: point.subarray(33).toString('base64url') };
    const publicKey = { key: createPublicKey({ key: jwk, format: 'jwk' }), dsaEncoding: 'ieee-p1363' } as const;
    expect(verify('sha256', Buffer.from(`${head}.${claims}`), publicKey, Buffer.from(signature, 'base64url'))).toBe(true);
  });

  it.each<[status: number, outcome: string]>([
    [201, 'sent'],
    [202, 'sent'],
    [404, 'gone'],
    [410, 'gone'],
    [302, 'failed'], // never followed: where to is decided when it is subscribed
    [400, 'failed'],
    [413, 'failed'],
    [429, 'failed'],
    [503, 'failed'],
    [0, 'failed'], // the connection is cut
  ])('that is answered %i is %s', async (status, outcome) => {
    const service = await startPushService();
    service.answers.set('/asha', status);
    expect(await send(service.subscribe('/asha').subscription, MESSAGE)).toBe(outcome);
    expect(service.deliveries).toHaveLength(1);
  });

  it('to a browser whose keys are none fails, and throws nothing', async () => {
    const service = await startPushService();
    const { subscription } = service.subscribe('/asha');
    expect(
      await send({ ...subscription, keys: { ...subscription.keys, p256dh: Buffer.alloc(65, 4).toString('base64url') } }, MESSAGE),
    ).toBe('failed');
    expect(await send({ ...subscription, endpoint: 'http://127.0.0.1:1/nobody' }, MESSAGE)).toBe('failed');
  });
});

describe('a push service', () => {
  it.each([
    ['https://fcm.googleapis.com/fcm/send/abc', true],
    ['https://updates.push.services.mozilla.com/wpush/v2/abc', true],
    ['https://web.push.apple.com/abc', true],
    ['https://wns2-by3p.notify.windows.com/w/?token=abc', true],
    ['http://fcm.googleapis.com/fcm/send/abc', false],
    ['https://fcm.googleapis.com.evil.example/abc', false],
    ['https://evil-push.apple.com.example/abc', false],
    ['https://notpush.apple.com/abc', false],
    ['https://fcm.googleapis.com:8443/abc', false],
    ['https://user@fcm.googleapis.com/abc', false],
    ['https://169.254.169.254/latest/meta-data', false],
    ['http://127.0.0.1:8080/metrics', false],
    ['https://push.example.org/abc', true],
    ['http://push.example.org/abc', true],
    ['ftp://push.example.org/abc', false],
    ['https://push.example.org:444/abc', false],
  ])('%s: %s', (endpoint, isOne) => {
    expect(isPushService(endpoint, ['push.example.org'])).toBe(isOne);
  });
});

onEveryEngine((fresh) => {
  let server: TestServer;
  const start = async (): Promise<TestServer> => (server = await testServer(await fresh()));
  afterEach(() => server.close());
  const subscriptions = () =>
    server.database.db.selectFrom('push_subscriptions').select(['person_id', 'endpoint']).orderBy('created_at').execute();
  const subscribe = (browser: Browser, endpoint: string): Promise<Response> =>
    browser.post(`${API}/push/subscriptions`, pushSubscription(endpoint));
  const google = (n: number | string) => `https://fcm.googleapis.com/fcm/send/${n}`;

  describe('subscriptions', () => {
    it('are each for one person: whoever asked last in that browser', async () => {
      await start();
      const [asha, tom] = [await server.as('asha-okafor'), await server.as('tom-reilly')];
      expect((await subscribe(asha, google('tablet'))).status).toBe(204);
      await subscribe(asha, google('tablet'));
      expect(await subscriptions()).toEqual([{ person_id: 'asha-okafor', endpoint: google('tablet') }]);
      await subscribe(tom, google('tablet'));
      expect(await subscriptions()).toEqual([{ person_id: 'tom-reilly', endpoint: google('tablet') }]);
    });

    it('can be removed by their person alone', async () => {
      await start();
      const [asha, tom] = [await server.as('asha-okafor'), await server.as('tom-reilly')];
      await subscribe(asha, google('tablet'));
      const remove = (browser: Browser) => browser.post(`${API}/push/subscriptions/remove`, { endpoint: google('tablet') });
      expect((await remove(tom)).status).toBe(204);
      expect(await subscriptions()).toHaveLength(1);
      expect((await remove(asha)).status).toBe(204);
      expect((await remove(asha)).status).toBe(204);
      expect(await subscriptions()).toEqual([]);
    });

    it('are ten at most for one person: the oldest make room', async () => {
      await start();
      const asha = await server.as('asha-okafor');
      for (let n = 1; n <= 12; n++) {
        server.clock.advance(1000);
        await subscribe(asha, google(n));
      }
      expect((await subscriptions()).map(({ endpoint }) => endpoint)).toEqual(Array.from({ length: 10 }, (_, n) => google(n + 3)));
    });

    it('are refused when the server would be sent elsewhere, or could not encrypt', async () => {
      await start();
      const asha = await server.as('asha-okafor');
      const refused = await subscribe(asha, 'https://intranet.example/');
      expect([refused.status, ((await refused.json()) as { detail: string }).detail]).toEqual([
        400,
        expect.stringContaining('Use e-mail reminders'),
      ]);
      const good = pushSubscription();
      for (const keys of [
        { ...good.keys, auth: 'short' },
        { ...good.keys, p256dh: 'short' },
      ])
        expect(await problemOf(await asha.post(`${API}/push/subscriptions`, { ...good, keys }))).toBe('malformed');
      expect(await subscriptions()).toEqual([]);
    });
  });

  describe('the keys of the server', () => {
    it('are made once, shared by every process, and sealed where they lie', async () => {
      await start();
      const { database, parts } = server;
      const make = (secret = parts.secret) => loadOrMakePushKeys(database, secret, parts.randomBytes);
      const [first, second] = await Promise.all([make(), make()]);
      expect(second).toEqual(first);
      const meta = JSON.stringify(await database.db.selectFrom('meta').selectAll().execute());
      expect(meta).not.toContain(first.privateKey);
      expect(meta).not.toContain(first.publicKey);
      expect(await make('another secret of this many letters')).not.toEqual(first);
    });

    it('are told to devices: the public one', async () => {
      await start();
      const { publicKey } = PushKey.parse(await (await (await server.as('asha-okafor')).get(`${API}/push/key`)).json());
      expect(publicKey).toBe(PUSH_KEYS.publicKey);
    });
  });

  describe('preferences', () => {
    it('are e-mail about deadlines by day until somebody says otherwise, each for themself', async () => {
      await start();
      const [asha, tom] = [await server.as('asha-okafor'), await server.as('tom-reilly')];
      const read = async (browser: Browser) => Preferences.parse(await (await browser.get(`${API}/preferences`)).json());
      expect(await read(asha)).toEqual(DEFAULT_PREFERENCES);
      const mine: Preferences = { email: 'daily-digest', push: true, quietFrom: '18:30', quietTo: '09:00' };
      expect((await asha.put(`${API}/preferences`, mine)).status).toBe(204);
      expect(await read(asha)).toEqual(mine);
      await asha.put(`${API}/preferences`, { ...mine, push: false });
      expect(await read(asha)).toEqual({ ...mine, push: false });
      expect(await read(tom)).toEqual(DEFAULT_PREFERENCES);
      for (const wrong of [{ ...mine, email: 'hourly' }, { ...mine, quietFrom: '24:00' }, { push: true }])
        expect(await problemOf(await asha.put(`${API}/preferences`, wrong))).toBe('malformed');
    });
  });
});
