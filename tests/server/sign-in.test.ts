/** Signing in with a code, and how little a stranger can do with the sign-in page. */
import { randomBytes } from 'node:crypto';
import { SMTPServer } from 'smtp-server';
import { afterEach, describe, expect, it } from 'vitest';
import { HOUR_MS, instantOf } from '../../src/domain/instant.ts';
import { CODE_MINUTES, SignedIn } from '../../src/domain/protocol.ts';
import { smtpMail } from '../../src/server/mail.ts';
import { newCode } from '../../src/server/secrets.ts';
import { onEveryEngine } from './engines.ts';
import { freePort } from './postgres.ts';
import { type Browser, problemOf, type TestServer, testServer } from './test-server.ts';

const ASHA = 'asha.okafor@example.org';
const NOBODY = 'nobody@example.org';
const MINUTE = 60_000;

const ask = (browser: Browser, email = ASHA): Promise<Response> => browser.post('/api/v1/sign-in/code', { email });
const give = (browser: Browser, code: string): Promise<Response> => browser.post('/api/v1/sign-in', { code });
const wrongFor = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

onEveryEngine((fresh) => {
  let server: TestServer;
  const start = async (): Promise<TestServer> => (server = await testServer(await fresh()));
  afterEach(() => server.close());
  const newestCode = (): string => /\b\d{6}\b/.exec(server.mailbox[0]!.text)![0];
  const signIn = async (): Promise<Browser> => {
    const browser = server.browser();
    await ask(browser);
    expect((await give(browser, newestCode())).status).toBe(200);
    return browser;
  };

  it('signs somebody in with the code they were sent, and says who they are', async () => {
    await start();
    const browser = server.browser();
    expect((await ask(browser)).status).toBe(204);
    const response = await give(browser, newestCode());
    const signedIn = SignedIn.parse(await response.json());
    expect(signedIn).toEqual({
      account: {
        person: { id: 'asha-okafor', name: 'Asha Okafor', email: ASHA },
        memberships: [{ role: 'manager', organisationId: 'maple-house' }],
      },
      serverTime: server.clock.now,
    });
    expect(SignedIn.parse(await (await browser.get('/api/v1/session')).json())).toEqual(signedIn);
  });

  it('takes the address in any case and with spaces around it as typed by the domain', async () => {
    await start();
    await ask(server.browser(), 'Asha.OKAFOR@example.org');
    expect(server.mailbox[0]?.to).toBe(ASHA);
  });

  it('writes a plain letter: the code, until when, and what to do if you did not ask', async () => {
    await start();
    await ask(server.browser());
    const { subject, text } = server.mailbox[0]!;
    expect(subject).not.toMatch(/\d/); // it would show on a locked screen
    expect(text).toContain('Hello Asha Okafor');
    expect(text).toContain('until 9:25am');
    expect(text).toContain('If you did not ask for a code');
    expect(text).not.toMatch(/https?:/);
  });

  it('gives a stranger the same answer for an address nobody has', async () => {
    await start();
    const [known, unknown] = [server.browser(), server.browser()];
    const [forKnown, forUnknown] = [await ask(known, ASHA), await ask(unknown, NOBODY)];
    const shape = (response: Response) => [
      response.status,
      [...response.headers.keys()].toSorted(),
      response.headers.get('set-cookie')!.replace(/=[^;]+/, '='),
    ];
    expect(shape(forUnknown)).toEqual(shape(forKnown));
    expect(server.mailbox).toHaveLength(1);
    for (let tries = 0; tries < 6; tries++) {
      const code = wrongFor(newestCode());
      expect(await problemOf(await give(unknown, code))).toBe(await problemOf(await give(known, code)));
    }
    for (let asked = 0; asked < 5; asked++) {
      const statuses = [await ask(server.browser(), ASHA), await ask(server.browser(), NOBODY)].map((response) => response.status);
      expect(statuses[0]).toBe(statuses[1]);
    }
  });

  it('takes a code once', async () => {
    await start();
    const browser = await signIn();
    const code = newestCode();
    expect(await problemOf(await give(browser, code))).toBe('code-expired');
  });

  it('takes a code once, though it is given five times at the same moment', async () => {
    await start();
    const browser = server.browser();
    await ask(browser);
    const cookies = [...browser.cookies];
    const browsers = Array.from({ length: 5 }, () => {
      const same = server.browser();
      for (const [name, value] of cookies) same.cookies.set(name, value);
      return same;
    });
    const statuses = (await Promise.all(browsers.map((same) => give(same, newestCode())))).map((response) => response.status);
    expect(statuses.toSorted()).toEqual([200, 410, 410, 410, 410]);
  });

  it('takes a code only in the browser that asked for it', async () => {
    await start();
    await ask(server.browser());
    const code = newestCode();
    expect(await problemOf(await give(server.browser(), code))).toBe('code-expired');
    const other = server.browser();
    await ask(other, NOBODY);
    expect(await problemOf(await give(other, code))).toBe('code-wrong');
  });

  it.each([
    ['just before its ten minutes are over', CODE_MINUTES * MINUTE - 1, undefined],
    ['when they are over', CODE_MINUTES * MINUTE, 'code-expired'],
  ])('judges a code %s', async (_name, ms, problem) => {
    await start();
    const browser = server.browser();
    await ask(browser);
    server.clock.advance(ms);
    expect(await problemOf(await give(browser, newestCode()))).toBe(problem);
  });

  it('lets a code be tried five times, and not a sixth though it be right', async () => {
    await start();
    const browser = server.browser();
    await ask(browser);
    for (let tries = 0; tries < 5; tries++) expect(await problemOf(await give(browser, wrongFor(newestCode())))).toBe('code-wrong');
    expect(await problemOf(await give(browser, newestCode()))).toBe('code-expired');
  });

  it('makes an earlier code useless when another is asked for', async () => {
    await start();
    const [first, second] = [server.browser(), server.browser()];
    await ask(first);
    const code = newestCode();
    await ask(second);
    expect(await problemOf(await give(first, code))).toBe('code-expired');
    expect((await give(second, newestCode())).status).toBe(200);
  });

  it('sends an address five codes an hour, counted across restarts of the server', async () => {
    await start();
    for (let asked = 0; asked < 5; asked++) expect((await ask(server.browser(`203.0.113.${asked}`))).status).toBe(204);
    const refused = await ask(server.browser('203.0.113.9'));
    expect([refused.status, refused.headers.get('retry-after'), await problemOf(refused)]).toEqual([429, '3600', 'too-many-requests']);
    expect(server.mailbox).toHaveLength(5);
    server.clock.advance(HOUR_MS);
    expect((await ask(server.browser())).status).toBe(204);
  });

  it('answers thirty requests for codes an hour from one network address, whomever they are for', async () => {
    await start();
    for (let asked = 0; asked < 30; asked++) expect((await ask(server.browser(), `person${asked}@example.org`)).status).toBe(204);
    expect((await ask(server.browser(), 'person30@example.org')).status).toBe(429);
    expect((await ask(server.browser('203.0.113.2'), 'person30@example.org')).status).toBe(204);
  });

  it('believes a proxy of its own about the network address, and nobody else', async () => {
    await start();
    const from = (peer: string, forwarded: string) =>
      server.browser(peer).post('/api/v1/sign-in/code', { email: NOBODY }, { 'x-forwarded-for': forwarded });
    const { db } = server.database;
    const addresses = async () =>
      new Set((await db.selectFrom('sign_in_codes').select('address_hash').execute()).map((row) => row.address_hash)).size;
    await from('127.0.0.1', '198.51.100.1');
    await from('127.0.0.1', '198.51.100.66, 198.51.100.1'); // the first is what the caller wrote
    expect(await addresses()).toBe(1);
    await from('198.51.100.7', '198.51.100.8');
    await from('198.51.100.7', '198.51.100.9');
    expect(await addresses()).toBe(2);
  });

  it('counts the IPv6 addresses of one household as one', async () => {
    await start();
    for (const address of [
      '2001:db8:1:2::7',
      '2001:db8:1:2:aaaa:bbbb:cccc:dddd',
      '2001:db8:1:2::',
      '2001:db8:1:3::7',
      '2001:db8::7',
      '2001:db8::8',
    ])
      await ask(server.browser(address), `${address.replaceAll(':', 'x')}@example.org`);
    const rows = await server.database.db.selectFrom('sign_in_codes').select('address_hash').execute();
    expect(new Set(rows.map((row) => row.address_hash)).size).toBe(3);
  });

  it('keeps neither code nor address nor token where somebody who reads the database finds it', async () => {
    await start();
    const browser = await signIn();
    const { db } = server.database;
    const everything = JSON.stringify([
      await db.selectFrom('sign_in_codes').selectAll().execute(),
      await db.selectFrom('sessions').selectAll().execute(),
    ]);
    for (const secret of [newestCode(), ASHA, '203.0.113.1', ...browser.cookies.values()]) expect(everything).not.toContain(secret);
  });

  it('logs neither code nor address nor token', async () => {
    await start();
    const browser = await signIn();
    await browser.get('/api/v1/feed?after=x');
    await browser.get('/api/v1/submissions/0190a0a0-0000-7000-8000-000000000000');
    const lines = server.logged.join('');
    expect(lines).toContain('/api/v1/submissions/:id');
    for (const secret of [newestCode(), 'asha', 'Asha', '203.0.113.1', '0190a0a0', ...browser.cookies.values()])
      expect(lines).not.toContain(secret);
  });
});

describe('a code', () => {
  it('is six digits, zeros and all, from whatever bytes it is made of', () => {
    expect(newCode(() => new Uint8Array(6))).toBe('000000');
    expect(newCode(() => Uint8Array.of(0, 0, 0, 0, 0, 7))).toBe('000007');
    for (let made = 0; made < 1000; made++) expect(newCode(randomBytes)).toMatch(/^\d{6}$/);
  });
});

describe('a mail server', () => {
  it('is given the message, and closing waits for what is on its way', async () => {
    const received: string[] = [];
    const catcher = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData: (stream, _session, done) => {
        let text = '';
        stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
        stream.on('end', () => setTimeout(() => (received.push(text), done()), 50));
      },
    });
    const port = await freePort();
    await new Promise<void>((resolve) => catcher.listen(port, '127.0.0.1', resolve));
    const mail = await smtpMail(`smtp://127.0.0.1:${port}`, 'Headroom <headroom@example.org>');
    void mail.send({ to: ASHA, subject: 'A subject', text: 'Your code is 123456', at: instantOf(0) });
    await mail.close();
    await new Promise<void>((resolve) => catcher.close(resolve));
    expect(received[0]).toMatch(
      /From: Headroom <headroom@example.org>[\s\S]*To: asha.okafor@example.org[\s\S]*Content-Type: text\/plain[\s\S]*Your code is 123456/,
    );
  });
});
