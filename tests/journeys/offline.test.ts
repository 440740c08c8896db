/** With the server gone, every page opens from its own address; an update never takes a draft with it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { Device, setCount } from './device.ts';
import { HeadroomServer } from './headroom-server.ts';

let server: HeadroomServer;
let device: Device;
afterEach(async () => {
  await device.remove();
  await server.remove();
});

test('from the second visit on, each address opens with the server gone, after a restart too', async () => {
  server = await HeadroomServer.create();
  device = await Device.create();
  await device.signInAs(server.address, 'Asha');
  await server.kill();
  await device.restart();
  const pages: [string, string][] = [
    ['/', 'Good'],
    ['/report', 'Report'],
    ['/report/maple-house.home/vacancies', 'Vacancies, Maple House'],
    ['/report/maple-house.home/vacancies/change', 'Vacancies at Maple House'],
    ['/plans', 'Plans'],
    ['/plans/sefton-mps.fewer-older-adult-placements', 'Fewer'],
    ['/plans/documents/sefton-mps', 'Market Position Statement'],
    ['/opportunities', 'Opportunities'],
    ['/sent', 'Sent'],
    ['/settings', 'Account and settings'],
    ['/guide', 'How Headroom works'],
    ['/nowhere', 'There is no such page'],
  ];
  for (const [path, heading] of pages) {
    await device.page.goto(`${server.address}${path}`);
    await device.page.getByRole('heading', { level: 1, name: heading }).waitFor();
  }
  await device.page.goto(`${server.address}/plans`);
  await device.page.getByText('Working offline').waitFor();
  expect(await device.page.getByRole('listitem').count()).toBeGreaterThan(10);
  expect(device.complaints).toEqual([]);
});

test('a new version waits for the person, puts the draft away, and brings it back', async () => {
  server = await HeadroomServer.create(true);
  device = await Device.create();
  await device.signInAs(server.address, 'Asha');
  const page = device.page;
  await page.goto(`${server.address}/report/maple-house.home/vacancies/change`);

  // The next version: another document, and a worker that knows it.
  const index = join(server.dist, 'index.html');
  writeFileSync(index, readFileSync(index, 'utf8').replace('<title>Headroom</title>', '<title>Headroom, next</title>'));
  const worker = join(server.dist, 'service-worker.js');
  writeFileSync(
    worker,
    readFileSync(worker, 'utf8').replace(/("?url"?:"index\.html","?revision"?:"|"?revision"?:")([0-9a-f]{32})/, '$1next$2'),
  );
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());

  await page.getByText('A new version of Headroom is ready').waitFor();
  await setCount(page, 'General residential, occupied', 19);
  const reloaded = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Use it now' }).click(); // within the pause before a draft is saved
  await reloaded;
  expect(await page.getByRole('textbox', { name: 'General residential, occupied' }).inputValue()).toBe('19');
  await page.getByText('Draft saved on this device').or(page.getByText('Last time’s figures')).waitFor();
  expect(await page.evaluate(async () => (await (await fetch('/index.html')).text()).includes('Headroom, next'))).toBe(true);
  expect(await page.getByText('A new version of Headroom is ready').count()).toBe(0);
  expect(device.complaints).toEqual([]);
});
