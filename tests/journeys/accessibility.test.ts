/** axe finds nothing on any screen, in light and dark, with errors showing and with no server. */
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Device, LAPTOP, PHONE, setCount, TABLET } from './device.ts';
import { HeadroomServer } from './headroom-server.ts';

let server: HeadroomServer;
beforeAll(async () => {
  server = await HeadroomServer.create();
});
afterAll(() => server.remove());

async function violations(device: Device): Promise<string[]> {
  const found = await new AxeBuilder({ page: device.page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return found.violations.map((one) => `${device.page.url()}: ${one.id}: ${one.nodes.map((node) => node.target.join(' ')).join(', ')}`);
}

const PROVIDER = [
  '/',
  '/report',
  '/report/maple-house.home/vacancies',
  '/report/maple-house.home/vacancies/change',
  '/plans',
  '/plans/sefton-mps.fewer-older-adult-placements',
  '/plans/documents/sefton-mps',
  '/opportunities',
  '/sent',
  '/settings',
  '/guide',
  '/nowhere',
];

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  test.each([
    { who: 'Asha', size: PHONE, paths: PROVIDER },
    {
      who: 'Dan',
      size: TABLET,
      paths: ['/', '/report/brightway-care.sefton/hours', '/report/brightway-care.sefton/hours/change', '/opportunities'],
    },
    { who: 'Helen', size: LAPTOP, paths: ['/', '/report'] },
    { who: 'Priya', size: LAPTOP, paths: ['/', '/plans'] },
  ])('$who’s screens', async ({ who, size, paths }) => {
    const device = await Device.create({ viewport: size, colorScheme: scheme });
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

  test('a form with errors, a return that waits, a receipt and an opportunity', async () => {
    const device = await Device.create({ colorScheme: scheme });
    try {
      await device.signInAs(server.address, 'Asha');
      const { page } = device;
      const found: string[] = [];
      await page.goto(`${server.address}/report/maple-house.home/vacancies/change`);
      await setCount(page, 'General residential, not available', 2);
      await page.getByRole('button', { name: 'Check and send' }).click();
      await page.getByRole('alert').waitFor();
      found.push(...(await violations(device)));
      await page.goto(`${server.address}/opportunities`);
      await page.getByRole('button', { name: /Open or coming/ }).click();
      await page
        .getByRole('link', { name: /Short breaks/ })
        .first()
        .click();
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
});
