/** A person's device: a Chromium with a profile on disk, so that it can be closed and opened again as people do. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright';
import { chromiumArguments, findChromium } from '../chromium.ts';

export const PHONE = { width: 390, height: 844 };
export const TABLET = { width: 820, height: 1180 };
export const LAPTOP = { width: 1280, height: 800 };

export class Device {
  readonly #profile = mkdtempSync(join(tmpdir(), 'headroom-device-'));
  readonly #viewport: { width: number; height: number };
  readonly #colorScheme: 'light' | 'dark';
  /** What the pages complained about; looked at when the journey ends. */
  readonly complaints: string[] = [];
  context!: BrowserContext;
  page!: Page;

  private constructor(viewport: { width: number; height: number }, colorScheme: 'light' | 'dark') {
    this.#viewport = viewport;
    this.#colorScheme = colorScheme;
  }

  static async create(viewport = PHONE, colorScheme: 'light' | 'dark' = 'light'): Promise<Device> {
    const device = new Device(viewport, colorScheme);
    await device.open();
    return device;
  }

  async open(): Promise<void> {
    const executablePath = findChromium();
    if (executablePath === undefined) throw new Error('No Chromium found: run "node tests/prepare.ts", or set CHROMIUM to its path.');
    this.context = await chromium.launchPersistentContext(this.#profile, {
      executablePath,
      args: chromiumArguments,
      viewport: this.#viewport,
      colorScheme: this.#colorScheme,
      locale: 'en-GB',
      timezoneId: 'Europe/London',
      acceptDownloads: true,
    });
    this.context.setDefaultTimeout(15_000);
    this.page = this.context.pages()[0] ?? (await this.context.newPage());
    this.watch(this.page);
  }

  /** A second tab of the same browser. */
  async newTab(): Promise<Page> {
    const page = await this.context.newPage();
    this.watch(page);
    return page;
  }

  private watch(page: Page): void {
    page.on('pageerror', (error) => this.complaints.push(`error: ${error.message}`));
    page.on('console', (message) => {
      // A request that finds no server is what these journeys are about; the browser logs each one.
      if (message.type() === 'error' && !message.text().includes('Failed to load resource')) this.complaints.push(message.text());
    });
  }

  /** Closes the browser and opens it again with the same profile. */
  async restart(): Promise<void> {
    await this.context.close();
    await this.open();
  }

  async remove(): Promise<void> {
    await this.context.close();
    rmSync(this.#profile, { recursive: true, force: true });
  }

  /** One click on the demonstration's sign-in page; done when the services are on the device and the app is kept for offline use. */
  async signInAs(address: string, firstName: string): Promise<void> {
    await this.page.goto(`${address}/sign-in`);
    await this.page.getByRole('button', { name: `Sign in as ${firstName}` }).click();
    await this.page.getByText('Up to date').waitFor();
    await this.keptForOffline();
  }

  async keptForOffline(): Promise<void> {
    await this.page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      if (registration.active?.state === 'activated') return;
      await new Promise<void>((done) =>
        registration.active?.addEventListener('statechange', (event) => (event.target as ServiceWorker).state === 'activated' && done()),
      );
    });
  }
}

/** Types a count into a stepper. */
export async function setCount(page: Page, label: string, count: number): Promise<void> {
  const field = page.getByRole('textbox', { name: label, exact: true });
  await field.fill(String(count));
  await field.blur();
}
