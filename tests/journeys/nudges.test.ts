/** What happens elsewhere comes onto a screen that is looked at by itself: with no reload, no tap, and no five minutes. */
import type { Page } from 'playwright';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { instantOf } from '../../src/domain/instant.ts';
import { mapleVacancies, validVacancies } from '../fixtures/returns.ts';
import { Device, LAPTOP, PHONE, TABLET } from './device.ts';
import { HeadroomServer } from './headroom-server.ts';

let server: HeadroomServer;
const devices: Device[] = [];
beforeEach(async () => {
  server = await HeadroomServer.create();
});
afterEach(async () => {
  expect(devices.flatMap(({ complaints }) => complaints)).toEqual([]);
  for (const device of devices.splice(0)) await device.remove();
  await server.remove();
});

const streamOf = (page: Page) => page.waitForResponse((response) => response.url().endsWith('/api/v1/nudges') && response.ok());

/** Somebody's device, looking at a page whose stream is open. */
async function lookingAt(path: string, firstName: string, viewport: typeof LAPTOP): Promise<Page> {
  const device = await Device.create({ viewport });
  devices.push(device);
  await device.signInAs(server.address, firstName);
  const opened = streamOf(device.page);
  await device.goto(server.address + path);
  await opened;
  await device.page.evaluate(() => void Object.assign(window, { isTheSame: true }));
  return device.page;
}
const isTheSame = (page: Page) => page.evaluate(() => 'isTheSame' in window);

test('what a colleague sends stands on the other device, with its receipt', async () => {
  const tom = await lookingAt('/sent', 'Tom', TABLET);
  const asha = await lookingAt('/report/maple-house.home/vacancies', 'Asha', PHONE);
  await asha.getByRole('button', { name: 'Nothing has changed – confirm' }).click();
  await asha.getByText('Received', { exact: true }).first().waitFor();
  const [stored] = await server.receivedBy('sefton', 'priya-shah');
  await tom.getByText(stored!.receipt.reference).waitFor();
  expect(await isTheSame(tom)).toBe(true);

  // And after the server was away.
  await server.kill();
  const again = streamOf(tom);
  await server.start();
  await again;
  const [later] = await server.push('asha-okafor', freshVacancies('maple-house', 'maple-house.home'));
  if (later?.outcome !== 'accepted') throw new Error(JSON.stringify(later));
  await tom.getByText(later.receipt.reference).waitFor();
  expect(await isTheSame(tom)).toBe(true);
});

test('the desk’s list of who has reported moves by itself, but not under a hand that chooses', async () => {
  const marcus = await lookingAt('/desk/reporting', 'Marcus', LAPTOP);
  const priya = await lookingAt('/desk/reporting', 'Priya', LAPTOP);
  const never = (page: Page, count: number) => page.getByRole('button', { name: `Never reported · ${count}`, exact: true });
  await never(marcus, 1).waitFor();
  await never(priya, 1).click();
  await priya.getByLabel('Remind Harbour Lights').check();

  const [sent] = await server.push('helen-marsh', freshVacancies('harbour-homes', 'harbour-homes.harbour-lights', harbourLights));
  if (sent?.outcome !== 'accepted') throw new Error(JSON.stringify(sent));
  await never(marcus, 0).waitFor();
  expect(await priya.getByLabel('Remind Harbour Lights').isChecked()).toBe(true);
  expect(await never(priya, 1).count()).toBe(1);
  await priya.getByRole('button', { name: 'Never reported · 1' }).focus();
  await never(priya, 0).waitFor();
  await priya.getByText('No service here.').waitFor();
  expect(priya.url()).toContain('state=never');
  expect([await isTheSame(marcus), await isTheSame(priya)]).toEqual([true, true]);
});

const harbourLights = validVacancies({
  categories: [
    { category: 'general-residential', capacity: 24, occupied: 21, reserved: 1, available: 2, notAvailable: 0 },
    { category: 'short-stay', capacity: 4, occupied: 3, reserved: 0, available: 1, notAvailable: 0 },
  ],
});
function freshVacancies(organisationId: string, serviceId: string, body = validVacancies()) {
  const now = instantOf(Date.now());
  return mapleVacancies({ organisationId, serviceId, savedAt: now, observedAt: now, body });
}
