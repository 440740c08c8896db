/** ASC-WDS files on a real page: totals reach the return and the council, the people in the rows reach nobody; and files that are wrong. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fiveWorkers, workerFile, workplaceFile } from '../fixtures/ascwds.ts';
import { allIsSent, Device } from './device.ts';
import { HeadroomServer } from './headroom-server.ts';

const ASCWDS = '/report/maple-house.home/workforce/ascwds';

let server: HeadroomServer;
let device: Device;
beforeEach(async () => {
  server = await HeadroomServer.create(); // for each test: a draft follows its person from one device to the next
  device = await Device.create();
  await device.signInAs(server.address, 'Asha');
});
afterEach(async () => {
  expect(device.complaints).toEqual([]);
  await device.remove();
  await server.remove();
});

const csv = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
const choose = (...files: ReturnType<typeof csv>[]): Promise<void> =>
  device.page.getByLabel('Choose your ASC-WDS files').setInputFiles(files);

/** Everything in every database of the browser. */
const everythingStored = (): Promise<string> =>
  device.page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error!));
      });
    const all: unknown[] = [];
    for (const { name } of await indexedDB.databases()) {
      const db = await done(indexedDB.open(name!));
      for (const store of db.objectStoreNames) all.push(await done(db.transaction(store).objectStore(store).getAll()));
      db.close();
    }
    return JSON.stringify([all, { ...localStorage }, { ...sessionStorage }]);
  });

/** Which of the words that stand in rows about people are in a text. */
const personalIn = (text: string): string[] => PERSONAL.filter((one) => text.includes(one));
const PERSONAL = ['Quillfeather', 'Zuleika', 'QQ123456C', '10/12/1982', 'W-4'];

test('both files fill in the return, which is sent like any other; nothing about a person is stored or sent', async () => {
  const { page } = device;
  const sent: string[] = [];
  device.context.on('request', (request) => void sent.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.goto(`${server.address}/report/maple-house.home/workforce/change`);
  await page.getByRole('link', { name: 'Fill this in from ASC-WDS files' }).click();
  await choose(csv('workplace.csv', workplaceFile()), csv('staff.csv', fiveWorkers()));
  await page.getByText('it has the same name').waitFor();
  await page.getByText('1 employed, 1 agency or bank, 2 vacancies').waitFor();
  await page.getByRole('button', { name: 'Fill in the workforce return' }).click();
  await page.getByRole('heading', { name: /^Workforce/ }).waitFor();
  await page.goto(`${server.address}/report/maple-house.home/workforce`);
  await page.getByRole('button', { name: 'Send to Sefton' }).waitFor();
  expect(await page.getByText('Care workers: 1').count()).toBe(1);

  const stored = await everythingStored();
  expect(stored.includes('"sicknessDaysInYear":3')).toBe(true);
  expect(personalIn(stored)).toEqual([]);

  await page.getByRole('button', { name: 'Send to Sefton' }).click();
  await page
    .getByText(/^(Saved on this device|Received)$/)
    .first()
    .waitFor(); // before that the page must not be left
  await allIsSent(page, server.address);
  const [row] = await server.receivedBy('sefton', 'priya-shah');
  expect(row?.submission).toMatchObject({ kind: 'workforce', body: { startersInYear: 8, lowestRatePence: 1245 } });
  expect(sent.some((request) => request.includes('lowestRatePence'))).toBe(true); // the draft or the return was seen leaving
  expect(personalIn(sent.join('\n'))).toEqual([]);
});

test('a wrong file gets a sentence, nothing is filled in, and the next try works; a hundred thousand rows leave the page alive', async () => {
  const { page } = device;
  await page.goto(`${server.address}${ASCWDS}`);
  await choose({ name: 'staff.xlsx', mimeType: 'application/vnd.ms-excel', buffer: Buffer.from([0x50, 0x4b, 3, 4, 20, 0]) });
  await page.getByText('This is a spreadsheet (.xlsx)').waitFor();
  await page.getByText('Nothing has been filled in.').waitFor();
  await choose(csv('workplace.csv', workplaceFile()), csv('staff.csv', workerFile({ MAINJOBROLE: '12' })));
  await page.getByText('MAINJOBROLE is not a code for a job role.').waitFor();
  expect(await page.getByRole('button', { name: 'Fill in the workforce return' }).count()).toBe(0);
  expect((await everythingStored()).includes('"startersInYear":8')).toBe(false);

  const [head, one] = workerFile({ UNIQUEWORKERID: '#' }).split('\r\n') as [string, string];
  const rows = Array.from({ length: 100_000 }, (_, index) => one.replace('#', `W-${index}`));
  const folder = mkdtempSync(join(tmpdir(), 'headroom-ascwds-'));
  writeFileSync(join(folder, 'everybody.csv'), [head, ...rows, ''].join('\r\n'));
  await page.getByLabel('Choose your ASC-WDS files').setInputFiles(join(folder, 'everybody.csv'));
  await page.getByText(/Reading everybody\.csv/).waitFor();
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve))); // it draws while it reads
  await page.getByText('100,000 rows. Read to the end.').waitFor({ timeout: 90_000 });
  rmSync(folder, { recursive: true });
});

test('the copy sheet copies a value and all of them, and Settings makes a calendar’s address that works until a new one is made', async () => {
  const { page, context } = device;
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const clipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  await page.goto(`${server.address}/report`);
  await page.getByRole('link', { name: /^Copy to Capacity Tracker/ }).click();
  await page.getByRole('button', { name: /^Copy\s+Maximum capacity/ }).click();
  await page.getByRole('button', { name: /^Copied\s+Maximum capacity/ }).waitFor();
  expect(await clipboard()).toBe('30');
  await page.getByRole('button', { name: /^Copy all/ }).click();
  await expect.poll(clipboard).toMatch(/^Maximum capacity: 30\nOccupied: \d+\n/);

  await page.goto(`${server.address}/settings`);
  await page.getByRole('button', { name: 'Make an address' }).click();
  const address = page.locator('.address');
  await address.waitFor();
  const first = (await address.textContent())!;
  const read = async (of: string): Promise<number> => (await fetch(server.address + new URL(of).pathname)).status;
  expect(await read(first)).toBe(200);
  await page.getByRole('button', { name: 'Make a new one' }).click();
  await page.getByText('The address before it no longer works').waitFor();
  expect([await read(first), await read((await address.textContent())!)]).toEqual([404, 200]);
});
