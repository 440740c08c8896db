/** One tablet, several people: each opens their own work, and nobody sees or sends another's. */
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { Device, setCount, TABLET } from './device.ts';
import { HeadroomServer } from './headroom-server.ts';

let server: HeadroomServer;
let device: Device;
beforeAll(async () => {
  server = await HeadroomServer.create();
});
afterAll(() => server.remove());
beforeEach(async () => {
  device = await Device.create({ viewport: TABLET });
});
afterEach(async () => {
  expect(device.complaints).toEqual([]);
  await device.remove();
});

async function setPin(pin: string): Promise<void> {
  const { page } = device;
  await walkTo('/settings');
  await page.getByRole('button', { name: 'Set a PIN' }).click();
  await page.getByLabel('New PIN, 6 numbers').fill(pin);
  await page.getByLabel('The same again').fill(pin);
  await page.getByRole('button', { name: 'Set the PIN' }).click();
  await page.getByText('Your PIN is set.').waitFor();
}
/** Goes to another page of the app as a link does: a reload would ask for the PIN. */
const walkTo = (path: string): Promise<void> =>
  device.page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);
async function openWith(pin: string): Promise<void> {
  await device.page.getByLabel('Your PIN').fill(pin);
  await device.page.getByRole('button', { name: 'Open', exact: true }).click();
}
/** Everything IndexedDB holds on this device, as text: what somebody who copied the disk could read. */
const onDisk = (): Promise<string> =>
  device.page.evaluate(async () => {
    const found: unknown[] = [];
    for (const { name } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((done, fail) => {
        const request = indexedDB.open(name!);
        request.addEventListener('success', () => done(request.result));
        request.addEventListener('error', () => fail(new Error('could not be opened')));
      });
      for (const store of db.objectStoreNames) {
        const all = db.transaction(store).objectStore(store).getAll();
        found.push(await new Promise((done) => all.addEventListener('success', () => done(all.result))));
      }
      db.close();
    }
    return JSON.stringify(found);
  });

test('a PIN hides one person’s work from another, on the screen and on the disk, and brings it back offline', async () => {
  const { page } = device;
  await device.signInAs(server.address, 'Asha');
  await page.goto(`${server.address}/report/maple-house.home/vacancies/change`);
  await setCount(page, 'General residential, occupied', 17);
  await page.getByText('Draft saved on this device').waitFor();
  expect(await onDisk()).toContain('"occupied":17');

  await setPin('739152');
  expect(await onDisk()).not.toContain('"occupied"');
  await page.getByRole('button', { name: 'Lock, or switch person' }).click();
  await page.getByRole('heading', { level: 1, name: 'Locked: Asha Okafor' }).waitFor();
  expect(await page.getByText('Maple House').count()).toBe(0);

  // Opened again with no server: it asks, a wrong PIN does not open it, the right one does, and the draft is there.
  await server.kill();
  await device.restart();
  await device.page.goto(`${server.address}/report/maple-house.home/vacancies/change`);
  await openWith('111222');
  await device.page.getByRole('alert').getByText('That is not the PIN').waitFor();
  await openWith('739152');
  await device.page.getByRole('textbox', { name: 'General residential, occupied' }).waitFor();
  expect(await device.page.getByRole('textbox', { name: 'General residential, occupied' }).inputValue()).toBe('17');
  await server.start();
});

test('what one person left unsent is never sent as another, and goes when its person is back', async () => {
  const { page } = device;
  await device.signInAs(server.address, 'Asha');
  await setPin('739152');
  const before = (await server.receivedBy('sefton', 'priya-shah')).length;
  await server.kill();
  await walkTo('/report/maple-house.home/vacancies');
  await page.getByRole('button', { name: 'Nothing has changed – confirm' }).click();
  await page.getByText('Saved on this device').first().waitFor();
  await walkTo('/settings');
  await page.getByRole('button', { name: 'Lock, or switch person' }).click();
  await server.start();

  // Tom takes the tablet and signs in as himself.
  await page.getByRole('button', { name: 'I have forgotten it: sign in by e-mail' }).click();
  await page.getByRole('button', { name: 'Sign in as Tom' }).click();
  await page.getByText('Up to date').waitFor();
  await walkTo('/sent');
  await page.getByRole('heading', { level: 1, name: 'Sent' }).waitFor();
  expect(await page.getByText('Saved on this device').count()).toBe(0);
  expect((await server.receivedBy('sefton', 'priya-shah')).length).toBe(before);
  await setPin('846207');
  await page.getByRole('button', { name: 'Lock, or switch person' }).click();

  // Asha opens hers: the browser's session is Tom's, so nothing goes until she signs in.
  await page.getByRole('button', { name: 'Open Asha Okafor’s work' }).click();
  await openWith('739152');
  await page.getByText('Somebody else has signed in on this browser').waitFor();
  expect((await server.receivedBy('sefton', 'priya-shah')).length).toBe(before);
  await page.getByRole('link', { name: 'sign in as yourself' }).click();
  await page.getByRole('button', { name: 'Sign in as Asha' }).click();
  await page.getByText('Up to date').waitFor();
  await expect.poll(async () => (await server.receivedBy('sefton', 'priya-shah')).length).toBe(before + 1);
  const [latest] = await server.receivedBy('sefton', 'priya-shah');
  expect(latest!.receipt.sentBy.name).toBe('Asha Okafor');
});

test('a forgotten PIN is no loss: signing in by e-mail opens the work', async () => {
  const { page } = device;
  await device.signInAs(server.address, 'Dan');
  await walkTo('/report/brightway-care.sefton/hours/change');
  await setCount(page, 'Lunch, one carer, hours a week', 3.5);
  await page.getByText('Draft saved on this device').waitFor();
  await setPin('950274');
  await page.getByRole('button', { name: 'Lock, or switch person' }).click();
  await page.getByRole('button', { name: 'I have forgotten it: sign in by e-mail' }).click();
  await page.getByRole('button', { name: 'Sign in as Dan' }).click();
  await page.getByText('Up to date').waitFor();
  await walkTo('/report/brightway-care.sefton/hours/change');
  await page.getByText('3.5').first().waitFor({ state: 'attached' });
  await expect.poll(() => page.getByRole('textbox', { name: 'Lunch, one carer, hours a week' }).inputValue()).toBe('3.5');
});

/** A security key of this browser that recognises its owner, or not. */
async function securityKey(page: Page, gives: { hasPrf: boolean }) {
  const browser = await page.context().newCDPSession(page);
  await browser.send('WebAuthn.enable');
  const options = {
    protocol: 'ctap2',
    ctap2Version: 'ctap2_1',
    transport: 'internal',
    hasResidentKey: true,
    hasUserVerification: true,
  } as const;
  const { authenticatorId } = await browser.send('WebAuthn.addVirtualAuthenticator', {
    options: { ...options, ...gives, isUserVerified: true },
  });
  return {
    recognises: (isUserVerified: boolean) => browser.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified }),
    remove: () => browser.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId }),
  };
}

test('a passkey opens the work with no server, for its owner alone, and the PIN goes on beside it', async () => {
  const { page } = device;
  await device.signInAs(server.address, 'Asha');
  const key = await securityKey(page, { hasPrf: true });
  await walkTo('/report/maple-house.home/vacancies/change');
  await setCount(page, 'General residential, occupied', 17);
  await page.getByText('Draft saved on this device').waitFor();
  await setPin('739152');
  await page.getByRole('button', { name: 'Use a passkey' }).click();
  await page.getByText('Your passkey is set.').waitFor();
  const lock = async (): Promise<void> => {
    await walkTo('/settings');
    await page.getByRole('button', { name: 'Lock, or switch person' }).click();
    await page.getByText('Use your passkey or type your PIN to go on').waitFor();
  };
  const draft = async (): Promise<string> => {
    await walkTo('/report/maple-house.home/vacancies/change');
    return page.getByRole('textbox', { name: 'General residential, occupied' }).inputValue();
  };

  await lock();
  await server.kill();
  expect(await onDisk()).not.toContain('"occupied"');
  const open = page.getByRole('button', { name: 'Open with your passkey' });
  await open.click();
  await page.getByRole('heading', { level: 1, name: 'Account and settings' }).waitFor();
  expect(await draft()).toBe('17');

  await lock();
  await key.recognises(false); // a colleague's finger
  await open.click();
  await page.getByRole('alert').getByText('The passkey did not open it').waitFor();
  // Lost: the browser waits for it, and the PIN opens meanwhile.
  await key.remove();
  await open.click();
  await openWith('739152');
  expect(await draft()).toBe('17');
  await walkTo('/settings');
  await page.getByRole('button', { name: 'Stop using the passkey' }).click();
  await page.getByText('Your passkey opens nothing here any more').waitFor();
  await page.getByRole('button', { name: 'Lock, or switch person' }).click();
  await page.getByText('Nothing is lost. Type your PIN to go on.').waitFor();
  expect(await open.count()).toBe(0);
  await server.start();
});

test('a passkey that gives no key is not taken', async () => {
  const { page } = device;
  await device.signInAs(server.address, 'Asha');
  await securityKey(page, { hasPrf: false });
  await setPin('739152');
  await page.getByRole('button', { name: 'Use a passkey' }).click();
  await page.getByText('This passkey, or this browser, cannot keep a key').waitFor();
  await page.getByRole('button', { name: 'Lock, or switch person' }).click();
  await page.getByText('Nothing is lost. Type your PIN to go on.').waitFor();
  await openWith('739152');
  await page.getByRole('button', { name: 'Change the PIN' }).waitFor();
});
