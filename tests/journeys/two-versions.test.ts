/** One return typed in two places at once: nothing gives way unseen, both are shown, and the person chooses. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Device, PHONE, setCount } from './device.ts';
import { HeadroomServer } from './headroom-server.ts';

const CHANGE = '/report/maple-house.home/vacancies/change';
const OCCUPIED = 'General residential, occupied';
const CHOOSE = 'Choose which figures to keep';

let server: HeadroomServer;
const devices: Device[] = [];
const newDevice = async (): Promise<Device> => {
  const device = await Device.create({ viewport: PHONE });
  devices.push(device);
  await device.signInAs(server.address, 'Asha');
  return device;
};
beforeEach(async () => {
  server = await HeadroomServer.create();
});
afterEach(async () => {
  expect(devices.flatMap(({ complaints }) => complaints)).toEqual([]);
  for (const device of devices.splice(0)) await device.remove();
  await server.remove();
});

const occupied = (page: Page) => page.getByRole('textbox', { name: OCCUPIED, exact: true });
async function open(page: Page): Promise<void> {
  await page.goto(server.address + CHANGE);
  await occupied(page).waitFor();
}
const type = async (page: Page, count: number): Promise<void> => {
  await setCount(page, OCCUPIED, count);
  await page.getByText('Draft saved on this device').waitFor();
};
const lastSent = async (): Promise<unknown> => {
  const received = await server.receivedBy('sefton', 'priya-shah');
  return received.find((row) => row.submission.serviceId === 'maple-house.home')?.submission.body;
};

test('two tabs: what is typed in one comes onto the screen of the other', async () => {
  const device = await newDevice();
  const other = await device.newTab();
  await open(device.page);
  await open(other);
  await type(device.page, 19);
  await expect.poll(() => occupied(other).inputValue(), { timeout: 15_000 }).toBe('19');
  await type(other, 18);
  await expect.poll(() => occupied(device.page).inputValue(), { timeout: 15_000 }).toBe('18');
});

test('two devices, apart: both texts are shown, and only the chosen one is sent', async () => {
  const [tablet, phone] = [await newDevice(), await newDevice()];
  for (const { context, page } of [tablet, phone]) {
    await open(page);
    await context.route('**/api/**', (route) => route.abort());
  }
  await type(tablet.page, 20);
  await type(phone.page, 17);
  await tablet.context.unroute('**/api/**');
  await tablet.page.goto(`${server.address}/sent`);
  await tablet.page.getByText('Up to date').waitFor();
  await phone.context.unroute('**/api/**');
  // It comes while the form is open.
  await phone.page.evaluate(() => window.dispatchEvent(new Event('online')));
  await phone.page.getByRole('heading', { level: 1, name: CHOOSE }).waitFor();
  const shown = (await phone.page.locator('dd').allInnerTexts()).filter((text) => /^(17|20)$/.test(text));
  expect(shown.toSorted()).toEqual(['17', '20']);
  const axe = await new AxeBuilder({ page: phone.page }).analyze();
  expect(axe.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  // "Check and send" leads back to the choice, also after a reload.
  await phone.page.goto(server.address + CHANGE.replace('/change', ''));
  await phone.page.getByRole('heading', { level: 1, name: CHOOSE }).waitFor();

  const versions = phone.page.locator('section.card').filter({ has: phone.page.getByRole('button', { name: /^Go on with version/ }) });
  await versions
    .filter({ has: phone.page.getByText('20', { exact: true }) })
    .getByRole('button')
    .click();
  await expect.poll(() => occupied(phone.page).inputValue(), { timeout: 15_000 }).toBe('20');
  await setCount(phone.page, 'General residential, available now', 3);
  await phone.page.getByText('24 of 24 beds accounted for').waitFor();
  await phone.page.getByRole('button', { name: 'Check and send' }).click();
  await phone.page.getByRole('button', { name: 'Send to Sefton' }).click();
  await phone.page.getByText('Received', { exact: true }).first().waitFor();
  expect(await lastSent()).toMatchObject({ categories: [{ occupied: 20, available: 3 }, {}] });
});
