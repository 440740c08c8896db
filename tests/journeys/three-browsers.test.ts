/** The core of the promise in Chromium, Firefox and WebKit: opens with the server gone, keeps what was saved, sends it once. */
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { findChromium, NO_CHROMIUM } from '../chromium.ts';
import { type AnyBrowser, FILL_UP, PATIENCE_MS, see, seeNoMore, signInAs } from './any-browser.ts';
import { findFirefox, findWebKit, NO_FIREFOX, NO_WEBKIT } from './browsers.ts';
import { Device, useWholeBrowser } from './device.ts';
import { HeadroomServer } from './headroom-server.ts';
import { WebKitBrowser } from './webkit-browser.ts';

useWholeBrowser();

interface Options {
  isPrivate?: boolean;
  mostBytes?: number;
}
interface Kind {
  name: string;
  /** Why it is not on this machine. */
  missing: string | undefined;
  open(options?: Options): Promise<AnyBrowser>;
}

const KINDS: readonly Kind[] = [
  { name: 'Chromium', missing: findChromium() === undefined ? NO_CHROMIUM : undefined, open: (options) => Device.create(options) },
  {
    name: 'Firefox',
    missing: findFirefox() === undefined ? NO_FIREFOX : undefined,
    open: (options) => Device.create({ browser: 'firefox', ...options }),
  },
  {
    name: 'WebKitGTK',
    missing: findWebKit() === undefined ? NO_WEBKIT : undefined,
    open: (options) => WebKitBrowser.create(findWebKit()!, options),
  },
];
for (const { missing } of KINDS) if (missing !== undefined) process.stderr.write(`${missing}\n`);

const MAPLE = '/report/maple-house.home/vacancies';
const FORM = `${MAPLE}/change`;
const OCCUPIED = 'General residential, occupied';

describe.each(KINDS)('in $name', ({ name, missing, open }) => {
  let server: HeadroomServer;
  let browser: AnyBrowser;
  afterEach(async () => {
    await browser.remove();
    await server.remove();
  });
  const receivedFromMaple = async () =>
    (await server.receivedBy('sefton', 'priya-shah')).filter((row) => row.submission.serviceId === 'maple-house.home');

  /** Waits until a draft with these words has followed Asha to the server. */
  const atTheServer = async (words: string): Promise<void> => {
    const headers = await server.headersOf('asha-okafor');
    const kept = async (): Promise<string> => (await fetch(`${server.address}/api/v1/drafts`, { headers })).text();
    await expect.poll(kept, { timeout: PATIENCE_MS }).toContain(words);
  };

  test.skipIf(missing !== undefined)('from the second visit on, each address opens with the server gone, after a restart too', async () => {
    server = await HeadroomServer.create();
    browser = await open();
    process.stdout.write(`${name}: ${browser.version}\n`);
    await signInAs(browser, server.address, 'Asha');
    await server.kill();
    await browser.restart();
    const pages: [path: string, shows: string | RegExp][] = [
      ['/', /Good (morning|afternoon|evening), Asha/],
      ['/report', 'Maple House'],
      ['/report/maple-house.home/vacancies', 'Nothing has changed'],
      [FORM, 'Vacancies at Maple House'],
      ['/plans', 'Working offline'],
      ['/plans/sefton-mps.fewer-older-adult-placements', 'Fewer'],
      ['/plans/documents/sefton-mps', 'Market Position Statement'],
      ['/opportunities', 'Talk with us: a new agreement for care homes'],
      ['/sent', 'Reference'],
      ['/settings', 'Account and settings'],
      ['/settings/diagnostics', 'How this device is doing'],
      ['/guide', 'How Headroom works'],
      ['/nowhere', 'There is no such page'],
    ];
    for (const [path, shows] of pages) {
      await browser.goto(server.address + path);
      await see(browser, shows);
    }
    expect(browser.complaints).toEqual([]);
  });

  test.skipIf(missing !== undefined)(
    'a draft survives a crash, a return survives two, and goes once the server is back, once, with its receipt',
    async () => {
      server = await HeadroomServer.create();
      browser = await open();
      await signInAs(browser, server.address, 'Asha');
      await browser.restart(); // Chromium writes a new cookie to disk only after half a minute, or when it closes
      const before = await receivedFromMaple();
      await server.kill();

      await browser.goto(server.address + FORM);
      await browser.type(OCCUPIED, '20');
      await see(browser, '23 of 24 beds accounted for: 1 missing');
      await browser.type('General residential, available now', '3');
      await see(browser, 'Draft saved on this device');
      await browser.crash();
      await browser.goto(server.address + FORM);
      await see(browser, '24 of 24 beds accounted for');
      expect(await browser.held(OCCUPIED)).toBe('20');

      await browser.click('button', 'Check and send');
      await browser.click('button', 'Send to Sefton');
      await see(browser, 'Saved on this device');
      await browser.crash();
      await browser.goto(`${server.address}/sent`);
      await see(browser, '1 return waiting to go');
      await browser.restart();
      await browser.goto(`${server.address}/sent`);
      await see(browser, '1 return waiting to go');

      await server.start();
      await browser.goto(`${server.address}/sent`); // opening the app is a try
      await see(browser, 'Reference');
      await seeNoMore(browser, 'waiting to go');
      const after = await receivedFromMaple();
      expect(after.length).toBe(before.length + 1);
      await see(browser, after[0]!.receipt.reference);
      await browser.click('link', 'Receipt');
      await see(browser, after[0]!.receipt.hash);
      expect(browser.complaints).toEqual([]);
    },
  );

  test.skipIf(missing !== undefined)('pages that are left in the middle of whatever they do hold up none of those after them', async () => {
    server = await HeadroomServer.create();
    browser = await open();
    await signInAs(browser, server.address, 'Asha');
    for (let ms = 150; ms <= 500; ms += 70)
      for (const path of ['/search?q=dementia', '/plans', '/search?q=beds', '/opportunities']) {
        await browser.goto(server.address + path);
        await pause(ms);
      }
    await browser.goto(`${server.address}/search?q=dementia`);
    await see(browser, 'Best matches');
    const before = await receivedFromMaple();
    await browser.goto(server.address + MAPLE);
    await browser.click('button', 'Nothing has changed');
    await see(browser, 'Received');
    expect((await receivedFromMaple()).length).toBe(before.length + 1);
    expect(browser.complaints).toEqual([]);
  });

  test.skipIf(missing !== undefined)(
    'a new version is taken with what is being typed, and storage that was cleared is filled again',
    async () => {
      server = await HeadroomServer.create(true);
      browser = await open();
      await signInAs(browser, server.address, 'Asha');
      await browser.goto(server.address + FORM);
      await see(browser, 'Vacancies at Maple House');
      server.publishVersion('Headroom, next');
      await browser.run('await (await navigator.serviceWorker.ready).update();');
      await see(browser, 'A new version of Headroom is ready');
      await browser.type(OCCUPIED, '19');
      await browser.click('button', 'Use it now');
      await seeNoMore(browser, 'A new version of Headroom is ready');
      await see(browser, 'Vacancies at Maple House');
      expect(await browser.held(OCCUPIED)).toBe('19');
      const title = "return /<title>(.*)<\\/title>/.exec(await (await fetch('/index.html')).text())?.[1]";
      expect(await browser.run(title)).toBe('Headroom, next');

      await atTheServer('"occupied":19');
      await browser.goto(`${server.address}/guide`); // nothing on it is about to be stored
      await browser.run(`
      const names = (await indexedDB.databases()).map(({ name }) => name).filter((name) => !name.endsWith('device'));
      await Promise.all(names.map((name) => new Promise((done) => (indexedDB.deleteDatabase(name).onsuccess = done))));`);
      await browser.restart(); // browsers clear what nobody uses; WebKit keeps a lock when it is done under an open page that is then left
      await browser.goto(server.address);
      await see(browser, 'This browser cleared what Headroom had stored');
      await browser.goto(server.address + FORM);
      await see(browser, '22 of 24 beds accounted for'); // the service came again, and the draft from the server
      expect(await browser.held(OCCUPIED)).toBe('19');
      expect(browser.complaints).toEqual([]);
    },
  );

  test.skipIf(missing !== undefined)(
    'in a private window a return is reported with the server gone and sent when it is back; closing the window leaves nothing',
    async () => {
      server = await HeadroomServer.create();
      browser = await open({ isPrivate: true });
      await signInAs(browser, server.address, 'Asha');
      const before = await receivedFromMaple();
      await server.kill();
      await browser.goto(server.address + MAPLE);
      await browser.click('button', 'Nothing has changed');
      await see(browser, 'Saved on this device');
      await browser.goto(`${server.address}/settings`);
      await see(browser, /Not promised|This browser does not say/);
      await server.start();
      await browser.goto(`${server.address}/sent`); // opening the app is a try
      await see(browser, 'Reference');
      await seeNoMore(browser, 'waiting to go');
      expect((await receivedFromMaple()).length).toBe(before.length + 1);
      await browser.restart();
      await browser.goto(server.address);
      await see(browser, 'Send me a code');
      expect(browser.complaints).toEqual([]);
    },
  );

  // Chromium is told of its quota by other means, and gives no room back: journeys/storage.
  test.skipIf(missing !== undefined || name === 'Chromium')(
    'a device that is full: plans make room, what is typed is kept, and the form says so where nothing fits any more',
    async () => {
      server = await HeadroomServer.create();
      browser = await open({ mostBytes: 12_000_000 });
      await signInAs(browser, server.address, 'Asha');
      await browser.goto(server.address + FORM);
      await see(browser, 'Vacancies at Maple House');
      const plans = () =>
        browser.run<boolean>("return (await indexedDB.databases()).some(({ name }) => name.startsWith('headroom-plans'))");
      expect(await browser.run(FILL_UP)).toBeGreaterThan(1_000_000);
      expect(await plans()).toBe(true);
      await browser.type(OCCUPIED, '20');
      await see(browser, /Draft saved on this device|Not saved/);
      expect(await plans()).toBe(false);
      await browser.run(FILL_UP);
      await browser.type('General residential, available now', '3');
      // Firefox counts by the file: what takes the place of something older fits still. WebKit goes over its quota, and then nothing fits.
      if (name === 'WebKitGTK') {
        await see(browser, 'Not saved: this device is full. Leave this page open.');
        await browser.click('button', 'Check and send');
        await see(browser, 'Not saved: this device is full. Leave this page open.');
        expect(await browser.held(OCCUPIED)).toBe('20');
        await browser.run("await new Promise((done) => (indexedDB.deleteDatabase('filler').onsuccess = done));");
      }
      await see(browser, 'Draft saved on this device'); // it tries again by itself
      await browser.click('button', 'Check and send');
      await browser.click('button', 'Send to Sefton');
      await see(browser, 'Received');
      expect((await receivedFromMaple())[0]?.submission.body).toMatchObject({ categories: [{ occupied: 20, available: 3 }, {}] });
      expect(browser.complaints).toEqual([]);
    },
  );
});
