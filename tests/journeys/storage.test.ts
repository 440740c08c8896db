/** What the browser can do to storage: full, closed under the app, cleared, never allowed. Typing is never lost from the screen, and the screen says what is. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FILL_UP } from './any-browser.ts';
import { allIsSent, Device, setCount, useWholeBrowser } from './device.ts';
import { HeadroomServer } from './headroom-server.ts';

useWholeBrowser();

const MAPLE = '/report/maple-house.home/vacancies';
const OCCUPIED = 'General residential, occupied';
const DATABASE = 'headroom-person-asha-okafor';
const PLANS = 'headroom-plans-asha-okafor';
const CLEARED = 'This browser cleared what Headroom had stored';

let server: HeadroomServer;
let device: Device;
beforeEach(async () => {
  server = await HeadroomServer.create(); // for each test: a draft follows its person from one device to the next
});
afterEach(async () => {
  expect(device.complaints).toEqual([]);
  await device.remove();
  await server.remove();
});

const receivedFromMaple = async () =>
  (await server.receivedBy('sefton', 'priya-shah')).filter((row) => row.submission.serviceId === 'maple-house.home');
const occupied = (page: Page) => page.getByRole('textbox', { name: OCCUPIED, exact: true });
/** Says to the browser itself what no page may say. */
async function tellBrowser(
  page: Page,
  method: 'Storage.overrideQuotaForOrigin' | 'Storage.clearDataForOrigin',
  parameters: object,
): Promise<void> {
  const session = await device.context.newCDPSession(page);
  await session.send(method, { origin: server.address, ...parameters } as never);
  // The quota stays only as long as the session that set it.
  if (method === 'Storage.clearDataForOrigin') await session.detach();
}

const deleteDatabase = (page: Page, name: string): Promise<void> =>
  page.evaluate(
    (named) =>
      new Promise<void>((done, fail) => {
        const request = indexedDB.deleteDatabase(named);
        request.onsuccess = () => done();
        request.onerror = () => fail(request.error);
      }),
    name,
  );

describe('a device that is full', () => {
  /** Opens the form, then fills the storage. Chromium asks for the quota once and counts down by itself: so it is set before the app opens. */
  const fillUnderForm = async (plansAreGone = false): Promise<Page> => {
    device = await Device.create();
    await device.signInAs(server.address, 'Asha');
    const usage = await device.page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
    await device.restart();
    const { page } = device;
    await tellBrowser(page, 'Storage.overrideQuotaForOrigin', { quotaSize: usage + 3_000_000 });
    await page.goto(`${server.address}${MAPLE}/change`);
    await occupied(page).waitFor();
    if (plansAreGone) await deleteDatabase(page, PLANS);
    expect(await device.run(FILL_UP)).toBeGreaterThan(1_000_000);
    return page;
  };

  test('the form says so and keeps what is typed; sending says so; with room again both are saved', async () => {
    const page = await fillUnderForm(true); // with plans, these would make room
    await setCount(page, OCCUPIED, 20);
    await page.getByRole('alert').getByText('Not saved: this device is full. Leave this page open.').waitFor();
    await setCount(page, 'General residential, available now', 3);
    await page.getByText('24 of 24 beds accounted for').waitFor();
    await page.getByRole('button', { name: 'Check and send' }).click();
    await page.getByRole('alert').getByText('Not saved: this device is full. Leave this page open.').waitFor();
    expect(await occupied(page).inputValue()).toBe('20');

    const other = await device.newTab();
    await other.goto(`${server.address}${MAPLE}`);
    await other.getByRole('button', { name: 'Nothing has changed – confirm' }).click();
    await other.getByRole('alert').getByText('This could not be saved on this device').waitFor();

    await deleteDatabase(other, 'filler');
    await other.close();
    await page.getByRole('button', { name: 'Check and send' }).click();
    await page.getByRole('button', { name: 'Send to Sefton' }).click();
    await page.getByText('Received', { exact: true }).first().waitFor();
    expect((await receivedFromMaple())[0]?.submission.body).toMatchObject({ categories: [{ occupied: 20 }, {}] });
  });
});

describe('the database is closed under the app', () => {
  beforeEach(async () => {
    device = await Device.create();
    await device.signInAs(server.address, 'Asha');
  });

  test('by another tab that deletes it: what is typed is kept in a new one, and the next start says what happened', async () => {
    const { page } = device;
    await page.goto(`${server.address}${MAPLE}/change`);
    await setCount(page, OCCUPIED, 20);
    await page.getByText('Draft saved on this device').waitFor();
    const other = await device.newTab();
    await other.goto(`${server.address}/health`); // of the same origin, without the app
    await deleteDatabase(other, DATABASE);
    await setCount(page, OCCUPIED, 19);
    await page.getByText('Draft saved on this device').waitFor();
    expect(await occupied(page).inputValue()).toBe('19');
    await page.reload();
    await expect
      .poll(
        () =>
          occupied(page)
            .inputValue()
            .catch(() => ''),
        { timeout: 15_000 },
      )
      .toBe('19');
    await page.goto(server.address);
    await page.getByText(CLEARED).waitFor();
  });

  test('by the browser, which clears it: what is on the screen is saved again', async () => {
    const { page } = device;
    await page.goto(`${server.address}${MAPLE}/change`);
    await setCount(page, OCCUPIED, 20);
    await page.getByText('Draft saved on this device').waitFor();
    await tellBrowser(page, 'Storage.clearDataForOrigin', { storageTypes: 'indexeddb' });
    await setCount(page, OCCUPIED, 19);
    await page.getByText('Draft saved on this device').waitFor();
    expect(await occupied(page).inputValue()).toBe('19');
    const held = await page.evaluate(
      (name) =>
        new Promise<unknown>((done) => {
          indexedDB.open(name).onsuccess = (event) => {
            const db = (event.target as IDBOpenDBRequest).result;
            db.transaction('drafts').objectStore('drafts').getAll().onsuccess = (got) => {
              db.close();
              done((got.target as IDBRequest).result);
            };
          };
        }),
      DATABASE,
    );
    expect(JSON.stringify(held)).toContain('"occupied":19');
  });

  test('while a return waits: sending it needs the connection to the database again, and it goes once', async () => {
    const before = (await receivedFromMaple()).length;
    const { page } = device;
    await device.context.route('**/api/v1/submissions', (route) => route.abort());
    await page.goto(`${server.address}${MAPLE}`);
    await page.getByRole('button', { name: 'Nothing has changed – confirm' }).click();
    await page.getByText('Saved on this device').first().waitFor();
    // A newer version of the database is asked for elsewhere and given up: every connection must let go.
    await page.evaluate(
      (name) =>
        new Promise<void>((done) => {
          const request = indexedDB.open(name, 999);
          request.onupgradeneeded = () => request.transaction!.abort();
          request.onerror = (event) => {
            event.preventDefault();
            done();
          };
        }),
      DATABASE,
    );
    await device.context.unroute('**/api/v1/submissions');
    await allIsSent(page, server.address);
    expect((await receivedFromMaple()).length).toBe(before + 1);
  });
});

test('storage cleared whole, with the session kept: the app says so, pulls again, and works', async () => {
  device = await Device.create();
  await device.signInAs(server.address, 'Asha');
  const { page } = device;
  await page.goto(`${server.address}${MAPLE}/change`);
  await setCount(page, OCCUPIED, 20);
  await page.getByText('Draft saved on this device').waitFor();
  await page.goto('about:blank');
  await tellBrowser(page, 'Storage.clearDataForOrigin', {
    storageTypes: 'indexeddb,cache_storage,service_workers,local_storage,file_systems',
  });
  await page.goto(server.address);
  await page.getByText('Up to date').waitFor();
  await page.getByText(CLEARED).waitFor();
  await page.getByRole('button', { name: 'I have looked' }).click();
  await page.getByText(CLEARED).waitFor({ state: 'detached' });
  await page.goto(`${server.address}/sent`);
  await page.getByText('Reference').first().waitFor();
  await page.goto(server.address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.getByText(CLEARED).count()).toBe(0);
});

test('a first visit, and a visit after signing out, say nothing of the sort', async () => {
  device = await Device.create();
  await device.signInAs(server.address, 'Asha');
  const { page } = device;
  expect(await page.getByText(CLEARED).count()).toBe(0);
  await page.goto(`${server.address}/settings`);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
  await device.signInAs(server.address, 'Asha');
  expect(await page.getByText(CLEARED).count()).toBe(0);
});

test('where the browser refuses all storage, the app says so and pretends nothing', async () => {
  device = await Device.create();
  await device.context.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The user denied permission to access the database.', 'SecurityError');
    };
  });
  await device.page.goto(server.address);
  await device.page.getByRole('heading', { level: 1, name: 'This browser will not let Headroom store anything' }).waitFor();
  await device.page.getByText('If this is a private window, open Headroom in an ordinary one.').waitFor();
});

test('a sign-out with no server stays one when the server is back', async () => {
  device = await Device.create();
  await device.signInAs(server.address, 'Asha');
  const { page } = device;
  await server.kill();
  await page.goto(`${server.address}/settings`);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
  await server.start();
  for (const path of ['/', '/sent']) {
    await page.goto(server.address + path);
    await page.getByRole('button', { name: 'Sign in as Asha' }).waitFor();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Sign in');
  }
  // The server has heard of it too: the session is over.
  expect(await page.evaluate(async () => (await fetch('/api/v1/session')).status)).toBe(401);
});

test('unsent returns leave as a file, come in on another device, are sent from both, and are received once', async () => {
  device = await Device.create();
  const second = await Device.create();
  try {
    await Promise.all([device.signInAs(server.address, 'Asha'), second.signInAs(server.address, 'Asha')]);
    const before = (await receivedFromMaple()).length;
    // The first device has lost its connection; the second has not.
    await device.context.route('**/api/**', (route) => route.abort());
    const { page } = device;
    await page.goto(`${server.address}${MAPLE}`);
    await page.getByRole('button', { name: 'Nothing has changed – confirm' }).click();
    await page.getByText('Saved on this device').first().waitFor();
    await page.goto(`${server.address}/sent`);
    await page.getByText('No connection here, but on another device?').click();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save 1 as a file' }).click();
    const file = await (await downloading).path();
    expect(readFileSync(file, 'utf8')).toContain('maple-house.home');

    await second.page.goto(`${server.address}/sent`);
    await second.page.getByText('No connection here, but on another device?').click();
    await second.page.getByLabel('Bring in a file').setInputFiles(file);
    await second.page.getByText('1 return taken from the file.').waitFor();
    await allIsSent(second.page, server.address);
    const received = await receivedFromMaple();
    expect(received.length).toBe(before + 1);
    await second.page.getByText(received[0]!.receipt.reference).waitFor();

    // Later the first device finds a connection again, and sends its own copy.
    await page.getByText('1 return waiting to go').waitFor();
    await device.context.unroute('**/api/**');
    await allIsSent(page, server.address);
    await page.getByText(received[0]!.receipt.reference).waitFor();
    expect((await receivedFromMaple()).length).toBe(before + 1);

    // And the file once more changes nothing.
    await second.page.getByText('No connection here, but on another device?').click();
    await second.page.getByLabel('Bring in a file').setInputFiles(file);
    await second.page.getByText('0 returns taken from the file. 1 of them was here already.').waitFor();
    expect(second.complaints).toEqual([]);
  } finally {
    await second.remove();
  }
});
