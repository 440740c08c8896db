/** Servers in processes of their own, so that what is measured is not the client's processor time. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { API } from '../../src/domain/protocol.ts';
import { HEADROOM } from '../built-server.ts';
import { freePort } from '../journeys/headroom-server.ts';

/** What people run. */
export const BUILT = [HEADROOM, 'serve'];
const BENCH = fileURLToPath(new URL('bench.ts', import.meta.url));

export interface Running {
  origin: string;
  folder: string;
  process: ChildProcess;
  /** Its folder goes with it. */
  stop(): Promise<void>;
  /** Its folder stays, to be looked into. */
  end(): Promise<void>;
}

async function started(child: ChildProcess, origin: string, folder: string): Promise<Running> {
  const ended = once(child, 'exit').then(([code]) => Promise.reject(new Error(`A server ended at once (${code})`)));
  await Promise.race([once(child.stdout!, 'data'), ended]);
  ended.catch(() => undefined);
  const end = async (): Promise<void> => {
    const exit = once(child, 'exit');
    child.kill('SIGTERM');
    await exit;
  };
  return { origin, folder, process: child, end, stop: () => end().then(() => rmSync(folder, { recursive: true, force: true })) };
}

export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'headroom-bench-'));

/**
 * Headroom's own, with the demonstration's people.
 * @param folder with a database already, or empty
 * @param program what Node is given: flags, and what to run
 */
export async function headroom(
  more: Record<string, string> = {},
  folder = newFolder(),
  program: readonly string[] = BUILT,
): Promise<Running> {
  const port = await freePort();
  const env = {
    ...process.env,
    PORT: String(port),
    HEADROOM_DATA: folder,
    HEADROOM_MODE: 'demo',
    LOG_LEVEL: 'error',
    DATABASE_URL: '',
    ...more,
  };
  const child = spawn(process.execPath, program, { env, stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  return started(child, `http://localhost:${port}`, folder);
}

/** A peer's or a limit's server: `node bench.ts serve <name> <port> <folder>`. */
export async function besides(name: 'bound' | 'pouch'): Promise<Running> {
  const [folder, port] = [newFolder(), await freePort()];
  const child = spawn(process.execPath, [BENCH, 'serve', name, String(port), folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  return started(child, `http://127.0.0.1:${port}`, folder);
}

/** The cookie of somebody from the demonstration. */
export async function signIn(origin: string, personId: string): Promise<string> {
  const response = await fetch(`${origin}${API}/demo/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify({ personId }),
  });
  return response.headers.getSetCookie()[0]!.split(';')[0]!;
}
