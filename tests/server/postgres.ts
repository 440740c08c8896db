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
  stop(): Promise<void>;
}

export async function startPostgres(): Promise<Postgres> {
  const given = process.env['TEST_DATABASE_URL'];
  if (given !== undefined) return { url: given, stop: async () => {} };
  const folder = mkdtempSync(join(tmpdir(), 'headroom-postgres-'));
  if (isRoot) chownSync(folder, idOf('-u'), idOf('-g'));
  const [command, args] = asPostgres(`${BIN}/initdb`, ['-D', `${folder}/data`, '-U', 'headroom', '-A', 'trust', '-E', 'UTF8', '--no-sync']);
  const made = spawnSync(command, args, { cwd: folder, encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
  const port = await freePort();
  const server = spawn(
    ...asPostgres(`${BIN}/postgres`, [
      '-D',
      `${folder}/data`,
      '-p',
      `${port}`,
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      'unix_socket_directories=',
    ]),
    { cwd: folder, stdio: 'ignore' },
  );
  const onExit = (): void => void server.kill('SIGQUIT');
  process.on('exit', onExit);
  const url = `postgres://headroom@127.0.0.1:${port}/postgres`;
  await untilReady(server, url);
  return {
    url,
    stop: async () => {
      const exited = once(server, 'exit');
      server.kill('SIGINT'); // fast shutdown: ends connections, not transactions that are committed
      await exited;
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
