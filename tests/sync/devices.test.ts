/** More than one tab, device or life: nothing is sent twice, nothing is forgotten, and a new device knows what the old one sent. */
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { saveForSending } from '../../src/device/store/drafts.ts';
import { saveDraft } from '../../src/device/store/typed-drafts.ts';
import { loadItems } from '../../src/device/store/published.ts';
import { DeviceStore } from '../../src/device/store/device-store.ts';
import { Council } from '../../src/domain/council.ts';
import { addMs } from '../../src/domain/instant.ts';
import { Service } from '../../src/domain/service.ts';
import type { Submission } from '../../src/domain/submission.ts';
import { setMeta } from '../../src/server/meta.ts';
import { drainOutbox } from '../../src/worker/drain.ts';
import { mapleVacancies, newId, NOW } from '../fixtures/returns.ts';
import { tempFolder } from '../server/engines.ts';
import { type TestServer, testServer } from '../server/test-server.ts';
import { Ledger } from './invariants.ts';
import type { Cut } from './wire.ts';
import { accountOf, createLocks, Device, noLocks, type OpenTab, serverRows } from './world.ts';

const ASHA = 'asha-okafor';
const DRAFT = 'maple-house.home/vacancies';
const folder = tempFolder();
let made = 0;
let file: string;
let server: TestServer;
let ledger: Ledger;
const devices: Device[] = [];

const newDeviceOf = async (personId = ASHA, locks = createLocks()): Promise<Device> => {
  const device = new Device(server, locks);
  if (locks !== noLocks) ledger.watch(device);
  devices.push(device);
  await device.signIn(personId);
  return device;
};
const save = async (device: Device, page: OpenTab, count = 1): Promise<Submission[]> => {
  const all = Array.from({ length: count }, (_, n) => mapleVacancies({ id: newId(addMs(NOW, n)) }));
  for (const one of all) {
    await page.do((store) => saveForSending(store, one, DRAFT));
    ledger.noteSaved(device, page.personId, one);
  }
  return all;
};
const wrong = async (): Promise<string[]> => [
  ...(await ledger.check(server, devices, [ASHA, 'tom-reilly'])),
  ...(await ledger.checkDelivered(server)),
];
const sentIds = (device: Device): string[] => device.wire.pushes.flatMap(({ submissions }) => submissions.map(({ id }) => id));

beforeEach(async () => {
  file = join(folder, `${++made}.sqlite`);
  server = await testServer({ engine: 'sqlite', file });
  ledger = await Ledger.of(server);
});
afterEach(async () => {
  vi.unstubAllGlobals();
  for (const device of devices.splice(0)) await device.close();
  await server.close();
});

describe('two tabs that send at the same moment', () => {
  it('send each submission once', async () => {
    const device = await newDeviceOf();
    const [one, two] = [device.openTab(ASHA, server.clock), device.openTab(ASHA, server.clock)];
    const all = [...(await save(device, one, 60)), ...(await save(device, two, 60))];
    expect(await Promise.all([one.synchronise(), two.synchronise(), one.synchronise()])).toEqual(Array(3).fill({ outcome: 'done' }));
    expect(sentIds(device).toSorted()).toEqual(all.map(({ id }) => id).toSorted());
    expect(await wrong()).toEqual([]);
  });

  it('would send some twice without the lock, and even then the server keeps each once', async () => {
    const device = await newDeviceOf(ASHA, noLocks);
    const [one, two] = [device.openTab(ASHA, server.clock), device.openTab(ASHA, server.clock)];
    const all = await save(device, one, 30);
    await Promise.all([one.synchronise(), two.synchronise()]);
    expect(sentIds(device).length).toBeGreaterThan(all.length); // the lock is what the test above sees
    expect(await wrong()).toEqual([]);
  });

  it('make one submission of one draft, however it was tapped', async () => {
    const device = await newDeviceOf();
    const [one, two] = [device.openTab(ASHA, server.clock), device.openTab(ASHA, server.clock)];
    const submission = mapleVacancies();
    const send = (tab: OpenTab) => tab.do((store) => saveForSending(store, submission, DRAFT));
    const taps = await Promise.all([send(one), send(two), send(one)]);
    expect(taps.map(({ outcome }) => outcome).toSorted()).toEqual(['already-sent', 'already-sent', 'saved']);
    ledger.noteSaved(device, ASHA, submission);
    await Promise.all([one.synchronise(), two.synchronise()]);
    expect(await send(two)).toMatchObject({ outcome: 'already-sent' }); // from a tab that was asleep all the while
    await two.synchronise();
    expect(sentIds(device)).toEqual([submission.id]);
    expect(await wrong()).toEqual([]);
  });
});

describe('the worker', () => {
  const asWorker = (device: Device, work: () => Promise<void>): Promise<void> => {
    const tab = device.openTab(ASHA, server.clock).tab; // the same disk
    vi.stubGlobal('navigator', { locks: device.locks });
    vi.stubGlobal('fetch', device.wire.fetchFor());
    return tab.run(work);
  };
  const remember = (device: Device): Promise<void> =>
    asWorker(device, async () => {
      const store = new DeviceStore();
      await store.remember(accountOf(ASHA));
      await store.close();
    });

  it('and the page send at the same moment, and each submission goes once', async () => {
    const device = await newDeviceOf();
    const page = device.openTab(ASHA, server.clock);
    await remember(device);
    const all = await save(device, page, 20);
    await Promise.all([asWorker(device, drainOutbox), page.synchronise()]);
    expect(sentIds(device).toSorted()).toEqual(all.map(({ id }) => id).toSorted());
    expect(await wrong()).toEqual([]);
  });

  it('asks the browser to wake it again when nothing could be sent, and keeps everything', async () => {
    const device = await newDeviceOf();
    const page = device.openTab(ASHA, server.clock);
    await remember(device);
    const [sent] = await save(device, page);
    device.wire.cuts.push('request-lost');
    await expect(asWorker(device, drainOutbox)).rejects.toThrow('Not sent yet');
    expect((await device.held(ASHA)).outbox.map(({ submission }) => submission.id)).toEqual([sent!.id]);
    await asWorker(device, drainOutbox);
    expect(await wrong()).toEqual([]);
  });

  it('does nothing for nobody', async () => {
    const device = await newDeviceOf();
    await asWorker(device, drainOutbox);
    expect(device.wire.pushes).toEqual([]);
  });
});

it('a page that dies after "saved" and before sending is opened again and sends', async () => {
  const device = await newDeviceOf();
  const page = device.openTab(ASHA, server.clock);
  await save(device, page);
  page.tab.kill();
  await expect(page.synchronise()).rejects.toThrow('dead');
  expect(device.wire.pushes).toEqual([]);
  expect(await device.openTab(ASHA, server.clock).synchronise()).toEqual({ outcome: 'done' });
  expect(await wrong()).toEqual([]);
});

it('a page that dies at any step of a round leaves a device from which the next round delivers everything once', async () => {
  // Step 1, 2, 3 … until a round has fewer steps than that.
  let rounds = 0;
  for (let fuse = 1; ; fuse++) {
    const device = await newDeviceOf();
    const page = device.openTab(ASHA, server.clock);
    await page.synchronise(); // so that the round below is a short one
    await save(device, page, 2);
    let left = fuse;
    page.tab.onStep = () => void (--left === 0 && page.tab.kill());
    await page.synchronise().catch(() => undefined);
    const survived = left > 0;
    const next = device.openTab(ASHA, server.clock);
    expect(await next.synchronise(), `after a crash at step ${fuse}`).toEqual({ outcome: 'done' });
    expect(await ledger.check(server, [device], [ASHA]), `after a crash at step ${fuse}`).toEqual([]);
    rounds++;
    if (survived) break;
  }
  expect(rounds).toBeGreaterThan(12); // it did die in the middle of things
  expect(await ledger.checkDelivered(server)).toEqual([]);
}, 60_000);

it('a new device knows last time’s figures, its services and its receipts', async () => {
  const old = await newDeviceOf();
  const page = old.openTab(ASHA, server.clock);
  const [sent] = await save(old, page);
  await page.synchronise();

  const fresh = await newDeviceOf('tom-reilly');
  const toms = fresh.openTab('tom-reilly', server.clock);
  expect(await toms.synchronise()).toEqual({ outcome: 'done' });
  const here = (await fresh.held('tom-reilly')).receipts.find(({ receipt }) => receipt.id === sent!.id);
  expect(here).toEqual((await old.held(ASHA)).receipts.find(({ receipt }) => receipt.id === sent!.id));
  expect((await toms.do((store) => loadItems(store, 'service', Service))).map(({ id }) => id)).toEqual(['maple-house.home']);
  expect((await toms.do((store) => loadItems(store, 'council', Council))).length).toBeGreaterThan(0);
});

describe('a server put back from an older copy', () => {
  let device: Device;
  let page: OpenTab;
  let lost: Submission;
  let waiting: Submission;

  beforeEach(async () => {
    device = await newDeviceOf();
    page = device.openTab(ASHA, server.clock);
    await page.synchronise();
    await server.close();
    const copy = `${file}.copy`;
    copyFileSync(file, copy);
    server = await testServer({ engine: 'sqlite', file });
    device.moveTo(server);
    [lost] = (await save(device, page)) as [Submission];
    await page.synchronise();

    await server.close();
    server = await testServer({ engine: 'sqlite', file: copy });
    await server.database.alone('append', (tx) => setMeta(tx, 'history', 'another-life')); // as `headroom backup` does to its copy
    ledger.wasRestored = true;
    device.moveTo(server);
    [waiting] = (await save(device, page)) as [Submission];
    await page.do((store) => saveDraft(store, draftOf(mapleVacancies())));
  });
  const rowsOf = async ({ id }: Submission): Promise<number> => (await serverRows(server)).filter((row) => row.id === id).length;

  it('resets the feed; the device keeps its drafts, sends its outbox, and shows again what was forgotten', async () => {
    expect(await page.synchronise()).toEqual({ outcome: 'done' });
    const held = await device.held(ASHA);
    expect(held.outbox).toEqual([]);
    expect(held.drafts).toHaveLength(1);
    expect([await rowsOf(waiting), await rowsOf(lost)]).toEqual([1, 1]);
    expect((await page.do((store) => loadItems(store, 'service', Service))).map(({ id }) => id)).toEqual(['maple-house.home']);
    expect(await wrong()).toEqual([]); // each receipt, the renewed one too, names its row
  });

  // The requests of that round in order: the outbox, the feed, what was forgotten.
  it.each<[string, (Cut | 'fine')[]]>([
    ['the outbox is cut', ['reply-lost']],
    ['the feed is cut', ['fine', 'reply-lost']],
    ['showing again is cut before it arrives', ['fine', 'fine', 'request-lost']],
    ['showing again is cut after it arrived', ['fine', 'fine', 'reply-lost']],
    ['showing again meets a busy server', ['fine', 'fine', 'unavailable']],
  ])('keeps every receipt when %s, and the next round makes it good', async (_name, cuts) => {
    device.wire.cuts.push(...cuts);
    await page.synchronise();
    const ids = (await device.held(ASHA)).receipts.map(({ receipt }) => receipt.id);
    expect(ids).toContain(lost.id);
    expect(await page.synchronise()).toEqual({ outcome: 'done' });
    expect([await rowsOf(waiting), await rowsOf(lost)]).toEqual([1, 1]);
    expect(await wrong()).toEqual([]);
  });

  it('is shown again in smaller pieces what is too much for one request', async () => {
    const tooLarge = JSON.stringify({ type: 'urn:headroom:problem:too-large', title: 'That is too much at once', status: 413 });
    const rows = await Promise.all([waiting, lost].map(rowsOf));
    device.wire.onAnswer = (path, response) =>
      path.endsWith('/submissions') && device.wire.pushes.at(-1)!.submissions.length > 1
        ? new Response(tooLarge, { status: 413 })
        : response;
    expect(await page.synchronise()).toEqual({ outcome: 'done' });
    expect([rows, await rowsOf(waiting), await rowsOf(lost)]).toEqual([[0, 0], 1, 1]);
    expect(await wrong()).toEqual([]);
  });

  it('is shown again what it forgot by a device that sent before it ever read: seed 102108 found it', async () => {
    const fresh = await newDeviceOf('tom-reilly');
    const toms = fresh.openTab('tom-reilly', server.clock);
    const before = `${file}.before`;
    await server.close();
    copyFileSync(`${file}.copy`, before);
    server = await testServer({ engine: 'sqlite', file: `${file}.copy` });
    for (const one of devices) one.moveTo(server);
    const [sent] = (await save(fresh, toms)) as [Submission];
    fresh.wire.cuts.push('fine', 'request-lost', 'request-lost'); // the push arrives, none of the first readings does
    await toms.synchronise();
    expect([await rowsOf(sent), (await fresh.held('tom-reilly')).receipts.length]).toEqual([1, 1]);

    await server.close();
    server = await testServer({ engine: 'sqlite', file: before });
    await server.database.alone('append', (tx) => setMeta(tx, 'history', 'a-third-life'));
    for (const one of devices) one.moveTo(server);
    expect(await rowsOf(sent)).toBe(0);
    expect(await toms.synchronise()).toEqual({ outcome: 'done' });
    expect(await rowsOf(sent)).toBe(1);
    await page.synchronise();
    expect(await wrong()).toEqual([]);
  });

  it('is shown again what it forgot though the page died in that very round', async () => {
    for (let fuse = 1; fuse < 60; fuse++) {
      let left = fuse;
      page.tab.onStep = () => void (--left === 0 && page.tab.kill());
      await page.synchronise().catch(() => undefined);
      const survived = left > 0;
      page = device.openTab(ASHA, server.clock);
      if (survived) break;
    }
    expect(await page.synchronise()).toEqual({ outcome: 'done' });
    expect([await rowsOf(waiting), await rowsOf(lost)]).toEqual([1, 1]);
    expect(await wrong()).toEqual([]);
  });
});

const draftOf = ({ id, kind, body, organisationId, serviceId }: Submission) =>
  ({ key: DRAFT, submissionId: id, kind, body, organisationId, serviceId, updatedAt: NOW }) as Parameters<typeof saveDraft>[1];
