/** Plans are found, read, saved and compared with the server gone: what a provider asks in a place with no signal. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PATIENCE_MS } from './any-browser.ts';
import { Device } from './device.ts';
import { QUESTIONS } from '../fixtures/questions.ts';
import { HeadroomServer } from './headroom-server.ts';

let server: HeadroomServer;
let device: Device;
beforeEach(async () => {
  server = await HeadroomServer.create();
  device = await Device.create();
});
afterEach(async () => {
  await device.remove();
  await server.remove();
});

/** What stands in the first three results, on one line; nothing while there are none. */
const firstThree = async (): Promise<string> => {
  const best = device.page.getByRole('heading', { name: 'Best matches' });
  return (await best.count()) === 0 ? '' : (await best.locator('..').innerText()).replace(/\s+/g, ' ');
};

test('what a provider asks is answered within three results with no server, a link to one opens in a new tab, and a saved plan keeps its note', async () => {
  await device.signInAs(server.address, 'Asha');
  const { page } = device;
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await server.kill();

  await page.goto(`${server.address}/plans`);
  await page.getByLabel('Search plans, figures and contracts').fill('How many weekly home-care hours could Sefton commission?');
  await page.keyboard.press('Enter');
  await page.getByText('potentially 1,630 hours a week').first().waitFor();
  expect(await firstThree()).toContain('potentially 1,630 hours a week');
  expect(new URL(page.url()).searchParams.get('q')).toBe('How many weekly home-care hours could Sefton commission?');

  const field = page.getByLabel('What are you looking for?');
  for (const [question, , answer] of [...QUESTIONS, ['demntia nursing south', '', 'More nursing beds in the south'] as const]) {
    await field.fill(question);
    await expect.poll(firstThree, { message: question, timeout: PATIENCE_MS }).toMatch(answer);
  }
  // From the first letter on, and what was asked stands in the address.
  await field.fill('');
  await field.pressSequentially('turn');
  await page.getByText('staff turnover: 26.9% (2022/23)').first().waitFor();
  await page.waitForURL(/q=turn$/);

  const linked = await device.newTab();
  await linked.goto(`${server.address}/search?q=reablement%20hours&council=sefton`);
  await linked.getByText('up to 1,000 hours a week').first().waitFor();
  expect(await linked.getByText('Filters in use: Sefton').count()).toBe(1);
  await linked
    .getByRole('link', { name: /reablement hours/i })
    .first()
    .click();
  await linked.getByRole('heading', { level: 1, name: 'Up to 1,000 more reablement hours a week' }).waitFor();
  await linked.getByRole('button', { name: 'Save', exact: true }).click();
  await linked.getByLabel('Note to yourself').fill('Talk to the night team');
  await linked.getByRole('button', { name: 'Save the note' }).click();
  await linked.getByText('Note saved.').waitFor();
  await linked.close();

  await device.restart();
  await device.page.goto(`${server.address}/plans/saved`);
  await device.page.getByText('Talk to the night team').waitFor();
  await device.page.getByRole('link', { name: 'Up to 1,000 more reablement hours a week' }).click();
  await device.page.getByRole('heading', { level: 1, name: 'Up to 1,000 more reablement hours a week' }).waitFor();
  expect(device.complaints).toEqual([]);
});

test('the status is announced, results can be reached by keyboard, and nothing found says what to do', async () => {
  await device.signInAs(server.address, 'Asha');
  const { page } = device;
  await page.goto(`${server.address}/search`);
  const field = page.getByLabel('What are you looking for?');
  await page.locator('#question:focus').waitFor();
  await field.pressSequentially('dementia');
  await page
    .getByRole('status')
    .filter({ hasText: /^\d+ results?\./ })
    .waitFor({ state: 'attached' });
  await page.getByRole('button', { name: /^Plans ·/ }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/kind=plan/);
  await field.fill('zzyzx');
  await page.getByRole('heading', { name: 'Nothing found for “zzyzx”' }).waitFor();
  await page.goBack();
  expect(device.complaints).toEqual([]);
});
