/** Helen has five homes, and five minutes for all of them: on a laptop, half of the time with the server down. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { addMs, DAY_MS, instantOf } from '../../src/domain/instant.ts';
import { emptyServiceStatus } from '../../src/domain/start-return.ts';
import { newId } from '../fixtures/returns.ts';
import { allIsSent, Device, LAPTOP, setCount } from './device.ts';
import { HeadroomServer } from './headroom-server.ts';

const GRID = '/report/all/vacancies';
const OFFICERS = { sefton: 'priya-shah', 'stoke-on-trent': 'gareth-ellis', leicestershire: 'colin-foster' };

let server: HeadroomServer;
let helen: Device;
beforeAll(async () => {
  server = await HeadroomServer.create();
});
afterAll(() => server.remove());
beforeEach(async () => {
  helen = await Device.create({ viewport: LAPTOP });
});
afterEach(async () => {
  expect(helen.complaints).toEqual([]);
  await helen.remove();
});

/** Everything of Harbour Homes that its three councils have. */
async function received() {
  const all = await Promise.all(Object.entries(OFFICERS).map(([council, officer]) => server.receivedBy(council, officer)));
  return all.flat().filter(({ submission }) => submission.organisationId === 'harbour-homes');
}
const since = async (before: Awaited<ReturnType<typeof received>>) => {
  const known = new Set(before.map(({ submission }) => submission.id));
  return (await received()).filter(({ submission }) => !known.has(submission.id));
};

/** First returns of two homes, forty days ago. With Foxholes’ of the demonstration they are due again, whatever day of the month it is. */
async function reportedLongAgo(): Promise<void> {
  const at = addMs(instantOf(Date.now()), -40 * DAY_MS);
  const beds = { capacity: 24, occupied: 22, reserved: 0, available: 2, notAvailable: 0 };
  const returns = [
    { home: 'harbour-lights', kind: 'service-status', body: emptyServiceStatus() },
    {
      home: 'saltglaze',
      kind: 'vacancies',
      body: { categories: [{ category: 'dementia-residential', ...beds }], admissions: { standing: 'open' }, canTake: [] },
    },
  ];
  const submissions = returns.map(({ home, ...rest }) => ({
    id: newId(at),
    schemaVersion: 1,
    organisationId: 'harbour-homes',
    serviceId: `harbour-homes.${home}`,
    observedAt: at,
    savedAt: at,
    ...rest,
  }));
  const results = await server.push('helen-marsh', ...submissions);
  expect(results.map(({ outcome }) => outcome)).toEqual(['accepted', 'accepted']);
}

test('nothing has changed at several homes: two taps from Today, with the server down, and each is received once', async () => {
  await reportedLongAgo();
  await helen.signInAs(server.address, 'Helen');
  const page = helen.page;
  await page.getByRole('link', { name: /^Nothing has changed at [345] homes$/ }).waitFor();
  const before = await received();
  await server.kill();

  await page.goto(server.address);
  await page.getByRole('link', { name: /^Nothing has changed at [345] homes$/ }).click();
  const confirm = page.getByRole('button', { name: /^Nothing has changed – confirm \d+$/ });
  const count = Number(/\d+$/.exec(await confirm.innerText())?.[0]);
  expect(count).toBeGreaterThanOrEqual(3);
  await confirm.dblclick();
  await page.getByText(`${count} returns saved on this device`).waitFor();

  await server.start();
  await allIsSent(page, server.address);
  const sent = await since(before);
  expect(sent.length).toBe(count);
  expect(new Set(sent.map(({ submission }) => `${submission.serviceId}/${submission.kind}`)).size).toBe(count);
  for (const { submission } of sent) {
    const last = before.filter((one) => one.submission.serviceId === submission.serviceId && one.submission.kind === submission.kind);
    expect(last.map((one) => one.submission.id)).toContain(submission.unchangedFrom);
  }
});

test('three numbers in the grid survive a reload with the server down; what adds up goes, the rest stays and says why', async () => {
  await helen.signInAs(server.address, 'Helen');
  const page = helen.page;
  await page.goto(`${server.address}${GRID}`);
  await page.getByRole('textbox', { name: 'Kiln Court, General nursing, occupied', exact: true }).waitFor();
  const before = await received();
  await server.kill();

  await page.goto(`${server.address}${GRID}`);
  const field = (name: string) => page.getByRole('textbox', { name, exact: true });
  await field('Harbour View, General nursing, occupied').fill('25');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('3');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Harbour View, Dementia nursing, available');
  await setCount(page, 'Kiln Court, General nursing, occupied', 23);
  await page.getByRole('link', { name: 'General nursing: 1 bed too many. The four numbers must add up to 28.' }).waitFor();
  await page.getByText('Draft saved on this device').waitFor();

  await page.reload();
  expect(await field('Harbour View, General nursing, available').inputValue()).toBe('3');
  expect(await field('Kiln Court, General nursing, occupied').inputValue()).toBe('23');
  await page.getByText('2 homes changed, 1 to put right').waitFor();
  await page.getByRole('button', { name: 'Send 1 home' }).click();
  await page.getByText('1 return saved on this device').waitFor();
  await page.getByText('To put right, draft saved').waitFor();

  // The half-filled home is gone on with in its own form.
  await page.goto(`${server.address}/report/harbour-homes.kiln-court/vacancies/change`);
  expect(await field('General nursing, occupied').inputValue()).toBe('23');
  await setCount(page, 'General nursing, available now', 3);
  await page.getByText('Draft saved on this device').waitFor();
  await page.goto(`${server.address}${GRID}`);
  await page.getByRole('button', { name: 'Send 1 home' }).click();
  await page.getByText('1 return saved on this device').waitFor();

  await server.start();
  await allIsSent(page, server.address);
  const sent = await since(before);
  expect(sent.map(({ submission }) => submission.serviceId).sort()).toEqual(['harbour-homes.harbour-view', 'harbour-homes.kiln-court']);
});

test('cells copied from a spreadsheet are pasted with the server down: what is wrong is said, only the good rows are taken', async () => {
  await helen.signInAs(server.address, 'Helen');
  const page = helen.page;
  await helen.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${server.address}${GRID}`);
  const field = (line: string, column: string) => page.getByRole('textbox', { name: `Kiln Court, ${line}, ${column}`, exact: true });
  await field('General nursing', 'occupied').waitFor();
  const before = await received();
  const old = await field('Dementia nursing', 'occupied').inputValue();
  await server.kill();

  await page.evaluate(() => navigator.clipboard.writeText('24\t1\t1\t2\n15\tone\t1\t0\n5\t0\t1\t0\n'));
  await field('General nursing', 'occupied').focus();
  await page.keyboard.press('Control+v');
  await page.getByRole('heading', { name: 'One thing to put right in 3 rows' }).waitFor();
  await page.getByText('Row 2, Reserved: “one” is not a whole number.').waitFor();
  await page.getByRole('button', { name: 'Take only the 2 good rows' }).click();
  await page.getByText('Draft saved on this device').waitFor();
  await page.reload();
  const values = (line: string) => Promise.all(['occupied', 'reserved', 'available'].map((column) => field(line, column).inputValue()));
  await field('General nursing', 'occupied').waitFor();
  expect(await values('General nursing')).toEqual(['24', '1', '1']);
  expect(await values('Physical disability under 65')).toEqual(['5', '0', '1']);
  expect(await field('Dementia nursing', 'occupied').inputValue()).toBe(old);
  await page.getByRole('button', { name: 'Send 1 home' }).click();
  await page.getByText('1 return saved on this device').waitFor();

  await server.start();
  await allIsSent(page, server.address);
  const sent = await since(before);
  expect(sent.map(({ submission }) => submission.serviceId)).toEqual(['harbour-homes.kiln-court']);
  expect(sent[0]!.submission.body).toMatchObject({
    categories: [{ occupied: 24, reserved: 1, available: 1, notAvailable: 2, notAvailableReason: 'refurbishment' }, {}, { occupied: 5 }],
  });
});

test('a sheet with one bad row: the template comes back filled in, only the good rows are taken, and they are received once', async () => {
  await helen.signInAs(server.address, 'Helen');
  const page = helen.page;
  await page.goto(`${server.address}/report/all/spreadsheet`);
  await page.getByRole('button', { name: 'Save as CSV' }).waitFor();
  const before = await received();
  await server.kill();

  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as CSV' }).click()]);
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(part as Buffer);
  const template = Buffer.concat(parts).toString('utf8');
  const line = /^Foxholes Grange,General residential,28,.*$/m;
  const bad = /^(Foxholes Grange,Learning disability residential,8),.*$/m;
  expect(template).toMatch(line);
  const filled = template
    .replace(line, 'Foxholes Grange,General residential,28,20,0,8,0,,harbour-homes.foxholes')
    .replace(bad, '$1,eight,0,0,0,,harbour-homes.foxholes');
  const file = { name: 'beds.csv', mimeType: 'text/csv', buffer: Buffer.from(filled) };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByText(/^Row \d+, Occupied: “eight” is not a whole number\.$/).waitFor();
  await page.getByRole('button', { name: /^Take only the \d+ good rows$/ }).click();
  await page.getByText('1 home filled in').waitFor();

  await page.getByRole('link', { name: 'Look over and send' }).click();
  await page.getByRole('button', { name: 'Send 1 home' }).click();
  await page.getByText('1 return saved on this device').waitFor();
  // The workbook's reader and writer are on the device too.
  await page.goto(`${server.address}/report/all/spreadsheet`);
  const [workbook] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save for Excel (.xlsx)' }).click(),
  ]);
  await page.locator('input[type=file]').setInputFiles(await workbook.path());
  await page.getByText(/^\d+ rows read, all good$/).waitFor();

  await server.start();
  await allIsSent(page, server.address);
  const sent = await since(before);
  expect(sent.map(({ submission }) => submission.serviceId)).toEqual(['harbour-homes.foxholes']);
  expect(sent[0]!.submission.body).toMatchObject({ categories: [{ occupied: 20, available: 8 }, { occupied: 8 }] });
});
