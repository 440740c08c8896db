/** The real program in a process of its own, to be stopped and killed; and a client that speaks to it over the wire. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { onTestFinished } from 'vitest';
import { API, PushResponse, type PushResult } from '../../src/domain/protocol.ts';
import type { Submission } from '../../src/domain/submission.ts';
import type { DatabaseAddress } from '../../src/server/db/connection.ts';
import { HEADROOM } from '../built-server.ts';

export class ChildServer {
  readonly origin: string;
  readonly #environment: Record<string, string>;
  #process: ChildProcess | undefined;

  constructor(address: DatabaseAddress, dataFolder: string, port: number, more: Record<string, string> = {}) {
    this.origin = `http://127.0.0.1:${port}`;
    this.#environment = {
      PATH: process.env['PATH'] ?? '',
      HEADROOM_DATA: dataFolder,
      PORT: String(port),
      LOG_LEVEL: 'error',
      ...(address.engine === 'postgres' ? { DATABASE_URL: address.url } : {}),
      ...more,
    };
  }

  /** Resolves when it says that it is ready. */
  async start(): Promise<void> {
    const child = spawn(process.execPath, [HEADROOM, 'serve'], { env: this.#environment, stdio: ['ignore', 'pipe', 'inherit'] });
    this.#process = child;
    onTestFinished(() => void child.kill('SIGKILL')); // a test that fails leaves nothing running
    const ended = once(child, 'exit').then(([code]) => Promise.reject(new Error(`the server ended at once (${code})`)));
    await Promise.race([once(child.stdout!, 'data'), ended]);
    ended.catch(() => {}); // from now on its end is no surprise
  }

  get pid(): number {
    return this.#process!.pid!;
  }

  /** Bytes of memory it has, as the system counts them. */
  memory(): number {
    const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${this.pid}/status`, 'utf8'))!;
    return Number(kilobytes) * 1024;
  }

  signal(signal: NodeJS.Signals): void {
    this.#process?.kill(signal);
  }

  /** Its exit code, or the signal that ended it. */
  async ended(): Promise<number | string> {
    const child = this.#process!;
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    return child.exitCode ?? child.signalCode!;
  }

  async end(signal: NodeJS.Signals): Promise<number | string> {
    this.signal(signal);
    return this.ended();
  }

  async signIn(personId: string): Promise<WireClient> {
    const response = await fetch(`${this.origin}${API}/demo/sign-in`, {
      method: 'POST',
      headers: this.headers(),
      body: JSON.stringify({ personId }),
    });
    return new WireClient(this, response.headers.getSetCookie()[0]!.split(';')[0]!);
  }

  headers(): Record<string, string> {
    return { 'content-type': 'application/json', origin: this.origin };
  }
}

export class WireClient {
  readonly #server: ChildServer;
  readonly #cookie: string;
  constructor(server: ChildServer, cookie: string) {
    this.#server = server;
    this.#cookie = cookie;
  }

  /** Undefined when there was no answer, or one that acknowledges nothing. */
  async push(submissions: readonly Submission[]): Promise<PushResult[] | undefined> {
    const response = await this.post(JSON.stringify({ submissions }));
    return response?.ok === true ? PushResponse.parse(await response.json()).results : undefined;
  }

  /** Undefined: a cut wire. Like the app, whoever asks keeps what they have and asks again. */
  async post(body: BodyInit): Promise<Response | undefined> {
    const headers = { ...this.#server.headers(), cookie: this.#cookie };
    try {
      const response = await fetch(`${this.#server.origin}${API}/submissions`, {
        method: 'POST',
        headers,
        body,
        duplex: 'half',
      } as RequestInit);
      const text = await response.text();
      return new Response(text === '' ? null : text, { status: response.status, headers: response.headers });
    } catch {
      return undefined;
    }
  }

  get cookie(): string {
    return this.#cookie;
  }
}
