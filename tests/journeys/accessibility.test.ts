/** axe finds nothing on any screen, in light and dark, with errors showing and with no server. */
import { AxeBuilder } from '@axe-core/playwright';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Device, LAPTOP, PHONE, setCount, TABLET } from './device.ts';
import { HeadroomServer } from './headroom-server.ts';

let server: HeadroomServer;
beforeEach(async () => {
  server = await HeadroomServer.create(); // for each test: a draft follows its person from one device to the next
});
afterEach(() => server.remove());

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** All that axe judges by colour. Nothing else differs in the dark: the page is the same, with other values of its custom properties. */
const BY_COLOUR = ['color-contrast', 'link-in-text-block'];

async function violations({ page }: Device): Promise<string[]> {
  const found: string[] = [];
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    const axe = new AxeBuilder({ page }).setLegacyMode(true); // only frames need the other one, which opens a window for each analysis
    const { violations: all } = await (scheme === 'light' ? axe.withTags(TAGS) : axe.withRules(BY_COLOUR)).analyze();
    found.push(
      ...all.map(({ id, nodes }) => `${page.url()} in ${scheme}: ${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`),
    );
  }
  await page.emulateMedia({ colorScheme: 'light' });
  return found;
}

const REPORTS = [
  '/',
  '/report',
  '/report/maple-house.home/vacancies',
  '/report/maple-house.home/vacancies/change',
  '/report/maple-house.home/workforce/ascwds',
  '/report/maple-house.home/copy-sheet',
];
const REST = [
  '/plans',
  '/plans/sefton-mps.fewer-older-adult-placements',
  '/plans/documents/sefton-mps',
  '/plans/leicestershire-mps.care-home-beds',
  '/plans/sefton-mps.homes-119-or-121',
  '/plans/councils/sefton',
  '/plans/compare?a=sefton&b=knowsley&area=extra-care',
  '/plans/changes',
  '/plans/saved',
  '/search',
  '/search?q=dementia%20nursing',
  '/opportunities',
  '/opportunities/waiting',
  '/opportunities/waiting/demo.sefton.demand.nursing-step-down',
  '/opportunities/calls',
  '/opportunities/calls/demo.sefton.call.fees',
  '/opportunities/new-here',
  '/opportunities/ask/sefton/support',
  '/opportunities/ask/sefton/profile',
  '/sent',
  '/settings',
  '/settings/people',
  '/settings/diagnostics',
  '/guide',
  '/nowhere',
];

test.each([
  { who: 'Asha', size: PHONE, paths: REPORTS },
  { who: 'Asha', size: PHONE, paths: REST },
  {
    who: 'Dan',
    size: TABLET,
    paths: [
      '/',
      '/report/brightway-care.sefton/hours',
      '/report/brightway-care.sefton/hours/change',
      '/report/brightway-care.sefton/copy-sheet',
      '/opportunities',
    ],
  },
  {
    who: 'Helen',
    size: LAPTOP,
    paths: ['/', '/report', '/report/all/vacancies', '/report/all/unchanged', '/report/all/spreadsheet'],
  },
  {
    who: 'Ruth',
    size: TABLET,
    paths: [
      '/report/saltmarsh-living.court/places/change',
      '/report/saltmarsh-living.court/places/history',
      '/report/saltmarsh-living.court/workforce/change',
      '/report/saltmarsh-living.court/service-status/change',
    ],
  },
  {
    who: 'Priya',
    size: LAPTOP,
    paths: [
      '/',
      '/plans',
      '/desk/answers',
      '/desk/demand',
      '/desk/calls',
      '/desk/people',
      '/desk/people/organisation',
      '/desk/people/invite?organisation=maple-house',
      '/desk/data-out',
      '/desk/audit',
    ],
  },
  {
    who: 'Marcus',
    size: TABLET,
    paths: [
      '/desk/plans',
      '/desk/plans/item?kind=intention&id=demo.sefton-nights',
      '/desk/plans/item?kind=document&id=sefton-mps',
      '/desk/plans/item?kind=notice&id=demo.sefton-home-care-lot',
      '/desk/plans/edit?kind=intention&id=demo.sefton-nights',
      '/desk/plans/edit?kind=document&id=sefton-mps',
      '/desk/plans/edit?kind=notice&id=demo.sefton-home-care-lot',
      '/desk/settings',
      '/desk/settings/edit',
    ],
  },
])('$who’s screens, from $paths.0', async ({ who, size, paths }) => {
  const device = await Device.create({ viewport: size });
  try {
    await device.page.goto(`${server.address}/sign-in`);
    await device.page.getByRole('button', { name: 'Sign in as Asha' }).waitFor();
    const found = await violations(device);
    await device.signInAs(server.address, who);
    for (const path of paths) {
      await device.page.goto(`${server.address}${path}`);
      await device.page.getByRole('heading', { level: 1 }).waitFor();
      found.push(...(await violations(device)));
    }
    expect(found).toEqual([]);
  } finally {
    await device.remove();
  }
});

test('a form with errors, a receipt and an opportunity', async () => {
  const device = await Device.create();
  try {
    await device.signInAs(server.address, 'Asha');
    const { page } = device;
    const found: string[] = [];
    await page.goto(`${server.address}/report/maple-house.home/vacancies/change`);
    await setCount(page, 'General residential, not available', 2);
    await page.getByRole('button', { name: 'Check and send' }).click();
    await page.getByRole('alert').waitFor();
    found.push(...(await violations(device)));
    await page.goto(`${server.address}/opportunities/demo.stoke-short-breaks`);
    await page.getByRole('heading', { name: 'The facts' }).waitFor();
    found.push(...(await violations(device)));
    await page.goto(`${server.address}/sent`);
    await page.getByRole('link', { name: 'Receipt' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Receipt' }).waitFor();
    found.push(...(await violations(device)));
    expect(found).toEqual([]);
  } finally {
    await device.remove();
  }
});

test('a council’s paper with all that it holds open, 390 px wide', async () => {
  const device = await Device.create();
  try {
    await device.signInAs(server.address, 'Asha');
    const { page } = device;
    await page.goto(`${server.address}/plans/documents/knowsley-plan`);
    await page.getByText('Names and contacts').first().waitFor();
    await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
    await page.getByText('Printed as: www.livewell.com').waitFor();
    expect(await page.getByRole('link', { name: /livewell/ }).count()).toBe(0);
    await page.getByText('No value is published in the text.').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await violations(device)).toEqual([]);
  } finally {
    await device.remove();
  }
});

test('the code step and the mailbox, and with no server: what was saved, what waits, Today, and the lock', async () => {
  const device = await Device.create();
  try {
    const { page } = device;
    const found: string[] = [];
    const look = async (heading: string): Promise<void> => {
      await page.getByRole('heading', { level: 1, name: heading }).waitFor();
      found.push(...(await violations(device)));
    };
    await page.goto(server.address);
    await page.getByLabel('Your e-mail address').fill('asha.okafor@example.org');
    await page.getByRole('button', { name: 'Send me a code' }).click();
    await look('Type the code we sent');
    await page.goto(`${server.address}/demo/mailbox`);
    await page.locator('pre').first().waitFor();
    await look('Demonstration mailbox');
    await page.goto(server.address);
    await page.getByRole('button', { name: 'Use another address' }).click();
    await page.getByRole('button', { name: 'Sign in as Asha' }).click();
    await page.getByText('Up to date').waitFor();
    await page.evaluate(async () => navigator.serviceWorker.ready.then(() => undefined));
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);

    await page.goto(`${server.address}/settings`);
    await page.getByRole('button', { name: 'Set a PIN' }).click();
    await page.getByLabel('New PIN, 6 numbers').fill('111111');
    await page.getByRole('button', { name: 'Set the PIN' }).click();
    await page.getByText('harder to guess').waitFor();
    await look('Account and settings');
    await page.getByLabel('New PIN, 6 numbers').fill('739152');
    await page.getByLabel('The same again').fill('739152');
    await page.getByRole('button', { name: 'Set the PIN' }).click();
    await page.getByText('Your PIN is set.').waitFor();

    await server.kill();
    await page.goto(`${server.address}/report/maple-house.home/vacancies`);
    await look('Locked: Asha Okafor');
    await page.getByLabel('Your PIN').fill('739152');
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await page.getByRole('button', { name: 'Nothing has changed – confirm' }).click();
    await page.getByText('Saved on this device').first().waitFor();
    await look('Vacancies, Maple House');
    await page.getByRole('link', { name: 'Sent', exact: true }).click();
    await page.getByText('Saved on this device').waitFor();
    await look('Sent');
    await page.getByRole('link', { name: 'Today', exact: true }).click();
    await page.getByText('1 return waiting to go', { exact: true }).waitFor();
    await look('Good');
    expect(found).toEqual([]);
  } finally {
    await device.remove();
  }
});
