/** One officer writes a document and a plan, another approves them; a provider reads the plan, and what changed when it changes. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Device, LAPTOP, PHONE, TABLET } from './device.ts';
import { HeadroomServer } from './headroom-server.ts';

let server: HeadroomServer;
let writer: Device;
let approver: Device;
let provider: Device;
beforeEach(async () => {
  server = await HeadroomServer.create();
  [writer, approver, provider] = await Promise.all([
    Device.create({ viewport: LAPTOP }),
    Device.create({ viewport: TABLET }),
    Device.create({ viewport: PHONE }),
  ]);
});
afterEach(async () => {
  const complaints = [writer, approver, provider].flatMap((device) => device.complaints);
  await Promise.all([writer, approver, provider].map((device) => device.remove()));
  await server.remove();
  expect(complaints).toEqual([]);
});

test('two officers publish a plan, a provider reads it, and a change is shown as one', async () => {
  const desk = writer.page;
  await writer.signInAs(server.address, 'Priya');
  await provider.signInAs(server.address, 'Dan');
  await approver.signInAs(server.address, 'Marcus');
  // The device compares what it reads with what it had before: it has to have had something.
  await provider.page.goto(`${server.address}/plans/changes`);
  await provider.page.getByText('It has noted no change so far').waitFor();

  await desk.goto(`${server.address}/desk/plans`);
  await desk.getByRole('link', { name: 'Write a plan' }).click();
  await desk.getByRole('button', { name: 'Save the draft and look at it' }).click();
  await desk.getByRole('alert').getByRole('link', { name: 'Write a headline of at most 80 characters' }).waitFor();
  await desk.getByRole('textbox', { name: 'Headline' }).fill('More live-in care in the south');
  await desk.getByRole('textbox', { name: 'What does the council mean to do?' }).fill('The council means to buy more live-in care.');
  await desk.getByLabel('Where is it heading?').selectOption({ label: 'Grow' });
  await desk.getByLabel('Which part of the market?').selectOption({ label: 'Care at home' });
  await desk.getByLabel('Where does it stand?').selectOption({ label: 'Winter update for providers 2026' });
  await desk.getByLabel('Which section?').selectOption({ label: 'Care at home' });
  await desk.getByRole('button', { name: 'Add a figure' }).click();
  await desk.getByRole('textbox', { name: 'Figure 1: what is counted?' }).fill('Packages wanted');
  await desk.getByRole('textbox', { name: 'Number' }).fill('twelve');
  await desk.getByLabel('Of what?').selectOption({ label: 'packages' });
  await desk.getByRole('textbox', { name: 'When is it true, or meant for?' }).fill('2027');
  await desk.getByRole('button', { name: 'Save the draft and look at it' }).click();
  await desk.getByRole('alert').getByRole('link', { name: 'Type the number, like 120 or 4.5' }).waitFor();
  await desk.reload();
  await desk.getByText('What you typed before is here again.').waitFor();
  expect(await desk.getByRole('textbox', { name: 'Headline' }).inputValue()).toBe('More live-in care in the south');
  await desk.getByRole('textbox', { name: 'Number' }).fill('12');
  await desk.getByRole('button', { name: 'Save the draft and look at it' }).click();

  // What providers will see, before anybody does.
  const preview = desk.getByRole('region', { name: 'What providers will see' });
  await preview.getByText('12 packages').waitFor();
  await preview.getByText('Written by the council itself').waitFor();
  await desk.getByText('It is new: nothing like it is published.').waitFor();
  await desk.getByRole('button', { name: 'Send for approval' }).click();
  await desk.getByText('You wrote a part of this. An officer who did not must approve it.').waitFor();
  expect(await desk.getByRole('button', { name: 'Approve and publish' }).count()).toBe(0);

  const other = approver.page;
  await other.goto(`${server.address}/desk/plans`);
  await other.getByText('You can approve this').first().waitFor();
  await other.getByRole('link', { name: 'More live-in care in the south' }).click();
  await other.getByRole('button', { name: 'Approve and publish' }).waitFor();

  // Changed while it is being read: what was read is not published.
  await desk.getByRole('link', { name: 'Change the draft' }).click();
  await desk.getByRole('textbox', { name: 'Number' }).fill('15');
  await desk.getByRole('button', { name: 'Save the draft and look at it' }).click();
  await desk.getByRole('button', { name: 'Send for approval' }).click();
  await desk.getByText('Sent. An officer who did not write it').waitFor();
  await other.getByRole('button', { name: 'Approve and publish' }).click();
  await other
    .getByRole('alert')
    .getByText(/^Priya Shah changed this .* Read it again before you go on\.$/)
    .waitFor();
  await other.getByRole('button', { name: 'Read it again' }).click();
  await other.getByRole('region', { name: 'What providers will see' }).getByText('15 packages').waitFor();
  await other.getByRole('button', { name: 'Approve and publish' }).click();
  await other.getByText('Published. Providers see it when they next connect.').waitFor();
  await other.getByText('Published by Marcus Bell').waitFor();

  const page = provider.page;
  await page.goto(`${server.address}/plans/changes`);
  await page.getByRole('link', { name: 'More live-in care in the south' }).click();
  await page.getByRole('heading', { level: 1, name: 'More live-in care in the south' }).waitFor();
  await page.getByText('15 packages').waitFor();
  await page.getByText('Made up for this demonstration.').first().waitFor(); // on a demonstration everything is

  await page.goto(`${server.address}/plans/changes`); // seen: from here on only what comes next is news
  await page.getByRole('heading', { level: 1, name: 'What changed' }).waitFor();

  // A change is new words beside old ones, at the desk before and with the provider after.
  await desk.goto(`${server.address}/desk/plans`);
  await desk.getByRole('link', { name: 'More live-in care in the south' }).click();
  await desk.getByRole('link', { name: 'Change', exact: true }).click();
  await desk.getByRole('textbox', { name: 'What does the council mean to do?' }).fill('The council means to buy much more live-in care.');
  await desk.getByRole('button', { name: 'Save the draft and look at it' }).click();
  await desk.getByRole('heading', { name: 'What changes 1' }).waitFor();
  await desk.locator('del').getByText('The council means to buy more live-in care.').waitFor();
  await desk.locator('ins').getByText('The council means to buy much more live-in care.').waitFor();
  await desk.getByRole('button', { name: 'Send for approval' }).click();
  await other.goto(`${server.address}/desk/plans`);
  await other.getByRole('link', { name: 'More live-in care in the south' }).first().click();
  await other.getByRole('button', { name: 'Approve and publish' }).click();
  await other.getByText('Published. Providers see it').waitFor();
  await page.goto(server.address);
  await page.getByRole('link', { name: 'Plans 1 change you have not seen' }).click();
  await page.getByRole('link', { name: 'What changed' }).click();
  await page.locator('ins').getByText('The council means to buy much more live-in care.').waitFor();

  // Withdrawn, it goes from the device, and the page that listed it says so.
  await other.getByRole('button', { name: 'Withdraw' }).click();
  await other.getByRole('button', { name: 'Withdraw it from every device' }).click();
  await other.getByText('Say why, in a sentence').waitFor();
  await other.getByRole('textbox').fill('The budget has changed.');
  await other.getByRole('button', { name: 'Withdraw it from every device' }).click();
  await other.getByText('Withdrawn by Marcus Bell').waitFor();
  await page.goto(`${server.address}/plans/changes`);
  await page.getByRole('heading', { name: 'Withdrawn 1' }).waitFor();
});

test('an officer changes what the council pays; with a colleague’s approval a home-care agency reads it', async () => {
  await writer.signInAs(server.address, 'Priya');
  await approver.signInAs(server.address, 'Marcus');
  const desk = writer.page;
  await desk.goto(`${server.address}/desk/settings`);
  await desk.getByText('£22.50 (made up for this demonstration)').waitFor();
  await desk.getByRole('link', { name: 'Change', exact: true }).click();
  await desk.getByRole('textbox', { name: 'The most you pay for an hour (optional)' }).fill('23.10');
  await desk.getByRole('button', { name: 'Add an area' }).click();
  await desk.getByRole('button', { name: 'Save the draft and look at it' }).click();
  await desk.getByRole('alert').getByRole('link', { name: 'Write the name of the area' }).waitFor();
  await desk.getByRole('textbox', { name: 'Area 4' }).fill('Maghull');
  await desk.getByRole('button', { name: 'Save the draft and look at it' }).click();
  await desk.getByRole('heading', { name: 'What changes 2' }).waitFor();
  await desk.getByRole('button', { name: 'Send for approval' }).click();
  await desk.getByText('Sent. An officer').waitFor();
  const other = approver.page;
  await other.goto(`${server.address}/desk/settings`);
  await other.getByRole('button', { name: 'Approve and publish' }).click();
  await other.getByText('Published. Providers see it').waitFor();
  await other.goto(`${server.address}/desk/demand`);
  await other.getByRole('button', { name: 'Ask for care' }).click();
  await expect.poll(() => other.getByLabel('Where?').locator('option').allInnerTexts(), { timeout: 30_000 }).toContain('Maghull');
});

test('a table is pasted from a spreadsheet, what is no number is said, and a provider reads it with the server away', async () => {
  await writer.signInAs(server.address, 'Priya');
  await approver.signInAs(server.address, 'Marcus');
  await provider.signInAs(server.address, 'Dan');
  const desk = writer.page;
  await desk.goto(`${server.address}/desk/plans`);
  await desk.getByRole('link', { name: 'Add a table of figures' }).click();
  await desk.getByRole('textbox', { name: 'Title' }).fill('Hours asked for, by area');
  await desk.getByLabel('What do the numbers count?').selectOption({ label: 'hours a week' });
  await desk.getByRole('textbox', { name: 'The table' }).fill('\t2025\t2026\nNorth\t1,204\tsome\nSouth\t980\t-');
  await desk.getByText('Read as 2 rows with 2 columns of numbers.').waitFor();
  await desk.getByLabel('Which document does it stand in?').selectOption({ label: 'Winter update for providers 2026' });
  await desk.getByLabel('Which section?').selectOption({ label: 'Care at home' });
  await desk.getByRole('button', { name: 'Save the draft and look at it' }).click();
  await desk.getByRole('alert').getByRole('link', { name: '“some” in the row “North”, under “2026”, is not a number.' }).click();
  expect(await desk.evaluate(() => document.activeElement?.id)).toBe('cells');
  await desk.getByRole('textbox', { name: 'The table' }).fill('\t2025\t2026\nNorth\t1,204\t1,310\nSouth\t980\t-');
  await desk.getByRole('button', { name: 'Save the draft and look at it' }).click();
  const preview = desk.getByRole('region', { name: 'What providers will see' });
  await preview.getByText('1,310').first().waitFor();
  await desk.getByRole('button', { name: 'Send for approval' }).click();
  await desk.getByText('Sent. An officer').waitFor();
  await approver.page.goto(desk.url());
  await approver.page.getByRole('button', { name: 'Approve and publish' }).click();
  await approver.page.getByText('Published. Providers see it').waitFor();

  const { page } = provider;
  await page.goto(`${server.address}/plans`);
  await page.getByText('Up to date').waitFor();
  await server.kill();
  await page.goto(`${server.address}/plans/${new URL(desk.url()).searchParams.get('id')}`);
  await page.getByRole('heading', { name: 'Hours asked for, by area' }).waitFor();
  await page.getByText('Written by the council itself').waitFor();
  await page.getByText('1,204').first().waitFor();
});

test('two officers write at once: the second is told, loses no word, and decides', async () => {
  await writer.signInAs(server.address, 'Priya');
  await approver.signInAs(server.address, 'Marcus');
  const [one, two] = [writer.page, approver.page];
  const form = `${server.address}/desk/plans/edit?kind=document&id=sefton-update`;
  for (const page of [one, two]) {
    await page.goto(form);
    await page.getByRole('textbox', { name: 'Which years does it speak for?' }).waitFor();
  }
  await one.getByRole('textbox', { name: 'Title' }).fill('Cabinet update, winter');
  await one.getByRole('button', { name: 'Save the draft and look at it' }).click();
  await one.getByText('The draft is saved.').waitFor();
  await two.getByRole('textbox', { name: 'Title' }).fill('Cabinet update, January 2025');
  await two.getByRole('button', { name: 'Save the draft and look at it' }).click();
  await two.getByText('Your words are still here.').waitFor();
  await two.getByRole('link', { name: 'Read your colleague’s words in a new tab' }).waitFor();
  expect(await two.getByRole('textbox', { name: 'Title' }).inputValue()).toBe('Cabinet update, January 2025');
  await two.getByRole('button', { name: 'Save mine in place of theirs' }).click();
  await two.getByText('The draft is saved.').waitFor();
  await two.locator('ins').getByText('Cabinet update, January 2025').waitFor();
});
