/** An officer lets a new organisation in; its manager reports the same minute; when she leaves, her tablet knows at once; the audit has it all. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Device, LAPTOP, setCount, TABLET } from './device.ts';
import { HeadroomServer } from './headroom-server.ts';

let server: HeadroomServer;
let laptop: Device;
let tablet: Device;
beforeEach(async () => {
  server = await HeadroomServer.create();
  laptop = await Device.create({ viewport: LAPTOP });
  tablet = await Device.create({ viewport: TABLET });
});
afterEach(async () => {
  expect([...laptop.complaints, ...tablet.complaints]).toEqual([]);
  await laptop.remove();
  await tablet.remove();
  await server.remove();
});

test('a manager is let in, reports, and leaves', async () => {
  const desk = laptop.page;
  await laptop.signInAs(server.address, 'Priya');
  await desk.getByRole('link', { name: 'People', exact: true }).click();
  await desk.getByRole('link', { name: 'Add an organisation' }).click();
  await desk.getByRole('button', { name: 'Add it and invite its manager' }).click();
  await desk.getByRole('link', { name: 'Enter the organisation’s name' }).waitFor();
  await desk.getByLabel('Name').first().fill('Willow House');
  await desk.getByLabel('Registered beds').fill('12');
  await desk.getByLabel('South Sefton').check();
  await desk.getByLabel('Name').nth(2).fill('Mo Jones');
  await desk.getByLabel('E-mail address').fill('mo@willow.example');
  await desk.getByRole('button', { name: 'Add it and invite its manager' }).click();
  await desk.getByRole('status').getByText('Willow House is added. Mo Jones is told by e-mail').waitFor();

  const page = tablet.page;
  await page.goto(`${server.address}/report`);
  await page.getByLabel('Your e-mail address').fill('mo@willow.example');
  await page.getByRole('button', { name: 'Send me a code' }).click();
  await page.getByRole('heading', { name: 'Type the code we sent' }).waitFor();
  const mailbox = await tablet.newTab();
  await mailbox.goto(`${server.address}/demo/mailbox`);
  await mailbox.getByText('You can now use Headroom', { exact: true }).waitFor(); // the invitation
  const code = /\b\d{3} ?\d{3}\b/.exec(await mailbox.locator('pre').first().innerText())![0].replace(' ', '');
  await mailbox.close();
  await page.getByLabel('Six-number code').fill(code);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByText('Willow House').first().waitFor();
  await page.goto(`${server.address}/report/willow-house.willow-house/vacancies/change`);
  await setCount(page, 'General residential, occupied', 10);
  await setCount(page, 'General residential, available now', 2);
  for (let part = 1; part < 5; part++) {
    await page.getByText(`Part ${part} of 5`).waitFor();
    await page.getByRole('button', { name: 'Continue' }).click();
  }
  await page.getByRole('button', { name: 'Check and send' }).click();
  await page.getByRole('button', { name: 'Send to Sefton' }).click();
  await expect.poll(() => page.title(), { timeout: 30_000 }).toMatch(/^Received/);

  await desk.reload();
  const card = desk.getByRole('region', { name: 'Willow House' });
  await card.getByText('Signed in on 1 device').click();
  await card.getByText('Chrome on Linux').first().waitFor();
  await card.getByRole('button', { name: 'Take this role away from Mo Jones' }).click();
  await card.getByRole('button', { name: 'Take it away' }).click();
  await desk.getByRole('status').getByText('Mo Jones has no role for Willow House any more').waitFor();
  await card.getByText('Nobody can sign in yet').waitFor();
  await page.goto(`${server.address}/`);
  await page.getByRole('heading', { name: 'Your account has ended' }).waitFor();

  await desk.getByRole('link', { name: 'Audit', exact: true }).click();
  for (const line of ['Ended an account: Mo Jones (mo@willow.example)', 'Invited: Mo Jones (mo@willow.example) as manager of Willow House'])
    await desk.getByRole('cell', { name: line }).waitFor();
  await laptop.context.setOffline(true);
  await desk.getByLabel('Name or words').fill('Mo');
  await desk.getByRole('button', { name: 'Search' }).click();
  await desk.getByRole('alert').getByText('This needs a connection').waitFor();
  await laptop.context.setOffline(false);
  await desk.getByRole('button', { name: 'Try again' }).click();
  await desk.getByRole('cell', { name: 'Added an organisation: Willow House' }).waitFor({ state: 'detached' }); // has no Mo in it
  await desk.getByRole('cell', { name: 'Invited: Mo Jones' }).waitFor();
});

test('a manager lets a colleague in from Settings, and takes it back', async () => {
  const { page } = tablet;
  await tablet.signInAs(server.address, 'Asha');
  await page.goto(`${server.address}/settings`);
  await page.getByRole('link', { name: 'People of Maple House: invite, or take a role away' }).click();
  await page.getByText('tom.reilly@example.org').waitFor();
  await page.getByRole('button', { name: 'Send the invitation' }).click();
  await page.getByRole('link', { name: 'Enter the person’s name' }).waitFor();
  await page.getByLabel('Their name').fill('Ines Duarte');
  await page.getByLabel('Their e-mail address').fill('ines@maple.example');
  await page.getByRole('button', { name: 'Send the invitation' }).click();
  await page.getByRole('status').getByText('Ines Duarte can now sign in for Maple House').waitFor();
  await page.getByText('ines@maple.example').waitFor();
  await page.getByRole('button', { name: 'Take this role away from Asha Okafor' }).click();
  await page.getByRole('button', { name: 'Take it away' }).click();
  await page.getByText('Your organisation would have no manager left.').waitFor();
  await page.getByRole('button', { name: 'Take this role away from Ines Duarte' }).click();
  await page.getByRole('button', { name: 'Take it away' }).click();
  await page.getByRole('status').getByText('Ines Duarte has no role for Maple House any more').waitFor();
  await page.getByText('ines@maple.example').waitFor({ state: 'detached' });
});
