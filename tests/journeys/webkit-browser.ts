/** WebKitGTK, driven through WebKitWebDriver in the W3C's protocol, on a display that nobody looks at. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type AnyBrowser, PATIENCE_MS } from './any-browser.ts';
import type { WebKitPrograms } from './browsers.ts';
import { freePort } from './headroom-server.ts';

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'; // what the protocol calls a reference to an element
const TAB_KEY = '\uE004';

/** Finds what can be seen and has this role and name, as assistive technology would name it. */
const FIND = `
  const [selector, wanted, whole] = arguments;
  const plain = (text) => (text ?? '').replace(/\\s+/g, ' ').trim();
  const nameOf = (one) => plain(one.getAttribute('aria-label') ?? one.labels?.[0]?.textContent ?? one.textContent);
  return [...document.querySelectorAll(selector)].find((one) => {
    const name = nameOf(one);
    return one.getClientRects().length > 0 && (whole ? name === wanted : name.includes(wanted));
  }) ?? null;`;
const ROLES = { button: 'button', link: 'a[href]', textbox: 'input, textarea' };

interface WebKitOptions {
  /** A private window: nothing of it is on disk, and closing it forgets everything. */
  isPrivate?: boolean;
  /** The most that one site may store, in bytes. */
  mostBytes?: number;
}

export class WebKitBrowser implements AnyBrowser {
  readonly complaints: string[] = [];
  version = '';
  readonly #programs: WebKitPrograms;
  readonly #options: WebKitOptions;
  readonly #profile = mkdtempSync(join(tmpdir(), 'headroom-webkit-'));
  #screen: ChildProcess | undefined;
  #display = '';
  #driver: ChildProcess | undefined;
  #session = '';

  private constructor(programs: WebKitPrograms, options: WebKitOptions) {
    this.#programs = programs;
    this.#options = options;
  }

  static async create(programs: WebKitPrograms, options: WebKitOptions = {}): Promise<WebKitBrowser> {
    const browser = new WebKitBrowser(programs, options);
    await browser.#openScreen();
    await browser.#open();
    return browser;
  }

  async #openScreen(): Promise<void> {
    const screen = spawn(this.#programs.xvfb, ['-displayfd', '3', '-screen', '0', '1280x1400x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    this.#screen = screen;
    this.#display = await new Promise((done, fail) => {
      screen.stdio[3]?.once('data', (number: Buffer) => done(`:${number.toString().trim()}`));
      screen.once('exit', (code) => fail(new Error(`Xvfb ended with ${code}`)));
    });
  }

  async #open(): Promise<void> {
    const port = await freePort();
    const driver = spawn(this.#programs.driver, [`--port=${port}`, '--host=127.0.0.1'], {
      detached: true, // a group of its own, so that all of it can be killed at once
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...process.env, DISPLAY: this.#display, LANG: 'en_GB.UTF-8', TZ: 'Europe/London', NO_AT_BRIDGE: '1' },
    });
    this.#driver = driver;
    driver.stdout.on('data', (chunk: Buffer) => this.#hear(chunk.toString()));
    const address = `http://127.0.0.1:${port}`;
    for (let tries = 0; ; tries += 1) {
      if (await fetch(`${address}/status`).then((answer) => answer.ok, () => false)) break; // prettier-ignore
      if (tries > 200) throw new Error('WebKitWebDriver does not answer');
      await pause(50);
    }
    const binary = this.#programs.gjs;
    const { isPrivate = false, mostBytes } = this.#options;
    const disk = statfsSync(this.#profile);
    const share = mostBytes === undefined ? -1 : mostBytes / (disk.blocks * disk.bsize);
    const args = ['-m', join(import.meta.dirname, 'webkit-window.js'), this.#profile, isPrivate ? 'private' : 'kept', String(share)];
    const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': { binary, args } } };
    this.#session = `${address}/session`;
    const opened = await this.#ask<{ sessionId: string; capabilities: { browserVersion: string } }>('POST', '', { capabilities });
    this.#session += `/${opened.sessionId}`;
    this.version = opened.capabilities.browserVersion;
    await this.#ask('POST', '/timeouts', { script: 2 * PATIENCE_MS, pageLoad: 2 * PATIENCE_MS });
  }

  /** What the page writes to its console. A request that finds no server is what these journeys are about. */
  #hear(output: string): void {
    const isTrouble = (line: string): boolean =>
      /^CONSOLE (\w+ )?ERROR/.test(line) && !/Failed to load resource|could not connect/i.test(line);
    this.complaints.push(...output.split('\n').filter(isTrouble));
  }

  async #ask<T>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown): Promise<T> {
    const init = { method, headers: { 'content-type': 'application/json' }, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
    const answer = await fetch(this.#session + path, init);
    const { value } = (await answer.json()) as { value: T & { error?: string; message?: string } };
    if (!answer.ok) throw new Error(`WebKitWebDriver, ${method} ${path}: ${value.error}: ${value.message}`);
    return value;
  }

  async #find(role: keyof typeof ROLES, name: string, whole = false): Promise<string> {
    const end = Date.now() + PATIENCE_MS;
    for (;;) {
      const found = await this.#ask<Record<string, string> | null>('POST', '/execute/sync', {
        script: FIND,
        args: [ROLES[role], name, whole],
      });
      if (found !== null) return found[ELEMENT]!;
      if (Date.now() > end) throw new Error(`There is no ${role} "${name}". The page shows:\n${(await this.text()).slice(0, 2000)}`);
      await pause(50);
    }
  }

  /** The page may put another element in its place between finding and using it: then the new one is found. */
  async #use(role: keyof typeof ROLES, name: string, use: (element: string) => Promise<unknown>): Promise<void> {
    for (let tries = 1; ; tries += 1) {
      try {
        await use(await this.#find(role, name, role === 'textbox'));
        return;
      } catch (error) {
        if (tries === 5 || !/stale element/.test(String(error))) throw error;
      }
    }
  }

  async goto(address: string): Promise<void> {
    await this.#ask('POST', '/url', { url: address });
  }
  async reload(): Promise<void> {
    await this.#ask('POST', '/refresh', {});
  }
  click(role: 'button' | 'link', name: string): Promise<void> {
    return this.#use(role, name, (element) => this.#ask('POST', `/element/${element}/click`, {}));
  }
  type(label: string, text: string): Promise<void> {
    return this.#use('textbox', label, async (element) => {
      await this.#ask('POST', `/element/${element}/clear`, {});
      await this.#ask('POST', `/element/${element}/value`, { text: text + TAB_KEY });
    });
  }
  async held(label: string): Promise<string> {
    return this.#ask('GET', `/element/${await this.#find('textbox', label, true)}/property/value`);
  }
  text(): Promise<string> {
    return this.#ask('POST', '/execute/sync', { script: 'return document.body.innerText', args: [] });
  }
  async run<T>(body: string): Promise<T> {
    const script = `const done = arguments[0]; (async () => { ${body} })().then((value) => done({ value }), (error) => done({ error: String(error) }))`;
    const answer = await this.#ask<{ value: T; error?: string }>('POST', '/execute/async', { script, args: [] });
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.value;
  }

  async restart(): Promise<void> {
    await this.#ask('DELETE', '');
    await this.#end();
    await this.#open();
  }
  async crash(): Promise<void> {
    await this.#end();
    await this.#open();
  }
  async #end(): Promise<void> {
    const driver = this.#driver;
    this.#driver = undefined;
    if (driver?.pid === undefined || driver.exitCode !== null) return;
    const ended = new Promise((done) => driver.once('exit', done));
    process.kill(-driver.pid, 'SIGKILL');
    await ended;
  }
  async remove(): Promise<void> {
    await this.#end();
    this.#screen?.kill();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}
