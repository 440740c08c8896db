/** The real server as a process of its own, on a port and a data folder that outlive it: so that it can be killed and started again. */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PushResponse, type PushResult } from '../../src/domain/protocol.ts';
import type { ReturnSubmission } from '../../src/domain/return-submission.ts';
import type { Receipt } from '../../src/domain/receipt.ts';
import { ROOT } from '../built-server.ts';

const APP = join(ROOT, 'dist/app');

export async function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

export class HeadroomServer {
  readonly address: string;
  readonly #port: number;
  readonly #folder: string;
  readonly #data: string;
  #child: ChildProcess | undefined;

  private constructor(port: number, folder: string, data: string) {
    this.#port = port;
    this.#folder = folder;
    this.#data = data;
    this.address = `http://localhost:${port}`;
  }

  /** @param ownCopy a copy of the program with an app of its own, for journeys that publish a new version */
  static async create(ownCopy = false): Promise<HeadroomServer> {
    if (!existsSync(join(APP, 'index.html'))) throw new Error('The app is not built: run "npm run build" first. "npm test" does it.');
    const data = mkdtempSync(join(tmpdir(), 'headroom-journey-'));
    const folder = ownCopy ? join(data, 'program') : ROOT;
    if (ownCopy) {
      for (const part of ['src/server', 'dist']) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
      symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    }
    const server = new HeadroomServer(await freePort(), folder, data);
    await server.start();
    return server;
  }

  /** Puts another file in the place of one of the app's, without the compressed copies that would be sent instead. For an own copy only. */
  publish(name: string, change: (before: string) => string): void {
    const file = join(this.#folder, 'dist/app', name);
    writeFileSync(file, change(readFileSync(file, 'utf8')));
    for (const suffix of ['.br', '.gz']) rmSync(file + suffix, { force: true });
  }

  /** A new version of the app: another document, and a worker that knows it. */
  publishVersion(title: string): void {
    this.publish('index.html', (html) => html.replace(/<title>[^<]*<\/title>/, `<title>${title}</title>`));
    const revision = title.replace(/\W/g, '').toLowerCase().padEnd(32, '0');
    this.publish('service-worker.js', (worker) =>
      worker.replace(/(revision["']?:\s*["'`])\w{32}(?=["'`],\s*["']?url["']?:\s*["'`]index\.html)/, `$1${revision}`),
    );
  }

  async start(): Promise<void> {
    const env = {
      ...process.env,
      PORT: String(this.#port),
      HEADROOM_DATA: join(this.#data, 'db'),
      HEADROOM_MODE: 'demo',
      DATABASE_URL: '',
      LOG_LEVEL: 'error',
    };
    const child = spawn(process.execPath, [join(this.#folder, 'src/server/headroom.mjs'), 'serve'], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.#child = child;
    await new Promise<void>((ready, fail) => {
      child.stdout.on('data', (chunk: Buffer) => chunk.toString().includes('is ready') && ready());
      child.once('exit', (code) => fail(new Error(`The server ended with ${code} before it was ready`)));
    });
  }

  /** Ends it at once, as a power cut would: no clean-up of any kind. */
  async kill(): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    if (child === undefined || child.exitCode !== null) return;
    const ended = new Promise((done) => child.once('exit', done));
    child.kill('SIGKILL');
    await ended;
  }

  async remove(): Promise<void> {
    await this.kill();
    rmSync(this.#data, { recursive: true, force: true });
  }

  /** The headers of somebody's request over the API, for whom a session is started. */
  async headersOf(personId: string): Promise<Record<string, string>> {
    const headers = { 'content-type': 'application/json', origin: this.address };
    const signedIn = await fetch(`${this.address}/api/v1/demo/sign-in`, { method: 'POST', headers, body: JSON.stringify({ personId }) });
    const cookies = signedIn.headers.getSetCookie().map((one) => one.split(';')[0]);
    return { ...headers, cookie: cookies.join('; ') };
  }

  /** Sent over the API by somebody who reports. */
  async push(personId: string, ...submissions: unknown[]): Promise<PushResult[]> {
    const body = JSON.stringify({ submissions });
    const response = await fetch(`${this.address}/api/v1/submissions`, { method: 'POST', headers: await this.headersOf(personId), body });
    return PushResponse.parse(await response.json()).results;
  }

  /** What a council's officer is shown, asked for over the API as that officer. */
  async receivedBy(councilId: string, officer: string): Promise<{ submission: ReturnSubmission; receipt: Receipt }[]> {
    const page = await fetch(`${this.address}/api/v1/desk/${councilId}/submissions`, { headers: await this.headersOf(officer) });
    return ((await page.json()) as { rows: { submission: ReturnSubmission; receipt: Receipt }[] }).rows;
  }
}
