/** Drafts that follow a person to their other device: gone on with there, and never a reason to lose or to send twice. */
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { saveDraft, saveForSending } from '../../src/device/store/drafts.ts';
import type { Draft } from '../../src/device/store/schema.ts';
import { addMs } from '../../src/domain/instant.ts';
import type { Submission } from '../../src/domain/submission.ts';
import { MAPLE, mapleVacancies, newId, NOW, validVacancies } from '../fixtures/returns.ts';
import { tempFolder } from '../server/engines.ts';
import { type TestServer, testServer } from '../server/test-server.ts';
import { Device, type OpenTab, serverRows } from './world.ts';

const ASHA = 'asha-okafor';
const KEY = 'maple-house.home/vacancies';
const folder = tempFolder();
let made = 0;
let server: TestServer;
let tablet: Device;
let phone: Device;
let onTablet: OpenTab;
let onPhone: OpenTab;
const id = newId();

beforeEach(async () => {
  server = await testServer({ engine: 'sqlite', file: join(folder, `${++made}.sqlite`) });
  [tablet, phone] = [new Device(server), new Device(server)];
  for (const device of [tablet, phone]) await device.signIn(ASHA);
  [onTablet, onPhone] = [tablet.openTab(ASHA, server.clock), phone.openTab(ASHA, server.clock)];
});
afterEach(async () => {
  for (const device of [tablet, phone]) await device.close();
  await server.close();
});

const type = (tab: OpenTab, note: string, ms: number): Promise<unknown> =>
  tab.do((store) =>
    saveDraft(store, { key: KEY, submissionId: id, ...MAPLE, body: validVacancies({ note }), updatedAt: addMs(NOW, ms) } as Draft),
  );
const send = (tab: OpenTab, note: string): Promise<unknown> =>
  tab.do((store) => saveForSending(store, mapleVacancies({ id, body: validVacancies({ note }) }), KEY));
const notes = async (device: Device): Promise<(string | undefined)[]> => (await device.held(ASHA)).drafts.map(({ body }) => body.note);
const round = async (...tabs: OpenTab[]): Promise<void> => {
  for (const tab of tabs) expect(await tab.synchronise()).toEqual({ outcome: 'done' });
};
const received = async (): Promise<Submission['body']['note'][]> =>
  (await serverRows(server)).filter((row) => row.id === id).map(({ body }) => (JSON.parse(body) as Submission).body.note);

it('a draft is gone on with on the other device', async () => {
  await type(onTablet, 'begun on the tablet', 1);
  await round(onTablet, onPhone);
  expect(await notes(phone)).toEqual(['begun on the tablet']);
  await type(onPhone, 'ended on the phone', 2);
  await round(onPhone, onTablet);
  expect(await notes(tablet)).toEqual(['ended on the phone']);
});
it('what was typed here since is not replaced by what was typed there', async () => {
  await type(onTablet, 'common', 1);
  await round(onTablet, onPhone);
  await type(onTablet, 'typed on the tablet', 2);
  await type(onPhone, 'typed on the phone', 3);
  await round(onPhone, onTablet, onPhone, onTablet);
  expect(await notes(tablet)).toEqual(['typed on the tablet']);
  expect(await notes(phone)).toEqual(['typed on the phone']);
});
// Known fault: the server keeps the later of two and cannot tell that it was not made from the earlier, which this device then gives up.
it.fails('what was typed here, and reached the server first, is not replaced by what was typed there without having seen it', async () => {
  await type(onTablet, 'common', 1);
  await round(onTablet, onPhone);
  await type(onTablet, 'typed on the tablet', 2);
  await type(onPhone, 'typed on the phone', 3);
  await round(onTablet, onPhone, onTablet);
  expect(await notes(tablet)).toEqual(['typed on the tablet']);
});
it('a draft that was sent from one device is gone from the other', async () => {
  await type(onTablet, 'x', 1);
  await round(onTablet, onPhone);
  await send(onPhone, 'x');
  await round(onPhone, onTablet);
  expect([await notes(tablet), await notes(phone), await received()]).toEqual([[], [], ['x']]);
});
it('one draft that is sent from both devices is received once; the other words wait for the person, and are not lost', async () => {
  await type(onTablet, 'common', 1);
  await round(onTablet, onPhone);
  await send(onTablet, 'sent from the tablet');
  await send(onPhone, 'sent from the phone');
  await round(onTablet, onPhone);
  expect(await received()).toEqual(['sent from the tablet']);
  const [entry] = (await phone.held(ASHA)).outbox;
  expect([entry?.submission.body.note, entry?.state, entry?.problems.map(({ code }) => code)]).toEqual([
    'sent from the phone',
    'refused',
    ['id-reused'],
  ]);
});
it('the very same words sent from both devices are received once, and both devices have the receipt', async () => {
  await type(onTablet, 'same', 1);
  await round(onTablet, onPhone);
  await send(onTablet, 'same');
  await send(onPhone, 'same');
  await round(onTablet, onPhone);
  expect(await received()).toEqual(['same']);
  for (const device of [tablet, phone]) {
    const held = await device.held(ASHA);
    expect([held.outbox, held.drafts, held.receipts.filter(({ receipt }) => receipt.id === id).length]).toEqual([[], [], 1]);
  }
});
