/** Nudges: who is told, when, how often; and that a stream never outlives its session, never holds anything up, and holds nothing of what it is about. */
import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import type { Account } from '../../src/domain/person.ts';
import { API } from '../../src/domain/protocol.ts';
import { openDatabase } from '../../src/server/db/connection.ts';
import { closeServer, listen, PATIENCE } from '../../src/server/listen.ts';
import { PACE, type Pace } from '../../src/server/nudges.ts';
import { deleteMembership, endAccount } from '../../src/server/people.ts';
import { audienceOf, PUBLIC, publish } from '../../src/server/publish.ts';
import { brightwayHours, mapleVacancies } from '../fixtures/returns.ts';
import { ChildServer } from './child-server.ts';
import { onEveryEngine, tempFolder } from './engines.ts';
import { freePort, MAY_STOP_POSTGRES, startPostgres } from './postgres.ts';
import { type Browser, problemOf, type ServerOptions, type TestServer, testServer } from './test-server.ts';

/** Quick, and nothing by itself within a test but what it asks for. */
const QUICK: Pace = {
  ...PACE,
  gatherMs: 10,
  pauseMs: { own: 0, desk: 0, public: 0 },
  beatMs: 60_000,
  lookMs: 60_000,
  tickMs: 20,
};
const HEARD_MS = 10_000;

let servers: TestServer[] = [];
let streams: Stream[] = [];
afterEach(async () => {
  for (const stream of streams) await stream.leave();
  streams = [];
  for (const server of servers) await server.close();
  servers = [];
});
async function start(
  address: Parameters<typeof testServer>[0],
  pace: Partial<Pace> = {},
  options: ServerOptions = {},
): Promise<TestServer> {
  const server = await testServer(address, { ...options, nudges: { ...options.nudges, pace: { ...QUICK, ...pace } } });
  servers.push(server);
  return server;
}

class Stream {
  text = '';
  isOver = false;
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  constructor(response: Response, isRead = true) {
    this.#reader = response.body!.getReader();
    streams.push(this);
    if (isRead) void this.#read();
  }
  async #read(): Promise<void> {
    const decoder = new TextDecoder();
    for (;;) {
      const { done, value } = await this.#reader.read().catch(() => ({ done: true, value: undefined }));
      if (done) break;
      this.text += decoder.decode(value);
    }
    this.isOver = true;
  }
  get heard(): string[] {
    return [...this.text.matchAll(/^data: (.*)$/gm)].map(([, nudge]) => nudge!);
  }
  hears(...nudges: string[]): Promise<void> {
    return expect.poll(() => this.heard, { timeout: HEARD_MS }).toEqual(nudges);
  }
  ends(): Promise<void> {
    return expect.poll(() => this.isOver, { timeout: HEARD_MS }).toBe(true);
  }
  async leave(): Promise<void> {
    await this.#reader.cancel().catch(() => undefined);
  }
}
const hear = async (browser: Browser): Promise<Stream> => {
  const response = await browser.get(`${API}/nudges`);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/event-stream']);
  return new Stream(response);
};
const openStreams = async (server: TestServer): Promise<number> => (await server.parts.metrics.nudgeStreams.get()).values[0]?.value ?? 0;

onEveryEngine((fresh, engine) => {
  it('tells a colleague and the councils’ officers of a return, and nobody else; it says nothing of it', async () => {
    const server = await start(await fresh());
    const [asha, tom, dan, priya, gareth] = await Promise.all(
      ['asha-okafor', 'tom-reilly', 'dan-whitlock', 'priya-shah', 'gareth-ellis'].map((id) => server.as(id)),
    );
    const [toms, dans, priyas, gareths] = [await hear(tom!), await hear(dan!), await hear(priya!), await hear(gareth!)];
    await asha!.push(mapleVacancies());
    await toms.hears('own');
    await priyas.hears('desk');
    await dan!.push(brightwayHours());
    await priyas.hears('desk', 'desk');
    await dans.hears('own');
    expect([toms.heard, gareths.heard]).toEqual([['own'], []]);
    for (const { text } of [toms, dans, priyas, gareths]) expect(text.replaceAll(/^(retry: \d+|data: (own|desk)|)$/gm, '').trim()).toBe('');
  });

  it('tells those who manage an organisation of what only they may read', async () => {
    const server = await start(await fresh());
    const [ashas, toms] = [await hear(await server.as('asha-okafor')), await hear(await server.as('tom-reilly'))];
    const item = { kind: 'notice', id: 'for-managers', item: { id: 'for-managers' } } as const;
    await server.database.alone('append', (tx) => publish(tx, audienceOf.managers('maple-house' as never), [item], server.clock.now));
    await ashas.hears('own');
    expect(toms.heard).toEqual([]);
  });

  it('says nothing of a return that was refused, of one that is a repeat, and of what was not committed', async () => {
    const server = await start(await fresh());
    const asha = await server.as('asha-okafor');
    const sent = mapleVacancies();
    await asha.push(sent);
    const toms = await hear(await server.as('tom-reilly'));
    await asha.push(sent, mapleVacancies({ serviceId: 'maple-house.nowhere' }));
    const item = { kind: 'notice', id: 'never', item: { id: 'never' } } as const;
    const undone = server.database.alone('append', async (tx) => {
      await publish(tx, PUBLIC, [item], server.clock.now);
      throw new Error('changed my mind');
    });
    await expect(undone).rejects.toThrow('changed my mind');
    await pause(200);
    expect(toms.heard).toEqual([]);
    await asha.push(mapleVacancies());
    await toms.hears('own');
  });

  it('tells all of what is published to all, with the next beat of each; and of much at once, once', async () => {
    const server = await start(await fresh(), { beatMs: 100 });
    const [ashas, gareths] = [await hear(await server.as('asha-okafor')), await hear(await server.as('gareth-ellis'))];
    const items = Array.from({ length: 300 }, (_, n) => ({ kind: 'notice', id: `notice-${n}`, item: { id: `notice-${n}` } }) as const);
    await server.database.alone('append', (tx) => publish(tx, PUBLIC, items, server.clock.now));
    await Promise.all([ashas.hears('public'), gareths.hears('public')]);
    await expect.poll(() => ashas.text).toContain('\n:\n');
  });

  it('says the first of many returns at once, and the others with the end of a pause, once', async () => {
    const server = await start(await fresh(), { pauseMs: { own: 0, desk: 3_600_000, public: 0 } });
    const asha = await server.as('asha-okafor');
    const [priyas, toms] = [await hear(await server.as('priya-shah')), await hear(await server.as('tom-reilly'))];
    await asha.push(mapleVacancies());
    await priyas.hears('desk');
    await toms.hears('own');
    await asha.push(mapleVacancies());
    await toms.hears('own', 'own'); // in the same look, which had something for both
    expect(priyas.heard).toEqual(['desk']);

    const soon = await start(await fresh(), { pauseMs: { own: 0, desk: 300, public: 0 } });
    const [sender, other] = [await soon.as('asha-okafor'), await hear(await soon.as('priya-shah'))];
    await sender.push(mapleVacancies());
    await other.hears('desk');
    await sender.push(mapleVacancies());
    await other.hears('desk', 'desk');
  });

  it('does not tell a device of what it has just read by itself', async () => {
    const server = await start(await fresh(), { gatherMs: 1500 });
    const asha = await server.as('asha-okafor');
    const [ashas, toms] = [await hear(asha), await hear(await server.as('tom-reilly'))];
    await asha.push(mapleVacancies());
    await asha.get(`${API}/feed?limit=500`);
    await toms.hears('own');
    expect(ashas.heard).toEqual([]);
  });

  it.each<[who: string, end: (server: TestServer, browser: Browser, account: Account['person']) => Promise<unknown>]>([
    ['who signs out', (_server, browser) => browser.post(`${API}/sign-out`, {})],
    ['whose account is ended', ({ database, clock }, _browser, { id }) => database.write((tx) => endAccount(tx, id, clock.now))],
    [
      'who loses a role',
      ({ database }, _browser, { id }) => database.write((tx) => deleteMembership(tx, id, { organisationId: 'maple-house' as never })),
    ],
    ['whose session is over', async ({ clock }) => clock.advance(31 * 86_400_000)],
  ])('ends the stream of somebody %s', async (_name, end) => {
    const server = await start(await fresh(), { beatMs: 100 });
    const tom = await server.as('tom-reilly');
    const toms = await hear(tom);
    const { account } = (await (await tom.get(`${API}/session`)).json()) as { account: Account };
    await pause(250);
    expect(toms.isOver).toBe(false);
    await end(server, tom, account.person);
    await toms.ends();
    expect(await openStreams(server)).toBe(0);
  });

  it('tells nobody of anything after their session is over, though no beat has come', async () => {
    const server = await start(await fresh());
    const [asha, tom] = [await server.as('asha-okafor'), await server.as('tom-reilly')];
    const toms = await hear(tom);
    await tom.post(`${API}/sign-out`, {});
    await asha.push(mapleVacancies());
    await toms.ends();
    expect(toms.heard).toEqual([]);
  });

  it('hears of what another process appended', async () => {
    const address = await fresh();
    // On SQLite nobody says so: it looks by itself.
    const server = await start(address, engine === 'sqlite' ? { lookMs: 50 } : {});
    const toms = await hear(await server.as('tom-reilly'));
    const other = await start(address, {}, { isPrepared: true });
    await (await other.as('asha-okafor')).push(mapleVacancies());
    await toms.hears('own');
  });
});

describe.skipIf(!MAY_STOP_POSTGRES)('when PostgreSQL was away', () => {
  it('hears again once it is back, of what came meanwhile as well', async () => {
    const postgres = await startPostgres();
    try {
      const address = { engine: 'postgres', url: postgres.url } as const;
      const server = await start(address);
      const toms = await hear(await server.as('tom-reilly'));
      await postgres.down('SIGQUIT');
      await postgres.up();
      const other = openDatabase(address);
      const item = { kind: 'notice', id: 'meanwhile', item: { id: 'meanwhile' } } as const;
      await other.alone('append', (tx) => publish(tx, audienceOf.organisation('maple-house' as never), [item], server.clock.now));
      await other.close();
      await toms.hears('own');
      await servers.pop()!.close();
    } finally {
      await postgres.stop();
    }
  });
});

describe('streams', () => {
  const memory = { engine: 'sqlite', file: ':memory:' } as const;

  it('are six for one person: the oldest gives way', async () => {
    const server = await start(memory);
    const browsers = await Promise.all(Array.from({ length: 7 }, () => server.as('tom-reilly')));
    const theirs: Stream[] = [];
    for (const browser of browsers) theirs.push(await hear(browser));
    await theirs[0]!.ends();
    expect(theirs.map(({ isOver }) => isOver)).toEqual([true, false, false, false, false, false, false]);
    expect(await openStreams(server)).toBe(6);
  });

  it('beyond the most there may be are refused, with the time to wait; a place that is left is free', async () => {
    const server = await start(memory, {}, { nudges: { most: 2 } });
    const [asha, tom, dan] = await Promise.all(['asha-okafor', 'tom-reilly', 'dan-whitlock'].map((id) => server.as(id)));
    const ashas = await hear(asha!);
    await hear(tom!);
    const refused = await dan!.get(`${API}/nudges`);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '600']);
    expect(await problemOf(refused)).toBe('unavailable');
    await ashas.leave();
    await hear(dan!);
  });

  it('can be switched off', async () => {
    const server = await start(memory, {}, { nudges: { most: 0 } });
    expect((await (await server.as('tom-reilly')).get(`${API}/nudges`)).status).toBe(503);
  });

  it('are not opened by who only asks for the headers', async () => {
    const server = await start(memory);
    expect((await (await server.as('tom-reilly')).send('HEAD', `${API}/nudges`)).status).toBe(200);
    expect(await openStreams(server)).toBe(0);
  });

  it('end by themselves after a while, and say how long to wait: longer, the more there are', async () => {
    const server = await start(memory, { beatMs: 50, longestMs: 200 });
    const toms = await hear(await server.as('tom-reilly'));
    await toms.ends();
    const [, retryMs] = /^retry: (\d+)\n\n/.exec(toms.text)!;
    expect(Number(retryMs)).toBeGreaterThanOrEqual(1000);
    expect(Number(retryMs)).toBeLessThanOrEqual(5000);
  });

  it('that nobody reads keep one message, and are let go', async () => {
    const server = await start(memory, { beatMs: 100 });
    const [asha, tom] = [await server.as('asha-okafor'), await server.as('tom-reilly')];
    const stuck = new Stream(await tom.get(`${API}/nudges`), false);
    for (let n = 0; n < 20; n++) await asha.push(mapleVacancies());
    await expect.poll(() => openStreams(server), { timeout: HEARD_MS }).toBe(0);
    await stuck.leave();
  });
});

describe('over a socket', () => {
  async function listening(pace: Partial<Pace> = {}) {
    const server = await start({ engine: 'sqlite', file: ':memory:' }, pace);
    const socket = await listen(server.app.fetch, { port: 0, host: '127.0.0.1' });
    const { port } = socket.address() as AddressInfo;
    const tom = await server.as('tom-reilly');
    const cookie = [...tom.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    return { server, socket, port, cookie };
  }

  it(
    'say the first word at once, let the server stop at once, and are gone when the client is',
    async () => {
      const { server, socket, port, cookie } = await listening();
      const client = new AbortController();
      const response = await fetch(`http://127.0.0.1:${port}${API}/nudges`, { headers: { cookie }, signal: client.signal });
      expect(response.headers.get('x-accel-buffering')).toBe('no');
      expect(response.headers.get('cache-control')).toBe('no-store');
      const first = new Stream(response);
      await expect.poll(() => first.text).toMatch(/^retry: \d+\n\n$/);
      const second = new Stream(await fetch(`http://127.0.0.1:${port}${API}/nudges`, { headers: { cookie } }));
      client.abort();
      await expect.poll(() => openStreams(server), { timeout: HEARD_MS }).toBe(1);
      await server.parts.nudges.stop();
      await closeServer(socket);
      await second.ends();
    },
    PATIENCE.headersMs / 2,
  );

  it('do not keep the program from ending in good order', async () => {
    const program = new ChildServer({ engine: 'sqlite', file: '' }, tempFolder(), await freePort());
    await program.start();
    const { cookie } = await program.signIn('tom-reilly');
    const stream = new Stream(await fetch(`${program.origin}${API}/nudges`, { headers: { cookie } }));
    await expect.poll(() => stream.text).toMatch(/^retry/);
    expect(await program.end('SIGTERM')).toBe(0); // 1: its patience had run out
    await stream.ends();
  });

  it('to a client that takes nothing hold up nobody', async () => {
    const { server, socket, port, cookie } = await listening();
    const stuck = connect(port, '127.0.0.1');
    await once(stuck, 'connect');
    stuck.pause();
    stuck.write(`GET ${API}/nudges HTTP/1.1\r\nhost: localhost\r\ncookie: ${cookie}\r\n\r\n`);
    await expect.poll(() => openStreams(server)).toBe(1);
    const other = new Stream(await fetch(`http://127.0.0.1:${port}${API}/nudges`, { headers: { cookie } }));
    await (await server.as('asha-okafor')).push(mapleVacancies());
    await other.hears('own');
    await server.parts.nudges.stop();
    stuck.destroy();
    await closeServer(socket);
  });
});
