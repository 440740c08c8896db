/** A new version of the app waits for the person, never takes typing with it, and is never stuck; and a worker that went wrong can be called back. */
import type { Page } from 'playwright';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { allIsSent, Device, setCount, useWholeBrowser } from './device.ts';
import { HeadroomServer } from './headroom-server.ts';

useWholeBrowser();

const VACANCIES = '/report/maple-house.home/vacancies';
const HOURS = '/report/brightway-care.sefton/hours';
const OCCUPIED = 'General residential, occupied';
const READY = 'A new version of Headroom is ready';

let server: HeadroomServer;
let device: Device;
beforeEach(async () => {
  server = await HeadroomServer.create(true);
  device = await Device.create();
});
afterEach(async () => {
  expect(device.complaints).toEqual([]);
  await device.remove();
  await server.remove();
});

const findNewVersion = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });
const titleOnDisk = (page: Page): Promise<string | undefined> =>
  page.evaluate(async () => /<title>(.*)<\/title>/.exec(await (await fetch('/index.html')).text())?.[1]);

test('a new version waits for the person, puts the draft away, and brings it back', async () => {
  await device.signInAs(server.address, 'Asha');
  const { page } = device;
  await page.goto(`${server.address}${VACANCIES}/change`);
  server.publishVersion('Headroom, next');
  await findNewVersion(page);
  await page.getByText(READY).waitFor();
  await setCount(page, OCCUPIED, 19);
  const reloaded = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Use it now' }).click(); // within the pause before a draft is saved
  await reloaded;
  expect(await page.getByRole('textbox', { name: OCCUPIED }).inputValue()).toBe('19');
  expect(await titleOnDisk(page)).toBe('Headroom, next');
  expect(await page.getByText(READY).count()).toBe(0);
});

test('requests that fall into the very moment hold nothing up', async () => {
  await device.signInAs(server.address, 'Asha');
  const { page } = device;
  server.publishVersion('Headroom, next');
  await findNewVersion(page);
  await page.getByText(READY).waitFor();
  await page.evaluate(() => {
    const [script] = document.querySelectorAll<HTMLScriptElement>('script[src]');
    setInterval(() => [script!.src, '/api/v1/session'].forEach((address) => void fetch(address).catch(() => undefined)), 5);
  });
  const reloaded = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Use it now' }).click();
  await reloaded;
  expect(await titleOnDisk(page)).toBe('Headroom, next');
});

test('in the middle of the hours form, and the check page after the update still sends', async () => {
  await device.signInAs(server.address, 'Dan');
  const { page } = device;
  await page.goto(`${server.address}${HOURS}/change`);
  await page.getByRole('button', { name: /^South Sefton/ }).click();
  await setCount(page, 'Lunch, one carer, hours a week', 6.5);
  server.publishVersion('Headroom, next');
  await findNewVersion(page);
  const reloaded = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Use it now' }).click();
  await reloaded;
  await page.getByText('46.5 hours').first().waitFor();
  await page.getByRole('button', { name: 'Check and send' }).click();
  await page.getByRole('button', { name: /^Send to/ }).waitFor();

  // Once more, on the check page, and this time the server is gone before the button is pressed.
  server.publishVersion('Headroom, the one after');
  await findNewVersion(page);
  const again = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Use it now' }).click();
  await again;
  await server.kill();
  await page.getByRole('button', { name: /^Send to/ }).click();
  await page.getByText('Saved on this device').first().waitFor();
  await server.start();
  await allIsSent(page, server.address);
  const received = await server.receivedBy('sefton', 'priya-shah');
  expect(received.filter((row) => row.submission.kind === 'hours' && JSON.stringify(row.submission.body).includes('6.5')).length).toBe(1);
});

test('a version that was not taken is offered at every start, and is in use once every tab was closed', async () => {
  await device.signInAs(server.address, 'Asha');
  server.publishVersion('Headroom, next');
  await findNewVersion(device.page);
  await device.page.getByText(READY).waitFor();
  await device.page.reload();
  await device.page.getByText(READY).waitFor();
  const other = await device.newTab();
  await other.goto(`${server.address}/plans`);
  await other.getByText(READY).waitFor();
  await device.page.close();
  await server.kill();
  await other.goto(`${server.address}/plans`);
  await other.getByText(READY).waitFor();
  expect(await other.title()).not.toBe('Headroom, next');

  // Nobody has taken it; with the last tab closed there is nobody to disturb, and browsers let it in.
  await device.restart();
  const { page } = device;
  await page.goto(`${server.address}/guide`);
  await page.getByText('How Headroom works').first().waitFor();
  await expect
    .poll(async () => [await page.getByText(READY).count(), await titleOnDisk(page)], { timeout: 5000 })
    .toEqual([0, 'Headroom, next']);
});

test('a version left waiting by a browser that crashed is not stuck', async () => {
  await device.signInAs(server.address, 'Asha');
  server.publishVersion('Headroom, next');
  await findNewVersion(device.page);
  await device.page.getByText(READY).waitFor();
  await device.crash();
  const { page } = device;
  await page.goto(server.address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const use = page.getByRole('button', { name: 'Use it now' });
  if (await use.isVisible()) await use.click();
  await expect.poll(() => titleOnDisk(page).catch(() => undefined), { timeout: 5000 }).toBe('Headroom, next');
});

test('taking it in one tab brings the other along, with what was being typed there', async () => {
  await device.signInAs(server.address, 'Asha');
  const { page } = device;
  const other = await device.newTab();
  await other.goto(`${server.address}${VACANCIES}/change`);
  await other.getByRole('textbox', { name: OCCUPIED }).waitFor();
  await other.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  server.publishVersion('Headroom, next');
  await findNewVersion(page);
  await Promise.all([page.getByText(READY).waitFor(), other.getByText(READY).waitFor()]);
  const loads = [page, other].map((tab) => tab.waitForEvent('load'));
  await other.getByRole('textbox', { name: OCCUPIED, exact: true }).fill('17');
  await page.getByRole('button', { name: 'Use it now' }).click();
  await Promise.all(loads);
  expect(await other.getByRole('textbox', { name: OCCUPIED, exact: true }).inputValue()).toBe('17');
  expect(await other.getByText(READY).count()).toBe(0);
  expect(await titleOnDisk(other)).toBe('Headroom, next');
});

test('a worker that takes itself away leaves the app working online, and the drafts and the outbox where they were', async () => {
  await device.signInAs(server.address, 'Asha');
  const { page } = device;
  await page.goto(`${server.address}${VACANCIES}/change`);
  await server.kill();
  await setCount(page, OCCUPIED, 20);
  await setCount(page, 'General residential, available now', 3);
  await page.getByRole('button', { name: 'Check and send' }).click();
  await page.getByRole('button', { name: 'Send to Sefton' }).click();
  await page.getByText('Saved on this device').first().waitFor();
  await page.goto(`${server.address}${VACANCIES}/change`);
  await setCount(page, OCCUPIED, 18);
  await page.getByText('Draft saved on this device').waitFor();
  // So that the journey sees the outbox as the worker left it.
  await device.context.route('**/api/v1/submissions', (route) => route.abort());
  await server.start();
  const before = (await server.receivedBy('sefton', 'priya-shah')).length;

  server.publish(
    'service-worker.js',
    () => `
      self.addEventListener('install', () => self.skipWaiting());
      self.addEventListener('activate', (event) => event.waitUntil((async () => {
        for (const name of await caches.keys()) await caches.delete(name);
        await self.registration.unregister();
        for (const client of await self.clients.matchAll({ type: 'window' })) await client.navigate(client.url);
      })()));`,
  );
  await findNewVersion(page).catch(() => undefined); // the page may be reloaded before it hears
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).length).catch(() => -1), { timeout: 15_000 }).toBe(0);
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length).catch(() => -1), { timeout: 15_000 })
    .toBe(0);
  await page.getByRole('textbox', { name: OCCUPIED }).waitFor();
  expect(await page.getByRole('textbox', { name: OCCUPIED }).inputValue()).toBe('18');
  await page.goto(`${server.address}/sent`);
  await page.getByText('1 return waiting to go').waitFor();
  await device.context.unroute('**/api/v1/submissions');
  await allIsSent(page, server.address);
  expect((await server.receivedBy('sefton', 'priya-shah')).length).toBe(before + 1);
});
