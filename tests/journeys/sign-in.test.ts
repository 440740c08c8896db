/** Signing in by e-mail code, and a way out that never leads past unsent work. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { allIsSent, Device } from './device.ts';
import { HeadroomServer } from './headroom-server.ts';

let server: HeadroomServer;
let device: Device;
beforeAll(async () => {
  server = await HeadroomServer.create();
});
afterAll(() => server.remove());
beforeEach(async () => {
  device = await Device.create();
});
afterEach(async () => {
  expect(device.complaints).toEqual([]);
  await device.remove();
});

test('a code from the mailbox signs in, a wrong one says so at the field, and the address opened first is where it leads', async () => {
  const page = device.page;
  await page.goto(`${server.address}/plans`);
  await page.getByRole('button', { name: 'Send me a code' }).click();
  await page.getByRole('alert').getByText('Type your e-mail address').waitFor();
  await page.getByLabel('Your e-mail address').fill('asha.okafor@example.org');
  await page.getByRole('button', { name: 'Send me a code' }).click();
  await page.getByRole('heading', { name: 'Type the code we sent' }).waitFor();

  const mailbox = await device.newTab();
  await mailbox.goto(`${server.address}/demo/mailbox`);
  const mail = await mailbox.locator('pre').first().innerText();
  const code = /\b\d{3} ?\d{3}\b/.exec(mail)![0].replace(' ', '');
  const wrong = code === '123456' ? '654321' : '123456';

  await page.getByLabel('Six-number code').fill(wrong);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('alert').waitFor();
  await expect.poll(() => page.title()).toMatch(/^Error: /);
  await page.getByLabel('Six-number code').fill(code);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { level: 1, name: 'Plans' }).waitFor();
});

test('an address nobody knows gets the same answer', async () => {
  const page = device.page;
  await page.goto(server.address);
  await page.getByLabel('Your e-mail address').fill('nobody@example.org');
  await page.getByRole('button', { name: 'Send me a code' }).click();
  await page.getByText('If nobody@example.org is known to Headroom').waitFor();
});

test('signing out is refused while something is unsent, and shows nothing of the person afterwards', async () => {
  const page = device.page;
  await device.signInAs(server.address, 'Asha');
  await server.kill();
  await page.goto(`${server.address}/report/maple-house.home/vacancies`);
  await page.getByRole('button', { name: 'Nothing has changed – confirm' }).click();
  await page.getByText('Saved on this device').first().waitFor();
  await page.goto(`${server.address}/settings`);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByText('You cannot sign out yet: 1 return has not reached the council.').waitFor();

  await server.start();
  await allIsSent(page, server.address);
  await page.goto(`${server.address}/settings`);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
  await page.goto(`${server.address}/sent`);
  await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
  await page.getByText('Maple House, Sefton').first().waitFor(); // the demonstration's own list, and nothing else
  expect(await page.getByText('Reference').count()).toBe(0);
});

test('a session that ended never blocks typing: what was sent waits and goes after signing in again', async () => {
  const page = device.page;
  await device.signInAs(server.address, 'Asha');
  await device.context.clearCookies();
  await page.goto(`${server.address}/report/maple-house.home/vacancies`);
  await page.getByRole('button', { name: 'Nothing has changed – confirm' }).click();
  await page.getByText('Saved on this device').first().waitFor();
  await page.getByRole('link', { name: 'sign in again' }).click();
  await page.getByRole('button', { name: 'Sign in as Asha' }).click();
  await page.getByText('Up to date').waitFor();
  await allIsSent(page, server.address);
  await page.getByText('Reference').first().waitFor();
});

test('the returns of one person are not sent when another has signed in on the same browser', async () => {
  const page = device.page;
  await device.signInAs(server.address, 'Asha');
  const before = (await server.receivedBy('sefton', 'priya-shah')).length;
  // Another tab signs in as somebody else: the browser's session is theirs now, the first tab still shows Asha.
  await page.goto(`${server.address}/report/maple-house.home/vacancies`);
  await page.evaluate(async () => {
    await fetch('/api/v1/demo/sign-in', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ personId: 'dan-whitlock' }),
    });
  });
  await page.getByRole('button', { name: 'Nothing has changed – confirm' }).click();
  await page.getByText('Somebody else has signed in on this browser').waitFor();
  expect((await server.receivedBy('sefton', 'priya-shah')).length).toBe(before);
});
