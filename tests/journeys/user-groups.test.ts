/** What the others come to do: a micro-provider’s four questions, a scheme’s flats, a slip put right, two reports that disagree. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { allIsSent, Device, PHONE, setCount, TABLET } from './device.ts';
import { HeadroomServer } from './headroom-server.ts';

let server: HeadroomServer;
const devices: Device[] = [];
beforeEach(async () => {
  server = await HeadroomServer.create(); // for each test: a draft follows its person from one device to the next
});
afterEach(async () => {
  for (const device of devices.splice(0)) {
    expect(device.complaints).toEqual([]);
    await device.remove();
  }
  await server.remove();
});
async function deviceOf(firstName: string, viewport: typeof PHONE): Promise<Device> {
  const device = await Device.create({ viewport });
  devices.push(device);
  await device.signInAs(server.address, firstName);
  return device;
}
const receivedFor = async (council: string, officer: string, serviceId: string, kind: string) =>
  (await server.receivedBy(council, officer))
    .map(({ submission }) => submission)
    .filter((one) => one.serviceId === serviceId && one.kind === kind);

test('a micro-provider with no signal answers four questions, one at a time, and the council has them once', async () => {
  const device = await deviceOf('Jo', PHONE);
  const { page } = device;
  await server.kill();
  await page.goto(server.address);
  await page.getByRole('link', { name: 'Report places' }).click();
  await page.getByText('Part 1 of 4').waitFor();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('alert').getByText('Say what you can do').waitFor(); // nothing goes on past an empty answer
  await page.getByLabel('What can you do?').fill('Company and shopping');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByText('Part 2 of 4').waitFor();
  await page.getByText('Draft saved on this device').waitFor();
  await page.reload();
  await page.getByLabel('What can you do?').waitFor(); // what was typed is still there
  expect(await page.getByLabel('What can you do?').inputValue()).toBe('Company and shopping');
  for (const part of ['Part 2 of 4', 'Part 3 of 4']) {
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByText(part).waitFor();
  }
  await setCount(page, 'Hours a week that are free', 6.5);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Check and send' }).click();
  await page.getByRole('button', { name: 'Send to Stoke-on-Trent' }).click();
  await page.getByText('Saved on this device').first().waitFor();
  await page.getByText('6.5 hours a week: Company and shopping').first().waitFor();
  await server.start();
  await allIsSent(page, server.address);
  expect(await receivedFor('stoke-on-trent', 'gareth-ellis', 'cosy-days.jo', 'places')).toHaveLength(1);
});

test('a scheme changes one number, and staff are counted for the first time part by part', async () => {
  const device = await deviceOf('Ruth', TABLET);
  const { page } = device;
  const before = (await receivedFor('sefton', 'priya-shah', 'saltmarsh-living.court', 'places')).length;
  await page.goto(`${server.address}/report/saltmarsh-living.court/places/change`);
  await setCount(page, 'North Sefton: flats, taken', 39);
  await page.getByText('43 flats for 42: 1 too many').waitFor();
  await setCount(page, 'North Sefton: flats, available', 2);
  await page.getByText('42 of 42 flats accounted for').waitFor();
  await page.getByRole('button', { name: 'Check and send' }).click();
  await page.getByRole('button', { name: 'Send to Sefton' }).click();
  await page.getByText('Received', { exact: true }).first().waitFor();
  expect(await receivedFor('sefton', 'priya-shah', 'saltmarsh-living.court', 'places')).toHaveLength(before + 1);

  await server.kill();
  await page.goto(`${server.address}/report/saltmarsh-living.court/workforce/change`);
  await page.getByText('Part 1 of 5').waitFor();
  await setCount(page, 'Registered manager, employed by you', 1);
  await setCount(page, 'Care workers, employed by you', 18);
  await setCount(page, 'Care workers, jobs you are trying to fill', 2);
  await page.getByText('9.5%').waitFor(); // 2 ÷ (19 + 2)
  await page.getByText('Sefton: vacancy rate: 8.9%').waitFor();
  for (let part = 2; part <= 5; part++) {
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByText(`Part ${part} of 5`).waitFor();
  }
  await page.getByRole('button', { name: 'Check and send' }).click();
  await page.getByRole('button', { name: 'Send to Sefton' }).click();
  await page.getByText('19 employed, 2 vacancies').first().waitFor();
  await server.start();
  await allIsSent(page, server.address);
  expect(await receivedFor('sefton', 'priya-shah', 'saltmarsh-living.court', 'workforce')).toHaveLength(1);
});

test('a slip is put right with a reason, and both stay to be read', async () => {
  const device = await deviceOf('Asha', TABLET);
  const { page } = device;
  await page.goto(`${server.address}/sent`);
  await page.getByRole('link', { name: 'Receipt' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Receipt' }).waitFor();
  const reference = /HR-\w{4}-\w{4}/.exec(await page.title())![0];
  await page.getByRole('button', { name: 'Correct this return' }).click();
  await setCount(page, 'General residential, occupied', 22);
  await setCount(page, 'General residential, available now', 1);
  await page.getByRole('button', { name: 'Check and send' }).click();
  const send = page.getByRole('button', { name: 'Send the correction to Sefton' });
  await send.click();
  await page.getByText('Say in a few words why you are correcting it').waitFor();
  await page.getByLabel('Why are you correcting it?').fill('Room 4 was counted twice');
  await send.click();
  await page.getByText('Received', { exact: true }).first().waitFor();
  const [corrected, first] = await receivedFor('sefton', 'priya-shah', 'maple-house.home', 'vacancies');
  expect([corrected!.replaces, corrected!.replacesBecause, corrected!.observedAt]).toEqual([
    first!.id,
    'Room 4 was counted twice',
    first!.observedAt,
  ]);
  await page.goto(`${server.address}/report/maple-house.home/vacancies/history`);
  await page.getByText(`Corrects ${reference}: Room 4 was counted twice`).waitFor();
  await page.goto(`${server.address}/report/maple-house.home/vacancies`);
  await page.getByText('22', { exact: true }).waitFor(); // last time's figures are the corrected ones
});

test('two people report the same home differently, and one tap says whose figures are right', async () => {
  const [asha, tom] = [await deviceOf('Asha', TABLET), await deviceOf('Tom', PHONE)];
  for (const [device, occupied, free] of [
    [asha, 20, 3],
    [tom, 19, 4],
  ] as const) {
    const { page } = device;
    await page.goto(`${server.address}/report/maple-house.home/vacancies/change`);
    await setCount(page, 'General residential, occupied', occupied);
    await setCount(page, 'General residential, available now', free);
    await page.getByRole('button', { name: 'Check and send' }).click();
    await page.getByRole('button', { name: 'Send to Sefton' }).click();
    await page.getByText('Received', { exact: true }).first().waitFor();
  }
  await asha.page.goto(server.address);
  await asha.page.getByText('Two reports overlap').waitFor();
  await asha.page.getByText('4 available of 30 (1 reserved)').first().waitFor();
  await asha.page.getByText('5 available of 30 (1 reserved)').first().waitFor();
  await asha.page.getByRole('button', { name: 'Tom Reilly: these are right' }).click();
  await asha.page.getByText('Two reports overlap').waitFor({ state: 'detached' });
  await allIsSent(asha.page, server.address);
  const [settled, toms, ashas] = await receivedFor('sefton', 'priya-shah', 'maple-house.home', 'vacancies');
  expect([settled!.unchangedFrom, settled!.replaces]).toEqual([toms!.id, ashas!.id]);
  await allIsSent(tom.page, server.address);
  await tom.page.goto(server.address);
  await tom.page.getByText('Good', { exact: false }).first().waitFor();
  await expect.poll(() => tom.page.getByText('Two reports overlap').count()).toBe(0);
});
