/** An officer's morning: the market on the first screen, narrowed, opened, taken away; then who is missing, a reminder said once, and what was refused. */
import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addMs, DAY_MS, instantOf } from '../../src/domain/instant.ts';
import { mapleVacancies } from '../fixtures/returns.ts';
import { Device, LAPTOP, TABLET } from './device.ts';
import { HeadroomServer } from './headroom-server.ts';

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

async function violations(): Promise<string[]> {
  const found = await new AxeBuilder({ page: device.page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return found.violations.map((one) => `${device.page.url()}: ${one.id}: ${one.nodes.map((node) => node.target.join(' ')).join(', ')}`);
}
async function downloaded(button: string): Promise<Buffer> {
  const [download] = await Promise.all([device.page.waitForEvent('download'), device.page.getByRole('button', { name: button }).click()]);
  return readFileSync(await download.path());
}

test.each([
  ['laptop', LAPTOP, 'light'],
  ['tablet', TABLET, 'dark'],
] as const)(
  'on a %s an officer sees the market, narrows it, opens a figure to its returns and takes a file',
  async (_name, viewport, colorScheme) => {
    device = await Device.create({ viewport, colorScheme });
    await device.signInAs(server.address, 'Priya');
    const { page } = device;
    await page.goto(server.address);
    await page.getByRole('heading', { level: 1, name: 'Sefton’s market today' }).waitFor();
    await page.getByRole('heading', { name: 'Beds by type of care' }).waitFor();
    await page
      .getByRole('cell', { name: 'Dementia nursing' })
      .or(page.getByRole('rowheader', { name: 'Dementia nursing' }))
      .first()
      .waitFor();
    await page.getByText('Rate above the most the council pays').first().waitFor();
    expect(await violations()).toEqual([]);

    await page.getByRole('button', { name: 'North Sefton' }).click();
    await page.getByText('North Sefton: what services last reported').waitFor();
    await page.getByRole('rowheader', { name: 'General nursing' }).waitFor({ state: 'detached' }); // Harbour View is in the south
    expect(page.url()).toContain('locality=sefton.north');
    await page.reload();
    await page.getByText('North Sefton: what services last reported').waitFor(); // the address keeps it

    const csv = (await downloaded('Download as CSV')).toString();
    expect(csv).toContain('Beds by type of care,General residential,Available,2,');
    expect(csv).toMatch(/Beds over time,\d{4}-\d\d-\d\d,Available,3/);
    expect((await downloaded('Download for Excel')).subarray(0, 2).toString()).toBe('PK');

    await page.getByRole('link', { name: /Dementia residential, available/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Care home beds: available' }).waitFor();
    await page.getByRole('heading', { level: 2, name: 'Maple House' }).waitFor();
    await page.getByText(/Observed .* by Tom Reilly/).waitFor();
    await page.getByText('The whole return').first().click();
    expect(await violations()).toEqual([]);
    const behind = (await downloaded('Download as CSV')).toString();
    expect(behind).toContain('Maple House,Maple House,1,');
    await page.getByRole('link', { name: 'Sefton’s market' }).click();
    await page.getByText('North Sefton: what services last reported').waitFor();

    await server.kill();
    await page.getByRole('button', { name: 'Everywhere' }).click();
    await page.getByText('This needs a connection').waitFor();
    expect(await violations()).toEqual([]);
  },
);

test('an officer sees who never reported, reminds them once, and the screen says so', async () => {
  const now = instantOf(Date.now());
  const [refused] = await server.push('asha-okafor', mapleVacancies({ savedAt: now, observedAt: addMs(now, 30 * DAY_MS) }));
  expect(refused?.outcome).toBe('refused');
  device = await Device.create({ viewport: LAPTOP });
  await device.signInAs(server.address, 'Priya');
  const { page } = device;
  await page.goto(`${server.address}/desk`);
  await page.getByRole('navigation', { name: 'Desk' }).getByRole('link', { name: 'Who has reported' }).click();
  await page.getByRole('heading', { level: 1, name: 'Who has reported to Sefton Council' }).waitFor();
  await page.getByRole('rowheader', { name: /Harbour Lights/ }).waitFor();
  await page.getByRole('heading', { name: 'One return was refused' }).waitFor();
  await page.getByText(/^These figures are dated .* which is still to come\. Check the date and time in this device’s settings/).waitFor();
  expect(await violations()).toEqual([]);
  await page.getByRole('button', { name: 'Remind', exact: true }).click();
  await page.getByText('Tick the services to remind').waitFor();
  await page.getByRole('button', { name: /^Never reported · 1/ }).click();
  await page.getByLabel('Remind Harbour Lights').check();
  await page.getByRole('button', { name: 'Remind 1 service' }).click();
  await page.getByText('1 service is reminded').waitFor();
  await page.getByText(/^Reminded \d+ \w+ by Priya Shah$/).waitFor();
  expect(await page.getByLabel('Remind Harbour Lights').count()).toBe(0); // not twice in a window
  expect((await downloaded('Download as CSV')).toString()).toMatch(
    /Harbour Lights,Harbour Homes,Care home,North Sefton,Vacancies,Never reported/,
  );

  await page.getByRole('button', { name: 'Hours available' }).click();
  await page.getByText('Asked to be confirmed every 7 days.').waitFor();
  await page.getByRole('link', { name: 'Received', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Received by Sefton Council' }).waitFor();
});
