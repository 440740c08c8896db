/** No room left: nothing is acknowledged that is not stored, what is stored can still be read, and when there is room again it goes on. */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { API } from '../../src/domain/protocol.ts';
import { openDatabase } from '../../src/server/db/connection.ts';
import { ChildServer } from './child-server.ts';
import { tempFolder } from './engines.ts';
import { freePort } from './postgres.ts';
import { freshReturn, receiptsIn } from './posting.ts';
import { problemOf } from './test-server.ts';

/** Of Linux: what is not there fails, and its test is skipped. */
const run = (command: string, ...args: string[]) => spawnSync(command, args, { encoding: 'utf8' });

interface Shortage {
  begin(server: ChildServer): void;
  end(server: ChildServer): void;
}

/** A file system of a few megabytes, and a file that takes what is left of them. */
function smallDisk(folder: string): Shortage {
  const balloon = join(folder, 'balloon');
  return {
    begin: () => {
      const file = openSync(balloon, 'w');
      try {
        for (const size of [65_536, 4096, 512, 1]) {
          try {
            for (;;) if (writeSync(file, Buffer.alloc(size)) < size) break;
          } catch (error) {
            if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
          }
        }
      } finally {
        closeSync(file);
      }
    },
    end: () => rmSync(balloon),
  };
}

/** The process may make no file longer than its log is now: writes fail as on a disk with an error, in the middle of a page. */
function shortFiles(folder: string): Shortage {
  const limit = (server: ChildServer, bytes: number | 'unlimited'): void => {
    const { status, stderr } = run('prlimit', '--pid', `${server.pid}`, `--fsize=${bytes}:`);
    if (status !== 0) throw new Error(stderr);
  };
  return {
    begin: (server) => limit(server, Math.max(...['', '-wal'].map((end) => statSync(join(folder, `headroom.sqlite${end}`)).size)) + 1000),
    end: (server) => limit(server, 'unlimited'),
  };
}

const parent = tempFolder();
const MOUNTED = join(parent, 'small');
mkdirSync(MOUNTED);
const mayMount = run('mount', '-t', 'tmpfs', '-o', 'size=12m', 'headroom-test', MOUNTED).status === 0;
afterAll(() => void run('umount', '-l', MOUNTED));
if (!mayMount) process.stdout.write('No small disk can be mounted here (it takes root): the test with a full one is skipped.\n');

describe.each([
  { name: 'a disk that is full', folder: MOUNTED, shortage: smallDisk, isHere: mayMount },
  {
    name: 'a disk that fails to write',
    folder: join(parent, 'limited'),
    shortage: shortFiles,
    isHere: run('prlimit', '--version').status === 0,
  },
])('$name', ({ folder, shortage, isHere }) => {
  it.skipIf(!isHere)('is answered with 503 and forgets nothing; reading goes on; when there is room, so does writing', async () => {
    const server = new ChildServer({ engine: 'sqlite', file: '' }, folder, await freePort(), { LOG_LEVEL: 'silent' });
    await server.start();
    const client = await server.signIn('asha-okafor');
    const acknowledged = new Map<string, unknown>();
    const note = async (response: Response | undefined) => {
      const { results } = (await response!.json()) as { results: { id: string; outcome: string; receipt: unknown }[] };
      for (const { id, outcome, receipt } of results) {
        expect(outcome).toBe('accepted');
        acknowledged.set(id, receipt);
      }
    };
    const post = (count: number) => client.post(JSON.stringify({ submissions: Array.from({ length: count }, freshReturn) }));
    await note(await post(10));

    const disk = shortage(folder);
    disk.begin(server);
    onTestFinished(() => rmSync(join(folder, 'balloon'), { force: true }));
    const refused = await Promise.all(Array.from({ length: 20 }, () => post(50)));
    const answers = await Promise.all(refused.map(async (one) => [one!.status, one!.headers.get('retry-after'), await problemOf(one!)]));
    expect(answers).toEqual(answers.map(() => [503, '5', 'unavailable']));
    const get = (path: string) => fetch(server.origin + path, { headers: { cookie: client.cookie } });
    expect([(await get(`${API}/feed`)).status, (await get('/health')).status]).toEqual([200, 200]);
    const draft = { drafts: [{ key: 'a', updatedAt: '2026-11-26T09:15:00.000Z', draft: 'x'.repeat(200_000) }] };
    const headers = { ...server.headers(), cookie: client.cookie };
    expect((await fetch(`${server.origin}${API}/drafts`, { method: 'PUT', headers, body: JSON.stringify(draft) })).status).toBe(503);

    disk.end(server);
    await note(await post(100));
    expect(await server.end('SIGTERM')).toBe(0);
    const database = openDatabase({ engine: 'sqlite', file: join(folder, 'headroom.sqlite') });
    expect(Object.fromEntries(await receiptsIn(database))).toEqual(Object.fromEntries(acknowledged));
    await database.close();
  });
});
