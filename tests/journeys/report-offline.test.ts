/** The main job: report with no server, close everything, and the council still gets each return once. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { allIsSent, Device, LAPTOP, setCount, TABLET } from './device.ts';
import { HeadroomServer } from './headroom-server.ts';

const MAPLE = '/report/maple-house.home/vacancies';
const BRIGHTWAY = '/report/brightway-care.sefton/hours';

let server: HeadroomServer;
beforeAll(async () => {
  server = await HeadroomServer.create();
});
afterAll(() => server.remove());

const receivedFor = async (serviceId: string) =>
  (await server.receivedBy('sefton', 'priya-shah')).filter((row) => row.submission.serviceId === serviceId);

describe('a return made while the server is down', () => {
  let manager: Device;
  let coordinator: Device;
  beforeEach(async () => {
    [manager, coordinator] = await Promise.all([Device.create(), Device.create()]);
  });
  afterEach(async () => {
    expect([...manager.complaints, ...coordinator.complaints]).toEqual([]);
    await Promise.all([manager.remove(), coordinator.remove()]);
  });

  test('survives a reload and a restart of the browser, and is received once, with a receipt, by the right council', async () => {
    await manager.signInAs(server.address, 'Asha');
    await coordinator.signInAs(server.address, 'Dan');
    const before = {
      maple: (await receivedFor('maple-house.home')).length,
      brightway: (await receivedFor('brightway-care.sefton')).length,
    };
    await server.kill();

    // The manager changes one number of each kind; the sum is told as she types.
    let page = manager.page;
    await page.goto(`${server.address}${MAPLE}/change`);
    await setCount(page, 'General residential, occupied', 20);
    await page.getByText('23 of 24 beds accounted for: 1 missing').waitFor();
    await page.getByRole('button', { name: 'Check and send' }).click();
    await page.getByRole('alert').getByText('1 bed not accounted for').waitFor();
    await setCount(page, 'General residential, available now', 3);
    await page.getByText('24 of 24 beds accounted for').waitFor();
    await page.getByText('Draft saved on this device').waitFor();

    // A reload in the middle keeps the draft.
    await page.reload();
    expect(await page.getByRole('textbox', { name: 'General residential, occupied' }).inputValue()).toBe('20');
    await page.getByRole('button', { name: 'Check and send' }).click();
    await page.getByRole('button', { name: 'Send to Sefton' }).click();
    await page.getByText('Saved on this device').first().waitFor();

    // The co-ordinator, on another phone, adds hours.
    page = coordinator.page;
    await page.goto(`${server.address}${BRIGHTWAY}/change`);
    await page.getByRole('button', { name: /^South Sefton/ }).click();
    await setCount(page, 'Lunch, one carer, hours a week', 6.5);
    await page.getByText('46.5 hours').first().waitFor();
    await page.getByRole('button', { name: 'Check and send' }).click();
    await page.getByRole('button', { name: /^Send to/ }).click();
    await page.getByText('Saved on this device').first().waitFor();

    // Both devices are switched off and on again with the server still down: what waits is still there.
    await Promise.all([manager.restart(), coordinator.restart()]);
    for (const device of [manager, coordinator]) {
      await device.page.goto(`${server.address}/sent`);
      await device.page.getByText('Saved on this device').waitFor();
      await device.page.getByText('1 return waiting to go').waitFor();
    }

    await server.start();
    for (const device of [manager, coordinator]) await allIsSent(device.page, server.address);
    const maple = await receivedFor('maple-house.home');
    const brightway = await receivedFor('brightway-care.sefton');
    expect(maple.length).toBe(before.maple + 1);
    expect(brightway.length).toBe(before.brightway + 1);

    // The receipt on the device is the server's own.
    await manager.page.getByText(maple[0]!.receipt.reference).waitFor();
    await manager.page.getByRole('link', { name: 'Receipt' }).first().click();
    await manager.page.getByText('4 available of 30').waitFor();
    await manager.page.getByText(maple[0]!.receipt.hash).waitFor();

    // And the officer sees both.
    const officer = await Device.create({ viewport: LAPTOP });
    await officer.signInAs(server.address, 'Priya');
    await officer.goto(`${server.address}/desk/received`);
    await officer.page.getByText('4 available of 30 (1 reserved)').waitFor();
    await officer.page.getByText('46.5 hours a week in 2 areas').waitFor();
    await officer.remove();
  });
});

describe('one manager’s tablet', () => {
  let device: Device;
  beforeEach(async () => {
    device = await Device.create({ viewport: TABLET });
    await device.signInAs(server.address, 'Asha');
  });
  afterEach(async () => {
    expect(device.complaints).toEqual([]);
    await device.remove();
  });

  test('when the reply is lost, the next try gets the stored receipt and the council has it once', async () => {
    const before = (await receivedFor('maple-house.home')).length;
    let lost = 0;
    await device.context.route('**/api/v1/submissions', async (route) => {
      await route.fetch(); // the server has it
      lost += 1;
      await route.abort('connectionreset'); // the device never hears
    });
    const page = device.page;
    await page.goto(server.address);
    await page.goto(`${server.address}${MAPLE}`);
    await page.getByRole('button', { name: 'Nothing has changed – confirm' }).click();
    await page.getByText('Saved on this device').first().waitFor();
    await expect.poll(() => lost).toBeGreaterThan(0);
    const stored = await receivedFor('maple-house.home');
    expect(stored.length).toBe(before + 1);
    expect(await page.getByText(stored[0]!.receipt.reference).count()).toBe(0);

    await device.context.unroute('**/api/v1/submissions');
    await page.goto(`${server.address}/sent`);
    await page.getByText(stored[0]!.receipt.reference).waitFor();
    expect((await receivedFor('maple-house.home')).length).toBe(before + 1);
  });

  test('unchanged is two taps from opening the app', async () => {
    const before = (await receivedFor('maple-house.home')).length;
    const page = device.page;
    await page.goto(server.address);
    // In the days of the window it stands there as a card with a button of its own.
    await page
      .getByRole('link', { name: /^(Vacancies, Maple House|Nothing has changed)$/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Nothing has changed – confirm' }).click();
    await page.getByText('Received', { exact: true }).first().waitFor();
    const stored = await receivedFor('maple-house.home');
    expect(stored.length).toBe(before + 1);
    expect(stored[0]!.submission.unchangedFrom).toBe(stored[1]!.submission.id);
    expect(stored[0]!.submission.body).toEqual(stored[1]!.submission.body);
  });

  test('somebody moved in is three taps from opening the app', async () => {
    const before = (await receivedFor('maple-house.home')).length;
    const page = device.page;
    await page.goto(`${server.address}/report`);
    await page.getByRole('link', { name: /^Vacancies ?, Maple House/ }).click();
    await page.getByRole('button', { name: 'Somebody moved in: General residential' }).click();
    await page.getByRole('button', { name: 'Send to Sefton' }).click();
    await page.getByText('Received', { exact: true }).first().waitFor();
    const stored = await receivedFor('maple-house.home');
    expect(stored.length).toBe(before + 1);
  });

  test('the same draft sent from two tabs with the server down is one return', async () => {
    const before = (await receivedFor('maple-house.home')).length;
    await server.kill();
    const page = device.page;
    await page.goto(`${server.address}${MAPLE}/change`);
    await setCount(page, 'Dementia residential, available now', 0);
    await setCount(page, 'Dementia residential, reserved for someone', 1);
    await page.getByRole('button', { name: 'Check and send' }).click();
    const other = await device.newTab();
    await other.goto(`${server.address}${MAPLE}`);
    const send = { name: 'Send to Sefton' };
    await Promise.all([page.getByRole('button', send).waitFor(), other.getByRole('button', send).waitFor()]);
    // A third tab still has the form open.
    const third = await device.newTab();
    await third.goto(`${server.address}${MAPLE}/change`);
    await third.getByRole('button', { name: 'Check and send' }).waitFor();

    await Promise.all(
      [page, other].map((tab) => tab.getByRole('button', send).evaluate((button) => (button as HTMLButtonElement).click())),
    );
    await page.getByText('Saved on this device').first().waitFor();
    await other.getByText('Saved on this device').first().waitFor();
    await setCount(third, 'Dementia residential, occupied', 4);
    await third.getByText('This return has been sent').waitFor();

    await server.start();
    await allIsSent(page, server.address);
    expect((await receivedFor('maple-house.home')).length).toBe(before + 1);
  });
});
