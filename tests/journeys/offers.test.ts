/** Asking for care, offering it with no server, answering: three people on three devices. And a newcomer's first word to a council. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { allIsSent, Device, LAPTOP, PHONE, setCount } from './device.ts';
import { HeadroomServer } from './headroom-server.ts';

let server: HeadroomServer;
beforeAll(async () => {
  server = await HeadroomServer.create();
});
afterAll(() => server.remove());

describe('what a council asks for', () => {
  let officer: Device;
  let agency: Device;
  let other: Device;
  beforeEach(async () => {
    [officer, agency, other] = await Promise.all([
      Device.create({ viewport: LAPTOP }),
      Device.create({ viewport: PHONE }),
      Device.create(),
    ]);
  });
  afterEach(async () => {
    const complaints = [officer, agency, other].flatMap((device) => device.complaints);
    await Promise.all([officer, agency, other].map((device) => device.remove()));
    expect(complaints).toEqual([]);
  });

  test('is offered in part with the server away, arrives once, and is answered to the agency alone', async () => {
    await officer.signInAs(server.address, 'Priya');
    await agency.signInAs(server.address, 'Dan');
    await other.signInAs(server.address, 'Asha');

    // The officer asks for 35 hours in North Sefton, and sees what providers will see before it is published.
    let page = officer.page;
    await page.goto(`${server.address}/desk/demand`);
    await page.getByRole('button', { name: 'Ask for care' }).click();
    await page.getByLabel('What kind of care?').selectOption({ label: 'Home care' });
    await page.getByLabel('Where?').selectOption({ label: 'North Sefton' });
    await page.getByRole('button', { name: 'Publish to providers' }).click();
    await page.getByRole('alert').getByText('Say how much').waitFor();
    await page.getByRole('textbox', { name: 'How many hours a week?' }).fill('35');
    await page.getByRole('textbox', { name: 'For how many people? (optional)' }).fill('3');
    await page.getByRole('checkbox', { name: 'Lunch' }).check();
    await page.getByText('Fewer than 5 people').waitFor();
    await page.getByRole('button', { name: 'Publish to providers' }).click();
    await page.getByText('Published. Providers see it').waitFor();

    // It comes to the agency; then the server goes away.
    page = agency.page;
    await page.goto(`${server.address}/opportunities/waiting`);
    const link = { name: '35 hours a week of home care, North Sefton' };
    await page.getByRole('link', link).waitFor();
    await server.kill();
    await page.getByRole('button', { name: /^What I can do · 5/ }).waitFor();
    await page.getByRole('button', { name: /^Where I work · 4/ }).click(); // one is elsewhere in Sefton
    expect(await page.getByRole('main').locator('.cards > *').count()).toBe(4);
    await page.goto(`${server.address}/opportunities`);
    await page.getByText('Filter', { exact: true }).click();
    await page.getByLabel('How far').selectOption({ label: 'In my region (North West)' });
    await page.getByText('Filter (1 on)').waitFor();
    expect(new URL(page.url()).searchParams.get('near')).toBe('region');
    await page.goto(`${server.address}/opportunities/waiting`);
    await page.getByRole('link', link).click();
    await setCount(page, 'Hours a week', 20);
    await page.getByText('You last reported 7 hours a week free at these times').waitFor(); // a warning, not a wall
    await page.getByRole('button', { name: 'Offer 20 hours to Sefton' }).click();
    await page.getByText('Saved on this device', { exact: true }).first().waitFor();
    await page.getByText('1 answer waiting to go').waitFor();
    await agency.restart();
    page = agency.page;
    await page.goto(`${server.address}/sent`);
    await page.getByText('20 hours a week').first().waitFor();

    await server.start();
    await allIsSent(page, server.address);
    await page.getByText('Received', { exact: true }).first().waitFor();

    // Once, at the desk: the officer accepts 15 of the 20, and says why.
    page = officer.page;
    await page.goto(`${server.address}/desk/answers`);
    await page.getByRole('heading', { name: 'Brightway Care offers 20 hours a week' }).waitFor();
    expect(await page.getByRole('heading', { name: /^Brightway Care offers/ }).count()).toBe(1);
    await page.getByRole('button', { name: 'Accept a part' }).click();
    await setCount(page, 'Hours a week you accept', 15);
    await page.getByRole('button', { name: 'Accept 15 hours' }).click();
    await page.getByText('Say why, in a sentence').waitFor();
    await page.getByLabel('Why not all of it?').fill('Two of the people have found help nearer home.');
    await page.getByRole('button', { name: 'Accept 15 hours' }).click();
    await page.getByText('Nothing waits for a reply.').waitFor();
    await page.goto(`${server.address}/desk/demand`);
    await page.getByText('20 hours a week still wanted', { exact: true }).waitFor();

    // The agency is told, on Today and at the package itself.
    page = agency.page;
    await page.goto(server.address);
    await page.getByRole('heading', { name: 'The council answered your offer' }).waitFor();
    await page.getByText('15 of 20 accepted.').waitFor();
    await page.getByText('Two of the people have found help nearer home.').waitFor();
    await page.getByRole('link', { name: 'Open it' }).click();
    await page.getByText('The council accepts 15 hours a week of the 20 you offered.').waitFor();

    // Another provider sees what is left, and nothing of the offer.
    page = other.page;
    await page.goto(`${server.address}/opportunities/waiting`);
    await page.getByRole('button', { name: /^Everything/ }).click();
    await page.getByText('20 hours a week still wanted.').waitFor();
    expect(await page.getByText('Brightway').count()).toBe(0);
    expect(await page.evaluate(readEverything)).not.toContain('nearer home');
  });
});

/** All that the page's databases hold, as text. */
const readEverything = async (): Promise<string> => {
  const texts: string[] = [];
  for (const { name } of await indexedDB.databases()) {
    const db = await new Promise<IDBDatabase>((done, fail) => {
      const opening = indexedDB.open(name!);
      opening.addEventListener('success', () => done(opening.result));
      opening.addEventListener('error', () => fail(opening.error!));
    });
    for (const store of db.objectStoreNames)
      await new Promise<void>((done) => {
        const reading = db.transaction(store).objectStore(store).getAll();
        reading.addEventListener('success', () => {
          texts.push(JSON.stringify(reading.result));
          done();
        });
      });
    db.close();
  }
  return texts.join('\n');
};

test('somebody who works alone gets from opening the app to “I’m interested” in four taps', async () => {
  const jo = await Device.create({ viewport: PHONE });
  await jo.signInAs(server.address, 'Jo');
  const { page } = jo;
  await page.goto(server.address);
  let taps = 0;
  const tap = async (role: 'link' | 'button', name: string | RegExp): Promise<void> => {
    await page.getByRole(role, { name }).first().click();
    taps += 1;
  };
  await tap('link', 'Opportunities');
  await tap('link', 'Short breaks and sitting services for carers');
  await tap('button', 'I’m interested');
  await tap('button', 'Tell Stoke-on-Trent');
  await page.getByText('Received', { exact: true }).first().waitFor();
  expect(taps).toBe(4);

  const gareth = await Device.create({ viewport: LAPTOP });
  await gareth.signInAs(server.address, 'Gareth');
  await gareth.page.goto(`${server.address}/desk/answers`);
  await gareth.page.getByRole('heading', { name: 'Cosy Days is interested' }).waitFor();
  await gareth.page.getByText('Short breaks and sitting services for carers').waitFor();
  expect([...jo.complaints, ...gareth.complaints]).toEqual([]);
  await Promise.all([jo.remove(), gareth.remove()]);
});

test('a question being typed is there again after the app was closed, is named on Today, and is sent once', async () => {
  const dan = await Device.create({ viewport: PHONE });
  await dan.signInAs(server.address, 'Dan');
  await dan.page.goto(`${server.address}/opportunities/calls`);
  await dan.page.getByRole('article').getByRole('link').first().click();
  await dan.page.getByRole('button', { name: 'Ask a question' }).click();
  await dan.page.getByRole('textbox', { name: 'Your question' }).fill('Do you pay for travel between visits?');
  await dan.page.getByText('Draft saved on this device').waitFor();
  await server.kill();
  await dan.restart();

  await dan.page.goto(server.address);
  await dan.page.getByRole('heading', { name: 'An unfinished draft' }).waitFor();
  await dan.page.getByRole('link', { name: /^Question to / }).click();
  expect(await dan.page.getByRole('textbox', { name: 'Your question' }).inputValue()).toBe('Do you pay for travel between visits?');
  await dan.page.getByText('Your draft from').waitFor();
  await dan.page.getByRole('button', { name: /^Send to / }).click();
  await dan.page.getByText('Saved on this device', { exact: true }).first().waitFor();
  await server.start();
  await allIsSent(dan.page, server.address);
  await dan.page.goto(server.address);
  await dan.page.getByRole('heading', { level: 1 }).waitFor();
  expect(await dan.page.getByText('An unfinished draft').count()).toBe(0);
  expect(dan.complaints).toEqual([]);
  await dan.remove();
});
