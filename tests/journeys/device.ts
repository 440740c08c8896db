/** A person's device: a browser with a profile on disk, so that it can be closed and opened again as people do. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type BrowserContext, chromium, firefox, type Page } from 'playwright';
import { chromiumArguments, findChromium, findShell } from '../chromium.ts';
import { type AnyBrowser, PATIENCE_MS, signInAs } from './any-browser.ts';
import { findFirefox } from './browsers.ts';

export const PHONE = { width: 390, height: 844 };
export const TABLET = { width: 820, height: 1180 };
export const LAPTOP = { width: 1280, height: 800 };

interface Options {
  viewport?: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
  browser?: 'chromium' | 'firefox';
  /** A private window: nothing of it is on disk, and closing it forgets everything. */
  isPrivate?: boolean;
  /** The most that one site may store, in bytes. Firefox only: Chromium is told while it runs. */
  mostBytes?: number;
}

/** What is proven of storage and updates is proven in the browser that people have, with its windows and tabs. */
let isWhole = false;
export const useWholeBrowser = (): void => void (isWhole = true);

export class Device implements AnyBrowser {
  readonly #profile = mkdtempSync(join(tmpdir(), 'headroom-device-'));
  readonly #options: Options;
  readonly complaints: string[] = [];
  version = '';
  context!: BrowserContext;
  page!: Page;

  private constructor(options: Options) {
    this.#options = options;
  }

  static async create(options: Options = {}): Promise<Device> {
    const device = new Device(options);
    await device.open();
    return device;
  }

  async open(): Promise<void> {
    const { viewport = PHONE, colorScheme = 'light', browser } = this.#options;
    this.context = browser === 'firefox' ? await this.#openFirefox() : await this.#openChromium({ viewport, colorScheme });
    this.context.setDefaultTimeout(PATIENCE_MS);
    this.page = this.context.pages()[0] ?? (await this.context.newPage());
    this.watch(this.page);
    this.version = /(Firefox|Chrome)\/\S+/.exec(await this.page.evaluate(() => navigator.userAgent))?.[0] ?? '';
  }

  async #openChromium(look: { viewport: { width: number; height: number }; colorScheme: 'light' | 'dark' }): Promise<BrowserContext> {
    const executablePath = isWhole ? findChromium() : findShell();
    if (executablePath === undefined) throw new Error('No Chromium found: run "node tests/prepare.ts", or set CHROMIUM to its path.');
    const started = { executablePath, args: chromiumArguments };
    const context = { ...look, locale: 'en-GB', timezoneId: 'Europe/London', acceptDownloads: true };
    if (this.#options.isPrivate !== true) return chromium.launchPersistentContext(this.#profile, { ...started, ...context });
    const opened = await chromium.launch(started);
    const window = await opened.newContext(context);
    window.once('close', () => void opened.close());
    return window;
  }

  /** Debian's Firefox, over WebDriver BiDi. */
  #openFirefox(): Promise<BrowserContext> {
    const executablePath = findFirefox();
    if (executablePath === undefined) throw new Error('No Firefox found');
    const { viewport = PHONE, isPrivate = false, mostBytes } = this.#options;
    return firefox.launchPersistentContext(this.#profile, {
      channel: 'moz-firefox',
      executablePath,
      viewport,
      firefoxUserPrefs: {
        'browser.privatebrowsing.autostart': isPrivate,
        // For all sites, in KiB: one may have a fifth of it, but never less than 10 MB.
        ...(mostBytes !== undefined && { 'dom.quotaManager.temporaryStorage.fixedLimit': Math.round((5 * mostBytes) / 1024) }),
      },
    });
  }

  /** A second tab of the same browser. */
  async newTab(): Promise<Page> {
    const page = await this.context.newPage();
    this.watch(page);
    return page;
  }

  private watch(page: Page): void {
    // Firefox also calls it an error when a page is left before its last files have come.
    const isLeaving = (text: string): boolean =>
      this.#options.browser === 'firefox' && /A ServiceWorker intercepted the request|error loading dynamically imported module/.test(text);
    page.on('pageerror', (error) => {
      if (!isLeaving(error.message)) this.complaints.push(`error: ${error.message}`);
    });
    page.on('console', (message) => {
      // A request that finds no server is what these journeys are about; the browser logs each one.
      if (message.type() === 'error' && !message.text().includes('Failed to load resource') && !isLeaving(message.text()))
        this.complaints.push(message.text());
    });
  }

  async restart(): Promise<void> {
    await this.context.close();
    await this.open();
  }

  async crash(): Promise<void> {
    const closed = new Promise((done) => this.context.once('close', done));
    const processes = processesOf(this.#profile);
    if (processes.length === 0) throw new Error('The browser’s processes were not found');
    for (const pid of processes) process.kill(pid, 'SIGKILL');
    await closed;
    while (processesOf(this.#profile).length > 0) await pause(20);
    rmSync(join(this.#profile, 'SingletonLock'), { force: true }); // Chromium's, which a power cut would leave too
    await this.open();
  }

  async remove(): Promise<void> {
    await this.context.close();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }

  signInAs(address: string, firstName: string): Promise<void> {
    return signInAs(this, address, firstName);
  }

  async goto(address: string): Promise<void> {
    await this.page.goto(address);
  }
  async reload(): Promise<void> {
    await this.page.reload();
  }
  async click(role: 'button' | 'link', name: string): Promise<void> {
    await this.page.getByRole(role, { name }).first().click();
  }
  type(label: string, text: string): Promise<void> {
    return setField(this.page, label, text);
  }
  held(label: string): Promise<string> {
    return this.page.getByRole('textbox', { name: label, exact: true }).inputValue();
  }
  text(): Promise<string> {
    return this.page.evaluate(() => document.body.innerText);
  }
  run<T>(body: string): Promise<T> {
    return this.page.evaluate(`(async () => { ${body} })()`);
  }
}

/** Opens Sent, which is a try, and waits until nothing is left to go: "Sending" is not yet received. */
export async function allIsSent(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/sent`);
  await page.getByText('Up to date').waitFor();
  await page.getByText('waiting to go').waitFor({ state: 'detached' });
}

async function setField(page: Page, label: string, text: string): Promise<void> {
  const field = page.getByRole('textbox', { name: label, exact: true });
  await field.fill(text);
  await field.blur();
}
/** Types a count into a stepper. */
export const setCount = (page: Page, label: string, count: number): Promise<void> => setField(page, label, String(count));

/** The processes whose command line names this folder: those that we started on it. Linux only. */
function processesOf(folder: string): number[] {
  const commandOf = (pid: string): string => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    } catch {
      return ''; // it has ended meanwhile
    }
  };
  if (!existsSync('/proc')) return [];
  return readdirSync('/proc')
    .filter((pid) => /^\d+$/.test(pid) && commandOf(pid).includes(folder))
    .map(Number);
}
