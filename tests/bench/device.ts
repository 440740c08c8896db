/** A provider's device with 20,000 notices, in a real Chromium whose page is slowed: first visit and first pull, offline start, a tap, a key press, a save. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type BrowserContext, chromium, type Page } from 'playwright';
import { instantOf } from '../../src/domain/instant.ts';
import { openDatabase } from '../../src/server/db/connection.ts';
import { publish, PUBLIC } from '../../src/server/publish.ts';
import { chromiumArguments, findChromium, NO_CHROMIUM } from '../chromium.ts';
import { setCount } from '../journeys/device.ts';
import { someNotices } from './notices.ts';
import { headroom, type Running } from './processes.ts';
import { count, median, milliseconds, type Row, type Section } from './section.ts';

const NOTICES = 20_000;
const SLOWER = [4, 6];
const PATIENCE_MS = 120_000;
const FORM = '/report/maple-house.home/vacancies/change';

/** Into the demonstration's database, beside its running server. */
async function publishNotices({ folder }: Running): Promise<void> {
  const database = openDatabase({ engine: 'sqlite', file: join(folder, 'headroom.sqlite') });
  const items = someNotices(NOTICES).map((item) => ({ kind: 'notice' as const, id: item.id, item }));
  await database.alone('append', (tx) => publish(tx, PUBLIC, items, instantOf(Date.now())));
  await database.close();
}

/** Notes tasks over 50 ms from the page's first moment on. */
const WATCH = `
  window.longTasks = [];
  new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({ duration }) => duration)))
    .observe({ type: 'longtask', buffered: true });
  window.shown = (is) => {
    let tappedAt;
    document.addEventListener('click', (event) => (tappedAt = event.timeStamp), { capture: true, once: true });
    window.sinceTap = new Promise((done) => {
      const look = () =>
        requestAnimationFrame(() => (tappedAt !== undefined && is() ? setTimeout(() => done(performance.now() - tappedAt)) : look()));
      look();
    });
  };`;

/** Milliseconds from the click that the page hears to the frame that shows what is asked for: without the driver's own way to it. */
async function sinceTap(page: Page, isShown: string, click: () => Promise<void>): Promise<number> {
  await page.evaluate(`shown(() => ${isShown})`);
  await click();
  return page.evaluate(() => (globalThis as unknown as { sinceTap: Promise<number> }).sinceTap);
}

async function longTasks(page: Page): Promise<string> {
  const all: number[] = await page.evaluate(() => (globalThis as unknown as { longTasks: number[] }).longTasks.splice(0));
  const sum = all.reduce((one, other) => one + other, 0);
  return `${all.length} over 50 ms, ${count(sum)} ms together, the longest ${count(Math.max(0, ...all))} ms`;
}

/** Megabytes of the page's script, after a collection, and of its whole process, its workers among it. */
async function memoryOf(context: BrowserContext, page: Page): Promise<{ heap: number; process: number }> {
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const browser = await context.browser()!.newBrowserCDPSession();
  const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
  const kilobytesOf = (pid: number): number => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => kilobytesOf(id));
  return { heap: usedSize / 1e6, process: Math.max(...renderers) / 1e3 };
}

async function took(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function openBrowser(profile: string, slower: number): Promise<{ context: BrowserContext; page: Page }> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium()!,
    args: chromiumArguments,
    viewport: { width: 820, height: 1180 },
  });
  context.setDefaultTimeout(PATIENCE_MS);
  await context.addInitScript(WATCH);
  const page = context.pages()[0]!;
  await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slower });
  return { context, page };
}

async function measure(server: Running, slower: number): Promise<Row[]> {
  const profile = mkdtempSync(join(tmpdir(), 'headroom-bench-device-'));
  const rows: Row[] = [];
  const say = (what: string, ours: number | string, beside = '', aim?: number): void => {
    const ratio = aim === undefined || typeof ours === 'string' ? {} : { ratio: aim / ours, aim: 1 };
    const words = typeof ours === 'string' ? ours : milliseconds(ours);
    rows.push({
      what: `${what}, ${slower}× slower`,
      ours: words,
      beside: aim === undefined ? beside : `aim ${milliseconds(aim)}`,
      ...ratio,
    });
  };
  let { context, page } = await openBrowser(profile, slower);
  const tap = (name: string, isShown: string): Promise<number> =>
    sinceTap(page, isShown, () => page.getByRole('link', { name, exact: true }).first().click());
  const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

  const signIn = page.getByRole('button', { name: 'Sign in as Asha' });
  let first = 0;
  const installed = await took(async () => {
    first = await took(async () => {
      await page.goto(`${server.origin}/sign-in`);
      await signIn.waitFor();
    });
    await page.evaluate(async () => {
      const { active } = await navigator.serviceWorker.ready;
      while (active?.state !== 'activated') await new Promise((done) => setTimeout(done, 20));
    });
  });
  say('cold first visit to the first screen', first);
  say('cold first visit to an app that opens offline', installed);
  await longTasks(page);
  const services = page.getByRole('link', { name: 'Report', exact: true });
  let usable = 0;
  const pulled = await took(async () => {
    usable = await took(async () => {
      await signIn.click();
      await services.first().waitFor();
    });
    await page.getByText(/^Up to date/).waitFor();
  });
  say('from signing in to a screen to work with', usable);
  say(`first pull of ${count(NOTICES)} notices`, pulled, await longTasks(page));
  const { usage = 0 } = await page.evaluate(() => navigator.storage.estimate());
  say('storage used after it', `${count(usage / 1e6)} MB`);

  say(
    'Opportunities, from the tap to the first card',
    await tap('Opportunities', `document.querySelector('article.card') !== null`),
    await longTasks(page),
  );
  const taps = async (): Promise<number> => {
    const all = [];
    for (const name of ['Plans', 'Sent', 'Report', 'Today', 'Plans', 'Sent', 'Report'])
      all.push(await tap(name, `document.title.startsWith('${name}')`));
    return median(all);
  };
  say('from a tap to the next screen, median, while the index is being made', await taps());

  await page.goto(`${server.origin}/search`);
  const field = page.getByLabel('What are you looking for?');
  const answered = (): Promise<unknown> =>
    page
      .getByText(/^[\d,]+ results?\./)
      .first()
      .waitFor();
  await field.fill('tender');
  await page
    .getByText(/^[\d,]+ results?\.$/)
    .first()
    .waitFor();
  const keys = [];
  for (const typed of ['c', 'ca', 'care', 'care home', 'tender', 'demntia']) {
    await field.fill('');
    keys.push(
      await took(async () => {
        await field.fill(typed);
        await answered();
      }),
    );
  }
  say('search, from a key press to the results on the screen, median', median(keys));
  await pause(3000); // the index is kept once it is whole
  const memory = await memoryOf(context, page);
  say(
    'memory of the page’s script, with search open',
    `${count(memory.heap)} MB`,
    `its whole process, with the index: ${count(memory.process)} MB`,
  );

  say('from a tap to the next screen, median', await taps(), '', 200);
  await page.goto(server.origin + FORM);
  await page.getByRole('textbox', { name: 'General residential, occupied' }).waitFor();
  await longTasks(page);
  const drafted = await took(async () => {
    await setCount(page, 'General residential, occupied', 21);
    await page.getByText('Draft saved on this device').waitFor();
  });
  say('from a key press to a durable draft (300 ms of it waited on purpose)', drafted, await longTasks(page));
  await setCount(page, 'General residential, available now', 2);
  await page.getByRole('button', { name: 'Check and send' }).click();
  const send = page.getByRole('button', { name: /^Send to/ });
  await send.waitFor();
  say(
    'from “Send” to “Saved on this device”',
    await sinceTap(page, `/Saved on this device|Received/.test(document.querySelector('main')?.textContent)`, () => send.click()),
    '',
    200,
  );
  await context.close();

  ({ context, page } = await openBrowser(profile, slower));
  await context.setOffline(true);
  say('warm start, offline, to Today', await took(() => page.goto(server.origin).then(() => heading(''))), await longTasks(page));
  await page.goto(`${server.origin}/search`);
  await page.getByLabel('What are you looking for?').waitFor();
  say(
    'search after a start: from the first letters to an answer from all of it',
    await took(async () => {
      await page.getByLabel('What are you looking for?').fill('tender');
      await page
        .getByText(/^[\d,]+ results?\.$/)
        .first()
        .waitFor();
    }),
  );
  await context.close();
  rmSync(profile, { recursive: true, force: true });
  return rows;
}

export async function device(): Promise<Section> {
  const title = 'Device';
  if (findChromium() === undefined) return { title, how: `Not measured. ${NO_CHROMIUM}`, rows: [] };
  const rows: Row[] = [];
  for (const slower of SLOWER) {
    const server = await headroom();
    await publishNotices(server);
    rows.push(...(await measure(server, slower)));
    await server.stop();
  }
  return {
    title,
    how: `Chromium on a tablet's screen, its page slowed by the browser's own switch (its workers are not), the server on the same processors; ${count(NOTICES)} made-up notices. Each row once: what stands beside is the page's long tasks meanwhile.`,
    rows,
  };
}
