/** With the server gone, every page opens from its own address. */
import { afterEach, expect, test } from 'vitest';
import { Device } from './device.ts';
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
