/** Nothing moves under a finger: how far what is drawn shifts while each page comes together, from storage and from the network, in Chromium's own measure. */
import type { Page } from 'playwright';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Device, PHONE, TABLET } from './device.ts';
import { HeadroomServer } from './headroom-server.ts';

/** Adds up the shares of the screen that moved by themselves: within half a second of a tap the browser counts none. */
const WATCH = `
  window.shifted = 0;
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) shifted += value;
  }).observe({ type: 'layout-shift', buffered: true });`;
const shiftOf = (page: Page): Promise<number> => page.evaluate('shifted');

/** Long enough for what comes late to come. */
const settled = (page: Page): Promise<void> => page.waitForTimeout(800);

/** Of web.dev's 0.1, which it calls good, a fifth. */
const MOST = 0.02;
const PAGES = [
  '/',
  '/report',
  '/report/maple-house.home/vacancies',
  '/report/maple-house.home/vacancies/change',
  '/plans',
  '/opportunities',
  '/sent',
  '/search',
  '/saved',
  '/guide',
];
/** What stands on the server comes when it comes. */
const WITH_THE_SERVERS_PART = '/settings';

let server: HeadroomServer;
let device: Device;
beforeEach(async () => {
  server = await HeadroomServer.create();
});
afterEach(async () => {
  expect(device.complaints).toEqual([]);
  await device.remove();
  await server.remove();
});

test.each([
  ['a phone', PHONE],
  ['a tablet', TABLET],
])('on %s', async (_, viewport) => {
  device = await Device.create({ viewport });
  await device.context.addInitScript(WATCH);
  const { page } = device;
  const shifts: Record<string, number> = {};
  await page.goto(`${server.address}/sign-in`);
  await page.getByRole('button', { name: 'Sign in as Asha' }).waitFor();
  await settled(page);
  shifts['a first visit'] = await shiftOf(page);
  await device.signInAs(server.address, 'Asha');
  for (const path of [...PAGES, WITH_THE_SERVERS_PART]) {
    await page.goto(server.address + path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await settled(page);
    shifts[path] = await shiftOf(page);
  }
  const { [WITH_THE_SERVERS_PART]: settings = 1, ...others } = shifts;
  expect(Object.entries(others).filter(([, shift]) => shift > MOST)).toEqual([]);
  expect(settings).toBeLessThan(0.1);
});
