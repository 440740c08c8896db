/** An account that has ended: the device says so, also with no connection, hands out what was not sent, and clears the rest when told to. */
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { clearEnded } from '../../src/app/state/ended.ts';
import { createModel, type Model } from '../../src/app/state/model.ts';
import { openSession, type Session } from '../../src/app/state/session.ts';
import { DeviceStore } from '../../src/device/store/device-store.ts';
import { UnsentFile } from '../../src/domain/unsent-file.ts';
import type { Draft } from '../../src/device/store/schema.ts';
import { endAccount, saveMembership, savePerson } from '../../src/server/people.ts';
import { noteOf } from '../fixtures/notes.ts';
import { newDevice, type Tab } from '../fixtures/browser-storage.ts';
import { MAPLE, NOW, validVacancies } from '../fixtures/returns.ts';
import { tempFolder } from '../server/engines.ts';
import { type TestServer, testServer } from '../server/test-server.ts';
import { Wire } from '../sync/wire.ts';
import { accountOf } from '../sync/world.ts';
import { around, offline, until } from './around.ts';

const TOM = accountOf('tom-reilly');
const folder = tempFolder();
let made = 0;
let disk: Tab;
let server: TestServer;
let wire: Wire;
let device: DeviceStore;
let session: Session;

beforeEach(async () => {
  server = await testServer({ engine: 'sqlite', file: join(folder, `${++made}.sqlite`) });
  disk = newDevice();
  wire = new Wire(await server.as(TOM.person.id));
  device = new DeviceStore();
  await device.remember(TOM);
  session = await open();
  await until(() => session.sync.value.state === 'up-to-date', 'up to date');
});
afterEach(async () => {
  await session.close();
  await device.close();
  await server.close();
});
const open = (fetchJson = wire.fetchFor()): Promise<Session> => openSession(TOM, device, around(fetchJson), () => {});
const draft = (note: string): Draft =>
  ({
    ...MAPLE,
    key: 'maple-house.home/vacancies',
    submissionId: session.returns.newId(),
    updatedAt: NOW,
    body: validVacancies({ note }),
  }) as Draft;
const end = async (): Promise<void> => {
  await server.database.db.transaction().execute((tx) => endAccount(tx, TOM.person.id, server.clock.now));
  await session.returns.send(draft('never sent'));
  await until(() => session.ended.value, 'ended');
};

it('is said as soon as the server says it, and still with no connection after the app was opened again', async () => {
  expect(session.ended.value).toBe(false);
  await end();
  await session.close();
  session = await open(offline);
  expect(session.ended.value).toBe(true);
});
it('leaves what was not sent on the device, as a file too', async () => {
  await end();
  expect(session.returns.unsent.value.map(({ submission }) => noteOf(submission))).toEqual(['never sent']);
  const file = UnsentFile.parse(JSON.parse((await session.safety.exportUnsent())!));
  expect(file.submissions.map(noteOf)).toEqual(['never sent']);
});
it('that was a mistake is over once the person is given access and signs in again, and what waited is sent', async () => {
  await end();
  await server.database.db.transaction().execute(async (tx) => {
    await savePerson(tx, TOM.person);
    for (const role of TOM.memberships) await saveMembership(tx, TOM.person.id, role);
  });
  session.nudge();
  await until(() => session.sync.value.state === 'waiting' && session.sync.value.because === 'signed-out', 'signed out');
  expect(session.ended.value).toBe(true); // nobody has said that it is not
  await wire.browser.post('/api/v1/demo/sign-in', { personId: TOM.person.id });
  session.nudge();
  await until(() => !session.ended.value && session.returns.unsent.value.length === 0, 'sent');
  expect(await device.isEnded(TOM.person.id)).toBe(false);
});
it('is cleared from the device when its person says so, and only then', async () => {
  const model: Pick<Model, 'session' | 'device' | 'transport'> = createModel(device, around(wire.fetchFor()));
  const as = (now: Session): Model => ({ ...model, session: { value: now } }) as unknown as Model;
  await clearEnded(as(session)); // the account has not ended: nothing is cleared
  expect(await device.currentAccount()).toEqual(TOM);
  await end();
  await clearEnded(as(session));
  expect([await device.currentAccount(), await device.isEnded(TOM.person.id), await device.accounts()]).toEqual([undefined, false, []]);
  expect((await disk.factory.databases()).map(({ name }) => name)).toEqual(['headroom-device']);
});
