/** Reminders on their way: loaded, claimed, said by e-mail and push, never twice; and turned off from the e-mail itself. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { OrganisationId, PersonId } from '../../src/domain/id.ts';
import { DAY_MS, HOUR_MS, type Instant, instantOf } from '../../src/domain/instant.ts';
import { API } from '../../src/domain/protocol.ts';
import type { Preferences } from '../../src/domain/protocol-reminders.ts';
import { endAccount, saveMembership, savePerson } from '../../src/server/people.ts';
import { smtpMail } from '../../src/server/mail.ts';
import { DEFAULT_PREFERENCES } from '../../src/server/preferences.ts';
import { pushSender } from '../../src/server/push.ts';
import { remindEverybody, ROUND_MS } from '../../src/server/reminders/run.ts';
import { demandToSave, offer } from '../fixtures/answers.ts';
import { brightwayHours, mapleVacancies, NOW, validStatus, validWorkforce } from '../fixtures/returns.ts';
import { onEveryEngine } from './engines.ts';
import { startPushService } from './push-service.ts';
import { problemOf, PUSH_KEYS, type ServerOptions, type TestServer, testServer } from './test-server.ts';

const at = (text: string): Instant => instantOf(Date.parse(text));
/** The last day of December's window, in the morning: three weeks after the demonstration began. */
const LAST_DAY = at('2026-12-14T08:00:00Z');
/** All that Maple House owes but its vacancies. */
const staffAndStatus = (change: Record<string, unknown>) => [
  mapleVacancies({ ...change, kind: 'workforce', body: validWorkforce() }),
  mapleVacancies({ ...change, kind: 'service-status', body: validStatus() }),
];
const ASHA = 'asha.okafor@example.org';
const DIGEST: Preferences = { ...DEFAULT_PREFERENCES, email: 'daily-digest' };

interface Caught {
  to: string[];
  text: string;
}
/** A mail server that keeps what it is sent, and refuses whom it is told to. */
async function startCatcher(): Promise<{ url: string; caught: Caught[]; refuse: Set<string>; stop(): Promise<void> }> {
  const caught: Caught[] = [];
  const refuse = new Set<string>();
  const smtp = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo: ({ address }, _session, callback) => callback(refuse.has(address) ? new Error('no such mailbox') : null),
    onData: (stream, session, callback) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        caught.push({ to: session.envelope.rcptTo.map(({ address }) => address), text: Buffer.concat(parts).toString() });
        callback();
      });
    },
  });
  smtp.listen(0, '127.0.0.1');
  await once(smtp.server, 'listening');
  const stop = () => new Promise<void>((resolve) => smtp.close(resolve));
  onTestFinished(stop);
  return { url: `smtp://127.0.0.1:${(smtp.server.address() as AddressInfo).port}`, caught, refuse, stop };
}

onEveryEngine((fresh) => {
  let server: TestServer;
  const start = async (now = LAST_DAY, options: ServerOptions = {}): Promise<TestServer> => {
    server = await testServer(await fresh(), options);
    server.clock.now = now;
    return server;
  };
  afterEach(() => server.close());
  const round = (holder = 'this process'): Promise<void> => remindEverybody(server.parts, holder);
  const mails = (): string[] => server.mailbox.map(({ to, subject }) => `${to}: ${subject}`).sort();
  const choose = async (personId: string, preferences: Preferences) =>
    expect((await (await server.as(personId)).put(`${API}/preferences`, preferences)).status).toBe(204);

  it('tells each person on the last day what they still have to report, and says it once', async () => {
    await start();
    await round();
    const before = mails();
    const maple = 'Maple House: vacancies, workforce figures and service status are due today, by midnight';
    expect(before).toContain(`asha.okafor@example.org: ${maple}`);
    expect(before).toContain(`tom.reilly@example.org: ${maple}`);
    expect(before).toContain('helen.marsh@example.org: 15 returns need you');
    // Of the demonstration's plan that Priya wrote, Marcus is told and she is not.
    expect(before.filter((mail) => /^(priya|marcus)/.test(mail))).toEqual([
      'marcus.bell@example.org: Sefton Council: “More care at night for people coming home from hospital”, by Priya Shah, waits for an officer’s approval',
    ]);
    await round();
    server.clock.advance(ROUND_MS);
    await round();
    expect(mails()).toEqual(before);
  });

  it('tells everybody, when there are more than are read at once, and nobody twice', async () => {
    await start();
    const people = Array.from({ length: 120 }, (_, n) => `reporter-${n}` as PersonId);
    const told = async (): Promise<string[]> => {
      const rows = await server.parts.database.db.selectFrom('reminders').select(['person_id', 'tries']).execute();
      return [...new Set(rows.filter(({ tries }) => tries === 1).map(({ person_id }) => person_id))].sort();
    };
    await server.parts.database.alone('append', async (tx) => {
      for (const id of people) {
        await savePerson(tx, { id, name: 'One of many', email: `${id}@example.org` });
        await saveMembership(tx, id, { role: 'reporter', organisationId: 'maple-house' as OrganisationId });
      }
    });
    await round();
    const first = await told();
    expect(first).toEqual(expect.arrayContaining(people));
    await round();
    expect(await told()).toEqual(first);
  });

  it('does not remind of what was reported, by whomever', async () => {
    await start();
    const now = { observedAt: LAST_DAY, savedAt: LAST_DAY };
    await (await server.as('tom-reilly')).push(mapleVacancies(now), ...staffAndStatus(now));
    await round();
    expect(mails().filter((mail) => mail.includes('Maple House'))).toEqual([]);
  });

  describe('of answers and packages', () => {
    const onNews = () =>
      server.mailbox.filter(({ text }) => /answered your|is looking for/.test(text)).map(({ to, text }) => `${to}: ${text}`);
    beforeEach(async () => {
      await start(NOW);
      server.clock.advance(3 * DAY_MS); // what the demonstration began with is no news any more
      const priya = await server.as('priya-shah');
      const demand = demandToSave('demand-1');
      expect((await priya.post(`${API}/desk/sefton/asks`, { asks: [demand] })).status).toBe(204);
    });
    const reply = async (id: string, amount: number, seen: number): Promise<void> => {
      const body = { outcome: 'partly', amount, text: 'The rest is placed.', seen };
      expect((await (await server.as('priya-shah')).post(`${API}/desk/sefton/answers/${id}/reply`, body)).status).toBe(200);
    };

    it('tells who made an offer, and nobody else, that it was answered; again when the answer changes', async () => {
      const one = offer();
      await (await server.as('dan-whitlock')).push(one);
      await round();
      expect(onNews()).toEqual([]);
      await reply(one.id, 15, 0);
      await round();
      await round();
      expect(onNews()).toEqual([expect.stringMatching(/^dan\.whitlock@.*\n- Sefton Council answered your offer: 15 of it accepted\./s)]);
      expect(onNews()[0]).not.toContain('The rest is placed'); // what is said stays in Headroom
      server.clock.advance(HOUR_MS);
      await reply(one.id, 18, 1);
      await round();
      expect(onNews()).toHaveLength(2);
    });
    it('tells somebody who has left nothing', async () => {
      const one = offer();
      await (await server.as('dan-whitlock')).push(one);
      await reply(one.id, 15, 0);
      await server.database.write((tx) =>
        tx
          .deleteFrom('memberships')
          .where('person_id', '=', 'dan-whitlock' as never)
          .execute(),
      );
      await round();
      expect(onNews()).toEqual([]);
    });
    it('names a package in the digest of those who do that work there, and of nobody else', async () => {
      for (const personId of ['dan-whitlock', 'asha-okafor', 'jo-malik']) await choose(personId, DIGEST);
      server.clock.now = at('2026-11-29T09:00:00Z');
      await round();
      expect(onNews()).toEqual([
        expect.stringMatching(/^dan\.whitlock@.*For you:\n- Sefton Council is looking for 35 hours a week of home care, South Sefton\./s),
      ]);
    });
  });

  it('says nothing to those whose account has ended', async () => {
    await start();
    await server.database.write((tx) => endAccount(tx, 'asha-okafor' as never, server.clock.now));
    await round();
    expect(mails().filter((mail) => mail.startsWith('asha'))).toEqual([]);
    expect(mails().filter((mail) => mail.startsWith('tom'))).toHaveLength(1);
  });

  it('is done by one process at a time, and by another when that one is gone', async () => {
    await start();
    await round('first');
    await server.database.db.deleteFrom('reminders').execute(); // as if nothing had been said, to see who looks
    const before = mails().length;
    server.clock.advance(ROUND_MS);
    await round('second');
    expect(mails()).toHaveLength(before);
    server.clock.advance(3 * ROUND_MS);
    await round('second');
    expect(mails().length).toBeGreaterThan(before);
  });

  it('says nothing twice when two processes believe that it is their turn', async () => {
    await start();
    const rounds = [1, 2, 3].map(async (n) => {
      await server.database.db.deleteFrom('leases').execute();
      await round(`process ${n}`);
    });
    await Promise.all(rounds);
    expect(new Set(mails()).size).toBe(mails().length);
    expect(mails().length).toBeGreaterThan(3);
  });

  it('sends a digest with what is due and what colleagues sent, once a day, and no other e-mail', async () => {
    await start();
    await choose('asha-okafor', DIGEST);
    const sent = { observedAt: at('2026-12-13T15:00:00Z'), savedAt: at('2026-12-13T15:00:00Z') };
    server.clock.now = sent.savedAt;
    await (await server.as('tom-reilly')).push(mapleVacancies(sent));
    await (await server.as('asha-okafor')).push(mapleVacancies(sent), ...staffAndStatus(sent));
    server.clock.now = LAST_DAY;
    await round();
    await round();
    const mine = server.mailbox.filter(({ to }) => to === ASHA);
    expect(mine.map(({ subject }) => subject)).toEqual(['Headroom today: nothing is due']);
    expect(mine[0]!.text).toContain('- Maple House, vacancies: 3 available of 30 (1 reserved), from Tom Reilly.');
    expect(mine[0]!.text).not.toContain('from Asha Okafor');
    server.clock.advance(DAY_MS);
    await round();
    expect(server.mailbox.filter(({ to }) => to === ASHA)).toHaveLength(1); // nothing is due, nothing came: nothing is said
  });

  it('tells an officer who asked for a digest how much came in', async () => {
    await start();
    await choose('priya-shah', DIGEST);
    await (await server.as('dan-whitlock')).push(brightwayHours({ observedAt: LAST_DAY }), brightwayHours({ observedAt: LAST_DAY }));
    server.clock.advance(HOUR_MS);
    await round();
    expect(server.mailbox.find(({ to }) => to === 'priya.shah@example.org')?.text).toContain('- 2 returns from 1 service.');
  });

  describe('by push', () => {
    it('reaches every browser of a person, lets go of those that are no more, and goes on past those that fail', async () => {
      const service = await startPushService();
      await start(LAST_DAY, { parts: { sendPush: pushSender(PUSH_KEYS, 'mailto:headroom@example.org'), pushHosts: [service.host] } });
      await choose('asha-okafor', { ...DEFAULT_PREFERENCES, email: 'off', push: true });
      await choose('tom-reilly', { ...DEFAULT_PREFERENCES, email: 'off', push: true });
      const browsers = ['/gone', '/broken', '/cut', '/tablet'].map((path) => service.subscribe(path));
      for (const { subscription } of browsers)
        expect((await (await server.as('asha-okafor')).post(`${API}/push/subscriptions`, subscription)).status).toBe(204);
      const phone = service.subscribe('/phone');
      await (await server.as('tom-reilly')).post(`${API}/push/subscriptions`, phone.subscription);
      await (await server.as('tom-reilly')).push(...staffAndStatus({ observedAt: LAST_DAY }));
      service.answers.set('/gone', 410).set('/broken', 500).set('/cut', 0);
      await round();
      await round();
      expect(service.deliveries.map(({ path }) => path).sort()).toEqual(['/broken', '/cut', '/gone', '/phone', '/tablet']);
      const message = {
        title: 'A return needs you',
        body: 'Maple House: vacancies are due today, by midnight.',
        url: '/report/maple-house.home/vacancies',
        tag: 'due',
      };
      expect(browsers[3]!.read(service.deliveries.find(({ path }) => path === '/tablet')!.body)).toEqual(message);
      const left = await server.database.db.selectFrom('push_subscriptions').select('endpoint').execute();
      expect(left.map(({ endpoint }) => new URL(endpoint).pathname).sort()).toEqual(['/broken', '/cut', '/phone', '/tablet']);
      expect(mails().filter((mail) => /^(asha|tom)/.test(mail))).toEqual([]);
    });

    it('is tried again when it reached nobody, three times in all', async () => {
      const service = await startPushService();
      await start(LAST_DAY, { parts: { sendPush: pushSender(PUSH_KEYS, 'mailto:headroom@example.org'), pushHosts: [service.host] } });
      await choose('asha-okafor', { ...DEFAULT_PREFERENCES, email: 'off', push: true });
      await (await server.as('asha-okafor')).post(`${API}/push/subscriptions`, service.subscribe('/tablet').subscription);
      service.answers.set('/tablet', 503);
      for (let rounds = 0; rounds < 5; rounds++) {
        server.clock.advance(ROUND_MS);
        await round();
      }
      expect(service.deliveries).toHaveLength(3);
    });
  });

  describe('by e-mail, through a mail server', () => {
    it('carries a one-click way out that works without signing in, and only for e-mail', async () => {
      const catcher = await startCatcher();
      await start(LAST_DAY, { parts: { mail: await smtpMail(catcher.url, 'Headroom <headroom@example.gov.uk>') } });
      await choose('asha-okafor', { ...DEFAULT_PREFERENCES, push: true, quietTo: '06:00' });
      await round();
      const mine = catcher.caught.find(({ to }) => to.includes(ASHA))!;
      const unfolded = mine.text.replace(/\r\n[ \t]+/g, ' ');
      const link = /^List-Unsubscribe: <([^>]+)>\r$/m.exec(unfolded)![1]!;
      expect(unfolded).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m);
      expect(unfolded).toMatch(/^Auto-Submitted: auto-generated\r$/m);
      const path = link.slice(server.parts.origins[0]!.length);
      const stranger = server.browser();
      const read = async (): Promise<unknown> => (await (await server.as('asha-okafor')).get(`${API}/preferences`)).json();

      const looked = await stranger.get(path);
      expect([looked.status, looked.headers.get('content-type')]).toEqual([200, 'text/html; charset=UTF-8']);
      expect(await looked.text()).toContain('<button>Turn off e-mails</button>');
      expect(await read()).toMatchObject({ email: 'deadlines' }); // a filter that opens every link turns nothing off

      const pressed = await stranger.send('POST', path, 'List-Unsubscribe=One-Click', {
        'content-type': 'application/x-www-form-urlencoded',
      });
      expect([pressed.status, await pressed.text()]).toEqual([200, expect.stringContaining('E-mails are off')]);
      expect(await read()).toEqual({ email: 'off', push: true, quietFrom: '20:00', quietTo: '06:00' });

      for (const other of [path.replace('asha-okafor', 'tom-reilly'), path.slice(0, -1), `${API}/unsubscribe`]) {
        expect(await problemOf(await stranger.get(other))).toBe('not-found');
        expect(await problemOf(await stranger.send('POST', other, ''))).toBe('not-found');
      }
    });

    it('goes to the others when one is refused, is tried three times, and is said to them once', async () => {
      const catcher = await startCatcher();
      await start(LAST_DAY, { parts: { mail: await smtpMail(catcher.url, 'Headroom <headroom@example.gov.uk>') } });
      catcher.refuse.add(ASHA);
      await round();
      const reached = catcher.caught.flatMap(({ to }) => to);
      expect(reached).toContain('tom.reilly@example.org');
      expect(reached).not.toContain(ASHA);
      catcher.refuse.clear();
      await round();
      expect(catcher.caught.flatMap(({ to }) => to).sort()).toEqual([...reached, ASHA].sort());
      expect(server.logged.join('')).toContain('a reminder could not be sent by e-mail');
      expect(server.logged.join('')).not.toContain(ASHA);
    });

    it('waits for a mail server that is away', async () => {
      const catcher = await startCatcher();
      await start(LAST_DAY, { parts: { mail: await smtpMail(catcher.url, 'Headroom <headroom@example.gov.uk>') } });
      await catcher.stop();
      await round();
      const rows = await server.database.db.selectFrom('reminders').select('outcome').execute();
      expect(new Set(rows.map(({ outcome }) => outcome))).toEqual(new Set(['failed']));
      await round();
      await round();
      await round();
      const tries = await server.database.db.selectFrom('reminders').select('tries').execute();
      expect(new Set(tries.map((row) => row.tries))).toEqual(new Set([3]));
    });
  });
});
