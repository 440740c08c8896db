/** A PostgreSQL of our own for one test file: Debian's binaries, a loopback port, a folder that goes when it stops. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';

function binFolder(): string | undefined {
  try {
    const versions = readdirSync('/usr/lib/postgresql').sort((a, b) => Number(a) - Number(b));
    const bins = versions.map((version) => `/usr/lib/postgresql/${version}/bin`);
    return bins.findLast((bin) => existsSync(`${bin}/initdb`)); // the client alone leaves a folder there too
  } catch {
    return undefined;
  }
}
const BIN = binFolder();
export const POSTGRES_IS_HERE = process.env['TEST_DATABASE_URL'] !== undefined || BIN !== undefined;

/** PostgreSQL refuses to run as root. */
const isRoot = process.getuid?.() === 0;
const asPostgres = (command: string, args: string[]): [string, string[]] =>
  isRoot ? ['setpriv', ['--reuid=postgres', '--regid=postgres', '--clear-groups', '--', command, ...args]] : [command, args];
const idOf = (flag: '-u' | '-g'): number => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout);

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

export interface Postgres {
  url: string;
  /** `SIGINT`: in good order. `SIGQUIT`: at once, as in a crash; what was committed must be there when it is back. */
  down(signal: 'SIGINT' | 'SIGQUIT'): Promise<void>;
  up(): Promise<void>;
  stop(): Promise<void>;
}

/** One that a test may take away and bring back; the one of TEST_DATABASE_URL is not ours to stop. */
export const MAY_STOP_POSTGRES = process.env['TEST_DATABASE_URL'] === undefined && BIN !== undefined;

export async function startPostgres(): Promise<Postgres> {
  const given = process.env['TEST_DATABASE_URL'];
  const notOurs = async (): Promise<void> => {
    throw new Error('This PostgreSQL is not ours to stop.');
  };
  if (given !== undefined) return { url: given, down: notOurs, up: notOurs, stop: async () => {} };
  const folder = mkdtempSync(join(tmpdir(), 'headroom-postgres-'));
  if (isRoot) chownSync(folder, idOf('-u'), idOf('-g'));
  const [command, args] = asPostgres(`${BIN}/initdb`, ['-D', `${folder}/data`, '-U', 'headroom', '-A', 'trust', '-E', 'UTF8', '--no-sync']);
  const made = spawnSync(command, args, { cwd: folder, encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
  const port = await freePort();
  const url = `postgres://headroom@127.0.0.1:${port}/postgres`;
  // Processes are killed in tests, machines are not: what was written is in the kernel's hands, and need not be waited for on the disk.
  const loose = ['fsync=off', 'full_page_writes=off'];
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', ...loose].flatMap((setting) => ['-c', setting]);
  let server: ChildProcess;
  const up = async (): Promise<void> => {
    server = spawn(...asPostgres(`${BIN}/postgres`, ['-D', `${folder}/data`, '-p', `${port}`, ...settings]), {
      cwd: folder,
      stdio: 'ignore',
    });
    await untilReady(server, url);
  };
  const down = async (signal: NodeJS.Signals): Promise<void> => {
    const exited = once(server, 'exit');
    server.kill(signal);
    await exited;
  };
  const onExit = (): void => void server.kill('SIGQUIT');
  process.on('exit', onExit);
  await up();
  return {
    url,
    up,
    down,
    stop: async () => {
      if (server.exitCode === null && server.signalCode === null) await down('SIGINT');
      process.off('exit', onExit);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function untilReady(server: ChildProcess, url: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL ended at once (${server.exitCode})`);
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await setTimeout(50);
    }
  }
  throw new Error('PostgreSQL did not come up in ten seconds');
}
