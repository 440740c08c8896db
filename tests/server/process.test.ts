/** The program as the operating system sees it: killed without warning, told to stop, told twice, started wrongly. */
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Receipt } from '../../src/domain/receipt.ts';
import { type Database, type DatabaseAddress, openDatabase } from '../../src/server/db/connection.ts';
import { HEADROOM, ROOT } from '../built-server.ts';
import { ChildServer } from './child-server.ts';
import { onEveryEngine, tempFolder } from './engines.ts';
import { freePort } from './postgres.ts';
import { DEMO_RETURNS, freshReturn, keepPosting, receiptsIn } from './posting.ts';

const LONG = process.env['HEADROOM_LONG'] === '1';
onEveryEngine((freshDatabase, engine) => {
  /** A server on an empty database, and a way to look into that database afterwards. */
  async function childServer(): Promise<{ server: ChildServer; look: <T>(at: (database: Database) => Promise<T>) => Promise<T> }> {
    const given = await freshDatabase();
    const folder = given.engine === 'sqlite' ? given.file.replace('.sqlite', '') : dataFolder;
    const address: DatabaseAddress = given.engine === 'sqlite' ? { engine: 'sqlite', file: join(folder, 'headroom.sqlite') } : given;
    const look = async <T>(at: (database: Database) => Promise<T>): Promise<T> => {
      const database = openDatabase(address);
      return at(database).finally(() => database.close());
    };
    return { server: new ChildServer(given, folder, await freePort()), look };
  }
  const dataFolder = tempFolder();
  const KILLS = LONG ? 100 : 10;
  it(`loses and doubles nothing it acknowledged, killed ${KILLS} times under load${LONG ? '' : ' (HEADROOM_LONG=1: 100 times)'}`, async () => {
    const { server, look } = await childServer();
    await server.start();
    const { acknowledged, outcomes, progress, drain } = await keepPosting(server);
    for (let kill = 0; kill < KILLS; kill++) {
      await progress();
      await setTimeout(LONG ? 100 + Math.random() * 400 : 40 + Math.random() * 120);
      expect(await server.end('SIGKILL')).toBe('SIGKILL');
      await server.start();
    }
    await progress();
    await drain();
    expect(await server.end('SIGTERM')).toBe(0);

    const stored = await look(receiptsIn);
    expect(Object.fromEntries(stored)).toEqual(Object.fromEntries(acknowledged)); // each id once, with the receipt that was given out
    const feed = await look(({ db }) => db.selectFrom('feed').select('item_id').where('kind', '=', 'return').execute());
    expect(feed).toHaveLength(stored.size + DEMO_RETURNS);
    expect(new Set(feed.map((entry) => entry.item_id)).size).toBe(feed.length);
    expect(outcomes['unanswered']).toBeGreaterThanOrEqual(KILLS); // the kills did cut something off
    expect(outcomes['repeated']).toBeGreaterThan(0);
    const lost = [...acknowledged.keys()].filter((id) => !stored.has(id as never)).length;
    process.stdout.write(
      `killed ${KILLS} times on ${engine}: ${acknowledged.size} acknowledged, ${lost} lost, ${feed.length - DEMO_RETURNS - stored.size} doubled, ${JSON.stringify(outcomes)}\n`,
    );
  }, 300_000);

  it('is restarted three times with requests in flight on connections kept alive: each return is kept once, and each stop is clean', async () => {
    const { server, look } = await childServer();
    await server.start();
    const { acknowledged, outcomes, progress, drain } = await keepPosting(server);
    for (let restart = 0; restart < 3; restart++) {
      await progress();
      await setTimeout(100);
      expect(await server.end('SIGTERM')).toBe(0);
      await server.start();
    }
    await progress();
    await drain();
    expect(await server.end('SIGTERM')).toBe(0);
    expect(Object.fromEntries(await look(receiptsIn))).toEqual(Object.fromEntries(acknowledged));
    expect(outcomes['accepted']).toBeGreaterThan(20);
  });

  it('answers everything it has taken in before it stops, and says so by its exit code', async () => {
    const { server, look } = await childServer();
    await server.start();
    const client = await server.signIn('asha-okafor');
    const acknowledged = new Map<string, Receipt>();
    let isStopping = false;
    const posting = Array.from({ length: 12 }, async () => {
      while (!isStopping)
        for (const result of (await client.push([freshReturn()])) ?? [])
          if (result.outcome === 'accepted') acknowledged.set(result.id, result.receipt);
    });
    await expect.poll(() => acknowledged.size, { timeout: 30_000 }).toBeGreaterThan(20);
    server.signal('SIGTERM');
    isStopping = true;
    await Promise.all(posting);
    expect(await server.ended()).toBe(0);
    expect(acknowledged.size).toBeGreaterThan(20);
    // What is stored was answered for, and the other way round: nobody has to ask again.
    expect(Object.fromEntries(await look(receiptsIn))).toEqual(Object.fromEntries(acknowledged));
  });
});

describe('a request that never ends', () => {
  const folder = tempFolder();
  it('holds up a stop until it is asked for a second time', async () => {
    const server = new ChildServer({ engine: 'sqlite', file: '' }, folder, await freePort());
    await server.start();
    const { port } = new URL(server.origin);
    const socket = connect(Number(port), '127.0.0.1');
    await once(socket, 'connect');
    socket.on('error', () => {});
    socket.write(
      `POST /api/v1/demo/sign-in HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\norigin: ${server.origin}\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{`,
    );
    await setTimeout(150);
    server.signal('SIGTERM');
    const first = await Promise.race([server.ended(), setTimeout(300, 'still there')]);
    expect(first).toBe('still there');
    expect(await server.end('SIGTERM')).toBe(1);
    socket.destroy();
  });
});

describe('a server that cannot start', () => {
  const folders = [tempFolder(), tempFolder()] as const;
  interface Ended {
    code: number;
    stderr: string;
  }
  const ended = (args: readonly string[], environment: Record<string, string> = {}): Promise<unknown> =>
    promisify(execFile)(process.execPath, args, { env: { PATH: dirname(process.execPath), ...environment } }).catch(
      (error: Ended) => error,
    );
  const SERVE = [HEADROOM, 'serve'];

  it.each([
    ['as it was built', SERVE],
    ['from its sources, as services set up before there was a build do it', [join(ROOT, 'src/server/main.ts')]],
  ])('says what to set, in sentences and not in a stack: %s', async (_how, args) => {
    const failed = (await ended(args, { HEADROOM_MODE: 'production' })) as Ended;
    expect(failed).toMatchObject({ code: 1, stderr: expect.stringMatching(/^Headroom did not start\.\nSet HEADROOM_ORIGIN/) });
    expect(failed.stderr).not.toContain('    at ');
  });

  it('says that its port is taken', async () => {
    const port = await freePort();
    const server = new ChildServer({ engine: 'sqlite', file: '' }, folders[0], port);
    await server.start();
    const failed = await ended(SERVE, { PORT: String(port), HEADROOM_DATA: folders[1] });
    expect(failed).toMatchObject({ code: 1, stderr: expect.stringContaining('Something else uses that port') });
    expect(await server.end('SIGINT')).toBe(0);
  });

  it('says that it must be built, when it was not or its build is broken', async () => {
    const folder = join(folders[0], 'program');
    const program = join(folder, 'src/server/headroom.mjs');
    for (const name of ['headroom.mjs', 'require-node.mjs']) cpSync(join(ROOT, 'src/server', name), join(folder, 'src/server', name));
    expect(await ended([program, 'serve'])).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/not built yet\. Run "npm run build".*\n$/),
    });
    mkdirSync(join(folder, 'dist/server'), { recursive: true });
    writeFileSync(join(folder, 'dist/server/headroom.js'), "import 'a-package-of-tomorrow';");
    expect(await ended([program, 'serve'])).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/Run "npm ci && npm run build"[^]+a-package-of-tomorrow/),
    });
  });
});
