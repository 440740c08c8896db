/** Clients that are slow on purpose, too large, or too many at once, over a real socket. */
import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { API } from '../../src/domain/protocol.ts';
import { closeServer, listen, PATIENCE } from '../../src/server/listen.ts';
import { delayAfter } from '../../src/device/sync/schedule.ts';
import { ChildServer } from './child-server.ts';
import { tempFolder } from './engines.ts';
import { freePort } from './postgres.ts';
import { freshReturn } from './posting.ts';
import { ORIGIN, testServer } from './test-server.ts';

describe('a client that sends a byte now and then', () => {
  /** The server's own socket, with a fiftieth of its patience. */
  async function impatientServer() {
    const server = await testServer({ engine: 'sqlite', file: ':memory:' });
    const asha = await server.as('asha-okafor');
    const patience = { keepAliveMs: 1000, headersMs: 400, requestMs: 900, checkMs: 50 };
    const socket = await listen(server.app.fetch, { port: 0, host: '127.0.0.1' }, patience);
    onTestFinished(async () => {
      socket.closeAllConnections();
      await closeServer(socket);
      await server.close();
    });
    const { port } = socket.address() as AddressInfo;
    return { server, port, cookie: [...asha.cookies].map(([name, value]) => `${name}=${value}`).join('; ') };
  }
  /** Sends the beginning, then a byte every 50 ms for as long as it is let; what it was told, and after how long it was cut off. */
  async function dribble(port: number, beginning: string, byte: string): Promise<{ told: string; afterMs: number }> {
    const client = connect(port, '127.0.0.1');
    await once(client, 'connect');
    let told = '';
    client.on('data', (data) => (told += data.toString()));
    client.on('error', () => {}); // it is cut off while it writes
    const closed = new Promise((resolve) => client.once('close', resolve));
    const startedAt = performance.now();
    client.write(beginning);
    const dribbling = setInterval(() => client.write(byte), 50);
    await closed.finally(() => clearInterval(dribbling));
    return { told, afterMs: performance.now() - startedAt };
  }

  it('in its headers or in its body is cut off, while others are served; and it is nobody’s fault in the log', async () => {
    const { server, port, cookie } = await impatientServer();
    const head = `POST ${API}/submissions HTTP/1.1\r\nhost: localhost\r\norigin: ${ORIGIN}\r\ncookie: ${cookie}\r\ncontent-type: application/json\r\n`;
    const slow = Promise.all([
      ...Array.from({ length: 50 }, () => dribble(port, 'GET /health HTTP/1.1\r\nx-slow: ', 'a')),
      ...Array.from({ length: 50 }, () => dribble(port, `${head}content-length: 1000\r\n\r\n{"submissions":[`, ' ')),
      ...Array.from({ length: 10 }, () => dribble(port, `${head}transfer-encoding: chunked\r\n\r\n`, '1\r\n \r\n')),
    ]);
    for (let times = 0; times < 10; times++) {
      const startedAt = performance.now();
      expect((await fetch(`http://127.0.0.1:${port}/health`)).status).toBe(200);
      expect(performance.now() - startedAt).toBeLessThan(2000);
      await setTimeout(50);
    }
    for (const { told, afterMs } of await slow) {
      expect(told).toMatch(/^(HTTP\/1\.1 408 |$)/);
      expect(afterMs).toBeLessThan(10_000);
    }
    expect(server.logged.filter((line) => JSON.parse(line).level >= 50)).toEqual([]);
  });

  it(
    'or none at all does not keep the server from stopping',
    async () => {
      const server = await testServer({ engine: 'sqlite', file: ':memory:' });
      const socket = await listen(server.app.fetch, { port: 0, host: '127.0.0.1' });
      const silent = connect((socket.address() as AddressInfo).port, '127.0.0.1'); // as browsers open some in advance
      await once(silent, 'connect');
      await closeServer(socket); // it would take as long as headers may
      await once(silent, 'close');
      await server.close();
    },
    PATIENCE.headersMs / 2,
  );

  it('has its limits, which leave the slowest of honest ones their time', () => {
    expect(PATIENCE.headersMs).toBeLessThanOrEqual(30_000);
    expect(PATIENCE.requestMs).toBeGreaterThanOrEqual(2 * 30_000 - 1); // the device's own patience is 30 seconds
    expect(PATIENCE.requestMs).toBeLessThanOrEqual(120_000);
    expect(PATIENCE.checkMs).toBeLessThanOrEqual(10_000);
  });
});

describe('the program', () => {
  const started = async (): Promise<ChildServer> => {
    const server = new ChildServer({ engine: 'sqlite', file: '' }, tempFolder(), await freePort());
    await server.start();
    return server;
  };

  it('refuses bodies of ten megabytes quickly, whether they say how long they are or not, and keeps its shape', async () => {
    const server = await started();
    const client = await server.signIn('asha-okafor');
    const large = new Uint8Array(10_000_000).fill(32);
    const inPieces = (): ReadableStream => {
      let sent = 0;
      return new ReadableStream({
        pull: (controller) => {
          if (sent >= large.length) return controller.close();
          controller.enqueue(large.subarray(sent, (sent += 50_000)));
        },
      });
    };
    await client.post(large);
    const before = server.memory();
    let refused = 0;
    for (let round = 0; round < 4; round++) {
      const startedAt = performance.now();
      const answers = await Promise.all(Array.from({ length: 10 }, (_, n) => client.post(n % 2 === 0 ? large : inPieces())));
      expect(performance.now() - startedAt).toBeLessThan(30_000);
      // A server that has answered may close while the client still sends: then there is no answer to see.
      expect(answers.every((one) => one === undefined || one.status === 413)).toBe(true);
      refused += answers.filter((one) => one?.status === 413).length;
    }
    expect(refused).toBeGreaterThan(10);
    expect(server.memory() - before).toBeLessThan(100_000_000); // 400 MB were sent
    expect((await client.push([freshReturn()]))?.[0]?.outcome).toBe('accepted');
    expect(await server.end('SIGTERM')).toBe(0);
  });

  it('takes a thousand devices that come at the same moment', async () => {
    const server = await started();
    const clients = await Promise.all(['asha-okafor', 'tom-reilly'].map((personId) => server.signIn(personId)));
    const startedAt = performance.now();
    const answers = await Promise.all(Array.from({ length: 1000 }, (_, n) => clients[n % 2]!.push([freshReturn()])));
    const seconds = (performance.now() - startedAt) / 1000;
    expect(answers.map((results) => results?.[0]?.outcome)).toEqual(answers.map(() => 'accepted'));
    const seqs = new Set(answers.map((results) => results?.[0]?.outcome === 'accepted' && results[0].receipt.seq));
    expect(seqs.size).toBe(1000);
    process.stdout.write(`a thousand devices at once: all answered in ${seconds.toFixed(1)} s\n`);
    expect(await server.end('SIGTERM')).toBe(0);
  });
});

describe('a thousand devices whose server was away', () => {
  /** When each of a thousand devices asks for the n-th time, in ms, having failed at the same moment; and the most of them in any one second. */
  function wave(failures: number, retryAfterMs?: number): { most: number; lastMs: number } {
    const perSecond = new Map<number, number>();
    let lastMs = 0;
    for (let device = 0; device < 1000; device++) {
      const delay = delayAfter(failures, device / 1000, retryAfterMs);
      lastMs = Math.max(lastMs, delay);
      perSecond.set(Math.floor(delay / 1000), (perSecond.get(Math.floor(delay / 1000)) ?? 0) + 1);
    }
    return { most: Math.max(...perSecond.values()), lastMs };
  }
  it.each<[name: string, failures: number, retryAfterMs: number | undefined, most: number, withinMs: number]>([
    ['after a first failure', 1, undefined, 1000, 2000],
    ['after a minute or so', 5, undefined, 70, 32_000],
    ['after a quarter of an hour', 9, undefined, 8, 300_000],
    ['after a first failure, told to wait five seconds as this server does', 1, 5000, 400, 7500],
  ])('come back spread out: %s', (_name, failures, retryAfterMs, most, withinMs) => {
    const spread = wave(failures, retryAfterMs);
    expect(spread.most).toBeLessThanOrEqual(most);
    expect(spread.lastMs).toBeLessThanOrEqual(withinMs);
  });
});
